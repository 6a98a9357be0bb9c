// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"

#include <QCoreApplication>

namespace panelbook {

/// The words of a report, in the translation context "Report". tr() is public: each format takes its headings
/// from here, so that one entry of a translation serves all of them.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    /// "23 Nov 2026": months in the language, the order from the translation.
    static QString date(const QDateTime& utc, const QString& language);
    /// "23 Nov 2026 11:04 UTC".
    static QString moment(const QDateTime& utc, const QString& language);
    /// The same from ISO text; text that is no time stays as it is.
    static QString moment(const QString& iso, const QString& language);

    /// "58 min", to the nearest minute.
    static QString minutes(Milliseconds time);

    /// "Strength", "Concern" …; "Note" for a plain one.
    static QString kind(NoteKind kind);
    /// The sign that is shown before a note: + − ! “ ?, or empty.
    static QString sign(NoteKind kind);

    /// "3 of 4", "Not assessed", "Not rated".
    static QString rating(const std::optional<Rating>& rating);
    /// "▲ Yes", or that there is none.
    static QString verdict(const std::optional<Recommendation>& recommendation);
    /// The mark of a report that is not sealed; begins with DRAFT.
    static QString draftMark(InterviewState state);
    /// What a redacted or blind copy leaves out; a blind one names the notes that tell a gender.
    static QString copyMark(ReportCopy copy, const QList<int>& genderedNotes);
    /// The draft's and the copy's mark, as far as they hold.
    static QStringList marks(const Report& report);
    /// The same in two words, for the head of each page: "DRAFT", "BLIND COPY"; empty for a sealed report.
    static QString pageMark(const Report& report);

    /// "Sealed 23 Nov 2026 11:04 UTC by A. Osei · key 7F3A 91C2 0B44 D5E6 · content 9d41…c07e".
    static QString sealLine(const Seal& seal, const QString& language);
    /// "Not sealed itself: a copy of what was sealed 23 Nov 2026 11:04 UTC · content 9d41…c07e".
    static QString originLine(const Seal& seal, const QString& language);
    /// "Amendment 1 · 24 Nov 2026 09:30 UTC · A. Osei"; without a name where its seal is missing.
    static QString amendmentLine(const Scorecard& scorecard, const Amendment& amendment,
                                 const QString& language);

    // Lines of which each part may be written in another direction; documents join them with " · ".

    /// "Backend Engineer", "L5", "System design".
    static QStringList subject(const Interview& interview);
    /// "Interviewer A", "23 Nov 2026", "58 min"; without what is not known.
    static QStringList byline(const Report& report);
    /// "Time on each dimension", "Problem solving 42 min" …: timeFor() those with evidence; empty without
    /// any.
    static QStringList dimensionTimes(const Report& report);
    /// "board.png", "image/png", "12.3 kB", "at 12:40".
    static QStringList attachmentLine(const Attachment& attachment);
    /// The seal line or the draft's mark, and that it is confidential.
    static QStringList footer(const Report& report);

    /// "at 50:00".
    static QString atLine(Milliseconds at);
    /// "Asked at 05:38, 22 min".
    static QString askedLine(const ReportQuestion& question);
    /// "Paused for 02:30."
    static QString pausedLine(Milliseconds time);
    /// "New links a month = 50 million", one entry each.
    static QStringList assumptions(const QList<Estimate>& estimates);

    /// The tables that documents share: segment, began, planned, taken.
    static QStringList agendaTitles();
    static QStringList agendaRow(const SegmentSpan& segment);
    /// Number, time, kind, note, question, dimensions.
    static QStringList noteTitles();
};

} // namespace panelbook
