// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/guidesections.h"

#include "ui/pages/live/artefacttext.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

/// Collects sections and leaves empty ones out.
class Guide
{
    Q_DECLARE_TR_FUNCTIONS(Guide)

public:
    Guide(const Question& question, Level level) : m_question(question), m_level(level) {}

    void add(const QString& tab, const QString& title, QList<GuideText> texts)
    {
        texts.removeIf([](const GuideText& text) { return text.text.isEmpty() && text.lead.isEmpty(); });
        if (!texts.isEmpty())
            sections.append({tab, title, texts, std::nullopt});
    }
    void addList(const QString& tab, const QString& title, const QStringList& list)
    {
        add(tab, title, plain(list));
    }
    void addNumbered(const QString& tab, const QString& title, const QStringList& list)
    {
        QList<GuideText> texts;
        for (const QString& text : list)
            texts.append({QString::number(texts.size() + 1), text});
        add(tab, title, texts);
    }

    void operator()(const SystemDesign& design);
    void operator()(const Behavioural& behavioural);
    void operator()(const Debugging& debugging);
    void operator()(const CodeReview& review);
    void operator()(const Practical& practical);
    void addLevels(const Question& question);

    QList<GuideSection> sections;

private:
    static QList<GuideText> plain(const QStringList& list)
    {
        QList<GuideText> texts;
        for (const QString& text : list)
            texts.append({{}, text});
        return texts;
    }
    void addTradeOffs(const SystemDesign& design);
    void addArtefacts(const Debugging& debugging);
    void addPoints(const QString& tab, const QString& title, PointList list);
    void addSteps(const Practical& practical);
    void addBrief(const Practical& practical);

    static GuideText::Tone toneOf(bool ownLevel)
    {
        return ownLevel ? GuideText::Tone::Normal : GuideText::Tone::Quiet;
    }

    const Question& m_question;
    const Level m_level;
};

void Guide::operator()(const SystemDesign& design)
{
    const QString answers = tr("Answers");
    QList<GuideText> asked;
    for (const auto& elicit : design.functional + design.nonFunctional)
        asked.append({elicit.ask, elicit.answer});
    add(answers, tr("If they ask"), asked);
    addTradeOffs(design);
}

void Guide::addTradeOffs(const SystemDesign& design)
{
    const QString tab = tr("Trade-offs");
    QList<GuideText> choices;
    for (const auto& choice : design.tradeOffs) {
        choices.append({choice.choice, {}});
        for (const auto& side : choice.sides)
            choices.append({{}, tr("%1: %2", "an option: when it wins").arg(side.option, side.winsWhen)});
    }
    add(tab, tr("Trade-offs"), choices);
    QList<GuideText> dives;
    for (const auto& dive : design.deepDives) {
        dives.append({dive.topic, {}});
        dives.append(plain(dive.lookFor));
    }
    add(tab, tr("Where to dig"), dives);
    QList<GuideText> failures;
    for (const auto& failure : design.failureModes)
        failures.append({failure.inject, failure.expect});
    add(tab, tr("What if it breaks"), failures);
    addList(tab, tr("Usual mistakes"), design.mistakes);
}

void Guide::operator()(const Behavioural& behavioural)
{
    const QString star = tr("STAR", "situation, task, action, result");
    addList(star, tr("Situation"), behavioural.situation);
    addList(star, tr("Task"), behavioural.task);
    addList(star, tr("Action"), behavioural.action);
    addList(star, tr("Result"), behavioural.result);
    addList(tr("Numbers"), tr("Ask for numbers"), behavioural.numberProbes);
    for (const auto& chain : behavioural.fiveWhys) {
        addNumbered(tr("Whys"), chain.start.isEmpty() ? tr("Five whys") : chain.start, chain.whys);
        addList(tr("Whys"), tr("What somebody can change"), {chain.changeable});
    }
}

void Guide::operator()(const Debugging& debugging)
{
    const QString alert = tr("Alert");
    add(alert, tr("Read out"),
        {{{}, debugging.company}, {debugging.incidentStart, debugging.alert, GuideText::Tone::Normal}});
    addList(alert, tr("The system"), debugging.topology);
    addList(alert, tr("Symptoms"), debugging.symptoms);
    addArtefacts(debugging);
    const QString cards = tr("Cards");
    QList<GuideText> constraints;
    for (const auto& constraint : debugging.constraints)
        constraints.append({constraint.id, constraint.text});
    add(cards, tr("Constraint cards"), constraints);
    QList<GuideText> timing;
    for (const auto& milestone : debugging.timing)
        timing.append({tr("%n min", nullptr, milestone.minute), milestone.expect});
    add(cards, tr("What to expect when"), timing);
    const QString cause = tr("Cause");
    addNumbered(cause, tr("Root cause, five whys"), debugging.rootCause);
    QList<GuideText> mitigations;
    for (const auto& mitigation : debugging.mitigations) {
        const QString sign =
            mitigation.effect == QLatin1String("helps") ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
        mitigations.append({sign + mitigation.text, mitigation.arithmetic});
    }
    add(cause, tr("What helps, what hurts"), mitigations);
    addList(cause, tr("A good hand-over"), debugging.handover);
}

void Guide::addArtefacts(const Debugging& debugging)
{
    for (const auto& artefact : debugging.artefacts) {
        QList<GuideText> texts{{artefact.role, artefact.reveals}};
        if (!artefact.asksFor.isEmpty())
            texts.append({tr("They ask for"), artefact.asksFor.join(QStringLiteral(", "))});
        texts.append({{}, artefactText(artefact.type, artefact.content), GuideText::Tone::Code});
        add(tr("Artefacts"), tr("%1 · %2", "artefact: id, title").arg(artefact.id, artefact.title), texts);
    }
}

void Guide::operator()(const CodeReview& review)
{
    const QString code = tr("Code");
    addList(code, tr("Context"), {review.context});
    add(code, review.language, {{{}, numberedLines(review.code), GuideText::Tone::Code}});
    QList<GuideText> defects;
    for (const auto& defect : review.defects) {
        defects.append(
            {tr("%1. %2", "number and title of a defect")
                 .arg(QString::number(defects.size() / 2 + 1), defect.title),
             tr("Line %1, %2. %3", "lines, severity, why").arg(defect.lines, defect.severity, defect.why)});
        defects.append({tr("Fix"), defect.fix});
    }
    add(tr("Defects"), tr("Planted defects"), defects);
    QList<GuideText> decoys;
    for (const auto& decoy : review.decoys)
        decoys.append({decoy.title, tr("Line %1. %2", "lines, why").arg(decoy.lines, decoy.why)});
    add(tr("Defects"), tr("Looks wrong, is fine"), decoys);
}

void Guide::operator()(const Practical& practical)
{
    addPoints(tr("Tasks"), tr("Tasks"), PointList::Tasks);
    addPoints(tr("Required"), tr("Required"), PointList::Must);
    addPoints(tr("Flaws"), tr("Planted flaws"), PointList::Flaws);
    addPoints(tr("Checklist"), tr("Ready for production"), PointList::Checklist);
    addPoints(tr("Review"), tr("Reviewing it"), PointList::Review);
    addSteps(practical);
    const QString setUp = tr("Set-up");
    addList(setUp, tr("Set-up"), {practical.setup});
    QList<GuideText> limits;
    for (auto it = practical.timeLimits.begin(); it != practical.timeLimits.end(); ++it)
        limits.append({it.key(), it.value(), toneOf(it.key() == toId(m_level))});
    add(setUp, tr("Time limits"), limits);
    addList(setUp, tr("Twist"), {practical.twist});
    addBrief(practical);
    for (const auto& material : practical.materials)
        add(tr("Material"), material.title,
            {{{}, artefactText(material.type, material.content), GuideText::Tone::Code}});
}

/// A flaw is explained under its title; the other points speak for themselves.
void Guide::addPoints(const QString& tab, const QString& title, PointList list)
{
    QList<GuideText> texts;
    const QStringList points = pointsOf(m_question, list);
    for (const QString& point : points)
        texts.append({point, {}, GuideText::Tone::Quiet, int(texts.size() + 1)});
    for (qsizetype i = 0; list == PointList::Flaws && i < texts.size(); ++i) {
        const Practical::Flaw& flaw = std::get<Practical>(m_question.detail).planted[i];
        texts[i].text = tr("%1, %2. %3", "where, severity, why").arg(flaw.where, flaw.severity, flaw.why);
        if (!flaw.fix.isEmpty())
            texts[i].text += u'\n' + tr("Fix: %1").arg(flaw.fix);
    }
    if (!texts.isEmpty())
        sections.append({tab, title, texts, list});
}

void Guide::addSteps(const Practical& practical)
{
    QList<GuideText> texts;
    for (const Practical::Step& step : practical.steps) {
        const QString minutes = tr("%1–%2 min").arg(step.from).arg(step.to);
        QStringList signs;
        if (!step.strong.isEmpty())
            signs.append(QStringLiteral("▲ ") + step.strong);
        if (!step.weak.isEmpty())
            signs.append(QStringLiteral("▼ ") + step.weak);
        texts.append({tr("%1: %2", "minutes of a step, what to look at").arg(minutes, step.lookAt),
                      signs.join(u'\n'), GuideText::Tone::Quiet, int(texts.size() + 1)});
    }
    if (!texts.isEmpty())
        sections.append({tr("Steps"), tr("Minute by minute"), texts, PointList::Steps});
}

/// What a take-home's candidate was told.
void Guide::addBrief(const Practical& practical)
{
    const QString brief = tr("Brief");
    addList(brief, tr("Given"), practical.given);
    addList(brief, tr("May"), practical.may);
    addList(brief, tr("Not wanted"), practical.notWanted);
    addList(brief, tr("Pay"), {practical.pay});
    addList(brief, tr("AI assistants"), {practical.aiPolicy});
    addList(brief, tr("Handing in"), {practical.submit});
    addList(brief, tr("What happens next"), {practical.nextSteps});
}

void Guide::addLevels(const Question& question)
{
    const QString tab = tr("Levels");
    QList<GuideText> levels;
    for (auto it = question.levelDifferences.begin(); it != question.levelDifferences.end(); ++it)
        levels.append({toId(it.key()), it.value(), toneOf(it.key() == m_level)});
    add(tab, tr("What differs by level"), levels);
    addList(tab, tr("Strong answers"), question.strong);
    addList(tab, tr("Weak answers"), question.weak);
    addList(tab, tr("Red flags"), question.redFlags);
}

} // namespace

bool isWorkedInOrder(PointList list)
{
    return list == PointList::Tasks || list == PointList::Review || list == PointList::Steps;
}

QList<GuideSection> guideSections(const Question& question, Level level)
{
    Guide guide(question, level);
    std::visit([&guide](const auto& detail) { guide(detail); }, question.detail);
    guide.addLevels(question);
    return guide.sections;
}

} // namespace panelbook
