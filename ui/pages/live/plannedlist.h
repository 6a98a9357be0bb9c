// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/timeline.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace panelbook {

/// The questions of the plan, with what became of each, and the button that asks the next one. A click on a
/// question asks it.
class PlannedList : public QWidget
{
    Q_OBJECT

public:
    /// `askNext` is the page's command.
    explicit PlannedList(QAction* askNext, QWidget* parent = nullptr);

    void refresh(const Session& session, const Timeline& timeline);

signals:
    void questionChosen(const QString& question);

private:
    struct Row
    {
        QString question;
        QString text;
        bool current = false;
        bool operator==(const Row&) const = default;
    };
    void show(const QList<Row>& rows);

    QList<Row> m_rows;
    QWidget* m_list;
};

/// The first planned question that was not asked yet; empty = all were.
QString nextQuestion(const Session& session, const Timeline& timeline);

} // namespace panelbook
