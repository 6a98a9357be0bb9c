// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace panelbook {

/// A note being mended: one paragraph that grows with its text. Enter or leaving it ends the editing, Escape
/// brings the old text back first.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(const QString& text, QWidget* parent = nullptr);

signals:
    /// The text as it stands, at every change.
    void typed(const QString& text);
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void fit();

    QString m_original;
};

} // namespace panelbook
