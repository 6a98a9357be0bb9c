// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/review/reviewpage.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

namespace panelbook {

/// A page alone on the interview of a script of tests/data/interviews, four minutes after its end.
class ReviewFixture
{
public:
    /// Lines of the script whose verb is in `leaveOut` are not played.
    explicit ReviewFixture(const QStringList& leaveOut = {QStringLiteral("seal")},
                           const QString& script = QStringLiteral("system-design"))
    {
        book.clock().setUtc(QDateTime(QDate(2026, 11, 23), QTime(11, 2, 20), Qt::UTC));
        id = book.played(scriptWithout(script, leaveOut));
        const PageContext all = book.context();
        const PageContext context{all.workspace, all.library,    all.bank,   all.interviews, all.seals,
                                  exports,       all.candidates, all.search, all.panels,     all.debriefs,
                                  all.settings,  all.prompts,    all.clock};
        page = std::make_unique<ReviewPage>(context);
        QObject::connect(&book.workspace(), &Workspace::changed, page.get(), &ReviewPage::refresh);
        QObject::connect(page.get(), &Page::goTo, page.get(),
                         [this](const Destination& to) { gone.append(to); });
        QObject::connect(page.get(), &Page::notify, page.get(),
                         [this](const QString& text, bool error) { (error ? errors : news).append(text); });
        page->resize(1440, 900);
        page->show();
        page->enter({.place = Place::Review, .interview = id});
    }

    /// The widget or action of this name in the page, or in the card of a dimension.
    template <typename T>
    T& part(const QString& name, const QString& dimension = {}) const
    {
        const QObject* place = page.get();
        if (!dimension.isEmpty())
            place = page->findChild<QWidget*>(QStringLiteral("card.%1").arg(dimension));
        T* found = place ? place->findChild<T*>(name) : nullptr;
        if (!found)
            qFatal("there is no %s in the page %s", qPrintable(name), qPrintable(dimension));
        return *found;
    }
    QString text(const QString& name, const QString& dimension = {}) const
    {
        return part<QLabel>(name, dimension).text();
    }
    void trigger(const QString& command) { part<QAction>(command).trigger(); }

    /// What stands in the book.
    Scorecard stored() const { return book.interviews.load(id).value(); }
    QString noteText(int number) const { return stored().session.findNote(number)->text; }

    /// A key for whatever has the keyboard.
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    static void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    /// The text formats and a PDF that says whether it was asked for all notes.
    static QList<ExportFormat> formats()
    {
        const auto render = [](const QList<Report>& reports) -> Result<QByteArray> {
            return QByteArray(reports.front().options.appendix ? "all notes" : "evidence");
        };
        return textFormats() << ExportFormat{QStringLiteral("pdf"), QStringLiteral("pdf"),
                                             QStringLiteral("PDF"), true, render};
    }

    static QByteArray scriptWithout(const QString& name, const QStringList& verbs)
    {
        QFile file(QStringLiteral(PANELBOOK_SOURCE_DIR "/tests/data/interviews/%1.jsonl").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        QByteArrayList kept;
        for (const QByteArray& line : file.readAll().trimmed().split('\n')) {
            const bool left = std::any_of(verbs.begin(), verbs.end(), [&](const QString& verb) {
                return line.startsWith(QStringLiteral("{\"do\":\"%1\"").arg(verb).toUtf8());
            });
            if (!left)
                kept.append(line);
        }
        return kept.join('\n');
    }

    mutable PageBook book;
    ExportScorecards exports{book.interviews, formats()};
    InterviewId id = InterviewId::create();
    QList<Destination> gone;
    QStringList errors;
    QStringList news;
    std::unique_ptr<ReviewPage> page;
};

} // namespace panelbook
