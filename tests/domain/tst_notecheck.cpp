// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/privacy/notecheck.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace panelbook;

namespace {

QJsonDocument resource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll());
}

QString handbook(const char* name)
{
    return QStringLiteral(PANELBOOK_RESOURCES "/handbook/%1.json").arg(QLatin1String(name));
}

NoteCheck shipped(const char* name, const QString& country = {})
{
    return NoteCheck(wordTopics(resource(handbook(name)).object(), country));
}

/// Every text anywhere inside.
void collect(const QJsonValue& value, QStringList& texts)
{
    if (value.isString())
        texts += value.toString().split(u'\n');
    for (const auto& item : value.toArray())
        collect(item, texts);
    for (const auto& member : value.toObject())
        collect(member, texts);
}

QStringList words(const NoteCheck& check, const QString& text)
{
    QStringList found;
    for (const WordFinding& finding : check.find(text))
        found.append(text.mid(finding.begin, finding.length));
    return found;
}

} // namespace

class TestNoteCheck : public QObject
{
    Q_OBJECT

private slots:
    void topicsAreFoundWithTheirWayOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("topic");
        QTest::newRow("family") << "Mentioned her HUSBAND, moves in May"
                                << "HUSBAND"
                                << "family";
        QTest::newRow("pregnancy") << "- is pregnant"
                                   << "pregnant"
                                   << "family";
        QTest::newRow("health") << "had cancer last year"
                                << "cancer"
                                << "health";
        QTest::newRow("religion") << "no calls during Ramadan."
                                  << "Ramadan"
                                  << "religion";
        QTest::newRow("age") << "what is the candidate’s age?"
                             << "candidate’s age"
                             << "age";
        QTest::newRow("origin") << "asked for nationality"
                                << "nationality"
                                << "origin";
        QTest::newRow("union") << "war im Betriebsrat"
                               << "Betriebsrat"
                               << "politics";
        QTest::newRow("german") << "+ ist verheiratet"
                                << "verheiratet"
                                << "family";
    }

    void topicsAreFoundWithTheirWayOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(QString, topic);
        const QList<WordFinding> findings = shipped("topics").find(text);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(text.mid(findings.front().begin, findings.front().length), word);
        const QJsonArray topics = resource(handbook("topics")).object()[QLatin1String("topics")].toArray();
        const auto it = std::find_if(topics.begin(), topics.end(), [&](const QJsonValue& value) {
            return value.toObject()[QLatin1String("id")].toString() == topic;
        });
        QCOMPARE(findings.front().topic, it->toObject()[QLatin1String("title")].toString());
    }

    void termsOfTheTradeAreLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"a family of services", "finds the race condition", "old generation is full",
                                 "health check fails", "orphan process", "child process dies, parent waits",
                                 "native code", "disabled flag", "birthday paradox", "husbandry and midwife",
                                 "master and replica", "data race", "gender_id column"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void termsOfTheTradeAreLeftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(words(shipped("topics"), text), QStringList());
    }

    void shippedContentRaisesNoAlarm()
    {
        const NoteCheck topics = shipped("topics");
        QStringList alarms;
        QDirIterator files(QStringLiteral(PANELBOOK_RESOURCES), {QStringLiteral("*.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path == handbook("topics") || path.contains(QLatin1String("/schemas/")))
                continue;
            QStringList texts;
            const QJsonDocument document = resource(path);
            collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), texts);
            for (const QString& text : texts) {
                for (const QString& word : words(topics, text))
                    alarms.append(QStringLiteral("%1: “%2” in “%3”").arg(path, word, text));
            }
        }
        QVERIFY2(alarms.isEmpty(), qPrintable(alarms.join(u'\n')));
    }

    void exceptionsHoldWhereTheyOverlap()
    {
        const NoteCheck check(
            QList<WordTopic>{{{}, {}, {QStringLiteral("old")}, {QStringLiteral("old generation")}}});
        QCOMPARE(words(check, QStringLiteral("old generation, old code")), {QStringLiteral("old")});
        QCOMPARE(check.find(QStringLiteral("old generation, old code")).front().begin, 16);
    }

    void theLongestPhraseIsTold()
    {
        const NoteCheck check(
            QList<WordTopic>{{{}, {}, {QStringLiteral("leave"), QStringLiteral("leave home early")}, {}}});
        QCOMPARE(words(check, QStringLiteral("leave home-early leave")),
                 QStringList({QStringLiteral("leave home-early"), QStringLiteral("leave")}));
    }

    void countryChoosesTheTopics()
    {
        const QJsonObject file{
            {QStringLiteral("topics"),
             QJsonArray{QJsonObject{{QStringLiteral("title"), QStringLiteral("Pay")},
                                    {QStringLiteral("countries"), QJsonArray{QStringLiteral("eu")}}}}}};
        QCOMPARE(wordTopics(file, QStringLiteral("eu")).size(), 1);
        QCOMPARE(wordTopics(file, QStringLiteral("us")).size(), 0);
        QCOMPARE(wordTopics(file).size(), 1);
    }

    void judgementsAreToldWhereNothingElseIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("judges");
        QTest::newRow("attitude") << "great attitude" << true;
        QTest::newRow("communicator") << "Good communicator, very smart" << true;
        QTest::newRow("guy") << "nice guy" << true;
        QTest::newRow("with behaviour")
            << "good communicator: drew the flow before she explained it" << false;
        QTest::newRow("behaviour") << "named the bottleneck and measured it" << false;
        QTest::newRow("term") << "uses lazy loading" << false;
    }

    void judgementsAreToldWhereNothingElseIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(bool, judges);
        QCOMPARE(shipped("judgements").findAlone(text).has_value(), judges);
    }

    void oneLineCostsNothingWorthNaming()
    {
        const NoteCheck check = shipped("topics");
        const QString line =
            QStringLiteral("+ Sized it unprompted: forty writes a second, four thousand reads, "
                           "said that the cache fits into the memory of one machine #tech");
        QBENCHMARK
        {
            QVERIFY(check.find(line).isEmpty());
        }
    }

    void nothingIsFoundWithoutTopics() { QVERIFY(NoteCheck().find(QStringLiteral("pregnant")).isEmpty()); }
};

PANELBOOK_TEST_MAIN(TestNoteCheck)
#include "tst_notecheck.moc"
