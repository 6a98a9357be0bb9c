// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/scorecard.h"
#include "tests/support/sessions.h"
#include "tests/support/testmain.h"

using namespace panelbook;

class TestCanonical : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreOneTypeByteAndTheirContent_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<int>("row");
        QTest::newRow("null") << QByteArray("4e") << 0;
        QTest::newRow("one") << QByteArray("490000000000000001") << 1;
        QTest::newRow("minus one") << QByteArray("49ffffffffffffffff") << 2;
        QTest::newRow("real") << QByteArray("523ff8000000000000") << 3;
        QTest::newRow("text") << QByteArray("540000000000000002c3a9") << 4;
        QTest::newRow("blob") << QByteArray("4200000000000000020001") << 5;
        QTest::newRow("empty text") << QByteArray("540000000000000000") << 6;
    }
    void valuesAreOneTypeByteAndTheirContent()
    {
        QFETCH(int, row);
        const QList<SqlValue> values{std::monostate(),
                                     std::int64_t{1},
                                     std::int64_t{-1},
                                     1.5,
                                     sqlText(QStringLiteral("é")),
                                     SqlBlob{QByteArray("\0\1", 2)},
                                     sqlText({})};
        QByteArray bytes;
        appendCanonical(bytes, values[row]);
        QTEST(bytes.toHex(), "hex");
    }

    void tablesStandInByteOrderOfTheirNames()
    {
        const SqlTable a{QStringLiteral("a"), {"x"}, {{std::int64_t{1}}}};
        const SqlTable b{QStringLiteral("b"), {"y"}, {}};
        QCOMPARE(canonicalForm({a, b}), canonicalForm({b, a}));
        QVERIFY(canonicalForm({a}).startsWith(QByteArray::fromHex("54000000000000000161") +
                                              QByteArray::fromHex("490000000000000001")));
    }

    void theDigestIsBlake2bWith32Bytes()
    {
        // RFC 7693's algorithm with nn = 32; "abc" as computed by Python's hashlib.
        QCOMPARE(blake2b256("abc").toHex(),
                 QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    }

    void everyChangeOfTheContentChangesTheDigest()
    {
        Session s = sampleSession();
        mustRecord(s, NoteTaken{QStringLiteral("+ clear #comm"), 0}, Milliseconds(1000));
        const QByteArray digest = contentDigest(contentTables(s));
        const auto changed = [&](auto change) {
            Session other = s;
            change(other);
            return contentDigest(contentTables(other)) != digest;
        };
        QVERIFY(changed([](Session& o) { o.notes[0].text += u'.'; }));
        QVERIFY(changed([](Session& o) { o.notes[0].at += Milliseconds(1); }));
        QVERIFY(changed([](Session& o) { o.evidence.clear(); }));
        QVERIFY(changed([](Session& o) {
            o.ratings.insert(QStringLiteral("communication"), {RatingValue::Yes, {}});
        }));
        QVERIFY(changed([](Session& o) { o.interview.candidateName += u'x'; }));
        QVERIFY(changed([](Session& o) { o.interview.kit.segments[0].minutes = 11; }));
        QVERIFY(changed([](Session& o) { o.interview.rubric.dimensions[0].anchors[Level::L5][2] += u'x'; }));
        QVERIFY(changed([](Session& o) {
            o.attachments.append({1, {}, QStringLiteral("a.png"), QStringLiteral("image/png"), "x"});
        }));
        QVERIFY(changed([](Session& o) { o.recommendation = Recommendation{}; }));
    }

    void theSealsOwnEventIsNotSealed()
    {
        Session s = sampleSession();
        const QByteArray digest = contentDigest(contentTables(s));
        s.events.append({2, Milliseconds(0), QDateTime(), {}, {}, Sealed{}});
        QCOMPARE(contentDigest(contentTables(s)), digest);
    }

    void keyedTablesStandInTheOrderOfTheirKeys()
    {
        Session s = sampleSession();
        s.evidence = {{2, QStringLiteral("b"), false},
                      {1, QStringLiteral("b"), false},
                      {1, QStringLiteral("a"), true},
                      {10, QStringLiteral("a"), true}};
        for (const SqlTable& t : contentTables(s)) {
            if (t.name != QLatin1String("evidence"))
                continue;
            QList<qint64> notes;
            for (const auto& row : t.rows)
                notes.append(std::get<std::int64_t>(row[0]));
            QCOMPARE(notes, QList<qint64>({1, 1, 2, 10}));
            QCOMPARE(std::get<SqlText>(t.rows[0][1]).utf8, QByteArray("a"));
        }
    }
};

PANELBOOK_TEST_MAIN(TestCanonical)
#include "tst_canonical.moc"
