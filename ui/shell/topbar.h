// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace panelbook {

/// The bar above side bar and pages: name, search, and the two ways in.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /// Each button triggers its action.
    TopBar(QAction* palette, QAction* openScorecard, QAction* newInterview, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* makeButton(QAction* action, const QString& text);
};

} // namespace panelbook
