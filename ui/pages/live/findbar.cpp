// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/findbar.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace panelbook {

FindBar::FindBar(QPlainTextEdit* editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_text(new QLineEdit),
      m_found(new Label(TextStyle::Small, Ink::Dim))
{
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setAccessibleName(tr("Find in the notes"));
    m_text->setPlaceholderText(tr("Find in the notes"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 18, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_found);
    const auto addButton = [&](const QString& text, const QString& name, auto slot) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    };
    addButton(tr("Previous"), QStringLiteral("findPrevious"), [this] { find(QTextDocument::FindBackward); });
    addButton(tr("Next"), QStringLiteral("findNext"), [this] { find({}); });
    addButton(tr("Close"), QStringLiteral("findClose"), [this] { close(); });
    connect(m_text, &QLineEdit::textEdited, this, &FindBar::restart);
    hide();
}

void FindBar::open()
{
    show();
    if (const QString selected = m_editor->textCursor().selectedText(); !selected.isEmpty())
        m_text->setText(selected);
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        find(event->modifiers() & Qt::ShiftModifier ? QTextDocument::FindBackward
                                                    : QTextDocument::FindFlags());
    else
        QWidget::keyPressEvent(event);
}

void FindBar::restart()
{
    QTextCursor caret = m_editor->textCursor();
    caret.setPosition(caret.selectionStart());
    m_editor->setTextCursor(caret);
    find({});
}

/// Goes round at the ends.
void FindBar::find(QTextDocument::FindFlags direction)
{
    const QString text = m_text->text();
    bool found = text.isEmpty() || m_editor->find(text, direction);
    if (!found) {
        const QTextCursor before = m_editor->textCursor();
        m_editor->moveCursor(direction & QTextDocument::FindBackward ? QTextCursor::End : QTextCursor::Start);
        found = m_editor->find(text, direction);
        if (!found)
            m_editor->setTextCursor(before);
    }
    m_found->setText(found ? QString() : tr("Not found"));
}

void FindBar::close()
{
    hide();
    emit closed();
}

} // namespace panelbook
