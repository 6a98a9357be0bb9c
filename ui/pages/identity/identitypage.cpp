// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/identity/identitypage.h"

#include "ui/pages/identity/colleaguescard.h"
#include "ui/pages/identity/owncard.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace panelbook {

IdentityPage::IdentityPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_own(new OwnCard(context)),
      m_colleagues(new ColleaguesCard(context))
{
    setObjectName(QStringLiteral("identityPage"));
    auto* back = new QPushButton(tr("Back to the settings"));
    back->setObjectName(QStringLiteral("backToSettings"));
    setButtonKind(*back, ButtonKind::Ghost);
    connect(back, &QPushButton::clicked, this, [this] { emit goTo({.place = Place::Settings}); });
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(TextStyle::Title, Ink::Normal, tr("Signing keys")), 1);
    head->addWidget(back);

    auto* column = new QWidget;
    column->setMaximumWidth(scaledToText(760));
    auto* columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(24, 20, 24, 20);
    columnLayout->setSpacing(12);
    columnLayout->addLayout(head);
    columnLayout->addWidget(m_own);
    columnLayout->addWidget(m_colleagues);
    columnLayout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_own, &OwnCard::notify, this, &IdentityPage::notify);
    connect(m_colleagues, &ColleaguesCard::notify, this, &IdentityPage::notify);
}

void IdentityPage::enter(const Destination&)
{
    m_own->load();
    m_colleagues->load();
    m_own->setFocus(Qt::OtherFocusReason);
}

void IdentityPage::refresh(const Changes& changes)
{
    if (changes.subjects & Changes::Keys)
        m_colleagues->load();
    if (changes.subjects & Changes::Interviews)
        m_own->load(); // a seal makes the key, or lengthens its chain
}

} // namespace panelbook
