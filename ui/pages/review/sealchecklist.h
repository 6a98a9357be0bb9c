// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/sessionrules.h"

#include <QWidget>

class QVBoxLayout;

namespace panelbook {

/// "Before you seal": what is missing, each with the way to it, and what is well already.
class SealChecklist : public QWidget
{
    Q_OBJECT

public:
    explicit SealChecklist(QWidget* parent = nullptr);

    void show(const Session& session);

signals:
    void jumpRequested(const panelbook::SealGap& gap);

private:
    void addGaps(const QList<SealGap>& gaps, SealGap::Kind kind, const Rubric& rubric);
    void addGoodNews(const Session& session, const QList<SealGap>& gaps);

    QVBoxLayout* m_column;
    QWidget* m_cards = nullptr;
};

} // namespace panelbook
