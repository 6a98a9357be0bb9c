// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/knownkeys.h"
#include "services/verification.h"
#include "ui/widgets/card.h"

class QLabel;

namespace panelbook {

class Chip;

/// What verifying a scorecard file found; stays until it is closed.
class VerificationCard : public Card
{
    Q_OBJECT

public:
    explicit VerificationCard(QWidget* parent = nullptr);

    void setFound(const Verification& found, const KeyStanding& standing, const QString& fileName);

private:
    Chip* m_verdict;
    QLabel* m_text;
    QLabel* m_fingerprint;
};

} // namespace panelbook
