// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ownbank.h"

#include "domain/jsonread.h"
#include "domain/questions/questionid.h"
#include "exchange/questionfile.h"
#include "services/ownrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace panelbook {

namespace {

struct OwnBankText
{
    Q_DECLARE_TR_FUNCTIONS(OwnBank)
};

constexpr qsizetype longestTitle = 80;

QJsonObject objectOf(const OwnStore::Item& item)
{
    return QJsonDocument::fromJson(item.content.toUtf8()).object();
}

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Reads a part of the book into a cache. What cannot be read stays out, and is tried again the next time:
/// whatever writes next tells what is wrong with the book.
template <typename T, typename F>
const QMap<QString, T>& loaded(const Workspace& workspace, OwnStore::Kind kind,
                               std::optional<QMap<QString, T>>& cache, F valueOf)
{
    if (!cache) {
        static const QMap<QString, T> none;
        const auto items = workspace.read([&](const Stores& stores) { return stores.own.all(kind); });
        if (!items)
            return none;
        cache.emplace();
        for (const OwnStore::Item& item : *items)
            cache->insert(item.id, valueOf(item));
    }
    return *cache;
}

/// Puts an item into a cache that was read, or takes it out.
template <typename T, typename F>
void update(std::optional<QMap<QString, T>>& cache, const OwnStore::Item& item, F valueOf)
{
    if (!cache)
        return;
    if (item.content.isEmpty())
        cache->remove(item.id);
    else
        cache->insert(item.id, valueOf(item));
}

Question questionOf(const OwnStore::Item& item)
{
    return questionFromJson(kindOfId(item.id).value_or(QuestionKind::Behavioural), objectOf(item));
}

Kit kitOf(const OwnStore::Item& item)
{
    return kitFromJson(objectOf(item));
}

Rubric rubricOf(const OwnStore::Item& item)
{
    return rubricFromJson(objectOf(item));
}

Result<void> refuseBundled(bool bundled, const QString& sentence)
{
    return bundled ? Result<void>(failure(ErrorKind::RefusedByRule, {}, sentence)) : Result<void>();
}

} // namespace

OwnBank::OwnBank(Workspace& workspace, ContentLibrary& library) : m_workspace(workspace), m_library(library)
{
    m_library.setOwn(content());
}

OwnBank::~OwnBank()
{
    m_library.setOwn(std::nullopt);
}

OwnContent OwnBank::content() const
{
    return {[this] { return sortedQuestions(); }, [this] { return kits().values(); },
            [this] { return rubrics().values(); }, [this](const QString& id) { return isProposed(id); }};
}

const QMap<QString, OwnBank::Kept>& OwnBank::questions() const
{
    return loaded(m_workspace, OwnStore::Kind::Question, m_questions, [](const OwnStore::Item& item) {
        return Kept{questionOf(item), item};
    });
}

const QMap<QString, Kit>& OwnBank::kits() const
{
    return loaded(m_workspace, OwnStore::Kind::Kit, m_kits, kitOf);
}

const QMap<QString, Rubric>& OwnBank::rubrics() const
{
    return loaded(m_workspace, OwnStore::Kind::Rubric, m_rubrics, rubricOf);
}

const QHash<QString, QuestionMark>& OwnBank::marks() const
{
    if (!m_marks) {
        static const QHash<QString, QuestionMark> none;
        const auto rows = m_workspace.read([](const Stores& stores) { return stores.own.marks(); });
        if (!rows)
            return none;
        m_marks.emplace();
        for (const OwnStore::Mark& row : *rows)
            m_marks->insert(row.question, {row.favourite, row.retired, row.leaked});
    }
    return *m_marks;
}

QList<Question> OwnBank::sortedQuestions() const
{
    QList<Question> sorted;
    for (const Kept& kept : questions())
        sorted.append(kept.question);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Question& a, const Question& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    });
    return sorted;
}

bool OwnBank::isOwn(const QString& id) const
{
    return questions().contains(id) || kits().contains(id) || rubrics().contains(id);
}

QuestionMark OwnBank::mark(const QString& question) const
{
    return marks().value(question);
}

bool OwnBank::isProposed(const QString& question) const
{
    const QuestionMark made = mark(question);
    const QDate today = m_workspace.clock().utcNow().date();
    return !made.retired && (!made.leaked || made.leaked->addDays(coolDownDays) <= today);
}

Result<void> OwnBank::setMark(const QString& question, const QuestionMark& mark, const void* initiator)
{
    if (const auto known = m_library.question(question); !known)
        return failure(known.error());
    const OwnStore::Mark row{question, mark.favourite, mark.retired, mark.leaked};
    (void)marks(); // read before they are changed
    const auto done = m_workspace.transact(Operation::ChangeBank, initiator,
                                           [&](Stores& stores, Changes& changes) -> Result<void> {
                                               stores.own.put(row);
                                               if (m_marks)
                                                   m_marks->insert(row.question, mark);
                                               changes = {Changes::Bank, {}};
                                               return {};
                                           });
    if (done)
        return {};
    m_marks.reset();
    return failure(done.error());
}

Result<void> OwnBank::write(Operation operation, OwnStore::Kind kind, const QList<OwnStore::Item>& items,
                            const void* initiator) const
{
    const auto done =
        m_workspace.transact(operation, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            for (const OwnStore::Item& item : items) {
                if (!item.content.isEmpty()) {
                    stores.own.put(kind, item);
                    continue;
                }
                stores.own.remove(kind, item.id);
                if (kind == OwnStore::Kind::Question)
                    stores.own.put(OwnStore::Mark{item.id, false, false, std::nullopt});
            }
            for (const OwnStore::Item& item : items)
                keep(kind, item);
            m_library.refreshOwn();
            changes = {Changes::Bank, {}};
            return {};
        });
    if (done)
        return {};
    forget();
    return failure(done.error());
}

void OwnBank::keep(OwnStore::Kind kind, const OwnStore::Item& item) const
{
    switch (kind) {
    case OwnStore::Kind::Question:
        update(m_questions, item, [](const OwnStore::Item& i) { return Kept{questionOf(i), i}; });
        if (item.content.isEmpty() && m_marks)
            m_marks->remove(item.id);
        return;
    case OwnStore::Kind::Kit: return update(m_kits, item, kitOf);
    case OwnStore::Kind::Rubric: return update(m_rubrics, item, rubricOf);
    }
}

/// The book is the truth: it is read anew.
void OwnBank::forget() const
{
    m_questions.reset();
    m_kits.reset();
    m_rubrics.reset();
    m_marks.reset();
    m_library.refreshOwn();
}

Result<void> OwnBank::save(const Question& question, const void* initiator)
{
    if (auto free = refuseBundled(
            m_library.isBundledQuestion(question.id),
            OwnBankText::tr("A bundled question stays as it is; duplicate it and change the copy."));
        !free)
        return free;
    if (auto sound = checkQuestion(question); !sound)
        return sound;
    const auto kept = questions().constFind(question.id);
    const auto base = kept == questions().constEnd() ? std::nullopt : kept->item.base;
    const OwnStore::Item item{question.id, textOf(sparseJson(question)), base};
    return write(Operation::ChangeBank, OwnStore::Kind::Question, {item}, initiator);
}

Question OwnBank::duplicate(const Question& question) const
{
    Question copy = question;
    copy.id = freeId(question.id);
    copy.title = OwnBankText::tr("%1 (copy)").arg(question.title);
    if (copy.title.size() > longestTitle)
        copy.title = question.title;
    return copy;
}

Result<void> OwnBank::remove(const QString& question, const void* initiator)
{
    if (auto free = refuseBundled(m_library.isBundledQuestion(question),
                                  OwnBankText::tr("A bundled question cannot be removed; retire it."));
        !free)
        return free;
    if (!questions().contains(question))
        return failure(ErrorKind::UnknownName, QStringLiteral("question"), question);
    return write(Operation::ChangeBank, OwnStore::Kind::Question, {{question, {}, {}}}, initiator);
}

Result<void> OwnBank::save(const Kit& kit, const void* initiator)
{
    if (auto free = refuseBundled(m_library.isBundledKit(kit.id),
                                  OwnBankText::tr("A bundled kit stays as it is; give your own another id."));
        !free)
        return free;
    if (auto sound = checkKit(kit, m_library); !sound)
        return sound;
    return write(Operation::ChangeBank, OwnStore::Kind::Kit, {{kit.id, textOf(toJson(kit)), {}}}, initiator);
}

Result<void> OwnBank::removeKit(const QString& kit, const void* initiator)
{
    if (!kits().contains(kit))
        return failure(ErrorKind::UnknownName, QStringLiteral("kit"), kit);
    return write(Operation::ChangeBank, OwnStore::Kind::Kit, {{kit, {}, {}}}, initiator);
}

Result<void> OwnBank::save(const Rubric& rubric, const void* initiator)
{
    if (auto free =
            refuseBundled(m_library.isBundledRubric(rubric.id),
                          OwnBankText::tr("A bundled rubric stays as it is; give your own another id."));
        !free)
        return free;
    if (auto sound = checkRubric(rubric); !sound)
        return sound;
    Rubric saved = rubric;
    const auto there = rubrics().constFind(rubric.id);
    saved.version = there == rubrics().constEnd() ? 1 : there->version + 1;
    return write(Operation::ChangeBank, OwnStore::Kind::Rubric, {{saved.id, textOf(toJson(saved)), {}}},
                 initiator);
}

Result<void> OwnBank::removeRubric(const QString& rubric, const void* initiator)
{
    if (!rubrics().contains(rubric))
        return failure(ErrorKind::UnknownName, QStringLiteral("rubric"), rubric);
    for (const Kit& kit : kits()) {
        if (kit.rubric == rubric)
            return failure(ErrorKind::RefusedByRule, {},
                           OwnBankText::tr("The kit “%1” uses this rubric.").arg(kit.title));
    }
    return write(Operation::ChangeBank, OwnStore::Kind::Rubric, {{rubric, {}, {}}}, initiator);
}

bool OwnBank::isTaken(const QString& id) const
{
    return m_library.question(id) || m_library.kit(id) || m_library.rubric(id);
}

QString OwnBank::freeId(const QString& wanted) const
{
    const auto kind = wanted.contains(u'.') ? kindOfId(wanted) : std::nullopt;
    const QString stem = kind ? toId(*kind) + u'.' + slugOf(wanted.section(u'.', 1)) : slugOf(wanted);
    QString id = stem;
    for (int number = 2; isTaken(id); ++number)
        id = QStringLiteral("%1-%2").arg(stem).arg(number);
    return id;
}

} // namespace panelbook
