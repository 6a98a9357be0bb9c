// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/review/noterow.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace panelbook {

/// The notes of an interview to choose evidence from, as a panel that opens under a button. Typing filters,
/// the arrow keys move, Enter or a click links the note or takes the link back, Escape closes.
class NotePicker : public QFrame
{
    Q_OBJECT

public:
    explicit NotePicker(QWidget* parent);

    /// Shows the notes; `dimension` is the title of what they may be evidence for.
    void show(const QList<NoteRow>& rows, const QString& dimension);
    /// Opens under (or, without room there, above) the widget, as wide as the card that it stands in.
    void openAt(QWidget* anchor);

signals:
    void toggled(int note, bool link);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void toggle(const QModelIndex& index);

    NotesModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QLineEdit* m_search;
    QListView* m_list;
};

} // namespace panelbook
