// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/verificationcard.h"

#include "ui/pages/home/verificationtext.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace panelbook {

VerificationCard::VerificationCard(QWidget* parent)
    : Card(parent),
      m_verdict(new Chip),
      m_text(new Label(TextStyle::Body)),
      m_fingerprint(new Label(TextStyle::Mono, Ink::Dim)),
      m_add(new QPushButton(tr("Add to a panel")))
{
    setObjectName(QStringLiteral("verification"));
    m_text->setObjectName(QStringLiteral("verificationText"));
    m_text->setWordWrap(true);
    for (QLabel* label : {m_text, m_fingerprint})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_add->setObjectName(QStringLiteral("addToPanel"));
    connect(m_add, &QPushButton::clicked, this, &VerificationCard::addToPanel);
    connect(m_add, &QPushButton::clicked, this, &QWidget::hide);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeVerification"));
    setButtonKind(*close, ButtonKind::Ghost);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_verdict);
    texts->addWidget(m_text);
    texts->addWidget(m_fingerprint);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addLayout(texts, 1);
    layout->addWidget(m_add, 0, Qt::AlignTop);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void VerificationCard::setFound(const Verification& found, const KeyStanding& standing,
                                const QString& fileName)
{
    const bool doubtful = found.valid && (standing.kind == KeyStanding::Kind::Changed ||
                                          standing.kind == KeyStanding::Kind::OtherName);
    m_verdict->setTone(found.valid && !doubtful ? Tone::Strength
                       : found.readable         ? Tone::Flag
                                                : Tone::Concern);
    m_verdict->setText(doubtful         ? tr("! Another key")
                       : found.valid    ? tr("✓ Unchanged")
                       : found.readable ? tr("! Changed")
                                        : tr("? Not readable"));
    m_text->setText(verificationText(found, standing, fileName));
    m_fingerprint->setText(found.fingerprint.isEmpty() ? QString() : tr("Key %1").arg(found.fingerprint));
    m_fingerprint->setVisible(!found.fingerprint.isEmpty());
    m_add->setVisible(found.valid);
    show();
}

} // namespace panelbook
