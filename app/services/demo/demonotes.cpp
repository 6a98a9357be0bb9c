// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demonotes.h"

namespace panelbook {

namespace {

constexpr std::array subjects{"the write path",   "the read path",   "the queue",       "the retry",
                              "the cache",        "the schema",      "the index",       "the rollback",
                              "the alert",        "the deadline",    "the migration",   "the client",
                              "the first fix",    "the second node", "the load test",   "the team's plan",
                              "the hand-over",    "the dashboard",   "the old service", "the cost",
                              "the failure case", "the first hour",  "the unit test",   "the API"};
constexpr std::array verbs{"draws",      "names",         "sizes",           "compares",
                           "explains",   "comes back to", "measures",        "leaves out",
                           "simplifies", "questions",     "splits",          "asks about",
                           "summarises", "guesses at",    "starts again on", "tests"};
constexpr std::array circumstances{"before anything else",
                                   "after a hint",
                                   "without being asked",
                                   "in one minute",
                                   "twice",
                                   "with numbers",
                                   "with an example",
                                   "out of own experience",
                                   "on the board",
                                   "and checks it",
                                   "and stops there",
                                   "and says who decides",
                                   "and says why",
                                   "for the first time",
                                   "when pressed",
                                   "then moves on"};
constexpr std::array quotes{"I would rather be late than wrong here",
                            "We can add that once somebody asks for it",
                            "That was my mistake, so I wrote the check for it",
                            "Let me do the sum first",
                            "I do not know, but I can find out in ten minutes",
                            "If this fails at night, somebody has to understand it half asleep",
                            "The simple version carries us for a year",
                            "I would measure that before I believe it",
                            "Two of us disagreed, so we wrote both down",
                            "It works, but I would not want to be on call for it"};

QString lowered(const QString& sentence)
{
    QString text = sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
    if (text.size() > 1 && text[0].isUpper() && text[1].isLower())
        text[0] = text[0].toLower();
    return text;
}

QString observation(DemoRandom& random)
{
    QString text = QStringLiteral("%1 %2 %3")
                       .arg(QLatin1String(random.pick(verbs)), QLatin1String(random.pick(subjects)),
                            QLatin1String(random.pick(circumstances)));
    text[0] = text[0].toUpper();
    return text;
}

/// A line of the guide as somebody would note it.
QString fromGuide(const QStringList& guide, DemoRandom& random)
{
    if (guide.isEmpty())
        return observation(random);
    const QString line = random.pick(guide);
    return line.endsWith(u'.') ? line.chopped(1) : line;
}

} // namespace

QString demoEvidence(const Question& question, NoteKind kind, DemoRandom& random)
{
    if (kind == NoteKind::Concern)
        return QStringLiteral("- ") + fromGuide(question.weak, random);
    const QString text = fromGuide(random.chance(50) ? question.strong : question.listenFor, random);
    const QString more =
        random.chance(25) ? QStringLiteral(", ") + QLatin1String(random.pick(circumstances)) : QString();
    return QStringLiteral("+ ") + text + more;
}

DemoNote demoNote(const Question& question, DemoRandom& random)
{
    const int dice = random.below(100);
    if (dice < 34)
        return {NoteKind::Strength, demoEvidence(question, NoteKind::Strength, random)};
    if (dice < 54)
        return {NoteKind::Concern, demoEvidence(question, NoteKind::Concern, random)};
    if (dice < 57)
        return {NoteKind::RedFlag, QStringLiteral("! ") + fromGuide(question.redFlags, random)};
    if (dice < 66)
        return {NoteKind::Quote, u'"' + QLatin1String(random.pick(quotes)) + u'"'};
    if (dice < 71 && !question.followUps.isEmpty())
        return {NoteKind::FollowUp, QStringLiteral("? ") + random.pick(question.followUps).text};
    return {NoteKind::Plain, observation(random)};
}

QString demoReason(const Question& question, bool yes, DemoRandom& random)
{
    const QString good = fromGuide(question.strong, random);
    const QString bad = fromGuide(question.weak, random);
    return yes ? QStringLiteral("%1. To watch: %2.").arg(good, lowered(bad))
               : QStringLiteral("%1. On the other side: %2.").arg(bad, lowered(good));
}

} // namespace panelbook
