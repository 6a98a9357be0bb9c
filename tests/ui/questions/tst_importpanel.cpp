// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/questions/importpanel.h"
#include "ui/pages/questions/questionspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace panelbook;

namespace {

QString written(const PageBook&, const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s was not written", qPrintable(path));
    return path;
}

QString goodFile(PageBook& book)
{
    return written(book, book.path(QStringLiteral("list.csv")),
                   "title,prompt,kind,level,competency\n"
                   "First own,Tell me one.,behavioural,L4,ownership\n"
                   "Second own,Tell me two.,behavioural,L5,judgement\n");
}

QString brokenFile(PageBook& book)
{
    return written(book, book.path(QStringLiteral("broken.csv")),
                   "title,prompt,kind,level,competency\n"
                   "First own,Tell me one.,behavioural,L4,ownership\n"
                   ",Tell me two.,no-such-kind,L9,\n");
}

std::unique_ptr<QuestionsPage> openPage(PageBook& book, const QString& file)
{
    auto page = std::make_unique<QuestionsPage>(book.context());
    QObject::connect(&book.workspace(), &Workspace::changed, page.get(), &QuestionsPage::refresh);
    page->resize(1068, 664);
    page->show();
    page->enter({.place = Place::Questions, .file = file});
    return page;
}

QStringList column(const QTableView& table, ImportColumn column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts.append(table.model()->index(row, int(column)).data().toString());
    return texts;
}

} // namespace

class TestImportPanel : public QObject
{
    Q_OBJECT

private slots:
    void rowsPassTheModelTester();
    void fileIsShownBeforeAnythingIsWritten();
    void importIsTakenByKeyAndUndone();
    void problemsAreToldWithTheirLineAndNothingIsImported();
    void conflictsKeepMineUnlessTheirsIsChosen();
    void missingFileIsToldAndTheBankStays();
    void droppedFileIsPreviewed();
    void escapeGoesBackToTheBank();
    void exportWritesOnesOwn();
};

void TestImportPanel::rowsPassTheModelTester()
{
    ImportModel model(importColumns());
    const QAbstractItemModelTester tester(&model);
    OwnBank::Preview preview;
    preview.problems.append({7, QStringLiteral("a title is needed")});
    preview.questions.append({{}, OwnBank::Incoming::Fate::Conflict, 3});
    preview.questions.append({{}, OwnBank::Incoming::Fate::New, 2});
    model.setRows(importRows(preview, {}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, int(ImportColumn::State)).data().toString(), QStringLiteral("problem"));
    QCOMPARE(model.index(0, int(ImportColumn::Line)).data().toInt(), 7);
    QCOMPARE(model.index(1, int(ImportColumn::State)).data().toString(),
             QStringLiteral("conflict: yours stays"));
}

void TestImportPanel::fileIsShownBeforeAnythingIsWritten()
{
    PageBook book;
    const auto before = book.library().questions().size();
    const auto page = openPage(book, goodFile(book));
    QVERIFY(part<QWidget>(*page, "importPanel").isVisible());
    QCOMPARE(column(part<QTableView>(*page, "importRows"), ImportColumn::Text),
             QStringList({QStringLiteral("First own"), QStringLiteral("Second own")}));
    QCOMPARE(part<QLabel>(*page, "importSummary").text(), QStringLiteral("2 new"));
    QCOMPARE(book.library().questions().size(), before);
}

void TestImportPanel::importIsTakenByKeyAndUndone()
{
    PageBook book;
    const auto before = book.library().questions().size();
    const auto page = openPage(book, goodFile(book));
    QSignalSpy offer(page.get(), &Page::offer);
    QTRY_VERIFY(page->isActiveWindow());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(offer.count(), 1);
    QCOMPARE(book.library().questions().size(), before + 2);
    QVERIFY(!part<QWidget>(*page, "importPanel").isVisible());
    auto* undo = offer.front().at(1).value<QAction*>();
    QVERIFY(undo && undo->isEnabled());
    undo->trigger();
    QCOMPARE(book.library().questions().size(), before);
    QVERIFY(!undo->isEnabled());
}

void TestImportPanel::problemsAreToldWithTheirLineAndNothingIsImported()
{
    PageBook book;
    const auto before = book.library().questions().size();
    const auto page = openPage(book, brokenFile(book));
    const auto& table = part<QTableView>(*page, "importRows");
    QCOMPARE(column(table, ImportColumn::State).front(), QStringLiteral("problem"));
    QCOMPARE(column(table, ImportColumn::Line).front(), QStringLiteral("3"));
    QVERIFY(!part<QPushButton>(*page, "importButton").isEnabled());
    part<QAction>(*page, "takeImport").trigger();
    QCOMPARE(book.library().questions().size(), before);
}

void TestImportPanel::conflictsKeepMineUnlessTheirsIsChosen()
{
    PageBook book;
    Question own = book.library().question(QStringLiteral("behavioural.production-incident")).value();
    own.id = QStringLiteral("behavioural.my-own");
    own.title = QStringLiteral("Shared");
    QVERIFY(book.bank.save(own));
    const auto files = book.bank.exportTo(book.path(QStringLiteral("shared.json")));
    QVERIFY(files);
    QFile file(files->front());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray theirs = file.readAll().replace("Shared", "Theirs");
    file.close();
    own.title = QStringLiteral("Mine");
    QVERIFY(book.bank.save(own));
    const auto page = openPage(book, written(book, files->front(), theirs));
    const auto& table = part<QTableView>(*page, "importRows");
    QCOMPARE(column(table, ImportColumn::State), QStringList{QStringLiteral("conflict: yours stays")});
    QTRY_VERIFY(page->isActiveWindow());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(column(table, ImportColumn::State), QStringList{QStringLiteral("conflict: theirs is taken")});
    part<QPushButton>(*page, "keepMine").click();
    QCOMPARE(column(table, ImportColumn::State), QStringList{QStringLiteral("conflict: yours stays")});
    part<QPushButton>(*page, "takeTheirs").click();
    part<QPushButton>(*page, "importButton").click();
    QCOMPARE(book.library().question(own.id)->title, QStringLiteral("Theirs"));
}

void TestImportPanel::missingFileIsToldAndTheBankStays()
{
    PageBook book;
    QuestionsPage page(book.context());
    page.show();
    QSignalSpy notify(&page, &Page::notify);
    page.enter({.place = Place::Questions, .file = book.path(QStringLiteral("nowhere.csv"))});
    QCOMPARE(notify.count(), 1);
    QVERIFY(notify.front().at(1).toBool());
    QVERIFY(!part<QWidget>(page, "importPanel").isVisible());
}

void TestImportPanel::droppedFileIsPreviewed()
{
    PageBook book;
    const auto page = openPage(book, {});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(goodFile(book))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.get(), &drop);
    QVERIFY(part<QWidget>(*page, "importPanel").isVisible());
}

void TestImportPanel::escapeGoesBackToTheBank()
{
    PageBook book;
    const auto page = openPage(book, {});
    book.prompts.file = goodFile(book);
    part<QPushButton>(*page, "importQuestionsButton").click();
    QVERIFY(part<QWidget>(*page, "importPanel").isVisible());
    QTRY_VERIFY(page->isActiveWindow());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!part<QWidget>(*page, "importPanel").isVisible());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("questionSearch"));
}

void TestImportPanel::exportWritesOnesOwn()
{
    PageBook book;
    const auto page = openPage(book, {});
    QSignalSpy notify(page.get(), &Page::notify);
    book.prompts.file = book.path(QStringLiteral("own.json"));
    part<QPushButton>(*page, "exportQuestionsButton").click();
    QCOMPARE(notify.count(), 1);
    QVERIFY(notify.front().at(1).toBool()); // there is nothing of one's own
    Question own = book.library().question(QStringLiteral("behavioural.production-incident")).value();
    own.id = QStringLiteral("behavioural.my-own");
    QVERIFY(book.bank.save(own));
    part<QPushButton>(*page, "exportQuestionsButton").click();
    QVERIFY(!notify.back().at(1).toBool());
    QVERIFY(QFile::exists(*book.prompts.file));
}

PANELBOOK_WIDGET_TEST_MAIN(TestImportPanel)
#include "tst_importpanel.moc"
