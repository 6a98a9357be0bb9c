// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/questiontext.h"

#include "domain/sessions/event.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct QuestionText
{
    Q_DECLARE_TR_FUNCTIONS(QuestionText)
};

void section(Output& out, const QString& title, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    out.line({});
    out.line(out.strong(title));
    for (const QString& text : lines)
        out.line(QStringLiteral("  ") + text);
}

/// A text as the lines of a section: none if it is empty.
QStringList lineOf(const QString& text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

QStringList numbered(const QStringList& lines)
{
    QStringList result;
    for (qsizetype i = 0; i < lines.size(); ++i)
        result.append(QStringLiteral("%1. %2").arg(i + 1).arg(lines[i]));
    return result;
}

template <typename List, typename F>
QStringList mapped(const List& list, F text)
{
    QStringList lines;
    for (const auto& item : list)
        lines.append(text(item));
    return lines;
}

QString pair(const QString& left, const QString& right)
{
    return QStringLiteral("%1 → %2").arg(left, right);
}

void tellDetail(Output& out, const SystemDesign& d)
{
    const auto elicit = [](const auto& e) { return pair(e.ask, e.answer); };
    section(out, QuestionText::tr("To be asked by the candidate: functional"), mapped(d.functional, elicit));
    section(out, QuestionText::tr("To be asked by the candidate: non-functional"),
            mapped(d.nonFunctional, elicit));
    section(out, QuestionText::tr("Deep dives"), mapped(d.deepDives, [](const auto& dive) {
                return pair(dive.topic, dive.lookFor.join(QStringLiteral("; ")));
            }));
    section(out, QuestionText::tr("Trade-offs"), mapped(d.tradeOffs, [](const auto& t) {
                return pair(t.choice, mapped(t.sides, [](const auto& side) {
                                          return QStringLiteral("%1: %2").arg(side.option, side.winsWhen);
                                      }).join(QStringLiteral("; ")));
            }));
    section(out, QuestionText::tr("Failure modes"),
            mapped(d.failureModes, [](const auto& f) { return pair(f.inject, f.expect); }));
    section(out, QuestionText::tr("Common mistakes"), d.mistakes);
}

void tellDetail(Output& out, const Behavioural& d)
{
    section(out, QuestionText::tr("Situation"), d.situation);
    section(out, QuestionText::tr("Task"), d.task);
    section(out, QuestionText::tr("Action"), d.action);
    section(out, QuestionText::tr("Result"), d.result);
    section(out, QuestionText::tr("Numbers"), d.numberProbes);
    for (const auto& chain : d.fiveWhys)
        section(out, QuestionText::tr("Five whys: %1").arg(chain.start), numbered(chain.whys));
}

void tellDetail(Output& out, const Debugging& d)
{
    section(out, QuestionText::tr("Alert"), d.alert.split(u'\n'));
    section(out, QuestionText::tr("Topology"), d.topology);
    section(out, QuestionText::tr("Symptoms"), d.symptoms);
    section(out, QuestionText::tr("Artefacts"), mapped(d.artefacts, [](const auto& a) {
                return QStringLiteral("%1  %2 (%3, %4): %5").arg(a.id, a.title, a.type, a.role, a.reveals);
            }));
    section(out, QuestionText::tr("Root cause"), numbered(d.rootCause));
    section(out, QuestionText::tr("Mitigations"), mapped(d.mitigations, [](const auto& m) {
                return QStringLiteral("%1 (%2) %3").arg(m.text, m.effect, m.arithmetic);
            }));
    section(out, QuestionText::tr("Constraints"),
            mapped(d.constraints, [](const auto& c) { return QStringLiteral("%1  %2").arg(c.id, c.text); }));
    section(out, QuestionText::tr("Hand-over"), d.handover);
}

void tellDetail(Output& out, const CodeReview& d)
{
    section(out, QuestionText::tr("Context"), {d.context});
    section(out, QuestionText::tr("Code: %1").arg(d.language), numbered(d.code.split(u'\n')));
    section(out, QuestionText::tr("Defects"), numbered(mapped(d.defects, [](const auto& defect) {
                return QStringLiteral("%1 (%2, %3): %4 → %5")
                    .arg(defect.title, defect.lines, defect.severity, defect.why, defect.fix);
            })));
    section(out, QuestionText::tr("Decoys"), mapped(d.decoys, [](const auto& decoy) {
                return QStringLiteral("%1 (%2): %3").arg(decoy.title, decoy.lines, decoy.why);
            }));
}

void tellParts(Output& out, const Practical& d)
{
    const std::pair<QString, QStringList> parts[] = {
        {QuestionText::tr("Twist"), lineOf(d.twist)},
        {QuestionText::tr("Given"), d.given},
        {QuestionText::tr("Must"), d.must},
        {QuestionText::tr("May"), d.may},
        {QuestionText::tr("Not wanted"), d.notWanted},
        {QuestionText::tr("Pay"), lineOf(d.pay)},
        {QuestionText::tr("AI assistants"), lineOf(d.aiPolicy)},
        {QuestionText::tr("Handing in"), lineOf(d.submit)},
        {QuestionText::tr("What happens next"), lineOf(d.nextSteps)},
        {QuestionText::tr("Reviewing it"), d.reviewPlan},
        {QuestionText::tr("Ready for production"), d.checklist},
    };
    for (const auto& [title, lines] : parts)
        section(out, title, lines);
}

void tellDetail(Output& out, const Practical& d)
{
    section(out, QuestionText::tr("Set-up"), lineOf(d.setup));
    section(out, QuestionText::tr("Tasks"), numbered(d.tasks));
    QStringList limits;
    for (auto it = d.timeLimits.begin(); it != d.timeLimits.end(); ++it)
        limits.append(QStringLiteral("%1: %2").arg(it.key(), it.value()));
    section(out, QuestionText::tr("Time limits"), limits);
    tellParts(out, d);
    section(out, QuestionText::tr("Minute by minute"), mapped(d.steps, [](const auto& step) {
                return QStringLiteral("%1–%2  %3").arg(step.from).arg(step.to).arg(step.lookAt);
            }));
    for (const auto& material : d.materials) {
        const QString text = material.content.value(QLatin1String("text")).toString();
        section(out, QuestionText::tr("Material: %1").arg(material.title),
                text.isEmpty() ? QStringList{material.type} : text.split(u'\n'));
    }
    section(out, QuestionText::tr("Planted flaws"), numbered(mapped(d.planted, [](const auto& flaw) {
                return QStringLiteral("%1 (%2, %3): %4 → %5")
                    .arg(flaw.title, flaw.where, flaw.severity, flaw.why, flaw.fix);
            })));
}

} // namespace

void tell(Output& out, const Question& q)
{
    out.line(out.strong(q.title) + QStringLiteral("  ") + q.id);
    out.line(mapped(q.levels, [](Level level) { return toId(level); }).join(u' ') +
             QuestionText::tr(", %n minute(s)", nullptr, q.minutes));
    out.line({});
    out.line(q.prompt);
    section(out, QuestionText::tr("Listen for"), numbered(q.listenFor));
    section(out, QuestionText::tr("Follow-ups"),
            numbered(mapped(q.followUps, [](const FollowUp& f) { return f.text; })));
    section(out, QuestionText::tr("Hints"), numbered(q.hints));
    std::visit([&](const auto& detail) { tellDetail(out, detail); }, q.detail);
    section(out, QuestionText::tr("Red flags"), q.redFlags);
    section(out, QuestionText::tr("Strong evidence"), q.strong);
    section(out, QuestionText::tr("Weak evidence"), q.weak);
    QStringList differences;
    for (auto it = q.levelDifferences.begin(); it != q.levelDifferences.end(); ++it)
        differences.append(QStringLiteral("%1: %2").arg(toId(it.key()), it.value()));
    section(out, QuestionText::tr("By level"), differences);
    section(out, QuestionText::tr("Sources"), q.sources);
}

} // namespace panelbook
