// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of NotesEditor: suggestions for a misspelt word, and the language of the notes.
#include "services/spelling.h"
#include "ui/pages/live/noteseditor.h"
#include "ui/pages/live/shorthandcolours.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>

namespace panelbook {

namespace {

constexpr qsizetype mostSuggestions = 6;

/// Selects the word that a dictionary is asked about at this place; no selection when there is none.
QTextCursor wordAt(const QTextCursor& place)
{
    const QTextBlock line = place.block();
    const int at = place.positionInBlock();
    QTextCursor word(line);
    for (const TextSpan& span : wordsToSpell(line.text())) {
        if (span.begin > at || at > span.begin + span.length)
            continue;
        word.setPosition(line.position() + int(span.begin));
        word.setPosition(line.position() + int(span.begin + span.length), QTextCursor::KeepAnchor);
        break;
    }
    return word;
}

} // namespace

void NotesEditor::setSpelling(Spelling& spelling)
{
    m_spelling = &spelling;
    m_colours->setSpelling(&spelling);
}

void NotesEditor::openMenu()
{
    openMenu(textCursor(), viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void NotesEditor::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        openMenu(cursorForPosition(event->pos()), event->globalPos());
    else
        openMenu();
}

void NotesEditor::openMenu(const QTextCursor& at, const QPoint& where)
{
    QMenu* menu = createStandardContextMenu();
    menu->setObjectName(QStringLiteral("notesMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_spelling && !isReadOnly()) {
        addSuggestions(*menu, wordAt(at));
        menu->addSeparator();
        menu->addMenu(makeLanguageMenu(menu));
    }
    menu->popup(where);
}

/// Before everything else in the menu.
void NotesEditor::addSuggestions(QMenu& menu, const QTextCursor& at)
{
    const QString word = at.selectedText();
    if (word.isEmpty() || m_spelling->knows(word))
        return;
    QAction* const first = menu.actions().value(0);
    const QStringList suggestions = m_spelling->suggestions(word).mid(0, mostSuggestions);
    for (const QString& suggestion : suggestions) {
        auto* take = new QAction(suggestion, &menu);
        connect(take, &QAction::triggered, this,
                [at, suggestion] { QTextCursor(at).insertText(suggestion); });
        menu.insertAction(first, take);
    }
    auto* learn = new QAction(tr("Add “%1” to my words").arg(word), &menu);
    learn->setObjectName(QStringLiteral("learnWord"));
    connect(learn, &QAction::triggered, this, [this, word] {
        m_spelling->learn(word);
        m_colours->setSpelling(m_spelling);
    });
    menu.insertAction(first, learn);
    menu.insertSeparator(first);
    menu.setActiveAction(menu.actions().front());
}

QMenu* NotesEditor::makeLanguageMenu(QWidget* parent)
{
    auto* menu = new QMenu(tr("Spelling"), parent);
    const auto add = [&](const QString& title, const QString& language) {
        QAction* choice = menu->addAction(title, this, [this, language] {
            m_spelling->setLanguage(language);
            m_colours->setSpelling(m_spelling);
        });
        choice->setObjectName(QStringLiteral("spelling-") + language);
        choice->setCheckable(true);
        choice->setChecked(language == m_spelling->language());
    };
    for (const QString& language : Spelling::languages()) {
        const QLocale locale(language);
        add(tr("%1 (%2)", "language, country").arg(locale.nativeLanguageName(), locale.nativeTerritoryName()),
            language);
    }
    add(tr("Off", "no spelling is checked"), {});
    return menu;
}

} // namespace panelbook
