// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/questionid.h"
#include "exchange/csvtable.h"
#include "exchange/expected.h"
#include "exchange/questiondraft.h"

#include <QHash>
#include <QRegularExpression>

namespace panelbook {

namespace {

/// Parts between any of these characters, without empty ones.
QStringList parts(const QString& cell, QStringView separators)
{
    QStringList result;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= cell.size(); ++i) {
        if (i < cell.size() && !separators.contains(cell[i]))
            continue;
        if (const QString part = cell.mid(begin, i - begin).trimmed(); !part.isEmpty())
            result.append(part);
        begin = i + 1;
    }
    return result;
}

/// "System design", "system_design" → "system-design".
QString asId(const QString& text)
{
    QString id = text.trimmed().toLower();
    return id.replace(u' ', u'-').replace(u'_', u'-');
}

QString kindIds()
{
    QStringList ids;
    for (const QuestionKind kind : allQuestionKinds())
        ids.append(toId(kind));
    return ids.join(QStringLiteral(", "));
}

/// "L4", "4", "senior".
std::optional<Level> levelOf(const QString& word)
{
    static const QHash<QString, Level> words{
        {QStringLiteral("junior"), Level::L3},
        {QStringLiteral("mid"), Level::L4},
        {QStringLiteral("senior"), Level::L5},
        {QStringLiteral("staff"), Level::L6},
    };
    const QString lower = word.toLower();
    if (const auto named = words.constFind(lower); named != words.constEnd())
        return *named;
    return levelFromId(lower.startsWith(u'l') ? lower.toUpper() : u'L' + lower);
}

/// Takes one row apart; every cell that is wrong is told with the line of the row.
class CsvQuestion
{
public:
    CsvQuestion(int line, QList<FileProblem>& problems) : m_problems(problems) { m_draft.line = line; }

    void take(const QString& column, const QString& cell)
    {
        static const QHash<QString, void (CsvQuestion::*)(const QString&)> takers{
            {QStringLiteral("title"), &CsvQuestion::takeTitle},
            {QStringLiteral("prompt"), &CsvQuestion::takePrompt},
            {QStringLiteral("question"), &CsvQuestion::takePrompt},
            {QStringLiteral("question_text"), &CsvQuestion::takePrompt},
            {QStringLiteral("kind"), &CsvQuestion::takeKind},
            {QStringLiteral("level"), &CsvQuestion::takeLevels},
            {QStringLiteral("levels"), &CsvQuestion::takeLevels},
            {QStringLiteral("competency"), &CsvQuestion::takeCompetencies},
            {QStringLiteral("competencies"), &CsvQuestion::takeCompetencies},
            {QStringLiteral("follow_ups"), &CsvQuestion::takeFollowUps},
            {QStringLiteral("follow_up"), &CsvQuestion::takeFollowUps},
            {QStringLiteral("followups"), &CsvQuestion::takeFollowUps},
            {QStringLiteral("follow_up_questions"), &CsvQuestion::takeFollowUps},
            {QStringLiteral("follow_up_probes"), &CsvQuestion::takeFollowUps},
            {QStringLiteral("red_flags"), &CsvQuestion::takeRedFlags},
            {QStringLiteral("hints"), &CsvQuestion::takeHints},
            {QStringLiteral("listen_for"), &CsvQuestion::takeAnswer},
            {QStringLiteral("tags"), &CsvQuestion::takeTags},
            {QStringLiteral("tag"), &CsvQuestion::takeTags},
            {QStringLiteral("minutes"), &CsvQuestion::takeMinutes},
            {QStringLiteral("answer"), &CsvQuestion::takeAnswer},
            {QStringLiteral("id"), &CsvQuestion::takeId},
            {QStringLiteral("question_id"), &CsvQuestion::takeId},
        };
        const QString trimmed = cell.trimmed();
        if (trimmed.isEmpty())
            return;
        if (const auto taker = takers.constFind(column); taker != takers.constEnd())
            (this->*taker.value())(trimmed);
        else
            takeOther(column, trimmed);
    }

    std::optional<QuestionDraft> draft()
    {
        if (m_draft.title.isEmpty() && m_draft.prompt.isEmpty()) {
            wrong(Expected::tr("a title or a prompt"));
            return std::nullopt;
        }
        if (m_draft.kind == QuestionKind::Debugging || m_draft.kind == QuestionKind::CodeReview) {
            wrong(QStringLiteral(
                      "another kind than %1, which needs more than a table can say: write it as JSON")
                      .arg(toId(m_draft.kind)));
            return std::nullopt;
        }
        // An id of another kind, or only a number, is none of ours.
        if (!isQuestionId(m_draft.id) || kindOfId(m_draft.id) != m_draft.kind)
            m_draft.id.clear();
        return m_draft;
    }

private:
    void wrong(const QString& expected) { m_problems.append({m_draft.line, expected}); }

    void takeTitle(const QString& cell) { m_draft.title = cell; }
    void takePrompt(const QString& cell) { m_draft.prompt = cell; }
    void takeFollowUps(const QString& cell) { m_draft.followUps += parts(cell, u"|\n"); }
    void takeTags(const QString& cell) { m_draft.tags += parts(cell, u",;|\n"); }
    void takeAnswer(const QString& cell) { m_draft.listenFor += parts(cell, u"|\n"); }
    void takeRedFlags(const QString& cell) { m_draft.redFlags += parts(cell, u"|\n"); }
    void takeHints(const QString& cell) { m_draft.hints += parts(cell, u"|\n"); }
    void takeId(const QString& cell) { m_draft.id = cell; }

    void takeKind(const QString& cell)
    {
        const QString id = asId(cell);
        const bool isAmerican = id == QLatin1String("behavioral");
        if (const auto kind = isAmerican ? QuestionKind::Behavioural : questionKindFromId(id))
            m_draft.kind = *kind;
        else
            wrong(Expected::tr("as kind one of: %1; “%2” is none").arg(kindIds(), cell));
    }

    void takeLevels(const QString& cell)
    {
        static const QRegularExpression suffix(QStringLiteral("[- ]level\\b"),
                                               QRegularExpression::CaseInsensitiveOption);
        for (const QString& part : parts(QString(cell).remove(suffix), u",;|/ \n")) {
            const QStringList ends = parts(part, u"–-");
            const auto first = levelOf(ends.value(0));
            const auto last = levelOf(ends.value(ends.size() - 1));
            if (!first || !last || ends.size() > 2)
                return wrong(Expected::tr("levels from L3 to L6; “%1” is none").arg(part));
            for (const Level level : allLevels) {
                if (level >= *first && level <= *last && !m_draft.levels.contains(level))
                    m_draft.levels.append(level);
            }
        }
    }

    void takeCompetencies(const QString& cell)
    {
        for (const QString& part : parts(cell, u",;|\n")) {
            const QString id = asId(part);
            if (!competencyIds().contains(id))
                return wrong(Expected::tr("as competency one of: %1; “%2” is none")
                                 .arg(competencyIds().join(QStringLiteral(", ")), part));
            if (!m_draft.competencies.contains(id))
                m_draft.competencies.append(id);
        }
    }

    void takeMinutes(const QString& cell)
    {
        bool ok = false;
        m_draft.minutes = cell.toInt(&ok);
        if (!ok || m_draft.minutes < 1)
            wrong(Expected::tr("minutes as a whole number; “%1” is none").arg(cell));
    }

    /// "yes" under "Remote" says "Remote"; a number says little without its column. What is too long for a
    /// tag is something to know about the question.
    void takeOther(const QString& column, const QString& cell)
    {
        static const QStringList yes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("x")};
        static const QStringList no{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("-")};
        static const QStringList counters{QStringLiteral("#"),
                                          QStringLiteral("no"),
                                          QStringLiteral("nr"),
                                          QStringLiteral("number"),
                                          QStringLiteral("question_number"),
                                          {}};
        QString name = column;
        name.replace(u'_', u' ');
        bool isNumber = false;
        (void)cell.toDouble(&isNumber);
        if (no.contains(cell, Qt::CaseInsensitive) || (isNumber && counters.contains(column)))
            return;
        if (cell.contains(u'|') || cell.size() > longestTag) {
            for (const QString& part : parts(cell, u"|\n"))
                m_draft.listenFor.append(name + QStringLiteral(": ") + part);
            return;
        }
        if (yes.contains(cell, Qt::CaseInsensitive))
            m_draft.tags.append(name);
        else
            m_draft.tags.append(isNumber ? name + u' ' + cell : cell);
    }

    QuestionDraft m_draft;
    QList<FileProblem>& m_problems;
};

/// "Follow-ups" → "follow_ups".
QStringList columnsOf(const CsvRow& header)
{
    QStringList columns;
    for (const QString& cell : header.cells) {
        QString name = cell.simplified().toLower();
        columns.append(name.replace(u' ', u'_').replace(u'-', u'_'));
    }
    return columns;
}

bool isHeader(const QStringList& columns)
{
    static const QStringList asking{QStringLiteral("title"), QStringLiteral("prompt"),
                                    QStringLiteral("question"), QStringLiteral("question_text")};
    return std::any_of(asking.begin(), asking.end(),
                       [&](const QString& name) { return columns.contains(name); });
}

void takeRow(const CsvRow& row, const QStringList& columns, QList<QuestionDraft>& drafts,
             QList<FileProblem>& problems)
{
    if (row.cells.join(QString()).trimmed().isEmpty())
        return; // a row of separators alone
    if (row.cells.size() > columns.size()) {
        problems.append({row.line, Expected::tr("at most %1 cells, as the header has; there are %2")
                                       .arg(columns.size())
                                       .arg(row.cells.size())});
        return;
    }
    CsvQuestion question(row.line, problems);
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        question.take(columns[i], row.cells[i]);
    if (const auto draft = question.draft())
        drafts.append(*draft);
}

} // namespace

QuestionFileContent readQuestionCsv(const QByteArray& bytes)
{
    QList<FileProblem> problems;
    const auto text = decodedList(bytes, problems);
    if (!text)
        return {{}, problems};
    CsvTable table = readCsvTable(*text, csvSeparator(*text), maxListQuestions);
    if (table.problem)
        problems.append(*table.problem);
    const QStringList columns = table.rows.isEmpty() ? QStringList() : columnsOf(table.rows.takeFirst());
    if (!isHeader(columns)) {
        if (problems.isEmpty())
            problems.append({1, Expected::tr("a header row with “title” or “prompt”")});
        return {{}, problems};
    }
    QList<QuestionDraft> drafts;
    for (const CsvRow& row : table.rows)
        takeRow(row, columns, drafts, problems);
    if (drafts.isEmpty() && problems.isEmpty())
        problems.append({1, Expected::tr("at least one row below the header")});
    return finished(drafts, problems);
}

} // namespace panelbook
