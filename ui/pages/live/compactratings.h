// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"
#include "ui/widgets/surface.h"

class QGridLayout;

namespace panelbook {

class DimensionButton;

/// The foot of the small window: every dimension with its rating. The keys rate the one that is framed.
class CompactRatings : public Surface
{
    Q_OBJECT

public:
    explicit CompactRatings(QWidget* parent = nullptr);

    void setRubric(const Rubric& rubric);
    void refresh(const Session& session);
    void setCurrent(const QString& dimension);

signals:
    void chosen(const QString& dimension);

private:
    QGridLayout* m_grid;
    QList<DimensionButton*> m_buttons;
};

} // namespace panelbook
