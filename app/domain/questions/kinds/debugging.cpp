// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/kinds/debugging.h"

#include "domain/jsonread.h"

#include <algorithm>

namespace panelbook {

namespace {

Debugging::Artefact artefact(const QJsonObject& o)
{
    Debugging::Artefact a{text(o, QLatin1String("id")),
                          text(o, QLatin1String("title")),
                          text(o, QLatin1String("type")),
                          text(o, QLatin1String("role")),
                          texts(o, QLatin1String("asks_for")),
                          text(o, QLatin1String("reveals")),
                          o};
    for (const char* key : {"id", "title", "type", "role", "asks_for", "reveals"})
        a.content.remove(QLatin1String(key));
    return a;
}

QJsonObject toJson(const Debugging::Artefact& a)
{
    QJsonObject o = a.content;
    o[QLatin1String("id")] = a.id;
    o[QLatin1String("title")] = a.title;
    o[QLatin1String("type")] = a.type;
    o[QLatin1String("role")] = a.role;
    o[QLatin1String("asks_for")] = textArray(a.asksFor);
    o[QLatin1String("reveals")] = a.reveals;
    return o;
}

template <typename Part>
const Part* find(const QList<Part>& parts, QStringView id)
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.id == id; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace

const Debugging::Artefact* Debugging::findArtefact(QStringView id) const
{
    return find(artefacts, id);
}

const Debugging::Constraint* Debugging::findConstraint(QStringView id) const
{
    return find(constraints, id);
}

Debugging debuggingFromJson(const QJsonObject& json)
{
    Debugging d;
    d.company = text(json, QLatin1String("company"));
    d.alert = text(json, QLatin1String("alert"));
    d.incidentStart = text(json, QLatin1String("incident_start"));
    d.topology = texts(json, QLatin1String("topology"));
    d.symptoms = texts(json, QLatin1String("symptoms"));
    d.artefacts = objects(json, QLatin1String("artefacts"), artefact);
    d.rootCause = texts(json, QLatin1String("root_cause"));
    d.mitigations = objects(json, QLatin1String("mitigations"), [](const QJsonObject& o) {
        return Debugging::Mitigation{text(o, QLatin1String("text")), text(o, QLatin1String("effect")),
                                     text(o, QLatin1String("arithmetic"))};
    });
    d.constraints = objects(json, QLatin1String("constraints"), [](const QJsonObject& o) {
        return Debugging::Constraint{text(o, QLatin1String("id")), text(o, QLatin1String("text"))};
    });
    d.handover = texts(json, QLatin1String("handover"));
    d.timing = objects(json, QLatin1String("timing"), [](const QJsonObject& o) {
        return Debugging::Milestone{o.value(QLatin1String("minute")).toInt(),
                                    text(o, QLatin1String("expect"))};
    });
    return d;
}

void writeJson(const Debugging& d, QJsonObject& json)
{
    json[QLatin1String("company")] = d.company;
    json[QLatin1String("alert")] = d.alert;
    json[QLatin1String("incident_start")] = d.incidentStart;
    json[QLatin1String("topology")] = textArray(d.topology);
    json[QLatin1String("symptoms")] = textArray(d.symptoms);
    json[QLatin1String("artefacts")] = arrayOf(d.artefacts, [](const auto& a) { return toJson(a); });
    json[QLatin1String("root_cause")] = textArray(d.rootCause);
    json[QLatin1String("mitigations")] = arrayOf(d.mitigations, [](const auto& m) {
        return QJsonObject{{QStringLiteral("text"), m.text},
                           {QStringLiteral("effect"), m.effect},
                           {QStringLiteral("arithmetic"), m.arithmetic}};
    });
    json[QLatin1String("constraints")] = arrayOf(d.constraints, [](const auto& c) {
        return QJsonObject{{QStringLiteral("id"), c.id}, {QStringLiteral("text"), c.text}};
    });
    json[QLatin1String("handover")] = textArray(d.handover);
    json[QLatin1String("timing")] = arrayOf(d.timing, [](const auto& m) {
        return QJsonObject{{QStringLiteral("minute"), m.minute}, {QStringLiteral("expect"), m.expect}};
    });
}

} // namespace panelbook
