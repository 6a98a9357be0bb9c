// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pagebook.h"
#include "ui/pages/live/livepage.h"
#include "ui/pages/live/noteseditor.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace panelbook {

/// The live page in a window of its own on a temporary book.
struct Desk
{
    explicit Desk(const QString& kit = QStringLiteral("system-design-60"), bool started = true)
        : id(book.planned(kit))
    {
        if (started)
            (void)book.open(id)->record(Started{});
        page.resize(1280, 800);
        page.show();
        QTRY_VERIFY(QApplication::activeWindow() == &page);
        enter();
    }

    void enter() { page.enter({.place = Place::Live, .interview = id}); }
    Session stored() { return book.open(id)->session(); }
    /// The newest event of a type in the book.
    template <typename Event>
    std::optional<Event> last()
    {
        const Session session = stored();
        for (auto it = session.events.rbegin(); it != session.events.rend(); ++it) {
            if (const auto* event = std::get_if<Event>(&it->event))
                return *event;
        }
        return std::nullopt;
    }
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* widget = page.findChild<Widget*>(QLatin1String(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }
    NotesEditor& notes() { return *find<NotesEditor>("notes"); }
    QString text(const char* label) { return find<QLabel>(label)->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void ask() { press(Qt::Key_Return, Qt::ControlModifier); }

    PageBook book;
    const InterviewId id;
    LivePage page{book.context()};
};

} // namespace panelbook
