// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagebook.h"
#include "tests/support/panelcards.h"
#include "tests/support/testmain.h"
#include "ui/pages/debrief/debriefview.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace panelbook;

namespace {

const QString communication = QStringLiteral("communication");
const QString depth = QStringLiteral("technical-depth");

DebriefReport report()
{
    const QList<SampleRating> low{{communication, communication, 2, 3}, {depth, depth, 3, 1}};
    const QList<SampleRating> high{{communication, communication, 4, 1}, {depth, depth, 3, 1}};
    return makeDebriefReport(
        {sampleCard(QStringLiteral("A. Osei"), low, RecommendationValue::No),
         sampleCard(QStringLiteral("M. Keller"), high)},
        {{communication, QStringLiteral("Communication")}, {depth, QStringLiteral("Depth")}});
}

QString allText(const QWidget& widget)
{
    QStringList texts;
    const auto labels = widget.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

class TestDebriefView : public QObject
{
    Q_OBJECT

private slots:
    void theMostDisputedCompetencyIsChosenFirstWithItsEvidence()
    {
        DebriefView view;
        view.show(report());
        QCOMPARE(view.choice(), (DebriefView::Choice{communication, 0}));
        QCOMPARE(part<QLabel>(view, u"voicesTitle").text(), QStringLiteral("Communication"));
        const QString side = allText(part<QWidget>(view, u"voices"));
        QVERIFY(side.contains(QStringLiteral("A. Osei · 2 ▼")));
        QVERIFY(side.contains(QStringLiteral("M. Keller · 4 ▲▲")));
    }

    void arrowsMoveThroughTheMatrixAndTheEvidenceFollows()
    {
        DebriefView view;
        view.show(report());
        auto& matrix = part<QTreeView>(view, u"matrix");
        QTest::keyClick(&matrix, Qt::Key_Down);
        QCOMPARE(part<QLabel>(view, u"voicesTitle").text(), QStringLiteral("Depth"));
        QTest::keyClick(&matrix, Qt::Key_Down);
        QCOMPARE(part<QLabel>(view, u"voicesTitle").text(), QStringLiteral("Recommendation"));
        QVERIFY(allText(part<QWidget>(view, u"voices")).contains(QStringLiteral("As the notes say")));
    }

    void theAgendaNamesWhatDividesAndLeadsThere()
    {
        DebriefView view;
        view.show(report());
        const QString talk = allText(part<QWidget>(view, u"talkList"));
        QVERIFY2(talk.contains(QStringLiteral(
                     "2 to 4. A. Osei gives 2 (01:00, 01:00, 01:00), M. Keller gives 4 (01:00).")),
                 qPrintable(talk));
        part<QPushButton>(view, u"talkPoint1").click();
        QCOMPARE(view.choice(), (DebriefView::Choice{QString(), -1}));
        part<QPushButton>(view, u"talkPoint2").click();
        QCOMPARE(view.choice(), (DebriefView::Choice{communication, -1}));
    }

    void theChoiceStaysWhenScorecardsArrive()
    {
        DebriefView view;
        view.show(report());
        view.choose({depth, 1});
        view.show(report());
        QCOMPARE(view.choice(), (DebriefView::Choice{depth, 1}));
    }

    void nothingToShowTeachesWhatToDo()
    {
        DebriefView view;
        view.show({});
        QVERIFY(allText(part<QWidget>(view, u"voices")).contains(QStringLiteral("Choose a cell")));
    }
};

PANELBOOK_WIDGET_TEST_MAIN(TestDebriefView)
#include "tst_debriefview.moc"
