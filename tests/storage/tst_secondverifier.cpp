// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scorecardfile.h"
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace panelbook;

/// The seal is written down well enough that a second implementation (tests/support/verify_scorecard.py,
/// which shares no line with this one) comes to the same digests, chains and signatures.
class TestSecondVerifier : public QObject
{
    Q_OBJECT

private slots:
    void exportsOfEveryScriptAgree_data();
    void exportsOfEveryScriptAgree();
    void whatWasChangedIsFound_data();
    void whatWasChangedIsFound();

private:
    /// The exported scorecard of a script, amended twice.
    static QString exported(CliRunner& cli, const QString& script);
    /// What the second verifier prints; nothing when its exit code is another than the expected one.
    static QString told(const QString& file, int exitCode);
};

QString TestSecondVerifier::exported(CliRunner& cli, const QString& script)
{
    const QString id = cli.play(script);
    for (const char* text : {"The name is spelt “Zoë”.", "很清楚"})
        cli.run({QStringLiteral("amend"), id, QStringLiteral("--text"), QString::fromUtf8(text)});
    const QString file = cli.file(QStringLiteral("one.scorecard"));
    cli.run({QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("scorecard"),
             QStringLiteral("-o"), file});
    return file;
}

QString TestSecondVerifier::told(const QString& file, int exitCode)
{
    QProcess python;
    python.start(QStringLiteral(PANELBOOK_PYTHON),
                 {QStringLiteral(PANELBOOK_SOURCE_DIR "/tests/support/verify_scorecard.py"), file});
    if (!python.waitForFinished() || python.exitCode() != exitCode) {
        qWarning("%s%s", python.readAllStandardOutput().constData(),
                 python.readAllStandardError().constData());
        return {};
    }
    return QString::fromUtf8(python.readAllStandardOutput());
}

void TestSecondVerifier::exportsOfEveryScriptAgree_data()
{
    QTest::addColumn<QString>("script");
    for (const char* script : {"system-design", "behavioural", "debugging", "code-review"})
        QTest::newRow(script) << QString::fromLatin1(script);
}

void TestSecondVerifier::exportsOfEveryScriptAgree()
{
    QFETCH(QString, script);
    CliRunner cli;
    const QString file = exported(cli, script);
    const auto content = readScorecardFile(file);
    QVERIFY(content);
    QCOMPARE(content->seals.size(), qsizetype{3});
    QString expected;
    for (const Seal& seal : content->seals) {
        expected += QStringLiteral("seal %1 counter %2 digest %3\n")
                        .arg(seal.number)
                        .arg(seal.counter)
                        .arg(QString::fromLatin1(seal.digest.toHex()));
    }
    QCOMPARE(told(file, 0), expected);
}

void TestSecondVerifier::whatWasChangedIsFound_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const char* change, const char* found) {
        QTest::newRow(name) << QString::fromLatin1(change) << QString::fromLatin1(found);
    };
    row("a note", "UPDATE note SET text = text || '.' WHERE number = 1", "the digest of seal 0");
    row("a rating",
        "UPDATE rating SET rating = 5 - rating WHERE dimension = (SELECT min(dimension) FROM rating)",
        "the digest of seal 0");
    row("a link that is gone", "DELETE FROM evidence WHERE rowid = (SELECT min(rowid) FROM evidence)",
        "the digest of seal 0");
    row("another table's row", "INSERT INTO meta VALUES ('x', 'y')", "the digest of seal 0");
    row("an amendment", "UPDATE amendment SET text = 'x' WHERE number = 2", "the digest of seal 2");
    row("a missing amendment", "DELETE FROM amendment WHERE number = 1", "3 seals for 2");
    row("the signer's name", "UPDATE seal SET signer = 'Somebody' WHERE number = 0",
        "the signature of seal 0");
    row("the counter", "UPDATE seal SET counter = counter + 5 WHERE number = 1", "the signature of seal 1");
}

void TestSecondVerifier::whatWasChangedIsFound()
{
    QFETCH(QString, change);
    QFETCH(QString, found);
    CliRunner cli;
    const QString file = exported(cli, QStringLiteral("system-design"));
    SQLite::Database(file.toStdString(), SQLite::OPEN_READWRITE).exec(change.toStdString());
    const QString text = told(file, 1);
    QVERIFY2(text.contains(found), qPrintable(text));
    QCOMPARE(cli.run({QStringLiteral("verify"), file}), ExitCode::Problems);
}

PANELBOOK_TEST_MAIN(TestSecondVerifier)
#include "tst_secondverifier.moc"
