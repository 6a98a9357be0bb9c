// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/scorecardpages.h"

#include "exchange/displaytext.h"
#include "exchange/reporttext.h"
#include "pdf/ratingtable.h"
#include "pdf/timestrip.h"

#include <algorithm>
#include <array>

namespace panelbook {

namespace {

constexpr qsizetype mostHeadLines = 6; ///< of a name that never ends
/// Space after the last line of a section.
constexpr double sectionGap = 7;
/// What has to follow a heading on its page.
constexpr double threeLines = 3 * sheet::body.leading;

/// Events that tell more than the other sections do: what was shown, thought, done, found and planned anew.
bool belongsToRecord(const ReportEvent& event)
{
    constexpr std::array verbs{"reveal", "constraint", "hypothesis", "action",
                               "why",    "defect",     "replan",     "attach"};
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](const char* v) { return event.verb == QLatin1String(v); });
}

/// A part of a line that is written the other way must not turn the line around.
QString isolated(const QString& part)
{
    constexpr QChar firstStrongIsolate(0x2068), popIsolate(0x2069);
    const QString text = displayText(part);
    return text.isRightToLeft() ? firstStrongIsolate + text + popIsolate : text;
}

QString joined(QStringList parts)
{
    std::transform(parts.begin(), parts.end(), parts.begin(), isolated);
    return parts.join(QStringLiteral(" · "));
}

class ScorecardPages
{
public:
    ScorecardPages(const Report& report, Typesetter& typesetter, PageFlow& flow)
        : m_report(report),
          m_typesetter(typesetter),
          m_flow(flow)
    {
    }

    Bookmark paint()
    {
        m_flow.startSection(frame());
        m_bookmark = {joined({candidate(), interview().rubric.title}), m_flow.page(), 0, {}};
        head();
        amendments();
        ratings();
        hour();
        questions();
        record();
        appendix();
        missingCharacters();
        return m_bookmark;
    }

private:
    const Interview& interview() const { return m_report.scorecard.session.interview; }
    const QString& candidate() const { return interview().candidateName; }
    PageFrame frame() const;

    struct Styled
    {
        QString text;
        TextStyle style;
    };
    void head();
    double column(const QList<Styled>& texts, double x, double width, Qt::Alignment alignment);
    void amendments();
    void ratings();
    void hour();
    void questions();
    void question(const ReportQuestion& question);
    void record();
    void appendix();
    void missingCharacters();

    /// A section's title, kept together with the first `keep` points after it.
    void heading(const QString& title, double keep);
    void paragraph(const QString& text, const TextStyle& style, double x = sheet::left);
    /// A text with its time before it.
    void timed(Milliseconds at, const QString& text, const TextStyle& style = sheet::body);
    double textLeft() const { return sheet::left + timeWidth(m_report) + sheet::timeGap; }

    const Report& m_report;
    Typesetter& m_typesetter;
    PageFlow& m_flow;
    Bookmark m_bookmark;
};

PageFrame ScorecardPages::frame() const
{
    PageFrame frame;
    frame.runningHead = joined(QStringList(candidate()) + ReportText::subject(interview()));
    frame.draftMark = ReportText::pageMark(m_report);
    if (m_report.draft()) {
        frame.footer = ReportText::tr("DRAFT – not sealed · confidential");
    } else {
        frame.footer = joined(ReportText::footer(m_report));
    }
    return frame;
}

/// Who and what on the left, the verdict on the right, the reason below.
void ScorecardPages::head()
{
    constexpr double rightWidth = 190, gap = 12, aroundRule = 9;
    const auto& recommendation = m_report.scorecard.session.recommendation;
    const QRgb ink = recommendation ? sheet::rating[static_cast<int>(recommendation->value)] : sheet::text3;
    const double leftEnd =
        column({{candidate(), sheet::name}, {joined(ReportText::subject(interview())), sheet::muted}},
               sheet::left, sheet::width - rightWidth - gap, Qt::AlignLeft);
    const double rightEnd = column({{ReportText::verdict(recommendation), sheet::verdict.in(ink)},
                                    {joined(ReportText::byline(m_report)), sheet::muted}},
                                   sheet::right - rightWidth, rightWidth, Qt::AlignRight);
    m_flow.skip(std::max(leftEnd, rightEnd) - m_flow.y() + aroundRule);
    m_flow.canvas().rule(m_flow.y());
    m_flow.skip(aroundRule);
    for (const QString& mark : ReportText::marks(m_report))
        paragraph(mark, sheet::muted.in(sheet::concern));
    if (recommendation && !recommendation->reason.isEmpty())
        paragraph(recommendation->reason, sheet::lead);
}

/// Texts below each other from the current place, which stays; returns where they end.
double ScorecardPages::column(const QList<Styled>& texts, double x, double width, Qt::Alignment alignment)
{
    double y = m_flow.y();
    for (const Styled& text : texts) {
        for (const TextLine& line : m_typesetter.fewLines(text.text, text.style, width, mostHeadLines)) {
            const double room = alignment & Qt::AlignRight ? width - Typesetter::width(line, text.style) : 0;
            m_flow.canvas().text(line, {x + room, y}, text.style);
            y += text.style.leading;
        }
    }
    return y;
}

void ScorecardPages::heading(const QString& title, double keep)
{
    const double before = 12;
    const double after = 3;
    if (!m_flow.require(before + sheet::heading.leading + after + keep))
        m_flow.skip(before);
    m_bookmark.children.append({title, m_flow.page(), m_flow.y(), {}});
    m_flow.put(m_typesetter.line(title.toUpper(), sheet::heading), sheet::heading, sheet::left);
    m_flow.skip(sheet::heading.leading + after);
}

void ScorecardPages::paragraph(const QString& text, const TextStyle& style, double x)
{
    m_flow.paragraph(m_typesetter.lines(text, style, sheet::right - x), style, x);
}

void ScorecardPages::timed(Milliseconds at, const QString& text, const TextStyle& style)
{
    const QList<TextLine> lines = m_typesetter.lines(text, style, sheet::right - textLeft());
    m_flow.requireStart(lines.size(), style);
    m_flow.putRight(m_typesetter.line(clockText(at), sheet::faint), sheet::faint,
                    textLeft() - sheet::timeGap);
    m_flow.paragraph(lines, style, textLeft());
}

void ScorecardPages::amendments()
{
    if (m_report.scorecard.amendments.isEmpty())
        return;
    heading(ReportText::tr("Amendments"), sheet::muted.leading + threeLines);
    for (const Amendment& amendment : m_report.scorecard.amendments) {
        m_flow.require(sheet::muted.leading + threeLines);
        paragraph(ReportText::amendmentLine(m_report.scorecard, amendment, m_report.options.language),
                  sheet::muted);
        paragraph(amendment.text, sheet::body);
        m_flow.skip(4);
    }
    m_flow.skip(sectionGap - 4);
}

void ScorecardPages::ratings()
{
    if (m_report.dimensions.isEmpty())
        return;
    heading(ReportText::tr("Ratings and evidence"), threeLines + 6);
    paintRatingTable(m_report.dimensions, timeWidth(m_report), m_typesetter, m_flow);
    m_flow.skip(sectionGap);
}

void ScorecardPages::hour()
{
    if (m_report.stretches.isEmpty())
        return;
    heading(ReportText::tr("How the hour went"), timeStripHeight + threeLines);
    paintTimeStrip(m_report, m_typesetter, m_flow);
    QStringList parts, notReached;
    for (const SegmentSpan& segment : m_report.times.segments) {
        if (segment.entered()) {
            //: A part of the interview: its name, the minutes that it took, the minutes that were planned.
            parts.append(ReportText::tr("%1 %2 of %3 min")
                             .arg(segment.name, QString::number((segment.spent.count() + 30'000) / 60'000),
                                  QString::number(segment.plannedMinutes)));
        } else {
            notReached.append(segment.name);
        }
    }
    if (m_report.times.pausedFor > Milliseconds(0))
        parts.append(ReportText::tr("paused for %1").arg(ReportText::minutes(m_report.times.pausedFor)));
    if (!notReached.isEmpty())
        parts.append(ReportText::tr("not reached: %1").arg(notReached.join(QStringLiteral(", "))));
    paragraph(joined(parts), sheet::small);
    if (const QStringList times = ReportText::dimensionTimes(m_report); !times.isEmpty())
        paragraph(joined(times), sheet::small);
    m_flow.skip(sectionGap);
}

void ScorecardPages::questions()
{
    if (m_report.questions.isEmpty())
        return;
    heading(ReportText::tr("Questions asked"), threeLines);
    for (const ReportQuestion& asked : m_report.questions)
        question(asked);
    m_flow.skip(sectionGap - 3);
}

void ScorecardPages::question(const ReportQuestion& question)
{
    timed(question.begin, joined({question.title, ReportText::minutes(question.spent)}), sheet::strong);
    for (const QString& text : question.followUps)
        paragraph(ReportText::tr("Follow-up: %1").arg(text), sheet::body, textLeft());
    for (const QString& text : question.hints)
        paragraph(ReportText::tr("Hint: %1").arg(text), sheet::body, textLeft());
    for (const QString& text : question.heard)
        paragraph(ReportText::tr("Heard: %1").arg(text), sheet::muted, textLeft());
    for (const QString& text : question.ticked)
        paragraph(ReportText::tr("Ticked: %1").arg(text), sheet::muted, textLeft());
    for (const QString& text : ReportText::assumptions(question.changedAssumptions))
        paragraph(ReportText::tr("Assumption changed: %1").arg(text), sheet::muted, textLeft());
    for (const QString& text : question.facts)
        paragraph(text, sheet::body, textLeft());
    m_flow.skip(3);
}

void ScorecardPages::record()
{
    if (std::none_of(m_report.record.begin(), m_report.record.end(), belongsToRecord))
        return;
    heading(ReportText::tr("Record of events"), threeLines);
    for (const ReportEvent& event : m_report.record) {
        if (belongsToRecord(event))
            timed(event.at, event.text);
    }
    m_flow.skip(sectionGap);
}

void ScorecardPages::appendix()
{
    if (!m_report.options.appendix || m_report.notes.isEmpty())
        return;
    heading(ReportText::tr("All notes"), threeLines);
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
        names.append(
            QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper());
    if (missing.size() > most)
        names.append(QStringLiteral("…"));
    m_flow.require(3 * sheet::small.leading);
    m_flow.skip(6);
    paragraph(ReportText::tr(
                  "No font on this machine has these characters; boxes stand in their place, the text itself "
                  "is complete: %1")
                  .arg(names.join(QStringLiteral(", "))),
              sheet::small);
}

} // namespace

Bookmark paintScorecard(const Report& report, Typesetter& typesetter, PageFlow& flow)
{
    return ScorecardPages(report, typesetter, flow).paint();
}

} // namespace panelbook
