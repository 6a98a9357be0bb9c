// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvformat.h"

#include <array>

namespace panelbook {

namespace {

enum Column {
    Record,
    InterviewNumber,
    CandidateName,
    CandidateNumber,
    Round,
    KitName,
    Role,
    LevelName,
    Interviewer,
    Loop,
    StartedAt,
    State,
    DimensionName,
    RatingGiven,
    EvidenceCount,
    RecommendationGiven,
    NoteNumber,
    At,
    KindOfNote,
    TextAsTyped,
    QuestionAskedThen,
    AtMilliseconds,
    Competency,
    Reason,
    Draft,
    Signer,
    SealedAt,
    Amendments,
    SpentMilliseconds,
    Copy,
    ColumnCount
};

constexpr std::array<const char*, ColumnCount> columnNames{
    "record",    "interview", "candidate",      "candidate_id",   "round",      "kit",
    "role",      "level",     "interviewer",    "loop",           "started",    "state",
    "dimension", "rating",    "evidence_count", "recommendation", "note",       "at",
    "kind",      "text",      "question",       "at_ms",          "competency", "reason",
    "draft",     "signer",    "sealed_at",      "amendments",     "spent_ms",   "copy"};

/// The cells of one row, ready to be written.
using Row = std::array<QByteArray, ColumnCount>;

/// A cell of text. The apostrophe stops spreadsheets from running it as a formula; NUL ends the file for many
/// readers.
QByteArray cell(const QString& text)
{
    QString content = text;
    content.replace(QChar::Null, QChar::ReplacementCharacter);
    if (!content.isEmpty() && QStringLiteral("=+-@\t\r\n|").contains(content.front()))
        content.prepend(u'\'');
    QByteArray bytes = content.toUtf8();
    if (bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r'))
        bytes = '"' + bytes.replace('"', "\"\"") + '"';
    return bytes;
}

QByteArray cell(const std::optional<QDateTime>& time)
{
    return time ? cell(isoText(*time)) : QByteArray();
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray ratingCell(const std::optional<Rating>& rating)
{
    if (!rating)
        return {};
    return rating->value == RatingValue::NotAssessed ? cell(toId(rating->value))
                                                     : number(static_cast<int>(rating->value));
}

QByteArray amendmentsCell(const QList<Amendment>& amendments)
{
    QStringList lines;
    for (const Amendment& amendment : amendments)
        lines.append(QStringLiteral("%1 %2").arg(amendment.at, amendment.text));
    return cell(lines.join(u'\n'));
}

/// What every row of an interview says.
Row commonCells(const Report& report)
{
    const Session& session = report.scorecard.session;
    const Interview& interview = session.interview;
    Row row;
    row[InterviewNumber] = cell(interview.id.toString());
    row[CandidateName] = cell(interview.candidateName);
    row[CandidateNumber] = cell(interview.candidate.toString());
    row[Round] = cell(interview.kit.round);
    row[KitName] = cell(interview.kit.id);
    row[Role] = cell(interview.role);
    row[LevelName] = cell(toId(interview.level));
    row[Interviewer] = cell(interview.interviewer);
    row[Loop] = cell(interview.loop);
    row[StartedAt] = cell(interview.started);
    row[State] = cell(toId(interview.state));
    if (session.recommendation) {
        row[RecommendationGiven] = cell(toId(session.recommendation->value));
        row[Reason] = cell(session.recommendation->reason);
    }
    if (report.draft()) {
        row[Draft] = "DRAFT";
    } else if (report.scorecard.sealed()) {
        row[Signer] = cell(report.scorecard.seals.front().signer);
        row[SealedAt] = cell(report.scorecard.seals.front().sealedAt);
    }
    if (report.options.copy != ReportCopy::Full)
        row[Copy] = cell(toId(report.options.copy));
    row[Amendments] = amendmentsCell(report.scorecard.amendments);
    return row;
}

void setTime(Row& row, Milliseconds at)
{
    row[At] = cell(toText(at));
    row[AtMilliseconds] = number(at.count());
}

Row ratingRow(Row row, const ReportDimension& dimension)
{
    row[Record] = "rating";
    row[DimensionName] = cell(dimension.id);
    row[Competency] = cell(dimension.competency);
    row[RatingGiven] = ratingCell(dimension.rating);
    row[EvidenceCount] = number(dimension.evidence.size());
    row[SpentMilliseconds] = number(dimension.spent.count());
    if (dimension.rating)
        setTime(row, dimension.rating->at);
    return row;
}

Row questionRow(Row row, const ReportQuestion& question)
{
    row[Record] = "question";
    row[TextAsTyped] = cell(question.title);
    row[QuestionAskedThen] = cell(question.id);
    row[SpentMilliseconds] = number(question.spent.count());
    setTime(row, question.begin);
    return row;
}

Row noteRow(Row row, const Note& note)
{
    row[Record] = "note";
    row[NoteNumber] = number(note.number);
    row[KindOfNote] = cell(toId(kindOf(note.text)));
    row[TextAsTyped] = cell(note.text);
    row[QuestionAskedThen] = cell(note.question);
    setTime(row, note.at);
    return row;
}

Row evidenceRow(Row row, const Note& note, const ReportDimension& dimension)
{
    row = noteRow(std::move(row), note);
    row[Record] = "evidence";
    row[DimensionName] = cell(dimension.id);
    row[Competency] = cell(dimension.competency);
    return row;
}

void write(QByteArray& table, const Row& row)
{
    for (size_t i = 0; i < row.size(); ++i)
        table += (i > 0 ? "," : "") + row[i];
    table += "\r\n";
}

void writeReport(QByteArray& table, const Report& report)
{
    const Session& session = report.scorecard.session;
    const Row common = commonCells(report);
    for (const ReportDimension& dimension : report.dimensions)
        write(table, ratingRow(common, dimension));
    for (const ReportQuestion& question : report.questions)
        write(table, questionRow(common, question));
    for (const Note& note : session.notes)
        write(table, noteRow(common, note));
    for (const ReportDimension& dimension : report.dimensions) {
        for (const ReportNote& evidence : dimension.evidence) {
            if (const Note* note = session.findNote(evidence.number))
                write(table, evidenceRow(common, *note, dimension));
        }
    }
}

} // namespace

Result<QByteArray> renderCsv(const QList<Report>& reports)
{
    Row header;
    for (size_t i = 0; i < header.size(); ++i)
        header[i] = columnNames[i];
    QByteArray table;
    write(table, header);
    for (const Report& report : reports)
        writeReport(table, report);
    return table;
}

} // namespace panelbook
