// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/note.h"
#include "tests/support/sessions.h"
#include "tests/support/testmain.h"

using namespace panelbook;

class TestNote : public QObject
{
    Q_OBJECT

private:
    static Rubric rubric()
    {
        Rubric r = sampleSession().interview.rubric;
        for (const char* id : {"trade-offs", "trade-craft", "technical-design"}) {
            Dimension d;
            d.id = QLatin1String(id);
            r.dimensions.append(d);
        }
        return r;
    }

private slots:
    void shorthandIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("dimensions");
        const auto row = [](const char* name, const char* typed, const char* kind, const char* body,
                            QStringList dimensions) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(kind)
                                << QString::fromUtf8(body) << dimensions;
        };
        row("plain", "API: POST /links", "plain", "API: POST /links", {});
        row("strength with blank", "+ sized it", "strength", "sized it", {});
        row("strength without blank", "+sized it", "strength", "sized it", {});
        row("concern", "- one side only", "concern", "one side only", {});
        row("red flag", "! blames the team", "red-flag", "blames the team", {});
        row("quote loses its closing mark", "\"I'd take 302\"", "quote", "I'd take 302", {});
        row("quote with inner pair", "\"he said \"no\" twice\"", "quote", "he said \"no\" twice", {});
        row("follow up", "? redis down", "follow-up", "redis down", {});
        row("whole id", "+ clear #communication", "strength", "clear", {QStringLiteral("communication")});
        row("prefix", "+ clear #comm", "strength", "clear", {QStringLiteral("communication")});
        row("upper case", "+ clear #COMM", "strength", "clear", {QStringLiteral("communication")});
        row("ambiguous prefix stays text", "one side #trade", "plain", "one side #trade", {});
        row("longer prefix", "one side #trade-o", "plain", "one side", {QStringLiteral("trade-offs")});
        row("two names", "#prob and #comm", "plain", "and",
            {QStringLiteral("problem-solving"), QStringLiteral("communication")});
        row("same name twice", "#comm x #communication", "plain", "x", {QStringLiteral("communication")});
        row("C# stays text", "knows C# well", "plain", "knows C# well", {});
        row("#12 stays text", "ticket #12", "plain", "ticket #12", {});
        row("inside a word", "a#comm", "plain", "a#comm", {});
        row("right after the sign", "+#comm clear", "strength", "clear", {QStringLiteral("communication")});
        row("name before punctuation", "clear (#comm)", "plain", "clear (#comm)", {});
        row("name with full stop", "clear #comm.", "plain", "clear .", {QStringLiteral("communication")});
        row("empty", "", "plain", "", {});
        row("sign alone", "+", "strength", "", {});
        row("other scripts", "+ 良い #comm", "strength", "良い", {QStringLiteral("communication")});
    }
    void shorthandIsRead()
    {
        QFETCH(QString, typed);
        const NoteShorthand read = readShorthand(typed, rubric());
        QTEST(toId(read.kind), "kind");
        QTEST(read.body, "body");
        QTEST(read.dimensions, "dimensions");
        QCOMPARE(kindOf(typed), read.kind);
    }

    void everyKindHasAnIdThatReadsBack()
    {
        for (const NoteKind kind : {NoteKind::Plain, NoteKind::Strength, NoteKind::Concern, NoteKind::RedFlag,
                                    NoteKind::Quote, NoteKind::FollowUp})
            QCOMPARE(noteKindFromId(toId(kind)), std::optional(kind));
        QVERIFY(!noteKindFromId(u"praise"));
        QCOMPARE(sign(NoteKind::RedFlag), QChar(u'!'));
    }

    void completionOffersWhatTheNameMayBecome()
    {
        const QString text = QStringLiteral("+ one side #tra");
        const DimensionCompletion completion = completionAt(text, text.size(), rubric());
        QCOMPARE(completion.begin, qsizetype{11});
        QCOMPARE(completion.length, qsizetype{4});
        QCOMPARE(completion.dimensions,
                 QStringList({QStringLiteral("trade-offs"), QStringLiteral("trade-craft")}));
    }

    void completionKeepsQuietOutsideOfNames()
    {
        QCOMPARE(completionAt(QStringLiteral("C#co"), 4, rubric()).begin, qsizetype{-1});
        QCOMPARE(completionAt(QStringLiteral("words"), 3, rubric()).begin, qsizetype{-1});
        QVERIFY(completionAt(QStringLiteral("#zzz"), 4, rubric()).dimensions.isEmpty());
    }
};

PANELBOOK_TEST_MAIN(TestNote)
#include "tst_note.moc"
