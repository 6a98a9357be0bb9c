// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clearlayout.h"

#include <QLayout>
#include <QWidget>

namespace panelbook {

void clearLayout(QLayout& layout)
{
    while (const QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace panelbook
