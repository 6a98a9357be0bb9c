// SPDX-License-Identifier: GPL-3.0-or-later
// Importing and exporting the questions of one's own bank.
#include "base/regularfile.h"
#include "base/stagedfile.h"
#include "exchange/expected.h"
#include "exchange/jsonlimits.h"
#include "exchange/questionfile.h"
#include "services/maintainbook.h"
#include "services/ownbank.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace panelbook {

namespace {

struct OwnBankText
{
    Q_DECLARE_TR_FUNCTIONS(OwnBank)
};

using Fate = OwnBank::Incoming::Fate;

QString contentOf(const Question& question)
{
    return QString::fromUtf8(QJsonDocument(sparseJson(question)).toJson(QJsonDocument::Compact));
}

QuestionFileContent read(const QByteArray& bytes, OwnBank::FileFormat format)
{
    switch (format) {
    case OwnBank::FileFormat::Json: return readQuestionJson(bytes);
    case OwnBank::FileFormat::Csv: return readQuestionCsv(bytes);
    case OwnBank::FileFormat::Markdown: return readQuestionMarkdown(bytes);
    }
    return {};
}

/// "bank.json" and a kind → "bank-behavioural.json".
QString besides(const QString& file, QuestionKind kind)
{
    const QFileInfo named(file);
    const QString suffix = named.suffix().isEmpty() ? QString() : u'.' + named.suffix();
    return QDir(named.path()).filePath(named.completeBaseName() + u'-' + toId(kind) + suffix);
}

Result<StagedFile> stage(const QString& file, QuestionKind kind, const QList<Question>& questions)
{
    auto staged = StagedFile::create(file);
    if (!staged)
        return staged;
    const QByteArray bytes = QJsonDocument(sparseFile(kind, questions)).toJson();
    if (const auto written = staged->write(bytes); !written)
        return failure(written.error());
    return staged;
}

} // namespace

OwnBank::FileFormat OwnBank::formatOf(const QString& file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv"))
        return FileFormat::Csv;
    if (suffix == QLatin1String("md") || suffix == QLatin1String("markdown"))
        return FileFormat::Markdown;
    return FileFormat::Json;
}

Result<QuestionFileContent> OwnBank::readFile(const QString& file, FileFormat format)
{
    const auto bytes = readRegularFile(file, format == FileFormat::Json ? maxJsonBytes : maxListBytes);
    return bytes ? read(*bytes, format) : Result<QuestionFileContent>(failure(bytes.error()));
}

Result<OwnBank::Preview> OwnBank::preview(const QString& file, FileFormat format) const
{
    const auto content = readFile(file, format);
    return content ? preview(*content) : Result<Preview>(failure(content.error()));
}

OwnBank::Preview OwnBank::preview(const QuestionFileContent& content) const
{
    Preview preview;
    for (const FileProblem& problem : content.problems)
        preview.problems.append({problem.line, problem.expected});
    QHash<QString, Question> bundled;
    for (const Question& question : m_library.questions())
        bundled.insert(question.id, question);
    for (FileQuestion entry : content.questions) {
        const QString id = entry.question.id;
        if (entry.idIsMade && bundled.contains(id) && !isOwn(id))
            entry.question.id += QStringLiteral("-own");
        const bool isBundled = !isOwn(entry.question.id) && bundled.contains(entry.question.id);
        if (isBundled && contentOf(bundled.value(id)) != contentOf(entry.question))
            preview.problems.append(
                {entry.line, Expected::tr("an id of one’s own; “%1” is a bundled question").arg(id)});
        const Fate fate = isBundled ? Fate::Same : fateOf(entry.question);
        preview.questions.append({entry.question, fate, entry.line});
    }
    return preview;
}

OwnBank::Incoming::Fate OwnBank::fateOf(const Question& question) const
{
    const auto kept = questions().constFind(question.id);
    if (kept == questions().constEnd())
        return Fate::New;
    const QString theirs = contentOf(question);
    const OwnStore::Item& mine = kept->item;
    // As it is here; or as it was when it was shared, and only here it was changed since.
    if (theirs == mine.content || theirs == mine.base)
        return Fate::Same;
    return mine.base == mine.content ? Fate::Update : Fate::Conflict;
}

Result<int> OwnBank::import(const Preview& preview, const QSet<QString>& takeTheirs, const void* initiator)
{
    if (!preview.problems.isEmpty())
        return failure(ErrorKind::InvalidInput, OwnBankText::tr("Line %1").arg(preview.problems.front().line),
                       preview.problems.front().text);
    QList<Imported> imported;
    QList<OwnStore::Item> items;
    for (const Incoming& incoming : preview.questions) {
        // The book may have changed since the preview.
        const Fate fate = incoming.fate == Fate::Same ? Fate::Same : fateOf(incoming.question);
        if (fate == Fate::Same || (fate == Fate::Conflict && !takeTheirs.contains(incoming.question.id)))
            continue;
        const QString content = contentOf(incoming.question);
        const auto kept = questions().constFind(incoming.question.id);
        const bool isNew = kept == questions().constEnd();
        items.append({incoming.question.id, content, content});
        imported.append({items.back().id, isNew ? std::nullopt : std::optional(kept->item), items.back()});
    }
    if (items.isEmpty())
        return 0;
    const auto backup = MaintainBook::backUpIfChanged(m_workspace.file(), m_workspace.clock().utcNow());
    if (!backup)
        return failure(backup.error());
    if (auto done = write(Operation::Import, OwnStore::Kind::Question, items, initiator); !done)
        return failure(done.error());
    m_lastImport = imported;
    return static_cast<int>(items.size());
}

Result<int> OwnBank::undoImport(const void* initiator)
{
    QList<OwnStore::Item> items;
    for (const Imported& imported : m_lastImport) {
        const auto kept = questions().constFind(imported.id);
        if (kept != questions().constEnd() && kept->item.content == imported.after.content)
            items.append(imported.before.value_or(OwnStore::Item{imported.id, {}, {}}));
    }
    if (auto done = write(Operation::Import, OwnStore::Kind::Question, items, initiator); !done)
        return failure(done.error());
    m_lastImport.clear();
    return static_cast<int>(items.size());
}

Result<QList<Question>> OwnBank::chosen(const QStringList& ids) const
{
    QList<Question> result;
    if (ids.isEmpty())
        result = sortedQuestions();
    for (const QString& id : ids) {
        const auto question = m_library.question(id);
        if (!question)
            return failure(question.error());
        result.append(*question);
    }
    if (result.isEmpty())
        return failure(ErrorKind::RefusedByRule, {},
                       OwnBankText::tr("There are no questions of your own to export."));
    return result;
}

Result<QStringList> OwnBank::exportTo(const QString& file, const QStringList& ids) const
{
    const auto questions = chosen(ids);
    if (!questions)
        return failure(questions.error());
    QMap<QuestionKind, QList<Question>> ofKind;
    for (const Question& question : *questions)
        ofKind[question.kind].append(question);
    // All are written before the first is put in place: a failure leaves every old file as it was.
    QStringList files;
    std::vector<StagedFile> staged;
    for (auto it = ofKind.cbegin(); it != ofKind.cend(); ++it) {
        files.append(ofKind.size() == 1 ? file : besides(file, it.key()));
        auto written = stage(files.back(), it.key(), it.value());
        if (!written)
            return failure(written.error());
        staged.push_back(std::move(*written));
    }
    for (StagedFile& written : staged) {
        if (const auto placed = written.commit(); !placed)
            return failure(placed.error());
    }
    rememberShared(*questions);
    return files;
}

void OwnBank::rememberShared(const QList<Question>& shared) const
{
    QList<OwnStore::Item> items;
    for (const Question& question : shared) {
        const auto kept = questions().constFind(question.id);
        if (kept != questions().constEnd() && kept->item.base != kept->item.content)
            items.append({kept->item.id, kept->item.content, kept->item.content});
    }
    // The files are written; without the memory an answer to them is a conflict, which asks.
    if (!items.isEmpty() && !m_workspace.readOnly())
        (void)write(Operation::ChangeBank, OwnStore::Kind::Question, items, nullptr);
}

} // namespace panelbook
