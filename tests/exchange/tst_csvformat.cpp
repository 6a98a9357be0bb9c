// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvformat.h"
#include "tests/exchange/samplereports.h"
#include "tests/support/golden.h"
#include "tests/support/scriptsession.h"
#include "tests/support/testmain.h"

using namespace panelbook;

namespace {

/// Reads a table by the letter of RFC 4180; a row that breaks it ends the test program.
class TableReader
{
public:
    explicit TableReader(const QByteArray& bytes) : m_text(QString::fromUtf8(bytes)) {}

    QList<QStringList> rows()
    {
        QList<QStringList> rows;
        while (m_at < m_text.size())
            rows.append(row());
        return rows;
    }

private:
    QStringList row()
    {
        QStringList cells;
        do
            cells.append(cell());
        while (take(u','));
        if (!take(u'\r') || !take(u'\n'))
            qFatal("no line end at %lld", static_cast<long long>(m_at));
        return cells;
    }
    QString cell()
    {
        if (take(u'"'))
            return quotedRest();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QStringLiteral(",\r\n\"").contains(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }
    QString quotedRest()
    {
        QString cell;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'"' && !take(u'"'))
                return cell;
            cell += c;
        }
        qFatal("a quotation mark is left open");
    }
    bool take(QChar c)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    QString m_text;
    qsizetype m_at = 0;
};

/// The table as one map a row.
QList<QMap<QString, QString>> read(const QList<Report>& reports)
{
    const QList<QStringList> rows = TableReader(*renderCsv(reports)).rows();
    QList<QMap<QString, QString>> result;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows[i].size() != rows.front().size())
            qFatal("row %lld has %lld cells", static_cast<long long>(i),
                   static_cast<long long>(rows[i].size()));
        QMap<QString, QString> row;
        for (qsizetype column = 0; column < rows[i].size(); ++column)
            row.insert(rows.front()[column], rows[i][column]);
        result.append(row);
    }
    return result;
}

QList<QMap<QString, QString>> records(const QList<Report>& reports, const char* record)
{
    QList<QMap<QString, QString>> rows = read(reports);
    rows.removeIf([&](const auto& row) { return row[QStringLiteral("record")] != QLatin1String(record); });
    return rows;
}

} // namespace

class TestCsvFormat : public QObject
{
    Q_OBJECT

private slots:
    void rendersAsExpected_data() { addSampleRows(); }
    void rendersAsExpected();
    void hasARowForEachRatingNoteAndLink();
    void ratingRowsAreNumbersOrSayNotAssessed();
    void unratedDimensionsHaveAnEmptyRating();
    void textComesBackAsTyped();
    void formulasGetAnApostrophe_data();
    void formulasGetAnApostrophe();
    void draftIsMarkedInEveryRow();
    void amendmentsStandInEveryRow();
    void severalInterviewsShareOneHeader();
    void noInterviewLeavesTheHeader();
};

void TestCsvFormat::rendersAsExpected()
{
    QFETCH(QString, name);
    COMPARE_GOLDEN(*renderCsv({sampleReport(name)}), name + QStringLiteral(".csv"));
}

void TestCsvFormat::hasARowForEachRatingNoteAndLink()
{
    const QList<Report> reports{sampleReport(QStringLiteral("behavioural"))};
    QCOMPARE(records(reports, "rating").size(), 10);
    QCOMPARE(records(reports, "note").size(), 6);
    const auto evidence = records(reports, "evidence");
    QCOMPARE(evidence.size(), 8);
    QCOMPARE(evidence[0][QStringLiteral("dimension")], QStringLiteral("ownership"));
    QCOMPARE(evidence[0][QStringLiteral("note")], QStringLiteral("1"));
    QCOMPARE(evidence[0][QStringLiteral("at")], QStringLiteral("00:04:10"));
    QCOMPARE(evidence[0][QStringLiteral("at_ms")], QStringLiteral("250000"));
    QCOMPARE(evidence[0][QStringLiteral("question")], QStringLiteral("behavioural.production-incident"));
}

void TestCsvFormat::ratingRowsAreNumbersOrSayNotAssessed()
{
    const auto ratings = records({sampleReport(QStringLiteral("behavioural"))}, "rating");
    QCOMPARE(ratings[0][QStringLiteral("rating")], QStringLiteral("4"));
    QCOMPARE(ratings[0][QStringLiteral("evidence_count")], QStringLiteral("2"));
    QCOMPARE(ratings[0][QStringLiteral("recommendation")], QStringLiteral("strong-yes"));
    QCOMPARE(ratings[9][QStringLiteral("dimension")], QStringLiteral("delivery"));
    QCOMPARE(ratings[9][QStringLiteral("rating")], QStringLiteral("not-assessed"));
}

void TestCsvFormat::unratedDimensionsHaveAnEmptyRating()
{
    Session session = scorecardFromScript(QStringLiteral("debugging")).session;
    play(session, Unrated{QStringLiteral("signals")});
    const auto ratings = records({makeReport({session, {}, {}})}, "rating");
    QCOMPARE(ratings[1][QStringLiteral("dimension")], QStringLiteral("signals"));
    QCOMPARE(ratings[1][QStringLiteral("rating")], QString());
    QCOMPARE(ratings[1][QStringLiteral("at")], QString());
}

void TestCsvFormat::textComesBackAsTyped()
{
    const Scorecard scorecard = hostileScorecard();
    const auto notes = records({makeReport(scorecard)}, "note");
    QCOMPARE(notes.size(), scorecard.session.notes.size());
    for (qsizetype i = 0; i < notes.size(); ++i) {
        QString expected = scorecard.session.notes[i].text;
        expected.replace(QChar::Null, QChar::ReplacementCharacter);
        if (QStringLiteral("=+-@\t\r\n|").contains(expected.front()))
            expected.prepend(u'\'');
        QCOMPARE(notes[i][QStringLiteral("text")], expected);
    }
}

void TestCsvFormat::formulasGetAnApostrophe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("equals") << QStringLiteral("=1+1") << QByteArray(",'=1+1,");
    QTest::newRow("plus") << QStringLiteral("+1") << QByteArray(",'+1,");
    QTest::newRow("minus") << QStringLiteral("-1") << QByteArray(",'-1,");
    QTest::newRow("at") << QStringLiteral("@A1") << QByteArray(",'@A1,");
    QTest::newRow("bar") << QStringLiteral("|calc") << QByteArray(",'|calc,");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray(",'\t=1,");
    QTest::newRow("CR") << QStringLiteral("\r=1") << QByteArray(",\"'\r=1\",");
    QTest::newRow("LF") << QStringLiteral("\n=1") << QByteArray(",\"'\n=1\",");
    QTest::newRow("formula with a comma")
        << QStringLiteral("=A(1,\"2\")") << QByteArray(",\"'=A(1,\"\"2\"\")\",");
    QTest::newRow("harmless") << QStringLiteral("a=1") << QByteArray(",a=1,");
    QTest::newRow("apostrophe") << QStringLiteral("'a") << QByteArray(",'a,");
}

void TestCsvFormat::formulasGetAnApostrophe()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, cell);
    Scorecard scorecard = sealedScorecardFromScript(QStringLiteral("debugging"));
    scorecard.session.interview.role = name;
    const QByteArray table = *renderCsv({makeReport(scorecard)});
    QVERIFY2(table.contains(cell), table.constData());
}

void TestCsvFormat::draftIsMarkedInEveryRow()
{
    for (const auto& row : read({sampleReport(QStringLiteral("behavioural"))})) {
        QCOMPARE(row[QStringLiteral("draft")], QStringLiteral("DRAFT"));
        QCOMPARE(row[QStringLiteral("state")], QStringLiteral("ended"));
        QCOMPARE(row[QStringLiteral("signer")], QString());
    }
    for (const auto& row : read({sampleReport(QStringLiteral("debugging"))})) {
        QCOMPARE(row[QStringLiteral("draft")], QString());
        QCOMPARE(row[QStringLiteral("state")], QStringLiteral("sealed"));
        QCOMPARE(row[QStringLiteral("signer")], QStringLiteral("Interviewer C"));
    }
}

void TestCsvFormat::amendmentsStandInEveryRow()
{
    for (const auto& row : read({sampleReport(QStringLiteral("hostile"))}))
        QCOMPARE(row[QStringLiteral("amendments")],
                 QStringLiteral("2026-11-24T14:04:00.000Z =First <amendment>\n# with | "
                                "lines\n2026-11-25T14:04:00.000Z Second"));
}

void TestCsvFormat::severalInterviewsShareOneHeader()
{
    const QList<Report> both{sampleReport(QStringLiteral("debugging")),
                             sampleReport(QStringLiteral("system-design"))};
    QCOMPARE(read(both).size(), read({both[0]}).size() + read({both[1]}).size());
    QCOMPARE(renderCsv(both)->count("record,interview"), 1);
}

void TestCsvFormat::noInterviewLeavesTheHeader()
{
    QCOMPARE(renderCsv({})->count("\r\n"), 1);
}

PANELBOOK_TEST_MAIN(TestCsvFormat)
#include "tst_csvformat.moc"
