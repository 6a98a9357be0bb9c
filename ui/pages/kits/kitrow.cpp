// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kits/kitrow.h"

#include "ui/theme/colours.h"

#include <QCoreApplication>

#include <algorithm>

namespace panelbook {

namespace {

struct KitText
{
    Q_DECLARE_TR_FUNCTIONS(KitRow)
};

QString whatOf(const KitRow& row)
{
    if (row.isKit)
        return row.own ? KitText::tr("own kit") : KitText::tr("kit");
    return row.own ? KitText::tr("own rubric") : KitText::tr("rubric");
}

QVariant titleValue(const KitRow& row, int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.title) : QVariant();
}

QVariant whatValue(const KitRow& row, int role)
{
    if (role == KitToneRole)
        return static_cast<int>(row.own ? Tone::Quote : Tone::Neutral);
    return role == Qt::DisplayRole ? QVariant(whatOf(row)) : QVariant();
}

} // namespace

QList<KitModel::Column> kitColumns()
{
    return {{KitText::tr("Title"), titleValue}, {KitText::tr("What it is"), whatValue}};
}

QList<KitRow> kitRows(const ContentLibrary& library)
{
    QList<KitRow> rows;
    for (const Kit& kit : library.kits())
        rows.append({kit.id, kit.title, true, !library.isBundledKit(kit.id), 0});
    for (const Rubric& rubric : library.rubrics())
        rows.append({rubric.id, rubric.title, false, !library.isBundledRubric(rubric.id), rubric.version});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const KitRow& a, const KitRow& b) { return a.own && !b.own; });
    return rows;
}

} // namespace panelbook
