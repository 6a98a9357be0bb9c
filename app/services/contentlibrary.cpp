// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contentlibrary.h"

#include "domain/jsonread.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace panelbook {

namespace {

const QString root = QStringLiteral(":/content/");

QJsonObject readBundled(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("%s is not in the program", qPrintable(file));
    return QJsonDocument::fromJson(in.readAll()).object();
}

/// In the order in which people look for them.
const QStringList& rounds()
{
    static const QStringList order{QStringLiteral("system-design"),    QStringLiteral("behavioural"),
                                   QStringLiteral("debugging"),        QStringLiteral("code-review"),
                                   QStringLiteral("pair-programming"), QStringLiteral("job-simulation"),
                                   QStringLiteral("take-home"),        QStringLiteral("screening")};
    return order;
}

template <typename T>
Result<T> findById(const QList<T>& list, const QString& id, const QString& what)
{
    for (const T& item : list) {
        if (item.id == id)
            return item;
    }
    return failure(ErrorKind::UnknownName, what, id);
}

template <typename T>
bool holds(const QList<T>& list, const QString& id)
{
    return std::any_of(list.begin(), list.end(), [&](const T& item) { return item.id == id; });
}

} // namespace

void ContentLibrary::setOwn(std::optional<OwnContent> own)
{
    m_own = std::move(own);
    refreshOwn();
}

void ContentLibrary::refreshOwn()
{
    m_questions.all.reset();
    m_kits.all.reset();
    m_rubrics.all.reset();
    ++m_revision;
}

bool ContentLibrary::isBundledQuestion(const QString& id) const
{
    return holds(bundledQuestions(), id);
}

bool ContentLibrary::isBundledKit(const QString& id) const
{
    return holds(bundledKits(), id);
}

bool ContentLibrary::isBundledRubric(const QString& id) const
{
    return holds(bundledRubrics(), id);
}

const QList<Question>& ContentLibrary::bundledQuestions() const
{
    if (!m_questions.bundled) {
        m_questions.bundled.emplace();
        for (const QuestionKind kind : allQuestionKinds()) {
            QDir folder(root + QStringLiteral("questions/") + toId(kind));
            QList<Question> ofKind;
            const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
            for (const QString& file : files)
                ofKind.append(questionsFromFile(readBundled(folder.filePath(file))));
            std::stable_sort(ofKind.begin(), ofKind.end(), [](const Question& a, const Question& b) {
                return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
            });
            m_questions.bundled->append(ofKind);
        }
    }
    return *m_questions.bundled;
}

const QList<Question>& ContentLibrary::questions() const
{
    if (!m_questions.all)
        m_questions.all = bundledQuestions() + (m_own ? m_own->questions() : QList<Question>());
    return *m_questions.all;
}

Result<Question> ContentLibrary::question(const QString& id) const
{
    return findById(questions(), id, QStringLiteral("question"));
}

const QList<Kit>& ContentLibrary::bundledKits() const
{
    if (!m_kits.bundled) {
        m_kits.bundled.emplace();
        for (const QString& round : rounds())
            m_kits.bundled->append(
                kitsFromFile(readBundled(root + QStringLiteral("kits/%1.json").arg(round))));
    }
    return *m_kits.bundled;
}

const QList<Kit>& ContentLibrary::kits() const
{
    if (!m_kits.all)
        m_kits.all = bundledKits() + (m_own ? m_own->kits() : QList<Kit>());
    return *m_kits.all;
}

Result<Kit> ContentLibrary::kit(const QString& id) const
{
    return findById(kits(), id, QStringLiteral("kit"));
}

const QList<Rubric>& ContentLibrary::bundledRubrics() const
{
    if (!m_rubrics.bundled) {
        m_rubrics.bundled.emplace();
        for (const QString& round : rounds())
            m_rubrics.bundled->append(
                rubricFromJson(readBundled(root + QStringLiteral("rubrics/%1.json").arg(round))));
    }
    return *m_rubrics.bundled;
}

const QList<Rubric>& ContentLibrary::rubrics() const
{
    if (!m_rubrics.all)
        m_rubrics.all = bundledRubrics() + (m_own ? m_own->rubrics() : QList<Rubric>());
    return *m_rubrics.all;
}

Result<Rubric> ContentLibrary::rubric(const QString& id) const
{
    return findById(rubrics(), id, QStringLiteral("rubric"));
}

const QList<ContentLibrary::Competency>& ContentLibrary::competencies() const
{
    if (!m_competencies) {
        m_competencies =
            objects(readBundled(root + QStringLiteral("rubrics/competencies.json")),
                    QLatin1String("competencies"), [](const QJsonObject& o) {
                        return Competency{text(o, QLatin1String("id")), text(o, QLatin1String("title"))};
                    });
    }
    return *m_competencies;
}

QString ContentLibrary::competencyTitle(const QString& id) const
{
    for (const Competency& c : competencies()) {
        if (c.id == id)
            return c.title;
    }
    return id;
}

QList<Question> ContentLibrary::alternatives(const QuestionSlot& slot, Level level) const
{
    QList<Question> fitting;
    for (const Question& q : questions()) {
        if (toId(q.kind) == slot.kind && q.levels.contains(level) && (!m_own || m_own->isProposed(q.id)))
            fitting.append(q);
    }
    const auto rank = [&](const Question& q) {
        if (slot.required.contains(q.id))
            return qsizetype{-1};
        const qsizetype preferred = slot.prefer.indexOf(q.id);
        return preferred < 0 ? slot.prefer.size() : preferred;
    };
    std::stable_sort(fitting.begin(), fitting.end(),
                     [&](const Question& a, const Question& b) { return rank(a) < rank(b); });
    return fitting;
}

QList<PlannedQuestion> ContentLibrary::choose(const Kit& kit, Level level, const QSet<QString>& avoid) const
{
    QList<PlannedQuestion> chosen;
    QSet<QString> taken;
    for (const QuestionSlot& slot : kit.questions) {
        // The first pass leaves out what this candidate knows; the second would rather repeat than leave a
        // gap.
        const QList<Question> fitting = alternatives(slot, level);
        const auto usable = [&](const Question& q) {
            return !taken.contains(q.id) && (!avoid.contains(q.id) || slot.required.contains(q.id));
        };
        auto it = std::find_if(fitting.begin(), fitting.end(), usable);
        if (it == fitting.end())
            it = std::find_if(fitting.begin(), fitting.end(),
                              [&](const Question& q) { return !taken.contains(q.id); });
        if (it == fitting.end())
            continue;
        taken.insert(it->id);
        chosen.append({slot.segment, slot.minutes, slot.required.contains(it->id), *it});
    }
    return chosen;
}

} // namespace panelbook
