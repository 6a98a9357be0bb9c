// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questiondraft.h"

#include "domain/jsonread.h"
#include "domain/questions/questionid.h"
#include "exchange/expected.h"
#include "exchange/questionfile.h"
#include "exchange/questionschema.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace panelbook {

namespace {

constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestPrompt = 4000;
constexpr qsizetype longestLine = 400;
constexpr qsizetype mostTags = 20;
constexpr qsizetype schemaBatch = 1000;

struct Usual
{
    int minutes;
    const char* competency;
};

/// What a kind usually takes and looks for.
Usual usual(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::SystemDesign: return {45, "technical-depth"};
    case QuestionKind::Behavioural: return {10, "communication"};
    case QuestionKind::Debugging: return {45, "problem-solving"};
    case QuestionKind::CodeReview: return {30, "judgement"};
    case QuestionKind::PairProgramming: return {60, "problem-solving"};
    case QuestionKind::JobSimulation: return {60, "judgement"};
    case QuestionKind::TakeHome: return {180, "technical-depth"};
    case QuestionKind::RepositoryReview: return {15, "judgement"};
    case QuestionKind::Screen: return {10, "technical-depth"};
    case QuestionKind::Forensic: return {5, "ownership"};
    case QuestionKind::WarmUp: return {5, "judgement"};
    case QuestionKind::Check: return {5, "production-thinking"};
    }
    return {10, "communication"};
}

/// Control and direction characters of other people's texts are left out; lines stay.
QString cleaned(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        const bool isDirection =
            (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c == u'\n' || c == u'\t' || (c.category() != QChar::Other_Control && !isDirection))
            kept.append(c);
    }
    return kept.trimmed();
}

/// At most `most` characters, cut between words, with an ellipsis.
QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', most - 2);
    qsizetype end = blank > most / 2 ? blank : most - 1;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.left(end).trimmed() + u'…';
}

/// Pieces of at most `longestLine` characters, cut between words: no word is lost.
QStringList pieces(const QString& text)
{
    QStringList result;
    QString rest = text.simplified();
    while (rest.size() > longestLine) {
        const qsizetype blank = rest.lastIndexOf(u' ', longestLine);
        qsizetype end = blank > longestLine / 2 ? blank : longestLine;
        if (rest[end - 1].isHighSurrogate())
            --end;
        result.append(rest.left(end).trimmed());
        rest = rest.mid(end).trimmed();
    }
    if (!rest.isEmpty())
        result.append(rest);
    return result;
}

QStringList piecesOf(const QStringList& texts)
{
    QStringList result;
    for (const QString& text : texts)
        result += pieces(cleaned(text));
    return result;
}

QStringList tagsOf(const QStringList& texts)
{
    QStringList tags;
    for (const QString& text : texts) {
        const QString tag = shortened(cleaned(text).simplified(), longestTag);
        if (!tag.isEmpty() && tags.size() < mostTags && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

/// What is too much for a prompt is moved to what to listen for, from a paragraph's beginning.
void splitPrompt(Question& question, QString prompt)
{
    QStringList moved;
    while (prompt.size() > longestPrompt) {
        const qsizetype at = prompt.lastIndexOf(QStringLiteral("\n\n"));
        if (at <= 0)
            break;
        moved.prepend(prompt.mid(at + 2));
        prompt.truncate(at);
    }
    question.prompt = prompt;
    question.listenFor = piecesOf(moved) + question.listenFor;
}

void giveTitleAndPrompt(Question& question, const QuestionDraft& draft)
{
    const QString prompt = cleaned(draft.prompt);
    const QString title = cleaned(draft.title).simplified();
    const QString whole = title.isEmpty() ? prompt.section(u'\n', 0, 0).simplified() : title;
    question.title = shortened(whole, longestTitle);
    if (prompt.isEmpty())
        return splitPrompt(question, whole);
    // A title that had to be cut stands in full before the prompt.
    const bool isCut = !title.isEmpty() && question.title != title && !prompt.startsWith(title);
    splitPrompt(question, isCut ? title + QStringLiteral("\n\n") + prompt : prompt);
}

Question questionFrom(const QuestionDraft& draft)
{
    Question question;
    question.kind = draft.kind;
    // The detail has to be the one of the kind.
    question.detail = questionFromJson(draft.kind, {}).detail;
    question.listenFor = piecesOf(draft.listenFor);
    giveTitleAndPrompt(question, draft);
    question.levels = draft.levels;
    if (question.levels.isEmpty())
        question.levels = QList<Level>(allLevels.begin(), allLevels.end());
    const Usual usually = usual(draft.kind);
    question.minutes = draft.minutes > 0 ? draft.minutes : usually.minutes;
    question.competencies = draft.competencies;
    if (question.competencies.isEmpty())
        question.competencies.append(QLatin1String(usually.competency));
    for (const QString& text : piecesOf(draft.followUps))
        question.followUps.append({text, question.competencies.front()});
    question.hints = piecesOf(draft.hints);
    question.redFlags = piecesOf(draft.redFlags);
    question.tags = tagsOf(draft.tags);
    return question;
}

/// "/questions/12/title" → 12.
qsizetype indexIn(const QString& pointer)
{
    return pointer.section(u'/', 2, 2).toLongLong();
}

/// Holds questions of one kind against its schema, in batches that the schema allows.
void check(QuestionKind kind, const QList<FileQuestion>& questions, QList<FileProblem>& problems)
{
    for (qsizetype begin = 0; begin < questions.size(); begin += schemaBatch) {
        QList<Question> batch;
        for (const FileQuestion& question : questions.mid(begin, schemaBatch))
            batch.append(question.question);
        for (const SchemaProblem& problem : schemaProblems(kind, sparseFile(kind, batch))) {
            const FileQuestion& question = questions.at(begin + indexIn(problem.pointer));
            problems.append({question.line, QStringLiteral("%1: %2").arg(problem.pointer.section(u'/', 3, -1),
                                                                         problem.expected)});
        }
    }
}

/// A title made its id: where two are alike, the second gets a number.
void giveId(FileQuestion& question, const QString& wanted, QSet<QString>& taken, QList<FileProblem>& problems)
{
    question.idIsMade = wanted.isEmpty();
    const QString stem =
        wanted.isEmpty() ? toId(question.question.kind) + u'.' + slugOf(question.question.title) : wanted;
    QString id = stem;
    for (int number = 2; question.idIsMade && taken.contains(id); ++number)
        id = QStringLiteral("%1-%2").arg(stem).arg(number);
    if (taken.contains(id))
        problems.append({question.line, Expected::tr("an id that occurs once; “%1” stands above").arg(id)});
    taken.insert(id);
    question.question.id = id;
}

} // namespace

QuestionFileContent finished(const QList<QuestionDraft>& drafts, QList<FileProblem> problems)
{
    QuestionFileContent content;
    QSet<QString> taken;
    QMap<QuestionKind, QList<FileQuestion>> ofKind;
    for (const QuestionDraft& draft : drafts) {
        FileQuestion question{questionFrom(draft), draft.line, false};
        giveId(question, draft.id, taken, problems);
        content.questions.append(question);
        ofKind[draft.kind].append(question);
    }
    for (auto it = ofKind.cbegin(); it != ofKind.cend(); ++it)
        check(it.key(), it.value(), problems);
    std::stable_sort(problems.begin(), problems.end(),
                     [](const FileProblem& a, const FileProblem& b) { return a.line < b.line; });
    content.problems = std::move(problems);
    return content;
}

std::optional<QString> decodedList(const QByteArray& bytes, QList<FileProblem>& problems)
{
    if (bytes.size() > maxListBytes) {
        problems.append({1, Expected::tr("a file of at most %1 MB").arg(maxListBytes / 1024 / 1024)});
        return std::nullopt;
    }
    // With a line end more, a character that is cut off at the end is seen.
    QStringDecoder whole(QStringDecoder::Utf8);
    QString text = whole.decode(bytes + '\n');
    text.chop(1);
    const bool isText = !whole.hasError() && !bytes.contains('\0');
    if (isText)
        return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString ignored = decoder.decode(lines[i] + '\n');
        if (decoder.hasError() || lines[i].contains('\0')) {
            problems.append({static_cast<int>(i + 1), Expected::tr("text in UTF-8")});
            return std::nullopt;
        }
    }
    problems.append({static_cast<int>(lines.size()), Expected::tr("text in UTF-8")});
    return std::nullopt;
}

const QStringList& competencyIds()
{
    static const QStringList ids = [] {
        QFile file(QStringLiteral(":/content/schemas/common.schema.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the schemas are not in the program");
        const QJsonObject definitions =
            QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("definitions")).toObject();
        return texts(definitions.value(QLatin1String("competency")).toObject(), QLatin1String("enum"));
    }();
    return ids;
}

} // namespace panelbook
