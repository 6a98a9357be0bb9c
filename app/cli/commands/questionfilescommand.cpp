// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/questionfilescommand.h"

#include "cli/invocation.h"
#include "domain/jsonread.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

using Fate = OwnBank::Incoming::Fate;

struct QuestionFilesText
{
    Q_DECLARE_TR_FUNCTIONS(QuestionFilesCommand)
};

std::optional<OwnBank::FileFormat> formatNamed(const QString& name)
{
    if (name == QLatin1String("json"))
        return OwnBank::FileFormat::Json;
    if (name == QLatin1String("csv"))
        return OwnBank::FileFormat::Csv;
    return name == QLatin1String("markdown") || name == QLatin1String("md")
               ? std::optional(OwnBank::FileFormat::Markdown)
               : std::nullopt;
}

struct ReadFile
{
    QString name;
    QuestionFileContent content;
};

/// Files that are imported together: one with a problem keeps all of them out.
struct ImportedFiles
{
    struct Problem
    {
        QString file;
        OwnBank::Problem problem;
    };

    void take(const QString& file, const OwnBank::Preview& preview)
    {
        for (const OwnBank::Problem& problem : preview.problems)
            problems.append({file, problem});
        for (const OwnBank::Incoming& incoming : preview.questions)
            take(file, incoming);
    }

    qsizetype count(Fate fate) const
    {
        return std::count_if(all.questions.begin(), all.questions.end(),
                             [&](const OwnBank::Incoming& incoming) { return incoming.fate == fate; });
    }

    QStringList ids(Fate fate) const
    {
        QStringList ids;
        for (const OwnBank::Incoming& incoming : all.questions) {
            if (incoming.fate == fate)
                ids.append(incoming.question.id);
        }
        return ids;
    }

    OwnBank::Preview all;
    QList<Problem> problems;

private:
    void take(const QString& file, const OwnBank::Incoming& incoming)
    {
        const QString& id = incoming.question.id;
        const auto before = m_files.constFind(id);
        if (before == m_files.constEnd()) {
            m_files.insert(id, {file, incoming.question});
            all.questions.append(incoming);
        } else if (before->second != incoming.question) {
            problems.append(
                {file,
                 {incoming.line, QuestionFilesText::tr("an id that occurs once; “%1” stands in %2 too")
                                     .arg(id, before->first)}});
        }
    }

    QHash<QString, std::pair<QString, Question>> m_files; ///< where each id stands first
};

QJsonObject problemJson(const ImportedFiles::Problem& problem)
{
    return {{QStringLiteral("file"), problem.file},
            {QStringLiteral("line"), problem.problem.line},
            {QStringLiteral("expected"), problem.problem.text}};
}

ExitCode tellProblems(Output& out, const QList<ImportedFiles::Problem>& problems)
{
    if (out.json())
        out.document(
            QJsonDocument(QJsonObject{{QStringLiteral("ok"), false},
                                      {QStringLiteral("imported"), 0},
                                      {QStringLiteral("problems"), arrayOf(problems, problemJson)}}));
    for (const ImportedFiles::Problem& problem : problems)
        out.error(shown(QStringLiteral("%1:%2: %3")
                            .arg(problem.file)
                            .arg(problem.problem.line)
                            .arg(problem.problem.text)));
    out.error(QuestionFilesText::tr("Nothing was imported."));
    return ExitCode::Problems;
}

void tell(Output& out, const ImportedFiles& files, int imported, bool takesTheirs)
{
    const QStringList conflicts = files.ids(Fate::Conflict);
    if (out.json())
        return out.document(QJsonDocument(
            QJsonObject{{QStringLiteral("ok"), true},
                        {QStringLiteral("imported"), imported},
                        {QStringLiteral("new"), files.count(Fate::New)},
                        {QStringLiteral("updated"), files.count(Fate::Update)},
                        {QStringLiteral("unchanged"), files.count(Fate::Same)},
                        {QStringLiteral("conflicts"), QJsonArray::fromStringList(conflicts)},
                        {QStringLiteral("questions"),
                         QJsonArray::fromStringList(files.ids(Fate::New) + files.ids(Fate::Update))},
                        {QStringLiteral("problems"), QJsonArray()}}));
    out.line(QuestionFilesText::tr("%n question(s) imported.", nullptr, imported));
    if (const qsizetype same = files.count(Fate::Same))
        out.note(
            QuestionFilesText::tr("%n question(s) were there already.", nullptr, static_cast<int>(same)));
    for (const QString& id : conflicts)
        out.note(shown(
            takesTheirs
                ? QuestionFilesText::tr("%1 was changed here too; the file's text took its place.").arg(id)
                : QuestionFilesText::tr(
                      "%1 was changed here too; your text stays (--take-theirs takes the file's).")
                      .arg(id)));
}

Result<QList<ReadFile>> readAll(const QStringList& names, std::optional<OwnBank::FileFormat> format)
{
    QList<ReadFile> files;
    for (const QString& name : names) {
        auto content = OwnBank::readFile(name, format.value_or(OwnBank::formatOf(name)));
        if (!content)
            return failure(content.error());
        files.append({name, std::move(*content)});
    }
    return files;
}

Outcome importInto(Invocation& in, OwnBank& bank, const QList<ReadFile>& read)
{
    ImportedFiles files;
    for (const ReadFile& file : read)
        files.take(file.name, bank.preview(file.content));
    if (!files.problems.isEmpty())
        return tellProblems(in.out(), files.problems);
    const bool takesTheirs = in.has("take-theirs");
    const QStringList conflicts = takesTheirs ? files.ids(Fate::Conflict) : QStringList();
    const auto imported = bank.import(files.all, QSet<QString>(conflicts.begin(), conflicts.end()));
    if (!imported)
        return failure(imported.error());
    tell(in.out(), files, *imported, takesTheirs);
    return ExitCode::Done;
}

Outcome importFiles(Invocation& in)
{
    const auto format = formatNamed(in.value("format"));
    if (in.has("format") && !format)
        return in.usage(QuestionFilesText::tr("--format takes json, csv or markdown."));
    const auto files = readAll(in.arguments(), format);
    if (!files)
        return failure(files.error());
    // A book that is missing is not made for files that are not imported.
    QList<ImportedFiles::Problem> problems;
    for (const ReadFile& file : *files) {
        for (const FileProblem& problem : file.content.problems)
            problems.append({file.name, {problem.line, problem.expected}});
    }
    if (!problems.isEmpty())
        return tellProblems(in.out(), problems);
    return in.withBook(BookAccess::Create,
                       [&](Workspace&, OwnBank& bank) { return importInto(in, bank, *files); });
}

Outcome exportTo(Invocation& in, const OwnBank& bank)
{
    QStringList ids;
    for (const QString& typed : in.arguments()) {
        const auto question = findByPrefix(in.library().questions(), typed, QStringLiteral("question"));
        if (!question)
            return failure(question.error());
        if (!ids.contains(question->id))
            ids.append(question->id);
    }
    const auto files = bank.exportTo(in.value("output"), ids);
    if (!files)
        return failure(files.error());
    if (in.out().json())
        in.out().document(
            QJsonDocument(QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(*files)}}));
    for (const QString& file : in.out().json() ? QStringList() : *files)
        in.out().line(file);
    return ExitCode::Done;
}

Outcome exportFiles(Invocation& in)
{
    if (const auto refused = refuseOwnBook(in.bookFile(), in.value("output")))
        return failure(*refused);
    const auto use = [&](Workspace&, OwnBank& bank) { return exportTo(in, bank); };
    // What was shared is remembered in the book; while another program holds it, the files are written all
    // the same.
    const Outcome outcome = in.withBook(BookAccess::Write, use);
    const bool isHeld = !outcome && outcome.error().kind == ErrorKind::BookLocked;
    return isHeld ? in.withBook(BookAccess::Read, use) : outcome;
}

} // namespace

QList<Verb> questionFileVerbs()
{
    return {{QStringLiteral("questions import"),
             QStringLiteral("FILE…"),
             QuestionFilesText::tr("Take questions from files into your own bank, all or none."),
             {{QStringLiteral("format"), QStringLiteral("F"),
               QuestionFilesText::tr("json, csv or markdown; else the end of the name says it.")},
              {QStringLiteral("take-theirs"),
               {},
               QuestionFilesText::tr(
                   "Where a question was changed here and in the file, take the file's text.")}},
             importFiles},
            {QStringLiteral("questions export"),
             QStringLiteral("[ID…]"),
             QuestionFilesText::tr("Write questions, or all of your own, into a file to share."),
             {{QStringLiteral("output"), QStringLiteral("FILE"),
               QuestionFilesText::tr(
                   "The file, which is replaced; several kinds make a file each, FILE-KIND.json."),
               true, QStringLiteral("o")}},
             exportFiles}};
}

} // namespace panelbook
