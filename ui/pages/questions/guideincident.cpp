// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/guide.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace panelbook::guide {

namespace {

struct Guide
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

QString shown(const QJsonValue& value)
{
    return value.isDouble() ? QLocale().toString(value.toDouble(), 'g', 6) : value.toString();
}

QString shown(double value)
{
    return QLocale().toString(value, 'g', 6);
}

QStringList texts(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list.append(shown(value));
    return list;
}

/// The first and the last value, and the extremes where they lie between.
QString summary(const QList<double>& values)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const QString ends = Guide::tr("%1 → %2", "first and last value of a curve")
                             .arg(shown(values.front()), shown(values.back()));
    const bool within =
        *low >= std::min(values.front(), values.back()) && *high <= std::max(values.front(), values.back());
    if (within)
        return ends;
    return Guide::tr("%1, between %2 and %3", "first and last value, lowest, highest")
        .arg(ends, shown(*low), shown(*high));
}

Block metric(const QJsonObject& content)
{
    Chart chart;
    for (const QJsonValue& value : content.value(QLatin1String("series")).toArray()) {
        const QJsonObject series = value.toObject();
        Chart::Series curve{series.value(QLatin1String("name")).toString(), {}, {}};
        const QJsonArray points = series.value(QLatin1String("points")).toArray();
        for (const QJsonValue& point : points)
            curve.values.append(point.toArray().at(1).toDouble());
        if (curve.values.isEmpty())
            continue;
        curve.summary = summary(curve.values);
        chart.from = shown(points.first().toArray().at(0));
        chart.to = shown(points.last().toArray().at(0));
        chart.series.append(curve);
    }
    return chart;
}

Block trace(const QJsonObject& content)
{
    Spans spans;
    for (const QJsonValue& value : content.value(QLatin1String("spans")).toArray()) {
        const QJsonObject span = value.toObject();
        spans.spans.append(
            {span.value(QLatin1String("name")).toString(), span.value(QLatin1String("service")).toString(),
             span.value(QLatin1String("depth")).toInt(), span.value(QLatin1String("start_ms")).toDouble(),
             span.value(QLatin1String("duration_ms")).toDouble()});
    }
    return spans;
}

Block grid(const QJsonObject& content)
{
    Grid grid{texts(content.value(QLatin1String("columns"))), {}};
    for (const QJsonValue& row : content.value(QLatin1String("rows")).toArray())
        grid.rows.append(texts(row));
    return grid;
}

Block listing(Listing::Kind kind, const QJsonObject& content)
{
    const QJsonValue lines = content.value(QLatin1String("lines"));
    if (lines.isArray())
        return Listing{kind, texts(lines), {}, {}};
    return Listing{kind, content.value(QLatin1String("text")).toString().split(u'\n'), {}, {}};
}

QString roleTitle(const QString& role)
{
    if (role == QLatin1String("key"))
        return Guide::tr("key");
    if (role == QLatin1String("dead-end"))
        return Guide::tr("dead end");
    return Guide::tr("useful");
}

Section artefacts(const QList<Debugging::Artefact>& artefacts)
{
    Section section{Guide::tr("What they can ask to see"), Place::Whole, {}};
    for (const Debugging::Artefact& a : artefacts) {
        section.blocks << Caption{
            a.title, Guide::tr("%1 · %2", "artefact id and its role").arg(a.id, roleTitle(a.role))};
        section.blocks << blocksOf(a.type, a.content);
        if (!a.reveals.isEmpty())
            section.blocks << Bullets{{{Guide::tr("Shows:"), a.reveals, {}}}, false};
        if (!a.asksFor.isEmpty())
            section.blocks << Bullets{
                {{Guide::tr("Asked for as:"), a.asksFor.join(QStringLiteral(", ")), {}, Tone::Quiet}}, false};
    }
    return section;
}

Section mitigations(const QList<Debugging::Mitigation>& list)
{
    Section section{Guide::tr("Mitigations"), Place::Start, {}};
    Bullets helps, hurts;
    for (const Debugging::Mitigation& m : list) {
        const bool good = m.effect != QLatin1String("hurts");
        (good ? helps : hurts).items.append({m.text, {}, m.arithmetic, good ? Tone::Good : Tone::Bad, true});
    }
    if (!helps.items.isEmpty())
        section.blocks << Caption{Guide::tr("Helps"), {}} << helps;
    if (!hurts.items.isEmpty())
        section.blocks << Caption{Guide::tr("Makes it worse"), {}} << hurts;
    return section;
}

Section constraints(const QList<Debugging::Constraint>& cards)
{
    Bullets list;
    for (const Debugging::Constraint& card : cards)
        list.items.append({card.id, card.text, {}});
    return {Guide::tr("Constraint cards"), Place::Start, {list}};
}

Section timing(const QList<Debugging::Milestone>& milestones)
{
    Bullets list;
    for (const Debugging::Milestone& m : milestones)
        list.items.append({Guide::tr("%1 min").arg(m.minute), m.expect, {}});
    return {Guide::tr("Where they should be"), Place::End, {list}};
}

Section alert(const Debugging& d)
{
    Section section{Guide::tr("Alert"), Place::Start, {}};
    if (!d.company.isEmpty())
        section.blocks << Prose{d.incidentStart.isEmpty()
                                    ? d.company
                                    : Guide::tr("%1 · begins at %2", "company and time of the incident")
                                          .arg(d.company, d.incidentStart),
                                Tone::Quiet};
    section.blocks << Listing{Listing::Text, d.alert.split(u'\n'), {}, {}};
    return section;
}

} // namespace

QList<Block> blocksOf(const QString& type, const QJsonObject& content)
{
    if (type == QLatin1String("metric"))
        return {metric(content)};
    if (type == QLatin1String("trace"))
        return {trace(content)};
    if (type == QLatin1String("table"))
        return {grid(content)};
    if (type == QLatin1String("diff"))
        return {listing(Listing::Diff, content)};
    if (type == QLatin1String("code"))
        return {listing(Listing::Code, content)};
    return {listing(type == QLatin1String("log") ? Listing::Log : Listing::Text, content)};
}

QList<Section> sectionsOf(const Debugging& d)
{
    QList<Section> sections;
    if (!d.alert.isEmpty())
        sections.append(alert(d));
    addBullets(sections, Guide::tr("Symptoms"), Place::Start, d.symptoms);
    addBullets(sections, Guide::tr("Topology"), Place::End, d.topology);
    if (!d.rootCause.isEmpty()) {
        Bullets whys = bullets(d.rootCause);
        whys.numbered = true;
        sections.append({Guide::tr("Root cause, why by why"), Place::End, {whys}});
    }
    if (!d.artefacts.isEmpty())
        sections.append(artefacts(d.artefacts));
    if (!d.mitigations.isEmpty())
        sections.append(mitigations(d.mitigations));
    if (!d.constraints.isEmpty())
        sections.append(constraints(d.constraints));
    if (!d.timing.isEmpty())
        sections.append(timing(d.timing));
    addBullets(sections, Guide::tr("Hand-over"), Place::End, d.handover);
    return sections;
}

} // namespace panelbook::guide
