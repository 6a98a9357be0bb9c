// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ownbank.h"
#include "ui/models/rowsmodel.h"

namespace panelbook {

/// One line of an import's preview: what becomes of a question, or what is wrong with a line of the file.
struct ImportRow
{
    enum class State { New, Update, Mine, Theirs, Same, Problem };
    State state = State::New;
    QString text; ///< title, or what was expected
    QString kind;
    int line = 0;
    QString id;

    bool operator==(const ImportRow&) const = default;
};

enum class ImportColumn { State, Text, Kind, Line };
/// The role of a chip's tone.
inline constexpr int ImportToneRole = Qt::UserRole + 1;

using ImportModel = RowsModel<ImportRow>;
QList<ImportModel::Column> importColumns();

/// Problems first, then conflicts, then the rest, each in the order of the file.
QList<ImportRow> importRows(const OwnBank::Preview& preview, const QSet<QString>& takeTheirs);
/// "12 new, 3 updates, 1 conflict".
QString importSummary(const OwnBank::Preview& preview);

} // namespace panelbook
