// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/shortcuts.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/colours.h"
#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace panelbook {

SideBar::SideBar(const QList<PlaceEntry>& entries, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sideBar"));
    setAccessibleName(tr("Places"));
    setFixedWidth(scaledToText(212));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 14, 11, 14);
    layout->setSpacing(2);
    for (const PlaceEntry& entry : entries) {
        if (!entry.title)
            continue;
        if (entry.place == Place::Settings)
            layout->addStretch(1);
        layout->addWidget(makeButton(entry));
    }
}

QAbstractButton* SideBar::makeButton(const PlaceEntry& entry)
{
    auto* button = new QPushButton(QCoreApplication::translate("Place", entry.title));
    button->setObjectName(QStringLiteral("place_") + QLatin1String(entry.id));
    button->setToolTip(keyText(keysOf(entry.command)));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFixedHeight(scaledToText(33));
    setButtonKind(*button, ButtonKind::Navigation);
    const Place place = entry.place;
    connect(button, &QPushButton::clicked, this, [this, place, button] {
        button->setChecked(true); // a second click on the place where one is changes nothing
        emit chosen(place);
    });
    m_buttons.insert(place, button);
    return button;
}

void SideBar::mark(Place place)
{
    if (QAbstractButton* button = m_buttons.value(place))
        button->setChecked(true);
}

void SideBar::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), c.line);
}

} // namespace panelbook
