// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/scorecardpages.h"

#include "exchange/reporttext.h"
#include "pdf/timestrip.h"

#include <algorithm>

namespace panelbook {

namespace {

// Columns of the ratings: dimension, points, evidence.
constexpr double nameWidth = 112;
constexpr double pointsLeft = sheet::left + nameWidth + 9;
constexpr double pointsWidth = 82;
constexpr double evidenceLeft = pointsLeft + pointsWidth + 10;
constexpr double rowPadding = 6;
constexpr double signWidth = 10;
constexpr double timeGap = 6;

/// Space after the last line of a section.
constexpr double sectionGap = 8;

QRgb inkOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Strength: return sheet::strength;
    case NoteKind::Concern: return sheet::concern;
    case NoteKind::RedFlag: return sheet::flag;
    case NoteKind::Quote: return sheet::quote;
    case NoteKind::FollowUp:
    case NoteKind::Plain: break;
    }
    return sheet::text3;
}

TextStyle in(TextStyle style, QRgb ink)
{
    style.ink = ink;
    return style;
}

/// Events that tell more than the other sections do: what was shown, thought, done and found.
bool belongsToRecord(const ReportEvent& event)
{
    static const QStringList verbs{QStringLiteral("reveal"),     QStringLiteral("constraint"), QStringLiteral("hypothesis"),
                                   QStringLiteral("action"),     QStringLiteral("why"),        QStringLiteral("defect")};
    return verbs.contains(event.verb);
}

class ScorecardPages
{
public:
    ScorecardPages(const Report& report, Typesetter& typesetter, PageFlow& flow)
        : m_report(report), m_typesetter(typesetter), m_flow(flow)
    {
    }

    Bookmark paint()
    {
        m_flow.startSection(frame());
        m_bookmark = {round().isEmpty() ? candidate() : ReportText::tr("%1 · %2").arg(candidate(), round()), m_flow.page(), 0, {}};
        head();
        ratings();
        hour();
        questions();
        record();
        amendments();
        appendix();
        missingCharacters();
        return m_bookmark;
    }

private:
    struct EvidenceLine
    {
        TextLine time, sign, text;
        NoteKind kind = NoteKind::Plain;
    };

    const Interview& interview() const { return m_report.scorecard.session.interview; }
    const QString& candidate() const { return interview().candidateName; }
    const QString& round() const { return interview().rubric.title; }
    PageFrame frame() const;

    void head();
    void ratings();
    void ratingRow(const ReportDimension& dimension);
    void points(const std::optional<Rating>& rating);
    QList<EvidenceLine> evidenceLines(const ReportDimension& dimension);
    void hour();
    void questions();
    void question(const ReportQuestion& question);
    void record();
    void amendments();
    void appendix();
    void missingCharacters();

    /// A section's title, kept together with the first `keep` points after it.
    void heading(const QString& title, double keep, bool bookmarked = true);
    void paragraph(const QString& text, const TextStyle& style, double x = sheet::left);
    /// A text with its time before it.
    void timed(Milliseconds at, const QString& text, const TextStyle& style = sheet::body);
    void putTime(const TextLine& time, double left);
    /// Wide enough for the latest time.
    double timeWidth() const { return m_report.times.now >= std::chrono::hours(1) ? 37 : 26; }
    double textLeft() const { return sheet::left + timeWidth() + timeGap; }

    const Report& m_report;
    Typesetter& m_typesetter;
    PageFlow& m_flow;
    Bookmark m_bookmark;
};

PageFrame ScorecardPages::frame() const
{
    PageFrame frame;
    frame.runningHead = m_report.title;
    if (m_report.draft()) {
        frame.draftMark = ReportText::tr("DRAFT");
        frame.footer = ReportText::tr("DRAFT – not sealed · confidential");
    } else {
        //: %1 says when and by whom the scorecard was sealed.
        frame.footer = ReportText::tr("%1 · confidential").arg(m_report.sealLine);
    }
    return frame;
}

/// Who and what on the left, the verdict on the right, the reason below.
void ScorecardPages::head()
{
    const double rightWidth = 190;
    const double leftWidth = sheet::width - rightWidth - 12;
    const auto& recommendation = m_report.scorecard.session.recommendation;
    const QRgb ink = recommendation ? sheet::rating[static_cast<int>(recommendation->value)] : sheet::text3;
    QStringList about{interview().role, toId(interview().level), round()};
    about.removeAll(QString());
    struct Part
    {
        QString text;
        TextStyle style;
    };
    const auto column = [&](const QList<Part>& parts, double width, bool right) {
        double y = m_flow.y();
        for (const Part& part : parts) {
            for (const TextLine& line : m_typesetter.lines(part.text, part.style, width)) {
                const double x = right ? sheet::right - Typesetter::width(line, part.style) : sheet::left;
                m_flow.canvas().text(line, {x, y}, part.style);
                y += part.style.leading;
            }
        }
        return y;
    };
    const QString separator = QStringLiteral(" · ");
    const double leftEnd = column({{candidate(), sheet::name}, {about.join(separator), sheet::muted}}, leftWidth, false);
    const double rightEnd = column({{ReportText::verdict(recommendation), in(sheet::verdict, ink)},
                                    {ReportText::byline(m_report).join(separator), sheet::muted}}, rightWidth, true);
    m_flow.skip(std::max(leftEnd, rightEnd) - m_flow.y() + 9);
    m_flow.canvas().rule(m_flow.y());
    m_flow.skip(9);
    if (m_report.draft())
        paragraph(ReportText::draftMark(interview().state), in(sheet::muted, sheet::concern));
    if (recommendation && !recommendation->reason.isEmpty())
        paragraph(recommendation->reason, sheet::lead);
}

void ScorecardPages::heading(const QString& title, double keep, bool bookmarked)
{
    const double before = 12;
    const double after = 3;
    if (!m_flow.require(before + sheet::heading.leading + after + keep))
        m_flow.skip(before);
    if (bookmarked)
        m_bookmark.children.append({title, m_flow.page(), m_flow.y(), {}});
    m_flow.put(m_typesetter.line(title.toUpper(), sheet::heading), sheet::heading, sheet::left);
    m_flow.skip(sheet::heading.leading + after);
}

void ScorecardPages::paragraph(const QString& text, const TextStyle& style, double x)
{
    m_flow.paragraph(m_typesetter.lines(text, style, sheet::right - x), style, x);
}

void ScorecardPages::putTime(const TextLine& time, double left)
{
    m_flow.putRight(time, sheet::faint, left + timeWidth());
}

void ScorecardPages::timed(Milliseconds at, const QString& text, const TextStyle& style)
{
    const QList<TextLine> lines = m_typesetter.lines(text, style, sheet::right - textLeft());
    m_flow.require(style.leading * static_cast<double>(std::min<qsizetype>(2, lines.size())));
    putTime(m_typesetter.line(clockText(at), sheet::faint), sheet::left);
    m_flow.paragraph(lines, style, textLeft());
}

void ScorecardPages::ratings()
{
    if (m_report.dimensions.isEmpty())
        return;
    heading(ReportText::tr("Ratings and evidence"), 2 * sheet::body.leading + rowPadding);
    for (const ReportDimension& dimension : m_report.dimensions)
        ratingRow(dimension);
    m_flow.skip(sectionGap);
}

void ScorecardPages::ratingRow(const ReportDimension& dimension)
{
    QList<TextLine> names = m_typesetter.lines(dimension.title, sheet::strong, nameWidth);
    const QList<EvidenceLine> evidence = evidenceLines(dimension);
    const double leading = sheet::body.leading;
    const qsizetype count = std::max(names.size(), evidence.size());
    m_flow.require(rowPadding + leading * static_cast<double>(std::min<qsizetype>(count, 3)));
    m_flow.skip(rowPadding);
    points(dimension.rating);
    for (qsizetype i = 0; i < count; ++i) {
        if (m_flow.require(leading) && i >= names.size())
            m_flow.put(m_typesetter.line(ReportText::tr("%1, continued").arg(dimension.title), sheet::muted, nameWidth + pointsWidth),
                       sheet::muted, sheet::left);
        if (i < names.size())
            m_flow.put(names[i], sheet::strong, sheet::left);
        if (i < evidence.size()) {
            const EvidenceLine& line = evidence[i];
            putTime(line.time, evidenceLeft);
            const double x = evidenceLeft + timeWidth() + timeGap;
            m_flow.put(line.sign, in(sheet::strong, inkOf(line.kind)), x);
            m_flow.put(line.text, sheet::body, x + signWidth);
        }
        m_flow.skip(leading);
    }
    m_flow.skip(rowPadding);
    m_flow.canvas().rule(m_flow.y());
}

/// Four cells and the number: the bar is seen, the number survives any printer.
void ScorecardPages::points(const std::optional<Rating>& rating)
{
    constexpr double cellWidth = 10.5, cellHeight = 8, cellGap = 2;
    const TextLine words = m_typesetter.line(ReportText::rating(rating), sheet::muted, pointsWidth);
    if (!rating || rating->value == RatingValue::NotAssessed)
        return m_flow.put(words, sheet::muted, pointsLeft);
    const int value = static_cast<int>(rating->value);
    QRectF cell(pointsLeft, m_flow.y() + (sheet::body.leading - cellHeight) / 2, cellWidth, cellHeight);
    for (int i = 1; i <= 4; ++i, cell.translate(cellWidth + cellGap, 0)) {
        m_flow.canvas().fill(cell, i <= value ? sheet::rating[value] : sheet::sunken);
        if (i > value)
            m_flow.canvas().frame(cell, sheet::lineStrong);
    }
    m_flow.put(words, sheet::muted, cell.left() + 4);
}

QList<ScorecardPages::EvidenceLine> ScorecardPages::evidenceLines(const ReportDimension& dimension)
{
    QList<EvidenceLine> result;
    const double width = sheet::right - evidenceLeft - timeWidth() - timeGap - signWidth;
    for (const ReportNote& note : dimension.evidence) {
        EvidenceLine first{m_typesetter.line(clockText(note.at), sheet::faint),
                           m_typesetter.line(ReportText::sign(note.kind), sheet::strong), {}, note.kind};
        for (const TextLine& line : m_typesetter.lines(note.body, sheet::body, width)) {
            first.text = line;
            result.append(std::exchange(first, {}));
        }
    }
    return result;
}

void ScorecardPages::hour()
{
    if (m_report.stretches.isEmpty())
        return;
    heading(ReportText::tr("How the hour went"), timeStripHeight);
    paintTimeStrip(m_report, m_typesetter, m_flow);
    QStringList parts;
    for (const SegmentSpan& segment : m_report.times.segments) {
        //: A part of the interview: its name, the minutes that it took, the minutes that were planned.
        parts.append(ReportText::tr("%1 %2 of %3 min")
                         .arg(segment.name)
                         .arg((segment.spent.count() + 30'000) / 60'000)
                         .arg(segment.plannedMinutes));
    }
    if (m_report.times.pausedFor > Milliseconds(0))
        parts.append(ReportText::tr("paused %1").arg(ReportText::minutes(m_report.times.pausedFor)));
    paragraph(parts.join(QStringLiteral(" · ")), sheet::small);
    m_flow.skip(sectionGap);
}

void ScorecardPages::questions()
{
    if (m_report.questions.isEmpty())
        return;
    heading(ReportText::tr("Questions asked"), 2 * sheet::body.leading);
    for (const ReportQuestion& asked : m_report.questions)
        question(asked);
    m_flow.skip(sectionGap - 3);
}

void ScorecardPages::question(const ReportQuestion& question)
{
    //: The title of a question and how long it was talked about.
    timed(question.begin, ReportText::tr("%1 · %2").arg(question.title, ReportText::minutes(question.spent)), sheet::strong);
    for (const QString& text : question.followUps)
        paragraph(ReportText::tr("Follow-up: %1").arg(text), sheet::body, textLeft());
    for (const QString& text : question.hints)
        paragraph(ReportText::tr("Hint: %1").arg(text), sheet::body, textLeft());
    for (const QString& text : question.heard)
        paragraph(ReportText::tr("Heard: %1").arg(text), sheet::muted, textLeft());
    for (const Estimate& changed : question.changedAssumptions) {
        //: An assumption of a capacity sheet that was changed: its name and its new value.
        paragraph(ReportText::tr("Assumption: %1 = %2").arg(changed.label, changed.text), sheet::muted, textLeft());
    }
    m_flow.skip(3);
}

void ScorecardPages::record()
{
    if (std::none_of(m_report.record.begin(), m_report.record.end(), belongsToRecord))
        return;
    heading(ReportText::tr("Record"), 2 * sheet::body.leading);
    for (const ReportEvent& event : m_report.record) {
        if (belongsToRecord(event))
            timed(event.at, event.text);
    }
    m_flow.skip(sectionGap);
}

void ScorecardPages::amendments()
{
    if (m_report.scorecard.amendments.isEmpty())
        return;
    heading(ReportText::tr("Amendments"), 2 * sheet::body.leading);
    for (const Amendment& amendment : m_report.scorecard.amendments) {
        m_flow.require(2 * sheet::body.leading);
        paragraph(ReportText::amendmentLine(m_report.scorecard, amendment, m_report.options.language), sheet::muted);
        paragraph(amendment.text, sheet::body);
        m_flow.skip(4);
    }
    m_flow.skip(sectionGap - 4);
}

void ScorecardPages::appendix()
{
    if (!m_report.options.appendix || m_report.notes.isEmpty())
        return;
    heading(ReportText::tr("Appendix: all notes"), 2 * sheet::body.leading);
    for (const ReportNote& note : m_report.notes)
        timed(note.at, note.text);
    m_flow.skip(sectionGap);
}

void ScorecardPages::missingCharacters()
{
    constexpr qsizetype most = 24;
    const QList<char32_t> missing = m_typesetter.takeMissing();
    if (missing.isEmpty())
        return;
    QStringList names;
    for (const char32_t character : missing.first(std::min(most, missing.size())))
        names.append(QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper());
    if (missing.size() > most)
        names.append(QStringLiteral("…"));
    m_flow.require(3 * sheet::small.leading);
    m_flow.skip(6);
    paragraph(ReportText::tr("No font on this machine has these characters; boxes stand in their place, the text itself "
                             "is complete: %1").arg(names.join(QStringLiteral(", "))), sheet::small);
}

} // namespace

Bookmark paintScorecard(const Report& report, Typesetter& typesetter, PageFlow& flow)
{
    return ScorecardPages(report, typesetter, flow).paint();
}

} // namespace panelbook
