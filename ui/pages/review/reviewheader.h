// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"
#include "ui/widgets/pagebar.h"

class QAction;
class QDateTime;
class QPushButton;

namespace panelbook {

class ElidedLabel;

/// The actions that the header shows as buttons. The page owns them.
struct ReviewActions
{
    QAction* back = nullptr;
    QAction* reopen = nullptr;
    QAction* preview = nullptr;
    QAction* exportTo = nullptr;
    QAction* seal = nullptr;
};

/// Who is reviewed, the interview in figures, and what can be done with it.
class ReviewHeader : public PageBar
{
    Q_OBJECT

public:
    explicit ReviewHeader(const ReviewActions& actions, QWidget* parent = nullptr);

    void show(const Session& session, const QDateTime& now);
    void showNothing();
    /// For the export menu to open under.
    QPushButton* exportButton() const { return m_export; }

private:
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    QPushButton* m_export = nullptr;
    QPushButton* m_seal = nullptr;
};

} // namespace panelbook
