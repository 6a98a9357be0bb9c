// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/kinds/practical.h"

#include "domain/jsonread.h"

namespace panelbook {

namespace {

struct TextKey
{
    QLatin1String key;
    QString Practical::*text;
};

struct ListKey
{
    QLatin1String key;
    QStringList Practical::*list;
};

const TextKey textKeys[] = {
    {QLatin1String("setup"), &Practical::setup},        {QLatin1String("twist"), &Practical::twist},
    {QLatin1String("submit"), &Practical::submit},      {QLatin1String("pay"), &Practical::pay},
    {QLatin1String("ai_policy"), &Practical::aiPolicy}, {QLatin1String("next_steps"), &Practical::nextSteps},
};

const ListKey listKeys[] = {
    {QLatin1String("tasks"), &Practical::tasks},
    {QLatin1String("given"), &Practical::given},
    {QLatin1String("must"), &Practical::must},
    {QLatin1String("may"), &Practical::may},
    {QLatin1String("not_wanted"), &Practical::notWanted},
    {QLatin1String("review_plan"), &Practical::reviewPlan},
    {QLatin1String("checklist"), &Practical::checklist},
};

// The names stand in the order of PracticalList.
constexpr std::array listIds{"task", "must", "flaw", "checklist", "review", "step"};
static_assert(listIds.size() == allPracticalLists.size());

template <typename Part>
QStringList textsOf(const QList<Part>& parts, QString Part::*text)
{
    QStringList texts;
    for (const Part& part : parts)
        texts.append(part.*text);
    return texts;
}

Practical::Material material(const QJsonObject& o)
{
    Practical::Material m{text(o, QLatin1String("title")), text(o, QLatin1String("type")), o};
    m.content.remove(QLatin1String("title"));
    m.content.remove(QLatin1String("type"));
    return m;
}

QJsonObject toJson(const Practical::Material& m)
{
    QJsonObject o = m.content;
    o[QLatin1String("title")] = m.title;
    o[QLatin1String("type")] = m.type;
    return o;
}

Practical::Flaw flaw(const QJsonObject& o)
{
    return {text(o, QLatin1String("where")), text(o, QLatin1String("title")),
            text(o, QLatin1String("severity")), text(o, QLatin1String("why")), text(o, QLatin1String("fix"))};
}

QJsonObject toJson(const Practical::Flaw& f)
{
    return {{QStringLiteral("where"), f.where},
            {QStringLiteral("title"), f.title},
            {QStringLiteral("severity"), f.severity},
            {QStringLiteral("why"), f.why},
            {QStringLiteral("fix"), f.fix}};
}

Practical::Step step(const QJsonObject& o)
{
    return {o.value(QLatin1String("from")).toInt(), o.value(QLatin1String("to")).toInt(),
            text(o, QLatin1String("look_at")), text(o, QLatin1String("for")),
            text(o, QLatin1String("against"))};
}

QJsonObject toJson(const Practical::Step& s)
{
    return {{QStringLiteral("from"), s.from},
            {QStringLiteral("to"), s.to},
            {QStringLiteral("look_at"), s.lookAt},
            {QStringLiteral("for"), s.strong},
            {QStringLiteral("against"), s.weak}};
}

void put(QJsonObject& json, QLatin1String key, const QJsonArray& array)
{
    if (!array.isEmpty())
        json[key] = array;
}

} // namespace

QString toId(PracticalList list)
{
    return QLatin1String(listIds[static_cast<size_t>(list)]);
}

std::optional<PracticalList> practicalListFromId(QStringView id)
{
    for (const PracticalList list : allPracticalLists) {
        if (toId(list) == id)
            return list;
    }
    return std::nullopt;
}

QStringList Practical::points(PracticalList list) const
{
    switch (list) {
    case PracticalList::Tasks: return tasks;
    case PracticalList::Must: return must;
    case PracticalList::Flaws: return textsOf(planted, &Flaw::title);
    case PracticalList::Checklist: return checklist;
    case PracticalList::Review: return reviewPlan;
    case PracticalList::Steps: return textsOf(steps, &Step::lookAt);
    }
    return {};
}

Practical practicalFromJson(const QJsonObject& json)
{
    Practical d;
    for (const TextKey& entry : textKeys)
        d.*entry.text = text(json, entry.key);
    for (const ListKey& entry : listKeys)
        d.*entry.list = texts(json, entry.key);
    const QJsonObject limits = json.value(QLatin1String("time_limits")).toObject();
    for (auto it = limits.begin(); it != limits.end(); ++it)
        d.timeLimits.insert(it.key(), it.value().toString());
    d.materials = objects(json, QLatin1String("materials"), material);
    d.planted = objects(json, QLatin1String("planted"), flaw);
    d.steps = objects(json, QLatin1String("steps"), step);
    return d;
}

void writeJson(const Practical& d, QJsonObject& json)
{
    for (const TextKey& entry : textKeys) {
        if (!(d.*entry.text).isEmpty())
            json[entry.key] = d.*entry.text;
    }
    for (const ListKey& entry : listKeys)
        put(json, entry.key, textArray(d.*entry.list));
    QJsonObject limits;
    for (auto it = d.timeLimits.begin(); it != d.timeLimits.end(); ++it)
        limits[it.key()] = it.value();
    if (!limits.isEmpty())
        json[QLatin1String("time_limits")] = limits;
    const auto write = [](const auto& part) { return toJson(part); };
    put(json, QLatin1String("materials"), arrayOf(d.materials, write));
    put(json, QLatin1String("planted"), arrayOf(d.planted, write));
    put(json, QLatin1String("steps"), arrayOf(d.steps, write));
}

} // namespace panelbook
