// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/knownkeys.h"
#include "services/verification.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace panelbook {

class Chip;

/// What verifying a scorecard file found; stays until it is closed.
class VerificationCard : public Card
{
    Q_OBJECT

public:
    explicit VerificationCard(QWidget* parent = nullptr);

    void setFound(const Verification& found, const KeyStanding& standing, const QString& fileName);

signals:
    /// The scorecard shall join those of its panel.
    void addToPanel();

private:
    Chip* m_verdict;
    QLabel* m_text;
    QLabel* m_fingerprint;
    QPushButton* m_add;
};

} // namespace panelbook
