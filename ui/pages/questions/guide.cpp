// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/guide.h"

#include <QCoreApplication>

namespace panelbook::guide {

namespace {

struct Guide
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

Section levels(const QMap<Level, QString>& differences)
{
    Bullets list;
    for (auto it = differences.begin(); it != differences.end(); ++it)
        list.items.append({toId(it.key()), it.value(), {}});
    return {Guide::tr("Levels"), Place::End, {list}};
}

Section followUps(const QList<FollowUp>& questions)
{
    Bullets list;
    list.numbered = true;
    for (const FollowUp& q : questions)
        list.items.append({{}, q.text, q.competency});
    return {Guide::tr("Follow-ups"), Place::End, {list}};
}

Bullets numbered(const QStringList& texts)
{
    Bullets list = bullets(texts);
    list.numbered = true;
    return list;
}

void addCommon(QList<Section>& sections, const Question& q)
{
    addBullets(sections, Guide::tr("Listen for"), Place::End, q.listenFor);
    if (!q.levelDifferences.isEmpty())
        sections.append(levels(q.levelDifferences));
    if (!q.followUps.isEmpty())
        sections.append(followUps(q.followUps));
    if (!q.hints.isEmpty())
        sections.append({Guide::tr("Hints, in this order"), Place::Start, {numbered(q.hints)}});
    addBullets(sections, Guide::tr("Strong answers"), Place::Start, q.strong, Tone::Good);
    addBullets(sections, Guide::tr("Weak answers"), Place::End, q.weak, Tone::Bad);
    addBullets(sections, Guide::tr("Red flags"), Place::Start, q.redFlags, Tone::Bad);
    addBullets(sections, Guide::tr("Sources"), Place::End, q.sources, Tone::Quiet);
}

} // namespace

Bullets bullets(const QStringList& texts, Tone tone)
{
    Bullets list;
    for (const QString& text : texts)
        list.items.append({{}, text, {}, tone});
    return list;
}

void addBullets(QList<Section>& sections, const QString& heading, Place place, const QStringList& texts,
                Tone tone)
{
    if (!texts.isEmpty())
        sections.append({heading, place, {bullets(texts, tone)}});
}

QList<Section> guideFor(const Question& question)
{
    QList<Section> sections =
        std::visit([](const auto& detail) { return sectionsOf(detail); }, question.detail);
    addCommon(sections, question);
    return sections;
}

} // namespace panelbook::guide
