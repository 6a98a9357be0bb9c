// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"

namespace panelbook {

/// A debugging role-play as it went, computed from the events while its question was being asked. All times
/// count from when the question was first asked, pauses left out.
struct Roleplay
{
    struct Reveal
    {
        Milliseconds after{0};
        QString artefact; ///< id; empty = asked for something that is not to be had
        QString how;      ///< show, read, none
        QString asked;    ///< with none: what
        QString role;     ///< key, useful, dead-end; empty with none
        bool operator==(const Reveal&) const = default;
    };
    struct Hypothesis
    {
        Milliseconds after{0};
        QString text;
        bool testable = false;
        QString outcome = QStringLiteral("open"); ///< open, confirmed, ruled-out
        bool operator==(const Hypothesis&) const = default;
    };
    struct Action
    {
        Milliseconds after{0};
        QString text;
        QString effect; ///< mitigates, diagnoses, worsens, none
        bool operator==(const Action&) const = default;
    };
    struct Card
    {
        Milliseconds after{0};
        QString id;
        std::optional<Milliseconds> untilUsefulStep; ///< from the card on; nothing = none came
        bool operator==(const Card&) const = default;
    };

    QList<Reveal> reveals;
    QList<Hypothesis> hypotheses;
    QList<Action> actions;
    QList<Card> cards;
    QMap<int, Milliseconds> whys; ///< number → when it was reached
    QSet<int> handover;           ///< points said at the hand-over
    QString incidentTime;         ///< as announced last; empty = never
    Milliseconds incidentTimeSince{0};

    /// Everything that was asked for, once each, also what is not to be had.
    int signalsAsked() const;
    /// Different artefacts that were key or useful.
    int signalsUseful() const;
    int deadEnds() const;
    /// When the first artefact came that was key or useful.
    std::optional<Milliseconds> firstUsefulSignal() const;
    /// When the first action came that mitigates.
    std::optional<Milliseconds> mitigation() const;
    /// When the deepest why came that was reached.
    std::optional<Milliseconds> cause() const;
    /// Hypotheses stated before the first action that changes something (all but those that diagnose).
    int hypothesesBeforeFirstChange() const;

    bool operator==(const Roleplay&) const = default;
};

/// Empty when the question was not asked or is no role-play. A useful step is a key or useful artefact, an
/// action that mitigates or diagnoses, or a testable hypothesis.
Roleplay foldRoleplay(const Session& session, QStringView question);

/// The incident's clock at a moment of the role-play: it runs minute for minute from its start ("02:00") or
/// from the time announced last. Empty when the question has none.
QString incidentClock(const Debugging& incident, const Roleplay& roleplay, Milliseconds after);

/// A code review as it went.
struct CodeReviewRound
{
    struct Find
    {
        Milliseconds after{0};
        bool hinted = false;
        bool operator==(const Find&) const = default;
    };
    QMap<int, Find> found; ///< by number of the defect
    QSet<int> decoys;      ///< taken for defects

    bool operator==(const CodeReviewRound&) const = default;
};

CodeReviewRound foldCodeReview(const Session& session, QStringView question);

/// The time from when a question was first asked to an offset, pauses left out; 0 before that.
Milliseconds sinceAsked(const Session& session, QStringView question, Milliseconds at);

} // namespace panelbook
