// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

#include <QFileInfo>

using namespace panelbook;

/// seal, amend, verify.
class TestCliSeal : public QObject
{
    Q_OBJECT

private slots:
    void sealListsAllThatIsMissing();
    void sealSignsWithTheGivenName();
    void passphraseComesFromAFileOrStdin();
    void wrongPassphraseIsRefused();
    void amendmentsAreCountedAndVerified();
    void onlySealedScorecardsAreAmended();
    void validFileHasThePromisedKeys();
    void unknownSignerIsStillValid();
    void changedByteIsNamed_data();
    void changedByteIsNamed();
    void draftDoesNotVerify();
    void otherFilesAreNoScorecards();
    void unreadableFileExitsFive();
    void keysOfColleaguesAreKeptAndCompared();
    void aChangedKeyForAKnownNameIsLoud();
    void keysAddTakesOnlyValidScorecards();

private:
    /// Ended and rated, but not sealed.
    static QString unsealed(CliRunner& cli);
    static QString exported(CliRunner& cli, const QString& id);
};

QString TestCliSeal::unsealed(CliRunner& cli)
{
    QFile script(CliRunner::script(QStringLiteral("system-design")));
    if (!script.open(QIODevice::ReadOnly))
        return {};
    QByteArray lines = script.readAll().trimmed();
    lines.truncate(lines.lastIndexOf('\n') + 1);
    cli.run({QStringLiteral("play"), QStringLiteral("-")}, lines);
    return cli.list("interview list")[0][QStringLiteral("id")].toString();
}

QString TestCliSeal::exported(CliRunner& cli, const QString& id)
{
    const QString file = cli.file(id + QStringLiteral(".scorecard"));
    const ExitCode code = cli.run({QStringLiteral("export"), id, QStringLiteral("--format"),
                                   QStringLiteral("scorecard"), QStringLiteral("-o"), file});
    return code == ExitCode::Done ? file : QString();
}

void TestCliSeal::sealListsAllThatIsMissing()
{
    CliRunner cli;
    cli.write(
        QStringLiteral("s.jsonl"),
        R"({"do":"start","candidate":"C","role":"R","level":"L5","kit":"system-design-60","interviewer":"A"}
{"do":"rate","at":"00:01:00","dimension":"communication","rating":4}
{"do":"end","at":"00:50:00"}
)");
    QCOMPARE(cli.run("play s.jsonl"), ExitCode::Done);
    const QString id = cli.list("interview list")[0][QStringLiteral("id")].toString();
    QCOMPARE(cli.run({QStringLiteral("seal"), id}), ExitCode::Refused);
    QVERIFY(cli.err().count(u'\n') >= 5); // three dimensions, the evidence, the recommendation
    QVERIFY(!QFileInfo::exists(cli.book() + QStringLiteral(".identity")));
    const QJsonObject shown = cli.object(qPrintable(QStringLiteral("interview show ") + id));
    QVERIFY(shown[QStringLiteral("missing")].toArray().size() >= 5);
}

void TestCliSeal::sealSignsWithTheGivenName()
{
    CliRunner cli;
    const QString id = unsealed(cli);
    QCOMPARE(cli.run({QStringLiteral("seal"), id, QStringLiteral("--name"), QStringLiteral("Interviewer Z")}),
             ExitCode::Done);
    QVERIFY(cli.out().isEmpty());
    QCOMPARE(cli.run({QStringLiteral("seal"), id}), ExitCode::Refused);
    QCOMPARE(cli.run({QStringLiteral("verify"), exported(cli, id), QStringLiteral("--json")}),
             ExitCode::Done);
    QCOMPARE(cli.json()[QStringLiteral("signer")].toString(), QStringLiteral("Interviewer Z"));
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(cli.book() + QStringLiteral(".identity")).permissions(), own);
}

void TestCliSeal::passphraseComesFromAFileOrStdin()
{
    CliRunner cli;
    const QString id = unsealed(cli);
    cli.write(QStringLiteral("secret"), "correct horse\n");
    const QStringList seal{QStringLiteral("seal"), id, QStringLiteral("--passphrase-file")};
    QCOMPARE(cli.run(seal + QStringList{QStringLiteral("nowhere")}), ExitCode::Failed);
    QCOMPARE(cli.run(seal + QStringList{QStringLiteral("secret")}), ExitCode::Done);
    QVERIFY(!cli.read(QStringLiteral("b.db.identity")).contains("horse"));
    QCOMPARE(cli.run({QStringLiteral("amend"), id, QStringLiteral("--text"), QStringLiteral("More"),
                      QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                     "correct horse\n"),
             ExitCode::Done);
}

void TestCliSeal::wrongPassphraseIsRefused()
{
    CliRunner cli;
    const QString id = unsealed(cli);
    cli.write(QStringLiteral("secret"), "correct horse");
    cli.write(QStringLiteral("empty"), "\n");
    QCOMPARE(
        cli.run({QStringLiteral("seal"), id, QStringLiteral("--passphrase-file"), QStringLiteral("empty")}),
        ExitCode::Problems);
    QCOMPARE(
        cli.run({QStringLiteral("seal"), id, QStringLiteral("--passphrase-file"), QStringLiteral("secret")}),
        ExitCode::Done);
    const QStringList amend{QStringLiteral("amend"), id, QStringLiteral("--text"), QStringLiteral("More")};
    QCOMPARE(cli.run(amend), ExitCode::Refused);
    QCOMPARE(cli.run(amend + QStringList{QStringLiteral("--passphrase-file"), QStringLiteral("-")}, "wrong"),
             ExitCode::Refused);
    QVERIFY(cli.err().contains(QStringLiteral("passphrase")));
}

void TestCliSeal::amendmentsAreCountedAndVerified()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("behavioural"));
    for (const char* text : {"First", "Second"})
        QCOMPARE(cli.run({QStringLiteral("amend"), id, QStringLiteral("--text"), QLatin1String(text)}),
                 ExitCode::Done);
    QCOMPARE(cli.run({QStringLiteral("amend"), id, QStringLiteral("--text"), QStringLiteral("  ")}),
             ExitCode::Refused);
    QCOMPARE(cli.run({QStringLiteral("verify"), exported(cli, id), QStringLiteral("--json")}),
             ExitCode::Done);
    QCOMPARE(cli.json()[QStringLiteral("amendments")].toInt(), 2);
    QCOMPARE(cli.run("check"), ExitCode::Done);
}

void TestCliSeal::onlySealedScorecardsAreAmended()
{
    CliRunner cli;
    const QString id = unsealed(cli);
    QCOMPARE(cli.run({QStringLiteral("amend"), id, QStringLiteral("--text"), QStringLiteral("More")}),
             ExitCode::Refused);
}

void TestCliSeal::validFileHasThePromisedKeys()
{
    CliRunner cli;
    const QString file = exported(cli, cli.play(QStringLiteral("debugging")));
    QCOMPARE(cli.run({QStringLiteral("verify"), file, QStringLiteral("--json")}), ExitCode::Done);
    for (const char* key : {"valid", "reason", "signer", "fingerprint", "known", "sealed_at", "amendments"})
        QVERIFY2(!cli.json()[QLatin1String(key)].isUndefined(), key);
    QVERIFY(cli.json()[QStringLiteral("valid")].toBool());
    QVERIFY(cli.json()[QStringLiteral("known")].toBool());
    QCOMPARE(cli.run({QStringLiteral("verify"), file}), ExitCode::Done);
    QVERIFY(cli.out().startsWith("Valid."));
}

void TestCliSeal::unknownSignerIsStillValid()
{
    CliRunner cli;
    const QString file = exported(cli, cli.play(QStringLiteral("debugging")));
    QCOMPARE(cli.run({QStringLiteral("--book"), QStringLiteral("other.db"), QStringLiteral("verify"), file,
                      QStringLiteral("--json")}),
             ExitCode::Done);
    QVERIFY(cli.json()[QStringLiteral("valid")].toBool());
    QVERIFY(!cli.json()[QStringLiteral("known")].toBool());
}

void TestCliSeal::changedByteIsNamed_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("told");
    QTest::newRow("a note") << QByteArray("Range-allocated") << QStringLiteral("content");
    QTest::newRow("the candidate") << QByteArray("Candidate One") << QStringLiteral("content");
    QTest::newRow("the recommendation") << QByteArray("Solid design") << QStringLiteral("content");
    QTest::newRow("the algorithm of the seal") << QByteArray("ed25519-blake2b256") << QStringLiteral("seal");
    QTest::newRow("the magic") << QByteArray("SQLite format") << QStringLiteral("no scorecard");
    QTest::newRow("the schema") << QByteArray("TABLE note") << QString();
}

void TestCliSeal::changedByteIsNamed()
{
    QFETCH(QByteArray, word);
    QFETCH(QString, told);
    CliRunner cli;
    const QString file = exported(cli, cli.play(QStringLiteral("system-design")));
    QByteArray bytes = cli.read(QFileInfo(file).fileName());
    const qsizetype place = bytes.indexOf(word);
    QVERIFY(place >= 0);
    bytes[place] = static_cast<char>(bytes[place] ^ 1);
    cli.write(QStringLiteral("changed.scorecard"), bytes);
    QCOMPARE(cli.run("verify changed.scorecard"), ExitCode::Problems);
    QVERIFY2(QString::fromUtf8(cli.out()).contains(told), cli.out().constData());
    QCOMPARE(cli.run("verify changed.scorecard --json"), ExitCode::Problems);
    QVERIFY(!cli.json()[QStringLiteral("valid")].toBool());
    QVERIFY(!cli.json()[QStringLiteral("known")].toBool());
}

void TestCliSeal::draftDoesNotVerify()
{
    CliRunner cli;
    QCOMPARE(cli.run({QStringLiteral("verify"), exported(cli, unsealed(cli))}), ExitCode::Problems);
    QVERIFY(cli.out().contains("draft"));
}

void TestCliSeal::otherFilesAreNoScorecards()
{
    CliRunner cli;
    cli.write(QStringLiteral("text.scorecard"), "just text");
    cli.write(QStringLiteral("empty.scorecard"), {});
    QCOMPARE(cli.run("verify text.scorecard"), ExitCode::Problems);
    QCOMPARE(cli.run("verify empty.scorecard"), ExitCode::Problems);
    cli.play(QStringLiteral("debugging"));
    QCOMPARE(cli.run("verify b.db"), ExitCode::Problems);
}

void TestCliSeal::unreadableFileExitsFive()
{
    CliRunner cli;
    QCOMPARE(cli.run("verify nowhere.scorecard"), ExitCode::Failed);
    QVERIFY(cli.out().isEmpty());
    QVERIFY(cli.err().contains(QStringLiteral("nowhere.scorecard")));
    QCOMPARE(cli.run("verify nowhere.scorecard --json"), ExitCode::Failed);
    QVERIFY(!cli.json()[QStringLiteral("valid")].toBool(true));
    QCOMPARE(cli.run("verify ."), ExitCode::Failed);
}

void TestCliSeal::keysOfColleaguesAreKeptAndCompared()
{
    CliRunner cli;
    const QString file = exported(cli, cli.play(QStringLiteral("debugging")));
    cli.setEnvironment(QStringLiteral("PANELBOOK_BOOK"), cli.file(QStringLiteral("other.db")));
    QCOMPARE(cli.run({QStringLiteral("verify"), file, QStringLiteral("--json")}), ExitCode::Done);
    QCOMPARE(cli.json()[QStringLiteral("key")].toString(), QStringLiteral("first"));
    QVERIFY(!QFileInfo::exists(cli.file(QStringLiteral("other.db"))));
    const QString key = cli.json()[QStringLiteral("fingerprint")].toString();
    QCOMPARE(cli.run({QStringLiteral("keys"), QStringLiteral("add"), file}), ExitCode::Done);
    QVERIFY(cli.run({QStringLiteral("verify"), file}) == ExitCode::Done &&
            cli.out().contains("never compared aloud"));
    QCOMPARE(cli.run({QStringLiteral("keys"), QStringLiteral("confirm"), key.left(9)}), ExitCode::Done);
    QCOMPARE(cli.run({QStringLiteral("keys"), QStringLiteral("rename"), key, QStringLiteral("Anna")}),
             ExitCode::Done);
    const QJsonObject known = cli.list("keys list")[0].toObject();
    QCOMPARE(known[QStringLiteral("name")].toString(), QStringLiteral("Anna"));
    QVERIFY(known[QStringLiteral("confirmed")].isString());
    QCOMPARE(cli.run({QStringLiteral("verify"), file, QStringLiteral("--json")}), ExitCode::Done);
    QVERIFY(cli.json()[QStringLiteral("known")].toBool());
    QVERIFY(cli.json()[QStringLiteral("about_key")].toString().contains(QStringLiteral("Anna")));
    QCOMPARE(cli.run("keys forget anna"), ExitCode::Done);
    QVERIFY(cli.list("keys list").isEmpty());
    QCOMPARE(cli.run("keys forget anna"), ExitCode::Problems);
}

void TestCliSeal::aChangedKeyForAKnownNameIsLoud()
{
    CliRunner first;
    CliRunner second;
    const QString old = exported(first, first.play(QStringLiteral("debugging")));
    const QString other = exported(second, second.play(QStringLiteral("debugging")));
    CliRunner cli;
    QCOMPARE(cli.run({QStringLiteral("keys"), QStringLiteral("add"), old}), ExitCode::Done);
    QCOMPARE(cli.run({QStringLiteral("verify"), other, QStringLiteral("--json")}), ExitCode::Done);
    QCOMPARE(cli.json()[QStringLiteral("key")].toString(), QStringLiteral("changed"));
    QVERIFY(!cli.json()[QStringLiteral("known")].toBool());
    QCOMPARE(cli.run({QStringLiteral("verify"), other}), ExitCode::Done);
    QVERIFY(cli.out().contains("Take care"));
}

void TestCliSeal::keysAddTakesOnlyValidScorecards()
{
    CliRunner cli;
    QCOMPARE(cli.run({QStringLiteral("keys"), QStringLiteral("add"), exported(cli, unsealed(cli))}),
             ExitCode::Problems);
    QCOMPARE(cli.run("keys add nowhere.scorecard"), ExitCode::Failed);
    QVERIFY(cli.list("keys list").isEmpty());
}

PANELBOOK_TEST_MAIN(TestCliSeal)
#include "tst_cliseal.moc"
