// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace panelbook {

/// Every key and what it does, grouped by where it holds. Made from the one table.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget* parent);
};

} // namespace panelbook
