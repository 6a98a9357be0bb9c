// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/incident/artefactrow.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct ArtefactTexts
{
    Q_DECLARE_TR_FUNCTIONS(Artefact)
};

QString typeName(const QString& type)
{
    if (type == QLatin1String("metric"))
        return ArtefactTexts::tr("metric");
    if (type == QLatin1String("log"))
        return ArtefactTexts::tr("log");
    if (type == QLatin1String("trace"))
        return ArtefactTexts::tr("trace");
    if (type == QLatin1String("diff"))
        return ArtefactTexts::tr("diff");
    if (type == QLatin1String("table"))
        return ArtefactTexts::tr("table");
    return ArtefactTexts::tr("text");
}

} // namespace

QString artefactSign(const QString& type)
{
    if (type == QLatin1String("metric"))
        return QStringLiteral("◔");
    if (type == QLatin1String("trace"))
        return QStringLiteral("▤");
    if (type == QLatin1String("diff"))
        return QStringLiteral("±");
    if (type == QLatin1String("table"))
        return QStringLiteral("▦");
    return QStringLiteral("≡");
}

ArtefactRow artefactRow(const Debugging::Artefact& artefact)
{
    ArtefactRow row{artefact.id,
                    artefactSign(artefact.type),
                    artefact.title,
                    ArtefactTexts::tr("%1 · %2", "type of an artefact, what it tells")
                        .arg(typeName(artefact.type), artefact.reveals),
                    ArtefactTexts::tr("dead end"),
                    Tone::Neutral};
    if (artefact.role == QLatin1String("key")) {
        row.role = ArtefactTexts::tr("key");
        row.tone = Tone::Strength;
    } else if (artefact.role == QLatin1String("useful")) {
        row.role = ArtefactTexts::tr("useful");
        row.tone = Tone::Strength;
    }
    return row;
}

QList<RowsModel<ArtefactRow>::Column> artefactColumns()
{
    return {{{}, [](const ArtefactRow& row, int role) {
                 if (role == Qt::DisplayRole)
                     return QVariant(row.title);
                 if (role == Qt::AccessibleDescriptionRole)
                     return QVariant(QStringList{row.role, row.detail}.join(QStringLiteral(", ")));
                 return role == Qt::ToolTipRole ? QVariant(row.detail) : QVariant();
             }}};
}

} // namespace panelbook
