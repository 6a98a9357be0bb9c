// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contentlibrary.h"
#include "ui/models/rowsmodel.h"

namespace panelbook {

/// A kit or a rubric in the list.
struct KitRow
{
    QString id;
    QString title;
    bool isKit = true;
    bool own = false;
    int version = 0; ///< of a rubric

    bool operator==(const KitRow&) const = default;
};

inline constexpr int KitToneRole = Qt::UserRole + 1;
using KitModel = RowsModel<KitRow>;

enum class KitColumn { Title, What };
QList<KitModel::Column> kitColumns();
/// One's own first, then the rest; kits before rubrics.
QList<KitRow> kitRows(const ContentLibrary& library);

} // namespace panelbook
