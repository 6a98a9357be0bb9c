// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/agenda.h"
#include "exchange/report.h"

#include <QCoreApplication>

namespace panelbook {

struct DebriefOptions
{
    /// Neither the candidate nor the interviewers are named: "The candidate", "Interviewer 2".
    bool blind = false;
    QString language = QStringLiteral("en"); ///< locale name for dates
};

/// A panel's scorecards made ready to be shown: the one value that the debrief page and every pack render.
struct DebriefReport
{
    QString title; ///< "Candidate One · Backend Engineer · L5"
    DebriefOptions options;
    QList<PanelCard> cards;
    QList<Report> scorecards; ///< one a card, as it was sealed
    QStringList names;        ///< of the interviewers, one a card
    QStringList rounds;       ///< titles of the rubrics, one a card
    QList<CompetencyRow> rows;
    QList<TalkPoint> agenda;
    QMap<QString, QString> competencies; ///< id → title

    QString competency(const QString& id) const { return competencies.value(id, id); }
    /// The linked notes of a cell, in the order of their times.
    QList<ReportNote> evidence(const CompetencyCell& cell, qsizetype card) const;
};

/// Pure: the same scorecards, titles and options give the same report.
DebriefReport makeDebriefReport(QList<PanelCard> cards, const QMap<QString, QString>& competencies,
                                const DebriefOptions& options = {});

/// The words of a debrief, in the translation context "Debrief".
class DebriefText
{
    Q_DECLARE_TR_FUNCTIONS(Debrief)

public:
    /// "2 ▼", "4 ▲▲", "–" without a point. The signs carry the meaning without colour.
    static QString point(const std::optional<int>& value);
    /// "Strong no", "No", "Yes", "Strong yes": a point in words; "not assessed".
    static QString pointWords(const std::optional<int>& value);
    /// "2 points", "1 point, split", "agree", "one voice", or empty where nobody assessed.
    static QString spread(const Divergence& divergence);
    /// What the point is about: the competency, "Recommendation", "Red flags".
    static QString subject(const DebriefReport& report, const TalkPoint& point);
    /// One or two sentences: "2 to 4. A. Osei gives 2 (26:33, 41:02), M. Keller gives 4 (38:50)."
    static QString talk(const DebriefReport& report, const TalkPoint& point);
    /// "26:33 − Talks to the board for minutes".
    static QString note(const PanelCard& card, int number);
    /// "Read with care: 4 interviewers are few." for a panel of so many.
    static QString caution(qsizetype interviewers);
};

} // namespace panelbook
