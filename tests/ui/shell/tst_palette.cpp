// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/shell/commandpalette.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace panelbook;

namespace {

QStringList titles(const QList<PaletteRow>& rows)
{
    QStringList texts;
    for (const PaletteRow& row : rows)
        texts << row.title;
    return texts;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void emptyQueryListsAllCommands();
    void wordsBeginWords_data();
    void wordsBeginWords();
    void disabledCommandsAreNotOffered();
    void notesSayWhereTheyStand();
    void sectionsAreNamedOnce();
    void returnRunsTheChosenCommand();
    void arrowsMoveTheChoice();
    void hitIsHandedOn();
    void escapeGivesTheKeyboardBack();
    void nothingFitsIsSaid();

private:
    QAction m_export{QStringLiteral("Export the scorecard")};
    QAction m_new{QStringLiteral("New interview")};
    QAction m_sheet{QStringLiteral("Show this sheet")};
    QList<QAction*> m_all{&m_export, &m_new, &m_sheet};
};

void TestPalette::init()
{
    m_new.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_sheet.setEnabled(true);
}

void TestPalette::emptyQueryListsAllCommands()
{
    const auto rows = commandRows(QString(), m_all);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].section, QStringLiteral("Do"));
    QCOMPARE(rows[1].keys, QStringLiteral("Ctrl N"));
}

void TestPalette::wordsBeginWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("beginning") << QStringLiteral("exp")
                               << QStringList{QStringLiteral("Export the scorecard")};
    QTest::newRow("later word") << QStringLiteral("score")
                                << QStringList{QStringLiteral("Export the scorecard")};
    QTest::newRow("two words, any order")
        << QStringLiteral("int new") << QStringList{QStringLiteral("New interview")};
    QTest::newRow("middle of a word") << QStringLiteral("port") << QStringList();
    QTest::newRow("any case") << QStringLiteral("SHEET") << QStringList{QStringLiteral("Show this sheet")};
}

void TestPalette::wordsBeginWords()
{
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    QCOMPARE(titles(commandRows(query, m_all)), found);
}

void TestPalette::disabledCommandsAreNotOffered()
{
    m_sheet.setEnabled(false);
    QVERIFY(commandRows(QStringLiteral("sheet"), m_all).isEmpty());
}

void TestPalette::notesSayWhereTheyStand()
{
    const SearchHit hit{QStringLiteral("note"),
                        QStringLiteral("3"),
                        InterviewId::create(),
                        QStringLiteral("Candidate One"),
                        QStringLiteral("+ \u2068Clarified\u2069 first"),
                        Milliseconds(380'000)};
    const PaletteRow row = hitRows({hit}).front();
    QCOMPARE(row.title, QStringLiteral("+ Clarified first"));
    QCOMPARE(row.detail, QStringLiteral("Candidate One, at 06:20"));
}

void TestPalette::sectionsAreNamedOnce()
{
    const SearchHit note{QStringLiteral("note"), QStringLiteral("1"), {}, {}, QStringLiteral("a"), {}};
    const SearchHit question{
        QStringLiteral("question"), QStringLiteral("q"), {}, QStringLiteral("b"), {}, {}};
    const auto rows = hitRows({note, note, question});
    QCOMPARE(rows[0].section, QStringLiteral("Find in notes"));
    QVERIFY(rows[1].section.isEmpty());
    QCOMPARE(rows[2].section, QStringLiteral("Questions"));
}

void TestPalette::returnRunsTheChosenCommand()
{
    PageBook book;
    QWidget window;
    window.resize(1000, 700);
    window.show();
    CommandPalette palette(book.search, &window);
    const QSignalSpy triggered(&m_new, &QAction::triggered);
    palette.open(m_all);
    auto* field = palette.findChild<QLineEdit*>(QStringLiteral("paletteField"));
    QTest::keyClicks(field, QStringLiteral("new"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(triggered.count(), 1);
    QVERIFY(!palette.isVisible());
}

void TestPalette::arrowsMoveTheChoice()
{
    PageBook book;
    QWidget window;
    window.resize(1000, 700);
    window.show();
    CommandPalette palette(book.search, &window);
    palette.open(m_all);
    auto* field = palette.findChild<QLineEdit*>(QStringLiteral("paletteField"));
    const auto* list = palette.findChild<QListView*>(QStringLiteral("paletteList"));
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(field->accessibleDescription(), QStringLiteral("New interview"));
    QTest::keyClick(field, Qt::Key_PageDown);
    QCOMPARE(list->currentIndex().row(), 2);
}

void TestPalette::hitIsHandedOn()
{
    PageBook book;
    const auto interview = book.started();
    QVERIFY(interview->record(NoteTaken{QStringLiteral("+ Sized it unprompted")}));
    QWidget window;
    window.resize(1000, 700);
    window.show();
    CommandPalette palette(book.search, &window);
    const QSignalSpy chosen(&palette, &CommandPalette::chosen);
    palette.open(m_all);
    auto* field = palette.findChild<QLineEdit*>(QStringLiteral("paletteField"));
    QTest::keyClicks(field, QStringLiteral("unprom"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<SearchHit>().interview, interview->id());
}

void TestPalette::escapeGivesTheKeyboardBack()
{
    PageBook book;
    QWidget window;
    QLineEdit before(&window);
    window.resize(1000, 700);
    window.show();
    QTRY_VERIFY(window.isActiveWindow());
    before.setFocus();
    CommandPalette palette(book.search, &window);
    palette.open(m_all);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("paletteField"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
    QVERIFY(before.hasFocus());
}

void TestPalette::nothingFitsIsSaid()
{
    PageBook book;
    QWidget window;
    window.resize(1000, 700);
    window.show();
    CommandPalette palette(book.search, &window);
    palette.open(m_all);
    auto* field = palette.findChild<QLineEdit*>(QStringLiteral("paletteField"));
    QTest::keyClicks(field, QStringLiteral("xyzzy"));
    QVERIFY(palette.rows().isEmpty());
    QCOMPARE(field->accessibleDescription(), QStringLiteral("Nothing fits."));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(palette.isVisible());
}

PANELBOOK_WIDGET_TEST_MAIN(TestPalette)
#include "tst_palette.moc"
