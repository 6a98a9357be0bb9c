// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsmodel.h"

#include <QTableView>

namespace panelbook {

/// A small table of texts, as tall as its rows. Copying takes the selected rows, or all of them, with the
/// titles and tabs between cells, as a spreadsheet reads it.
class CopyTable : public QTableView
{
    Q_OBJECT

public:
    explicit CopyTable(const QStringList& titles, QWidget* parent = nullptr);

    void setRows(const QList<QStringList>& rows);
    /// What copying takes.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    RowsModel<QStringList> m_rows;
};

} // namespace panelbook
