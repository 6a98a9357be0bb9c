// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonread.h"
#include "exchange/jsonformat.h"
#include "tests/exchange/samplereports.h"
#include "tests/support/golden.h"
#include "tests/support/scriptsession.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>

using namespace panelbook;

namespace {

QJsonObject document(const QList<Report>& reports)
{
    return QJsonDocument::fromJson(*renderJson(reports)).object();
}

QJsonObject only(const Report& report)
{
    return document({report})[QLatin1String("reports")].toArray().first().toObject();
}

} // namespace

class TestJsonFormat : public QObject
{
    Q_OBJECT

private slots:
    void rendersAsExpected_data() { addSampleRows(); }
    void rendersAsExpected();
    void everyEventIsThere_data() { addSampleRows(); }
    void everyEventIsThere();
    void everyNoteComesBackAsTyped();
    void linksSayWhetherTheyWereMadeByHand();
    void attachmentsAreWhole();
    void sealsCanBeCheckedFromTheFile();
    void draftSaysSoAndHasNoSeal();
    void changedEstimatesAreComputed();
    void severalReportsStandInOneList();
};

void TestJsonFormat::rendersAsExpected()
{
    QFETCH(QString, name);
    COMPARE_GOLDEN(*renderJson({sampleReport(name)}), name + QStringLiteral(".json"));
}

void TestJsonFormat::everyEventIsThere()
{
    QFETCH(QString, name);
    const Report report = sampleReport(name);
    const QJsonArray events = only(report)[QLatin1String("events")].toArray();
    const QList<TimedEvent>& source = report.scorecard.session.events;
    QCOMPARE(events.size(), source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        QCOMPARE(text(events[i].toObject(), QLatin1String("do")), verb(source[i].event));
        QCOMPARE(events[i][QLatin1String("at_ms")].toInteger(), source[i].at.count());
        QVERIFY(storedEventFromJson(events[i].toObject()));
    }
}

void TestJsonFormat::everyNoteComesBackAsTyped()
{
    const Scorecard scorecard = hostileScorecard();
    const QJsonArray notes = only(makeReport(scorecard))[QLatin1String("notes")].toArray();
    QCOMPARE(notes.size(), scorecard.session.notes.size());
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const Note& source = scorecard.session.notes[i];
        QCOMPARE(notes[i][QLatin1String("number")].toInt(), source.number);
        QCOMPARE(notes[i][QLatin1String("text")].toString(), source.text);
        QCOMPARE(notes[i][QLatin1String("at_ms")].toInteger(), source.at.count());
    }
}

void TestJsonFormat::linksSayWhetherTheyWereMadeByHand()
{
    const QJsonArray notes =
        only(sampleReport(QStringLiteral("behavioural")))[QLatin1String("notes")].toArray();
    const QJsonArray links = notes[1][QLatin1String("links")].toArray();
    QCOMPARE(links.size(), 2);
    QCOMPARE(links[0].toObject(), (QJsonObject{{QStringLiteral("dimension"), QStringLiteral("ownership")},
                                               {QStringLiteral("explicit"), false}}));
    QCOMPARE(links[1].toObject(), (QJsonObject{{QStringLiteral("dimension"), QStringLiteral("communication")},
                                               {QStringLiteral("explicit"), true}}));
}

void TestJsonFormat::attachmentsAreWhole()
{
    const QJsonArray attachments =
        only(sampleReport(QStringLiteral("hostile")))[QLatin1String("attachments")].toArray();
    QCOMPARE(attachments.size(), 2);
    const QJsonObject file = attachments[1].toObject();
    QCOMPARE(QByteArray::fromBase64(text(file, QLatin1String("content")).toLatin1()),
             QByteArray("\0\xFF|,\n", 5));
    QCOMPARE(file[QLatin1String("size")].toInt(), 5);
    QCOMPARE(text(file, QLatin1String("name")), QStringLiteral("=notes|.txt"));
    QCOMPARE(text(attachments[0].toObject(), QLatin1String("media_type")), QStringLiteral("image/png"));
}

void TestJsonFormat::sealsCanBeCheckedFromTheFile()
{
    const Scorecard scorecard = hostileScorecard();
    const QJsonArray seals = only(makeReport(scorecard))[QLatin1String("seals")].toArray();
    QCOMPARE(seals.size(), 3);
    for (qsizetype i = 0; i < seals.size(); ++i) {
        const QJsonObject json = seals[i].toObject();
        const auto bytes = [&](const char* key) {
            return QByteArray::fromHex(text(json, QLatin1String(key)).toLatin1());
        };
        const Seal seal{json[QLatin1String("number")].toInt(),
                        json[QLatin1String("version")].toInt(),
                        text(json, QLatin1String("algorithm")),
                        bytes("public_key"),
                        text(json, QLatin1String("signer")),
                        text(json, QLatin1String("sealed_at")),
                        bytes("previous"),
                        json[QLatin1String("counter")].toInteger(),
                        bytes("digest"),
                        bytes("signature")};
        QCOMPARE(seal, scorecard.seals[i]);
        QVERIFY(signatureHolds(seal));
    }
}

void TestJsonFormat::draftSaysSoAndHasNoSeal()
{
    const QJsonObject draft = only(sampleReport(QStringLiteral("behavioural")));
    QCOMPARE(text(draft, QLatin1String("status")), QStringLiteral("DRAFT"));
    QVERIFY(draft[QLatin1String("seals")].toArray().isEmpty());
    QCOMPARE(text(only(sampleReport(QStringLiteral("debugging"))), QLatin1String("status")),
             QStringLiteral("SEALED"));
}

void TestJsonFormat::changedEstimatesAreComputed()
{
    const QJsonArray estimates =
        only(sampleReport(QStringLiteral("system-design")))[QLatin1String("estimates")].toArray();
    QCOMPARE(estimates.size(), 1);
    QCOMPARE(estimates[0][QLatin1String("changed")][QLatin1String("new_m")].toDouble(), 5e7);
    QVERIFY(!estimates[0][QLatin1String("results")].toArray().isEmpty());
}

void TestJsonFormat::severalReportsStandInOneList()
{
    const QJsonObject two =
        document({sampleReport(QStringLiteral("debugging")), sampleReport(QStringLiteral("behavioural"))});
    QCOMPARE(text(two, QLatin1String("schema")), QStringLiteral("panelbook.report/1"));
    QCOMPARE(two[QLatin1String("reports")].toArray().size(), 2);
    QCOMPARE(document({})[QLatin1String("reports")].toArray().size(), 0);
}

PANELBOOK_TEST_MAIN(TestJsonFormat)
#include "tst_jsonformat.moc"
