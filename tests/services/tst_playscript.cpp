// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/playscript.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

class TestPlayScript : public QObject
{
    Q_OBJECT

private:
    static QByteArray script(const char* name)
    {
        QFile in(QStringLiteral(PANELBOOK_TEST_DATA "/interviews/%1.jsonl").arg(QLatin1String(name)));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static QByteArray startLine() { return script("system-design").split('\n').front(); }

private slots:
    void theThreeScriptsPlayToTheirSeal_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("notes");
        QTest::addColumn<int>("ratings");
        QTest::newRow("system design") << QByteArray("system-design") << 13 << 4;
        QTest::newRow("behavioural") << QByteArray("behavioural") << 6 << 10;
        QTest::newRow("debugging") << QByteArray("debugging") << 7 << 6;
    }
    void theThreeScriptsPlayToTheirSeal()
    {
        QFETCH(QByteArray, name);
        TestBook book(Durability::Synced);
        const InterviewId id = book.played(script(name.constData()));
        const auto scorecard = book.plan().load(id);
        QVERIFY(scorecard->sealed());
        QTEST(static_cast<int>(scorecard->session.notes.size()), "notes");
        QTEST(static_cast<int>(scorecard->session.ratings.size()), "ratings");
        // Every line that was taken is one event, under the number of its line.
        QCOMPARE(scorecard->session.events.size(), script(name.constData()).trimmed().split('\n').size());
    }

    void linesThatCannotBeTakenLeaveTheBookAsItWas_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (
            const char* line :
            {"{", "[]", "{\"do\":\"dance\"}", R"({"do":"note","at":"7","text":"x"})",
             R"({"do":"segment","at":"00:01:00","name":"Dessert"})",
             R"({"do":"ask","at":"00:01:00","question":"system-design.nobody"})",
             R"({"do":"rate","dimension":"charm","rating":3})",
             R"({"do":"recommend","value":"yes","reason":"x"})", R"({"do":"seal"})",
             R"({"do":"attach","at":"00:01:00","file":"nobody.png"})",
             R"({"do":"start","candidate":"x","role":"y","level":"L5","kit":"system-design-60","interviewer":"z"})"})
            QTest::newRow(line) << QByteArray(line);
    }
    void linesThatCannotBeTakenLeaveTheBookAsItWas()
    {
        QFETCH(QByteArray, line);
        TestBook book(Durability::Synced);
        PlayScript player(book.workspace(), book.library());
        QVERIFY(player.take(startLine()));
        const auto before = book.plan().load(player.interview().value());
        QVERIFY(!player.take(line));
        QVERIFY(*book.plan().load(player.interview().value()) == *before);
        QVERIFY(player.take(R"({"do":"note","at":"00:01:00","text":"goes on"})"));
    }

    void aScriptBeginsWithItsStart()
    {
        TestBook book(Durability::Synced);
        PlayScript player(book.workspace(), book.library());
        QVERIFY(player.take("  "));
        QVERIFY(!player.take(R"({"do":"note","at":"00:01:00","text":"x"})"));
        QVERIFY(!player.interview());
    }

    void aStartWithAFaultMakesNoInterview_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("level") << QByteArray(
            R"({"do":"start","candidate":"a","role":"b","level":"L9","kit":"system-design-60","interviewer":"c"})");
        QTest::newRow("kit") << QByteArray(
            R"({"do":"start","candidate":"a","role":"b","level":"L5","kit":"riddles-60","interviewer":"c"})");
        QTest::newRow("name") << QByteArray(
            R"({"do":"start","role":"b","level":"L5","kit":"system-design-60","interviewer":"c"})");
        QTest::newRow("local time") << QByteArray(
            R"({"do":"start","candidate":"a","role":"b","level":"L5","kit":"system-design-60","interviewer":"c","started":"2026-11-23T10:00:00"})");
    }
    void aStartWithAFaultMakesNoInterview()
    {
        QFETCH(QByteArray, line);
        TestBook book(Durability::Synced);
        PlayScript player(book.workspace(), book.library());
        QVERIFY(!player.take(line));
        QVERIFY(book.plan().list()->isEmpty());
    }

    void attachedFilesAreReadFromTheScriptsFolder()
    {
        TestBook book(Durability::Synced);
        QFile out(book.path(QStringLiteral("board.png")));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("picture");
        out.close();
        PlayScript player(book.workspace(), book.library());
        QVERIFY(player.take(startLine()));
        QVERIFY(player.take(R"({"do":"attach","at":"00:01:00","file":"board.png"})", book.path(QString())));
        QCOMPARE(book.plan().load(*player.interview())->session.attachments[0].content,
                 QByteArray("picture"));
    }

    void severalInterviewsMayBeUnfinished()
    {
        TestBook book(Durability::Synced);
        QVERIFY(PlayScript(book.workspace(), book.library()).take(startLine()));
        QVERIFY(PlayScript(book.workspace(), book.library()).take(startLine()));
        QCOMPARE(book.plan().unfinished()->size(), qsizetype{2});
    }
};

PANELBOOK_TEST_MAIN(TestPlayScript)
#include "tst_playscript.moc"
