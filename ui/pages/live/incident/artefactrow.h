// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/kinds/debugging.h"
#include "ui/models/rowsmodel.h"
#include "ui/theme/colours.h"

namespace panelbook {

/// An artefact in the interviewer's list of what can be asked for.
struct ArtefactRow
{
    QString id;
    QString sign; ///< of its type
    QString title;
    QString detail; ///< "metric · All of the pool is busy."
    QString role;   ///< translated: key, useful, dead end
    Tone tone = Tone::Neutral;

    bool operator==(const ArtefactRow&) const = default;
};

ArtefactRow artefactRow(const Debugging::Artefact& artefact);
QList<RowsModel<ArtefactRow>::Column> artefactColumns();

/// A small sign for metric, log, trace, diff, table or text.
QString artefactSign(const QString& type);

} // namespace panelbook
