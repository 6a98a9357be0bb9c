// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/questions/editor/editorfield.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace panelbook {

class ToneLabel;

/// One field of the question form: its title, how to write it, the editor and what is wrong with it.
class FormField : public QWidget
{
    Q_OBJECT

public:
    explicit FormField(const EditorField& field, QWidget* parent = nullptr);

    const EditorField& field() const { return m_field; }
    QString text() const;
    /// Starts the editor's undo anew; does not emit edited().
    void setText(const QString& text);
    /// An empty text: nothing is wrong.
    void setProblem(const QString& text);
    bool hasProblem() const;
    void focus();

signals:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeLine();
    QWidget* makeParagraphs();
    void fit();

    EditorField m_field;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_paragraphs = nullptr;
    ToneLabel* m_problem;
};

} // namespace panelbook
