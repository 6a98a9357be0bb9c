// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/packpdf.h"
#include "tests/pdf/renderedpdf.h"
#include "tests/support/testmain.h"

#include <QPdfBookmarkModel>

using namespace panelbook;

namespace {

DebriefReport panel(int times = 1)
{
    QList<PanelCard> cards;
    for (int i = 0; i < times; ++i) {
        for (const char* script : {"system-design", "behavioural", "debugging"})
            cards.append({sealedScorecardFromScript(QLatin1String(script)), {}});
    }
    return makeDebriefReport(cards, {{QStringLiteral("communication"), QStringLiteral("Communication")}});
}

} // namespace

/// The panel's pack on paper.
class TestPackPdf : public QObject
{
    Q_OBJECT

private slots:
    void theFirstPageShowsWhoGaveWhatAndWhatToTalkAbout()
    {
        const DebriefReport report = panel();
        RenderedPdf pack(*renderPackPdf(report));
        const QString first = pack.page(0);
        for (const QString& name : report.names)
            QVERIFY2(first.contains(name), qPrintable(name));
        for (const CompetencyRow& row : report.rows)
            QVERIFY2(first.contains(report.competency(row.competency)), qPrintable(row.competency));
        for (const TalkPoint& point : report.agenda)
            QVERIFY(pack.text().contains(DebriefText::talk(report, point).simplified()));
    }

    void everyScorecardFollowsWhole()
    {
        const DebriefReport report = panel();
        RenderedPdf pack(*renderPackPdf(report));
        const QString text = pack.text();
        for (const Report& scorecard : report.scorecards) {
            for (const ReportDimension& dimension : scorecard.dimensions) {
                for (const ReportNote& note : dimension.evidence)
                    QVERIFY2(text.contains(note.body.simplified()), qPrintable(note.body));
            }
        }
    }

    void theOutlineLeadsToEveryCompetencyAndEveryScorecard()
    {
        const DebriefReport report = panel();
        RenderedPdf pack(*renderPackPdf(report));
        QPdfBookmarkModel outline;
        outline.setDocument(&pack.reader);
        const qsizetype own = report.agenda.isEmpty() ? 1 : 2;
        QCOMPARE(outline.rowCount(QModelIndex()), int(own + report.rows.size() + report.cards.size()));
    }

    void fortyScorecardsAreASoundDocument()
    {
        const QByteArray bytes = *renderPackPdf(panel(14));
        QVERIFY(PdfObjects(bytes).isSound());
    }

    void withoutScorecardsThereIsNothingToShow() { QVERIFY(!renderPackPdf({})); }
};

int main(int argc, char** argv)
{
    TestEnvironment environment;
    QGuiApplication app(argc, argv);
    TestPackPdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_packpdf.moc"
