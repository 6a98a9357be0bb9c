// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/searchbook.h"

#include <QAction>
#include <QPointer>

namespace panelbook {

/// One line of the palette: something to do, or something found.
struct PaletteRow
{
    QString section; ///< set on the first line of each section
    QString title;
    QString detail;
    QString keys;
    QPointer<QAction> command;    ///< either this
    std::optional<SearchHit> hit; ///< or this

    bool operator==(const PaletteRow& other) const;
};

/// The enabled commands that fit the query: every word begins a word of the text. Those whose text begins
/// with the query come first. An empty query lists all.
QList<PaletteRow> commandRows(const QString& query, const QList<QAction*>& commands);
/// What was found in the book and the bank, in the order of the hits.
QList<PaletteRow> hitRows(const QList<SearchHit>& hits);

} // namespace panelbook
