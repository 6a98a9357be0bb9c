// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/homerows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace panelbook {

namespace {

constexpr int mostLater = 4;

struct HomeText
{
    Q_DECLARE_TR_FUNCTIONS(HomeRows)
};

HomeRow rowOf(HomeRow::Kind kind, const InterviewSummary& s)
{
    HomeRow row(kind, s.id);
    row.state = s.state;
    row.name = s.candidateName;
    row.role = HomeText::tr("%1, %2", "role, level").arg(s.role, toId(s.level));
    row.round = roundText(s);
    return row;
}

/// Length and questions: what is ready. The round stands beside it.
QString preparedText(const InterviewSummary& s)
{
    const QString length = s.kitTitle.section(u',', 1).trimmed();
    if (s.questionTitles.isEmpty() || length.isEmpty())
        return s.kitTitle;
    return HomeText::tr("%1 · %2", "length, questions")
        .arg(length, s.questionTitles.join(QStringLiteral(", ")));
}

HomeRow goOnRow(const InterviewSummary& s, const QDateTime& now)
{
    HomeRow row = rowOf(HomeRow::Kind::GoOn, s);
    row.time = HomeText::tr("Running");
    row.chip = true;
    row.detail = HomeText::tr("Everything is there: %n note(s), and the clock ran on.", nullptr, s.notes);
    row.when = s.started ? relativeText(*s.started, now) : QString();
    row.action = HomeText::tr("Go on");
    return row;
}

HomeRow plannedRow(HomeRow::Kind kind, const InterviewSummary& s, const QDateTime& now)
{
    HomeRow row = rowOf(kind, s);
    const QLocale locale;
    if (!s.planned)
        row.time = HomeText::tr("Any time");
    else if (s.planned->toLocalTime().date() == now.toLocalTime().date())
        row.time = s.planned->toLocalTime().toString(u"HH:mm");
    else
        row.time =
            locale.toString(s.planned->toLocalTime(), HomeText::tr("d MMM HH:mm", "date and time, short"));
    row.detail = preparedText(s);
    row.when = s.planned ? relativeText(*s.planned, now) : QString();
    row.action = HomeText::tr("Prepare");
    return row;
}

HomeRow finishRow(const InterviewSummary& s, const QDateTime& now)
{
    HomeRow row = rowOf(HomeRow::Kind::Finish, s);
    row.time = HomeText::tr("Scorecard open");
    row.chip = true;
    row.detail = missingText(s);
    row.when = s.started ? relativeText(*s.started, now) : QString();
    row.action = HomeText::tr("Finish");
    return row;
}

/// The first of today's, or the first that is to come, is the next: it gets the big button.
void markNext(QList<HomeRow>& rows)
{
    const auto waiting = [](const HomeRow& row) { return row.kind == HomeRow::Kind::Today; };
    const auto goesOn = [](const HomeRow& row) { return row.kind == HomeRow::Kind::GoOn; };
    auto next = std::find_if(rows.begin(), rows.end(), goesOn);
    if (next == rows.end())
        next = std::find_if(rows.begin(), rows.end(), waiting);
    if (next == rows.end())
        return;
    next->next = true;
    if (next->kind == HomeRow::Kind::Today)
        next->action = HomeText::tr("Start");
}

} // namespace

QString missingText(const InterviewSummary& s)
{
    const auto rated = int(s.ratings.size());
    QStringList parts;
    if (rated < s.dimensions)
        parts << HomeText::tr("%1 of %n dimension(s) rated", nullptr, s.dimensions).arg(rated);
    else if (!s.recommendation)
        parts << HomeText::tr("the recommendation is missing");
    else
        parts << HomeText::tr("rated and recommended, to be sealed");
    parts << HomeText::tr("%n note(s)", nullptr, s.notes);
    return parts.join(QStringLiteral(", "));
}

QString relativeText(const QDateTime& moment, const QDateTime& now)
{
    // Rounded to the minute, as the clock on the wall shows it.
    const qint64 minutes = (now.secsTo(moment) + (now < moment ? 59 : -59)) / 60;
    const int away = int(std::min<qint64>(std::abs(minutes), 60 * 24 * 365));
    if (away == 0)
        return HomeText::tr("now");
    QString span = away < 60 ? HomeText::tr("%n min", nullptr, away)
                             : HomeText::tr("%1 h %2 min").arg(away / 60).arg(away % 60);
    if (away >= 12 * 60 || (away >= 60 && away % 60 == 0))
        span = HomeText::tr("%n h", nullptr, away / 60);
    if (away >= 72 * 60)
        span = HomeText::tr("%n day(s)", nullptr, away / 60 / 24);
    return minutes > 0 ? HomeText::tr("in %1").arg(span) : HomeText::tr("%1 ago").arg(span);
}

QList<HomeRow> homeRows(const QList<InterviewSummary>& unfinished, const QDateTime& now)
{
    using Kind = HomeRow::Kind;
    const QDate today = now.toLocalTime().date();
    QList<HomeRow> rows;
    qsizetype later = 0;
    for (const InterviewSummary& s : unfinished) {
        const bool future = s.planned && s.planned->toLocalTime().date() > today;
        if (s.state == InterviewState::Live)
            rows << goOnRow(s, now);
        else if (s.state == InterviewState::Ended)
            rows << finishRow(s, now);
        else if (!future)
            rows << plannedRow(Kind::Today, s, now);
        else if (later++ < mostLater)
            rows << plannedRow(Kind::Later, s, now);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const HomeRow& a, const HomeRow& b) { return a.kind < b.kind; });
    markNext(rows);
    return rows;
}

} // namespace panelbook
