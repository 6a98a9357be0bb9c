// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsmodel.h"
#include "ui/shell/paletterows.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace panelbook {

/// One field to do and to find: lies over the window, is driven by keys alone, and leaves with Escape. The
/// keyboard goes back to where it was.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const SearchBook& search, QWidget* ground);

    /// Opens with these commands to choose from.
    void open(const QList<QAction*>& commands);
    const QList<PaletteRow>& rows() const { return m_rows.rows(); }

signals:
    /// A hit was chosen. Commands are triggered by the palette itself.
    void chosen(const panelbook::SearchHit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void look();
    void step(int by);
    void choose();
    void leave();
    void place();
    bool handleKey(int key);

    const SearchBook& m_search;
    QList<QAction*> m_commands;
    RowsModel<PaletteRow> m_rows;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace panelbook
