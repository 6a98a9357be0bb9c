// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace panelbook;
using namespace std::chrono_literals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void savedIsSaidWhenItIsOnTheDisk()
    {
        TestBook book(Durability::Flushed);
        QTRY_COMPARE(book.workspace().saveState(), SaveState::Saved);
        QList<SaveState> states;
        connect(&book.workspace(), &Workspace::saveStateChanged, this,
                [&](SaveState s) { states.append(s); });
        book.planned();
        QCOMPARE(book.workspace().saveState(), SaveState::Saving);
        QTRY_COMPARE(book.workspace().saveState(), SaveState::Saved);
        QCOMPARE(states, QList<SaveState>({SaveState::Saving, SaveState::Saved}));
    }

    void syncedBooksAreAlwaysSaved()
    {
        TestBook book(Durability::Synced);
        book.planned();
        QCOMPARE(book.workspace().saveState(), SaveState::Saved);
    }

    void aBookThatCannotBeWrittenSaysSo()
    {
        TestBook book;
        book.planned();
        book.reopen(BookAccess::Read);
        QVERIFY(book.workspace().readOnly());
        const auto done = book.plan().create({QStringLiteral("A"),
                                              QStringLiteral("B"),
                                              Level::L4,
                                              QStringLiteral("system-design-60"),
                                              QStringLiteral("C"),
                                              {},
                                              {},
                                              {}});
        QVERIFY(!done);
    }

    void everyOperationLeavesAnAuditRowWithoutContent()
    {
        TestBook book;
        const auto interview =
            book.started(QStringLiteral("system-design-60"), QStringLiteral("Candidate Secret"));
        QVERIFY(interview->record(NoteTaken{QStringLiteral("confidential words"), 0}));
        SQLite::Statement rows(book.workspace().book().database(), "SELECT operation FROM audit");
        QStringList operations;
        while (rows.executeStep())
            operations.append(QString::fromUtf8(rows.getColumn(0).getText()));
        QCOMPARE(operations, QStringList({QStringLiteral("open"), QStringLiteral("plan"),
                                          QStringLiteral("conduct"), QStringLiteral("conduct")}));
    }
};

PANELBOOK_TEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
