// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"

#include <QWidget>

namespace panelbook {

/// How long each question took, and timeFor() each dimension with evidence. Hidden while there is nothing to
/// tell.
class TimesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimesPanel(QWidget* parent = nullptr);

    void show(const Session& session);

private:
    /// A heading has no time.
    struct Row
    {
        QString title;
        QString time;
        bool operator==(const Row&) const = default;
    };
    static QList<Row> rowsOf(const Session& session);

    QList<Row> m_rows;
    QWidget* m_table;
};

} // namespace panelbook
