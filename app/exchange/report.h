// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/scorecard.h"
#include "domain/sessions/timeline.h"

namespace panelbook {

/// What a report is made for. Redacted: the candidate's own data, without the names of others. Blind: for the
/// panel, without the candidate's name.
enum class ReportCopy { Full, Redacted, Blind };

/// "full", "redacted", "blind".
QString toId(ReportCopy copy);

struct ReportOptions
{
    /// Every note at the end of the document; without it documents hold the linked evidence only.
    bool appendix = false;
    /// Locale name for the words of the report ("en", "de").
    QString language = QStringLiteral("en");
    ReportCopy copy = ReportCopy::Full;
    /// Names that a redacted copy leaves out besides those of its interviewer and signers.
    QStringList others = {};
};

/// One piece of evidence, ready to be shown.
struct ReportNote
{
    int number = 0;
    Milliseconds at{0};
    NoteKind kind = NoteKind::Plain;
    QString text;           ///< as typed
    QString body;           ///< without sign and understood #names
    QString question;       ///< title; may be empty
    QStringList dimensions; ///< titles of the linked dimensions
};

struct ReportDimension
{
    QString id;
    QString title;
    QString competency;           ///< id
    std::optional<Rating> rating; ///< nothing = not rated
    QString anchor;               ///< the text of the point that was given
    Milliseconds spent{0};        ///< timeFor() it
    QList<ReportNote> evidence;
};

struct ReportQuestion
{
    QString id;
    QString title;
    Milliseconds begin{0};
    Milliseconds spent{0};
    QStringList followUps; ///< texts of those asked
    QStringList hints;     ///< texts of those given
    QStringList heard;     ///< texts of the listen-for ticks
    QStringList ticked;    ///< points of its lists that were ticked
    QList<Estimate> changedAssumptions;
    QStringList facts; ///< computed, not judged: "First mitigation after: 14:20"
};

/// A line of the record that is neither a new note nor a rating: segments, questions, reveals, hypotheses,
/// actions, defects, later links and edits … The seal has its own line.
struct ReportEvent
{
    int sequence = 0;
    Milliseconds at{0};
    QString verb;
    QString text; ///< one sentence
};

/// A segment in "how the hour went": from where it began to where the next one did, pauses included.
struct ReportStretch
{
    QString name;
    Milliseconds begin{0};
    Milliseconds end{0};
};

/// A scorecard made ready to be shown: the one value that every exporter renders. A draft until it is sealed.
struct Report
{
    Scorecard scorecard; ///< what is shown, for formats that carry everything; a copy has no seals
    ReportOptions options;
    Timeline times;
    QList<ReportStretch> stretches; ///< of the segments that were entered, without gaps, up to times.now
    QString title;                  ///< "Candidate One · Backend Engineer · L5 · System design"
    QList<ReportDimension> dimensions;
    QList<ReportQuestion> questions;
    QList<ReportEvent> record;
    QList<ReportNote> notes; ///< all of them
    int minutesTaken = 0;
    QString sealLine; ///< "Sealed 23 Nov 2026 11:04 UTC by A. Osei · key 7F3A 91C2 … · content 9d41…c07e", or
                      ///< empty; of a copy what it was made from
    QString copyMark; ///< what a redacted or blind copy leaves out; else empty
    bool draft() const { return sealLine.isEmpty(); }
};

/// Pure: the same scorecard and options give the same report. Sentences come from the loaded translator,
/// dates from the options' language.
Report makeReport(const Scorecard& scorecard, const ReportOptions& options = {});

} // namespace panelbook
