// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"
#include "ui/widgets/tonelabel.h"

#include <QTimer>

namespace panelbook {

/// Says whether what is on the screen is on the disk. It says "saved" a moment after that became true, so
/// that it stands still while somebody types; never before.
class SaveStateLabel : public ToneLabel
{
    Q_OBJECT

public:
    explicit SaveStateLabel(QWidget* parent = nullptr);

    /// `problem` is what stands in the way while the state is Failed.
    void setState(SaveState state, const QString& problem);

private:
    QTimer m_rest;
};

} // namespace panelbook
