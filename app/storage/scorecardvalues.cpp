// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of a scorecard file become a scorecard again.
#include "domain/sessions/sessionrules.h"
#include "storage/scorecardfile.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace panelbook {

namespace {

using Row = QList<SqlValue>;

constexpr std::int64_t tenYearsMs = std::int64_t{10} * 366 * 24 * 3600 * 1000;
constexpr int mostInt = std::numeric_limits<int>::max();

/// Reads the rows of a file's tables and remembers the first thing in them that cannot be.
class RowReader
{
public:
    explicit RowReader(const QList<SqlTable>& tables) : m_tables(tables) {}

    /// The rows of a table; none, and a problem, when there are more than `most`.
    QList<Row> rows(const char* table, qsizetype most)
    {
        m_table = QLatin1String(table);
        const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                        [&](const SqlTable& t) { return t.name == m_table; });
        if (found == m_tables.end() || found->rows.size() > most) {
            refuse(QStringLiteral("its number of rows"));
            return {};
        }
        return found->rows;
    }

    QString text(const SqlValue& value) { return QString::fromUtf8(bytes(value)); }

    QByteArray bytes(const SqlValue& value)
    {
        if (const auto* blob = std::get_if<SqlBlob>(&value))
            return blob->bytes;
        const auto* text = std::get_if<SqlText>(&value);
        return text ? text->utf8 : QByteArray();
    }

    std::int64_t number(const SqlValue& value, std::int64_t least, std::int64_t most)
    {
        const auto* number = std::get_if<std::int64_t>(&value);
        if (number && *number >= least && *number <= most)
            return *number;
        refuse(QStringLiteral("a number"));
        return least;
    }
    int count(const SqlValue& value) { return static_cast<int>(number(value, 0, mostInt)); }
    /// Ten years at most: sums of such times cannot overflow.
    Milliseconds offset(const SqlValue& value) { return Milliseconds(number(value, 0, tenYearsMs)); }

    QDateTime time(const SqlValue& value)
    {
        const QDateTime time = QDateTime::fromString(text(value), Qt::ISODateWithMs);
        if (!time.isValid())
            refuse(QStringLiteral("a time"));
        return time;
    }
    std::optional<QDateTime> timeOrNothing(const SqlValue& value)
    {
        return std::holds_alternative<std::monostate>(value) ? std::nullopt : std::optional(time(value));
    }

    QJsonObject object(const SqlValue& value)
    {
        const QJsonDocument json = QJsonDocument::fromJson(bytes(value));
        if (!json.isObject())
            refuse(QStringLiteral("a JSON text"));
        return json.object();
    }

    /// The value, or `otherwise` and a problem when there is none.
    template <typename T>
    T known(const std::optional<T>& value, const T& otherwise, const char* what)
    {
        if (!value)
            refuse(QLatin1String(what));
        return value.value_or(otherwise);
    }

    void refuse(const QString& what)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("%1 in its table “%2” cannot be").arg(what, m_table);
    }
    const QString& problem() const { return m_problem; }

private:
    const QList<SqlTable>& m_tables;
    QString m_table;
    QString m_problem;
};

void readInterview(RowReader& in, Interview& interview)
{
    const QList<Row> rows = in.rows("interview", 1);
    if (rows.isEmpty())
        return in.refuse(QStringLiteral("no row"));
    const Row& r = rows.front();
    interview.id = in.known(InterviewId::fromString(in.text(r[0])), interview.id, "an id");
    interview.candidate = in.known(CandidateId::fromString(in.text(r[1])), interview.candidate, "an id");
    interview.candidateName = in.text(r[2]);
    interview.role = in.text(r[3]);
    interview.level = in.known(levelFromId(in.text(r[4])), Level::L4, "a level");
    interview.interviewer = in.text(r[5]);
    interview.loop = in.text(r[6]);
    interview.planned = in.timeOrNothing(r[7]);
    interview.started = in.timeOrNothing(r[8]);
    interview.kit.id = in.text(r[11]);
    interview.kit.title = in.text(r[12]);
    interview.kit.round = in.text(r[13]);
    interview.kit.minutes = in.count(r[14]);
    interview.kit.rubric = interview.rubric.id = in.text(r[15]);
    interview.rubric.title = in.text(r[16]);
    interview.rubric.version = in.count(r[17]);
}

void readSegments(RowReader& in, Kit& kit)
{
    for (const Row& r : in.rows("segment", 100))
        kit.segments.append({in.text(r[1]), static_cast<int>(in.number(r[2], 0, 10'000))});
}

void readQuestions(RowReader& in, Interview& interview)
{
    for (const Row& r : in.rows("question", 500)) {
        const QuestionKind kind =
            in.known(questionKindFromId(in.text(r[2])), QuestionKind::SystemDesign, "a kind");
        interview.questions.append({in.text(r[5]), in.count(r[6]), in.number(r[7], 0, 1) == 1,
                                    questionFromJson(kind, in.object(r[10]))});
    }
}

void readRubric(RowReader& in, Rubric& rubric, Level level)
{
    QMap<int, Dimension> byPosition;
    for (const Row& r : in.rows("dimension", 100))
        byPosition.insert(in.count(r[1]),
                          {in.text(r[0]), in.text(r[2]), in.text(r[3]), in.text(r[4]), {}, {}});
    rubric.dimensions = byPosition.values();
    QMap<QString, std::array<QString, 4>> anchors;
    for (const Row& r : in.rows("anchor", 400))
        anchors[in.text(r[0])][static_cast<size_t>(in.number(r[1], 1, 4)) - 1] = in.text(r[2]);
    for (Dimension& dimension : rubric.dimensions)
        dimension.anchors.insert(level, anchors.value(dimension.id));
}

/// The events, and what they alone tell: note numbers that are used up and assumptions that were changed.
void readEvents(RowReader& in, Session& session)
{
    QString asked;
    for (const Row& r : in.rows("event", 100'000)) {
        TimedEvent event;
        event.sequence = in.count(r[0]);
        event.at = in.offset(r[1]);
        event.utc = in.time(r[2]);
        const auto read = storedEventFromJson(in.object(r[4]));
        if (!read)
            return in.refuse(read.error().detail);
        event.event = *read;
        if (const auto* question = std::get_if<QuestionAsked>(&*read))
            asked = question->question;
        else if (const auto* estimate = std::get_if<EstimateChanged>(&*read))
            session.estimates[asked].insert(estimate->set);
        else if (const auto* note = std::get_if<NoteTaken>(&*read))
            session.lastNoteNumber = std::max(session.lastNoteNumber, note->note);
        session.events.append(std::move(event));
    }
}

void readNotes(RowReader& in, Session& session)
{
    for (const Row& r : in.rows("note", 20'000)) {
        session.notes.append({in.count(r[0]), in.offset(r[1]), in.text(r[3]), in.text(r[4])});
        if (session.notes.back().text.size() > maxNoteLength)
            in.refuse(QStringLiteral("the length of a note"));
    }
}

void readAttachments(RowReader& in, Session& session)
{
    for (const Row& r : in.rows("attachment", 1'000))
        session.attachments.append(
            {in.count(r[0]), in.offset(r[1]), in.text(r[2]), in.text(r[3]), in.bytes(r[4])});
}

void readJudgement(RowReader& in, Session& session)
{
    for (const Row& r : in.rows("rating", 100)) {
        const bool assessed = !std::holds_alternative<std::monostate>(r[1]);
        const auto value =
            assessed ? static_cast<RatingValue>(in.number(r[1], 1, 4)) : RatingValue::NotAssessed;
        session.ratings.insert(in.text(r[0]), {value, in.offset(r[2])});
    }
    for (const Row& r : in.rows("recommendation", 1))
        session.recommendation = Recommendation{
            in.known(recommendationFromId(in.text(r[1])), RecommendationValue::No, "a recommendation"),
            in.text(r[2]), in.offset(r[3])};
}

/// A file does not say which links were made by hand: those that the note's own text asks for were not.
void readEvidence(RowReader& in, Session& session)
{
    for (const Row& r : in.rows("evidence", 100'000)) {
        const int number = in.count(r[0]);
        const QString dimension = in.text(r[1]);
        const Note* note = session.findNote(number);
        if (!note || !findDimension(session.interview.rubric, dimension))
            return in.refuse(QStringLiteral("a link"));
        const QStringList derived = readShorthand(note->text, session.interview.rubric).dimensions;
        session.evidence.append({number, dimension, !derived.contains(dimension)});
    }
}

/// The seal's own event stands in no file: the seal cannot sign it.
void addSeal(RowReader& in, Session& session, const QList<Seal>& seals)
{
    session.interview.state = seals.isEmpty() ? InterviewState::Ended : InterviewState::Sealed;
    if (seals.isEmpty())
        return;
    TimedEvent event;
    event.sequence = session.events.isEmpty() ? 1 : session.events.back().sequence + 1;
    event.at = session.lastAt();
    event.utc = in.time(sqlText(seals.front().sealedAt));
    event.event = Sealed{};
    session.events.append(event);
}

} // namespace

Result<Scorecard> scorecardFrom(const ScorecardContent& content)
{
    Scorecard scorecard{{}, content.amendments, content.seals};
    Session& session = scorecard.session;
    RowReader in(content.tables);
    readInterview(in, session.interview);
    readSegments(in, session.interview.kit);
    readQuestions(in, session.interview);
    readRubric(in, session.interview.rubric, session.interview.level);
    readEvents(in, session);
    readNotes(in, session);
    readAttachments(in, session);
    readJudgement(in, session);
    readEvidence(in, session);
    addSeal(in, session, content.seals);
    if (!in.problem().isEmpty())
        return failure(ErrorKind::InvalidInput, QStringLiteral("scorecard"), in.problem());
    // Whatever no rule above looks at, down to a time that the events do not add up to, shows here.
    if (contentTables(session) != content.tables)
        return failure(ErrorKind::InvalidInput, QStringLiteral("scorecard"),
                       QStringLiteral("its values do not belong together"));
    return scorecard;
}

} // namespace panelbook
