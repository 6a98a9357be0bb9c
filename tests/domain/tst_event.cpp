// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/event.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>

using namespace panelbook;

class TestEvent : public QObject
{
    Q_OBJECT

private:
    static QJsonObject parse(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }

private slots:
    void linesOfTheScriptAreRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {R"({"do":"segment","name":"Design"})",
                                 R"({"do":"pause"})",
                                 R"({"do":"resume"})",
                                 R"({"do":"ask","question":"system-design.url-shortener"})",
                                 R"({"do":"follow-up","number":1})",
                                 R"({"do":"hint","number":2})",
                                 R"({"do":"listen-for","number":2})",
                                 R"({"do":"listen-for","heard":false,"number":2})",
                                 R"({"do":"estimate","set":{"new_m":50000000}})",
                                 R"({"artefact":"a6","do":"reveal","how":"show"})",
                                 R"({"asked":"heap dump","do":"reveal","how":"none"})",
                                 R"({"card":"k1","do":"constraint"})",
                                 R"({"do":"hypothesis","testable":true,"text":"pool too small"})",
                                 R"({"do":"action","effect":"mitigates","text":"raises the pool"})",
                                 R"({"do":"why","number":2})",
                                 R"({"do":"defect","number":4})",
                                 R"({"do":"tick","list":"task","number":2})",
                                 R"({"do":"tick","done":false,"list":"checklist","number":1})",
                                 R"({"do":"replan","minutes":{"Deep dive":11,"Wrap-up":6}})",
                                 R"({"do":"replan","leave_out":["check.x1"],"minutes":{"Wrap-up":6}})",
                                 R"({"dimension":"x","do":"rate","rating":3})",
                                 R"({"dimension":"x","do":"rate","rating":"not-assessed"})",
                                 R"({"dimension":"x","do":"link","note":3})",
                                 R"({"dimension":"x","do":"unlink","note":3})",
                                 R"({"do":"end"})",
                                 R"({"do":"recommend","reason":"solid","value":"strong-yes"})",
                                 R"({"do":"seal"})"})
            QTest::newRow(line) << QByteArray(line);
    }
    void linesOfTheScriptAreRead()
    {
        QFETCH(QByteArray, line);
        const auto event = eventFromJson(parse(line));
        QVERIFY2(event, event ? "" : qPrintable(describe(event.error())));
        QCOMPARE(QJsonDocument(toJson(*event)).toJson(QJsonDocument::Compact), line);
        const auto stored = storedEventFromJson(toJson(*event));
        QVERIFY(stored);
        QVERIFY(*stored == *event);
    }

    void brokenLinesAreToldWithTheirKey_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("key");
        QTest::newRow("no verb") << QByteArray("{}") << QStringLiteral("no verb");
        QTest::newRow("unknown verb") << QByteArray(R"({"do":"dance"})") << QStringLiteral("no verb");
        QTest::newRow("note without text") << QByteArray(R"({"do":"note"})") << QStringLiteral("\"text\"");
        QTest::newRow("note with empty text")
            << QByteArray(R"({"do":"note","text":""})") << QStringLiteral("\"text\"");
        QTest::newRow("rating 5") << QByteArray(R"({"do":"rate","dimension":"x","rating":5})")
                                  << QStringLiteral("\"rating\"");
        QTest::newRow("rating 2.5") << QByteArray(R"({"do":"rate","dimension":"x","rating":2.5})")
                                    << QStringLiteral("\"rating\"");
        QTest::newRow("rating as text")
            << QByteArray(R"({"do":"rate","dimension":"x","rating":"3"})") << QStringLiteral("\"rating\"");
        QTest::newRow("number 0") << QByteArray(R"({"do":"hint","number":0})")
                                  << QStringLiteral("\"number\"");
        QTest::newRow("number 1.5") << QByteArray(R"({"do":"hint","number":1.5})")
                                    << QStringLiteral("\"number\"");
        QTest::newRow("tick of no list")
            << QByteArray(R"({"do":"tick","list":"shopping","number":1})") << QStringLiteral("\"list\"");
        QTest::newRow("replan to half a minute")
            << QByteArray(R"({"do":"replan","minutes":{"Wrap-up":0.5}})") << QStringLiteral("\"minutes\"");
        QTest::newRow("replan without a list")
            << QByteArray(R"({"do":"replan","minutes":{"Wrap-up":5},"leave_out":"x"})")
            << QStringLiteral("\"leave_out\"");
        QTest::newRow("reveal how") << QByteArray(R"({"do":"reveal","artefact":"a1","how":"sing"})")
                                    << QStringLiteral("\"how\"");
        QTest::newRow("reveal none without asked")
            << QByteArray(R"({"do":"reveal","how":"none"})") << QStringLiteral("\"asked\"");
        QTest::newRow("reveal without artefact")
            << QByteArray(R"({"do":"reveal","how":"show"})") << QStringLiteral("\"artefact\"");
        QTest::newRow("action effect")
            << QByteArray(R"({"do":"action","text":"x","effect":"good"})") << QStringLiteral("\"effect\"");
        QTest::newRow("estimate without numbers")
            << QByteArray(R"({"do":"estimate","set":{}})") << QStringLiteral("\"set\"");
        QTest::newRow("estimate with text")
            << QByteArray(R"({"do":"estimate","set":{"n":"many"}})") << QStringLiteral("\"set\"");
        QTest::newRow("recommendation")
            << QByteArray(R"({"do":"recommend","value":"maybe"})") << QStringLiteral("\"value\"");
        QTest::newRow("testable") << QByteArray(R"({"do":"hypothesis","text":"x","testable":1})")
                                  << QStringLiteral("\"testable\"");
    }
    void brokenLinesAreToldWithTheirKey()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, key);
        const auto event = eventFromJson(parse(line));
        QVERIFY(!event);
        QCOMPARE(event.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(describe(event.error()).contains(key), qPrintable(describe(event.error())));
    }

    void storedEventsNameNotesAndAttachmentsByNumber()
    {
        QVERIFY(*storedEventFromJson(toJson(NoteTaken{QStringLiteral("secret"), 7})) ==
                SessionEvent(NoteTaken{{}, 7}));
        QVERIFY(!QString::fromUtf8(QJsonDocument(toJson(NoteEdited{3, QStringLiteral("secret")})).toJson())
                     .contains(QLatin1String("secret")));
        QVERIFY(*storedEventFromJson(toJson(Attached{QStringLiteral("b.png"), 2, "bytes"})) ==
                SessionEvent(Attached{QStringLiteral("b.png"), 2, {}}));
        QVERIFY(*storedEventFromJson(toJson(ClockJumped{Milliseconds(-3'600'000)})) ==
                SessionEvent(ClockJumped{Milliseconds(-3'600'000)}));
        QVERIFY(*storedEventFromJson(toJson(Started{})) == SessionEvent(Started{}));
    }

    void offsetsAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("zero") << QStringLiteral("00:00:00") << qint64{0};
        QTest::newRow("minutes") << QStringLiteral("00:06:20") << qint64{380'000};
        QTest::newRow("milliseconds") << QStringLiteral("01:00:00.250") << qint64{3'600'250};
        QTest::newRow("a long day") << QStringLiteral("100:00:00") << qint64{360'000'000};
    }
    void offsetsAreReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        QCOMPARE(offsetFromText(text).value().count(), ms);
        QCOMPARE(toText(Milliseconds(ms)), text);
    }

    void otherOffsetsAreRefused()
    {
        for (const char16_t* text :
             {u"6:20", u"00:60:00", u"00:00:61", u"-00:00:01", u"00:00:00.5", u"", u"noon"})
            QVERIFY(!offsetFromText(text));
    }

    void peopleSeeShortTimes()
    {
        QCOMPARE(clockText(Milliseconds(380'900)), QStringLiteral("06:20"));
        QCOMPARE(clockText(Milliseconds(3'980'000)), QStringLiteral("1:06:20"));
    }
};

PANELBOOK_TEST_MAIN(TestEvent)
#include "tst_event.moc"
