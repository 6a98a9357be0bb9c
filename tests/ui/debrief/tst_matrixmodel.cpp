// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/panelcards.h"
#include "tests/support/testmain.h"
#include "ui/pages/debrief/matrixmodel.h"

#include <QAbstractItemModelTester>

using namespace panelbook;

namespace {

const QString communication = QStringLiteral("communication");
const QString depth = QStringLiteral("technical-depth");

QList<PanelCard> twoCards()
{
    return {sampleCard(QStringLiteral("A. Osei"),
                       {{communication, communication, 2}, {QStringLiteral("tools"), depth, 3}}),
            sampleCard(QStringLiteral("M. Keller"),
                       {{communication, communication, 4}, {QStringLiteral("tests"), depth, 0}},
                       RecommendationValue::StrongYes)};
}

DebriefReport reportOf(const QList<PanelCard>& cards)
{
    return makeDebriefReport(cards, {{communication, QStringLiteral("Communication")},
                                     {depth, QStringLiteral("Technical depth")}});
}

QString rowTexts(const MatrixModel& model, int row, const QModelIndex& parent = {})
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column, parent).data().toString());
    return texts.join(u'|');
}

} // namespace

class TestMatrixModel : public QObject
{
    Q_OBJECT

private slots:
    void itIsAModelAsQtWantsThem()
    {
        MatrixModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setReport(reportOf(twoCards()));
        model.setReport(reportOf({twoCards().front()}));
        model.setReport({});
        QCOMPARE(model.rowCount(), 0);
    }

    void competenciesStandAgainstInterviewersAndTheRecommendationComesLast()
    {
        MatrixModel model;
        model.setReport(reportOf(twoCards()));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(rowTexts(model, 0), QStringLiteral("Communication|2 ▼|4 ▲▲|2 point(s)"));
        QCOMPARE(rowTexts(model, 1), QStringLiteral("Technical depth|3 ▲|–|one voice"));
        QCOMPARE(rowTexts(model, 2), QStringLiteral("Recommendation|Yes|Strong yes|"));
    }

    void aCompetencyOpensToTheDimensionsOfEveryRound()
    {
        MatrixModel model;
        model.setReport(reportOf(twoCards()));
        const QModelIndex technical = model.index(1, 0);
        QCOMPARE(model.rowCount(technical), 2);
        QCOMPARE(rowTexts(model, 0, technical), QStringLiteral("tools|3 ▲||"));
        QCOMPARE(rowTexts(model, 1, technical), QStringLiteral("tests||–|"));
        QCOMPARE(model.rowCount(model.index(2, 0)), 0);
    }

    void aCellSaysAloudWhoGaveWhatOnHowMuch()
    {
        MatrixModel model;
        model.setReport(reportOf(twoCards()));
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Communication, A. Osei: 2, 1 note(s)"));
        QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Technical depth, M. Keller: not assessed, 1 note(s)"));
    }

    void aChangedRatingShowsBothPoints()
    {
        QList<PanelCard> cards = twoCards();
        cards[0].reratings = {{communication, RatingValue::Yes, QStringLiteral("Misheard"), {}}};
        MatrixModel model;
        model.setReport(reportOf(cards));
        const QModelIndex cell = model.index(0, 1);
        QVERIFY(cell.data(MatrixModel::ChangedRole).toBool());
        QCOMPARE(cell.data(MatrixModel::PointRole).toInt(), 3);
        const QString spoken = model.index(0, 1, model.index(0, 0)).data(Qt::ToolTipRole).toString();
        QVERIFY2(spoken.endsWith(QStringLiteral("Was 2 ▼ before the discussion: Misheard")),
                 qPrintable(spoken));
    }

    void blindNamesNobody()
    {
        MatrixModel model;
        model.setReport(makeDebriefReport(twoCards(), {}, {.blind = true}));
        QVERIFY(model.headerData(1, Qt::Horizontal).toString().startsWith(QStringLiteral("Interviewer 1")));
        QVERIFY(!model.report().title.contains(QStringLiteral("Candidate One")));
    }
};

PANELBOOK_WIDGET_TEST_MAIN(TestMatrixModel)
#include "tst_matrixmodel.moc"
