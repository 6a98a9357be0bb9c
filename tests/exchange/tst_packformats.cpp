// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packformats.h"
#include "tests/support/golden.h"
#include "tests/support/scriptsession.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace panelbook;

namespace {

/// The panel of the three scripts, as if they were of one candidate.
DebriefReport panel(const DebriefOptions& options = {})
{
    QList<PanelCard> cards;
    for (const char* script : {"system-design", "behavioural", "debugging"})
        cards.append({sealedScorecardFromScript(QLatin1String(script)), {}});
    return makeDebriefReport(cards,
                             {{QStringLiteral("communication"), QStringLiteral("Communication")},
                              {QStringLiteral("technical-depth"), QStringLiteral("Technical depth")}},
                             options);
}

QByteArray rendered(const QString& format, const DebriefReport& report = panel())
{
    const auto formats = textPackFormats();
    for (const PackFormat& each : formats) {
        if (each.id == format)
            return *each.render(report);
    }
    return {};
}

} // namespace

/// The pack of a panel, in every text format.
class TestPackFormats : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatHasItsGoldenFile_data()
    {
        QTest::addColumn<QString>("format");
        const auto formats = textPackFormats();
        for (const PackFormat& format : formats)
            QTest::newRow(qPrintable(format.id)) << format.id;
    }
    void everyFormatHasItsGoldenFile()
    {
        QFETCH(QString, format);
        COMPARE_GOLDEN(rendered(format), QStringLiteral("panel.%1").arg(format));
    }

    void theWebPageIsWellFormedAndFetchesNothing()
    {
        const QByteArray html = rendered(QStringLiteral("html"));
        QXmlStreamReader xml(html);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(!html.contains("href=") && !html.contains("src=\"http"));
    }

    void theDataHoldsEveryCellWithItsNotes()
    {
        const DebriefReport report = panel();
        const QJsonObject json = QJsonDocument::fromJson(rendered(QStringLiteral("json"))).object();
        const QJsonArray matrix = json.value(QStringLiteral("matrix")).toArray();
        QCOMPARE(matrix.size(), report.rows.size());
        for (qsizetype row = 0; row < report.rows.size(); ++row) {
            const QJsonArray cells = matrix[row].toObject().value(QStringLiteral("cells")).toArray();
            QCOMPARE(cells.size(), 3);
            for (qsizetype card = 0; card < 3; ++card)
                QCOMPARE(cells[card].toObject().value(QStringLiteral("value")).toInt(),
                         report.rows[row].cells[card].value.value_or(0));
        }
        QCOMPARE(json.value(QStringLiteral("scorecards")).toArray().size(), 3);
    }

    void evidenceOfACellIsThatOfItsDimensionsAlone()
    {
        const DebriefReport report = panel();
        for (const CompetencyRow& row : report.rows) {
            for (qsizetype card = 0; card < row.cells.size(); ++card) {
                QSet<int> linked;
                for (const RatedDimension& dimension : row.cells[card].dimensions)
                    linked.unite(QSet<int>(dimension.notes.begin(), dimension.notes.end()));
                QCOMPARE(report.evidence(row.cells[card], card).size(), linked.size());
            }
        }
    }
};

PANELBOOK_TEST_MAIN(TestPackFormats)
#include "tst_packformats.moc"
