// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/review/noterow.h"

#include <QWidget>

class QPushButton;

namespace panelbook {

class Label;
class NoteEdit;
class ToneLabel;

/// One piece of evidence: time, sign, text. The text can be mended and the link removed while that is
/// allowed.
class EvidenceLine : public QWidget
{
    Q_OBJECT

public:
    /// The line stands out by this much at either side, for its focus ring.
    static constexpr int focusMargin = 6;
    /// Where the text begins, from the line's leading edge.
    static int textInset();

    explicit EvidenceLine(QWidget* parent = nullptr);

    const NoteRow& row() const { return m_row; }
    /// A line that is being edited keeps its editor and takes the text when that is done.
    void show(const NoteRow& row, bool editable);

    bool editing() const { return m_edit != nullptr; }
    void startEditing();
    void finishEditing();

signals:
    void typed(int note, const QString& text);
    void finished(int note);
    void unlinkRequested(int note);
    /// Up or down from here: -1 or 1.
    void moveRequested(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeActions();
    QPushButton* makeButton(QAction* action, const QString& name);
    void showButtons();

    NoteRow m_row;
    bool m_editable = false;
    Label* m_time;
    ToneLabel* m_sign;
    Label* m_text;
    ToneLabel* m_remark;
    NoteEdit* m_edit = nullptr;
    QAction* m_editAction;
    QAction* m_unlinkAction;
    QWidget* m_buttons;
};

} // namespace panelbook
