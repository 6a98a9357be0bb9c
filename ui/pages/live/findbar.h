// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace panelbook {

/// A small bar that finds text in an editor: Enter goes on, Shift+Enter back, Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit* editor, QWidget* parent = nullptr);

    /// Shows the bar, with what is selected in the editor.
    void open();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find(QTextDocument::FindFlags direction);
    void restart();
    void close();

    QPlainTextEdit* m_editor;
    QLineEdit* m_text;
    QLabel* m_found;
};

} // namespace panelbook
