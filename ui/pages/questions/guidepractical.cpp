// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/guide.h"

#include <QCoreApplication>

namespace panelbook::guide {

namespace {

struct Guide
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

void addProse(QList<Section>& sections, const QString& heading, Place place, const QString& text)
{
    if (!text.isEmpty())
        sections.append({heading, place, {Prose{text}}});
}

void addSteps(QList<Section>& sections, const QList<Practical::Step>& steps)
{
    if (steps.isEmpty())
        return;
    Section section{Guide::tr("Minute by minute"), Place::Whole, {}};
    for (const Practical::Step& step : steps) {
        Bullets evidence;
        if (!step.strong.isEmpty())
            evidence.items.append({Guide::tr("Speaks for:"), step.strong, {}, Tone::Good});
        if (!step.weak.isEmpty())
            evidence.items.append({Guide::tr("Speaks against:"), step.weak, {}, Tone::Bad});
        section.blocks << Caption{step.lookAt, Guide::tr("minute %1 to %2").arg(step.from).arg(step.to)};
        if (!evidence.items.isEmpty())
            section.blocks << evidence;
    }
    sections.append(section);
}

void addMaterials(QList<Section>& sections, const QList<Practical::Material>& materials)
{
    if (materials.isEmpty())
        return;
    Section section{Guide::tr("What they are given"), Place::Whole, {}};
    for (const Practical::Material& material : materials)
        section.blocks << Caption{material.title,
                                  material.content.value(QLatin1String("language")).toString()}
                       << blocksOf(material.type, material.content);
    sections.append(section);
}

void addFlaws(QList<Section>& sections, const QList<Practical::Flaw>& flaws)
{
    if (flaws.isEmpty())
        return;
    Section section{Guide::tr("Planted flaws"), Place::Start, {}};
    for (const Practical::Flaw& flaw : flaws)
        section.blocks
            << Caption{flaw.title,
                       Guide::tr("%1 · %2", "where, severity").arg(flaw.where, severityTitle(flaw.severity))}
            << Bullets{{{{}, flaw.why, {}}, {Guide::tr("Fix:"), flaw.fix, {}, Tone::Good}}, false};
    sections.append(section);
}

} // namespace

QList<Section> sectionsOf(const Practical& d)
{
    QList<Section> sections;
    addProse(sections, Guide::tr("Set-up"), Place::Start, d.setup);
    if (!d.tasks.isEmpty()) {
        Bullets tasks = bullets(d.tasks);
        tasks.numbered = true;
        sections.append({Guide::tr("Tasks"), Place::Start, {tasks}});
    }
    addProse(sections, Guide::tr("Twist"), Place::Start, d.twist);
    addSteps(sections, d.steps);
    addBullets(sections, Guide::tr("Given"), Place::Start, d.given);
    addBullets(sections, Guide::tr("Must"), Place::Start, d.must);
    addBullets(sections, Guide::tr("May"), Place::Start, d.may);
    addBullets(sections, Guide::tr("Not wanted"), Place::Start, d.notWanted);
    Figures limits;
    for (auto it = d.timeLimits.begin(); it != d.timeLimits.end(); ++it)
        limits.rows.append({it.key(), it.value()});
    if (!limits.rows.isEmpty())
        sections.append({Guide::tr("Time limits"), Place::End, {limits}});
    addProse(sections, Guide::tr("Pay"), Place::End, d.pay);
    addProse(sections, Guide::tr("AI assistants"), Place::End, d.aiPolicy);
    addProse(sections, Guide::tr("Handing in"), Place::End, d.submit);
    addProse(sections, Guide::tr("What happens next"), Place::End, d.nextSteps);
    addBullets(sections, Guide::tr("Reviewing it"), Place::End, d.reviewPlan);
    addMaterials(sections, d.materials);
    addFlaws(sections, d.planted);
    addBullets(sections, Guide::tr("Ready for production"), Place::End, d.checklist);
    return sections;
}

} // namespace panelbook::guide
