// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/stagedfile.h"
#include "services/conductinterview.h"
#include "services/panelimport.h"
#include "storage/scorecardfile.h"
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/debrief/debriefpage.h"
#include "ui/pages/debrief/decisiondialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTreeView>

using namespace panelbook;

namespace {

/// A script of tests/data, as an interview of the loop; without its last lines when it shall stay unsealed.
QByteArray script(const char* name, bool sealed = true)
{
    QFile file(
        QStringLiteral(PANELBOOK_SOURCE_DIR "/tests/data/interviews/%1.jsonl").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no script");
    QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    if (!sealed)
        lines.removeLast();
    return lines.join('\n');
}

/// One's own system design interview, and a colleague's scorecard of the same loop that has come as a file.
class PanelOfTwo
{
public:
    explicit PanelOfTwo(bool sealed = true)
    {
        book.played(script("system-design", sealed));
        TestBook colleague;
        const InterviewId theirs = colleague.played(script("debugging"));
        const QString file = book.path(QStringLiteral("theirs.scorecard"));
        if (!writeDurably(file, scorecardFileBytes(colleague.plan().load(theirs).value()).value()) ||
            !PanelImport(book.workspace()).add(checkPanelFile(file)))
            qFatal("the colleague's scorecard was not taken");
        page.enter({.place = Place::Debrief, .loop = loop()});
    }
    LoopId loop() { return book.panels.list().value()[0].loop.id; }
    QString text(QAnyStringView name) const { return part<QLabel>(page, name).text(); }

    PageBook book;
    DebriefPage page{book.context()};
};

} // namespace

class TestDebriefPage : public QObject
{
    Q_OBJECT

private slots:
    void theScorecardsOfALoopStandSideBySide()
    {
        const PanelOfTwo panel;
        QCOMPARE(part<QTreeView>(panel.page, u"matrix").model()->columnCount(), 4);
        QVERIFY(panel.text(u"debriefTitle").startsWith(QStringLiteral("Candidate One")));
        QCOMPARE(panel.text(u"debriefState"), QStringLiteral("Debrief · Sealed, 2 of 2."));
        QVERIFY(part<QPushButton>(panel.page, u"decideButton").isEnabled());
    }

    void nothingIsShownBeforeOnesOwnSeal()
    {
        const PanelOfTwo panel(false);
        QVERIFY(!panel.text(u"closed").isEmpty());
        QCOMPARE(part<QTreeView>(panel.page, u"matrix").model()->rowCount(), 0);
        QVERIFY(!part<QPushButton>(panel.page, u"exportButton").isEnabled());
        QVERIFY(!part<QPushButton>(panel.page, u"decideButton").isEnabled());
    }

    void blindNamesHidesEverybody()
    {
        const PanelOfTwo panel;
        part<QPushButton>(panel.page, u"blindButton").click();
        QVERIFY(!panel.text(u"debriefTitle").contains(QStringLiteral("Candidate One")));
        const auto* model = part<QTreeView>(panel.page, u"matrix").model();
        QVERIFY(model->headerData(1, Qt::Horizontal).toString().startsWith(QStringLiteral("Interviewer 1")));
    }

    void presentingHidesTheNotes()
    {
        const PanelOfTwo panel;
        auto& voices = part<QWidget>(panel.page, u"voices");
        part<QPushButton>(panel.page, u"presentButton").click();
        QVERIFY(!voices.isVisibleTo(&panel.page));
        part<QPushButton>(panel.page, u"presentButton").click();
        QVERIFY(voices.isVisibleTo(&panel.page));
    }

    void thePackIsWrittenWhereItIsWanted()
    {
        PanelOfTwo panel;
        panel.book.prompts.file = panel.book.path(QStringLiteral("pack.md"));
        QSignalSpy told(&panel.page, &Page::notify);
        part<QAction>(panel.page, u"pack.md").trigger();
        QCOMPARE(told.count(), 1);
        QVERIFY(!told[0][1].toBool());
        QFile pack(panel.book.path(QStringLiteral("pack.md")));
        QVERIFY(pack.open(QIODevice::ReadOnly));
        QVERIFY(pack.readAll().contains("## Scores"));
    }

    void aDecisionIsSealedAndShown()
    {
        PanelOfTwo panel;
        part<QPushButton>(panel.page, u"decideButton").click();
        auto& dialog = part<DecisionDialog>(panel.page, u"decisionDialog");
        auto& record = part<QPushButton>(dialog, u"record");
        QVERIFY(!record.isEnabled());
        part<QComboBox>(dialog, u"outcome").setCurrentIndex(0);
        part<QPlainTextEdit>(dialog, u"reason").setPlainText(QStringLiteral("Clear under pressure"));
        QVERIFY(record.isEnabled());
        record.click();
        const auto decisions = panel.book.panels.decisions(panel.loop());
        QCOMPARE(decisions.value().size(), 1);
        QCOMPARE(decisions.value()[0].reason, QStringLiteral("Clear under pressure"));
        panel.page.refresh({Changes::Panels, {}});
        QCOMPARE(panel.text(u"decisionTitle"), QStringLiteral("Hire"));
        QVERIFY(panel.text(u"decisionText").startsWith(QStringLiteral("Clear under pressure")));
    }

    void aPanelThatIsGoneIsToldInWords()
    {
        PageBook book;
        DebriefPage page(book.context());
        page.enter({.place = Place::Debrief});
        QCOMPARE(part<QLabel>(page, u"closed").text(), QStringLiteral("Choose a panel first."));
    }
};

PANELBOOK_WIDGET_TEST_MAIN(TestDebriefPage)
#include "tst_debriefpage.moc"
