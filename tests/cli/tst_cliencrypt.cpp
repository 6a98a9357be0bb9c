// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encryptedfile.h"
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace panelbook;

/// export --encrypt, and what reads it again.
class TestCliEncrypt : public QObject
{
    Q_OBJECT

private slots:
    void sixWordsAreMadeUpAndShownOnce();
    void theNamedPassphraseIsNotShown();
    void aScorecardIsVerifiedThroughItsEncryption();
    void verifyingNeedsThePassphrase();
    void aChangedFileIsNotValid();
    void aFolderGetsTheSuffix_data();
    void aFolderGetsTheSuffix();
    void popplerOpensThePdfWithThePassphraseOnly();
    void aPassphraseWithoutEncryptIsWrongUsage();

private:
    static ExitCode exportTo(CliRunner& cli, const QString& id, const QString& format, const QString& target,
                             const QStringList& more);
    /// With a passphrase of two words from a file.
    static ExitCode encryptTo(CliRunner& cli, const QString& id, const QString& format,
                              const QString& target);
};

namespace {

const QString words = QStringLiteral("acorn-amber");

QByteArray decrypted(const QByteArray& file, const QString& passphrase)
{
    return decryptWithPassphrase(file, {}, passphrase).value_or(QByteArray());
}

/// What poppler reads, or nothing when it refuses.
QString popplerText(const QString& file, const QStringList& options)
{
    QProcess poppler;
    poppler.start(QStringLiteral("pdftotext"), options + QStringList{file, QStringLiteral("-")});
    poppler.waitForFinished();
    return poppler.exitCode() == 0 ? QString::fromUtf8(poppler.readAllStandardOutput()) : QString();
}

} // namespace

ExitCode TestCliEncrypt::exportTo(CliRunner& cli, const QString& id, const QString& format,
                                  const QString& target, const QStringList& more)
{
    return cli.run(QStringList{QStringLiteral("export"), id, QStringLiteral("--format"), format,
                               QStringLiteral("-o"), target} +
                   more);
}

ExitCode TestCliEncrypt::encryptTo(CliRunner& cli, const QString& id, const QString& format,
                                   const QString& target)
{
    cli.write(QStringLiteral("words"), words.toUtf8() + '\n');
    return exportTo(
        cli, id, format, target,
        {QStringLiteral("--encrypt"), QStringLiteral("--passphrase-file"), QStringLiteral("words")});
}

void TestCliEncrypt::sixWordsAreMadeUpAndShownOnce()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    QCOMPARE(exportTo(cli, id, QStringLiteral("md"), QStringLiteral("out"),
                      {QStringLiteral("--encrypt"), QStringLiteral("--quiet")}),
             ExitCode::Done);
    static const QRegularExpression shown(QStringLiteral("^Passphrase, shown only now: (\\w+(-\\w+){5})\n$"));
    const auto match = shown.match(cli.err());
    QVERIFY2(match.hasMatch(), qPrintable(cli.err()));
    QCOMPARE(cli.out(), QByteArray("out\n"));
    QVERIFY(decrypted(cli.read(QStringLiteral("out")), match.captured(1)).contains("Candidate One"));
}

void TestCliEncrypt::theNamedPassphraseIsNotShown()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    QCOMPARE(encryptTo(cli, id, QStringLiteral("csv"), QStringLiteral("out")), ExitCode::Done);
    QVERIFY2(cli.err().isEmpty(), qPrintable(cli.err()));
    QVERIFY(decrypted(cli.read(QStringLiteral("out")), words).contains("Candidate One"));
    QVERIFY(!cli.read(QStringLiteral("out")).contains("Candidate One"));
}

void TestCliEncrypt::aScorecardIsVerifiedThroughItsEncryption()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("system-design"));
    QCOMPARE(encryptTo(cli, id, QStringLiteral("scorecard"), QStringLiteral("out")), ExitCode::Done);
    QCOMPARE(cli.run("verify out --passphrase-file words"), ExitCode::Done);
    QCOMPARE(cli.run({QStringLiteral("verify"), QStringLiteral("out"), QStringLiteral("--passphrase-file"),
                      QStringLiteral("-")},
                     words.toUtf8()),
             ExitCode::Done);
    QVERIFY(cli.out().startsWith("Valid."));
}

void TestCliEncrypt::verifyingNeedsThePassphrase()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("system-design"));
    QCOMPARE(encryptTo(cli, id, QStringLiteral("scorecard"), QStringLiteral("out")), ExitCode::Done);
    QCOMPARE(cli.run("verify out"), ExitCode::Failed);
    QVERIFY2(cli.err().contains(u"it is encrypted, and its passphrase is needed"), qPrintable(cli.err()));
    cli.write(QStringLiteral("other"), "other words");
    QCOMPARE(cli.run("verify out --passphrase-file other"), ExitCode::Failed);
    QVERIFY2(cli.err().contains(u"That is not the passphrase of out."), qPrintable(cli.err()));
}

void TestCliEncrypt::aChangedFileIsNotValid()
{
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("system-design"));
    QCOMPARE(encryptTo(cli, id, QStringLiteral("scorecard"), QStringLiteral("out")), ExitCode::Done);
    QByteArray file = cli.read(QStringLiteral("out"));
    file[file.size() / 2] = static_cast<char>(file[file.size() / 2] ^ 1);
    cli.write(QStringLiteral("changed"), file);
    QCOMPARE(cli.run("verify changed --passphrase-file words"), ExitCode::Problems);
    QVERIFY2(cli.out().startsWith("Not valid."), cli.out().constData());
}

void TestCliEncrypt::aFolderGetsTheSuffix_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("scorecard") << QStringLiteral("scorecard") << QStringLiteral("scorecard.encrypted");
    QTest::newRow("html") << QStringLiteral("html") << QStringLiteral("html.encrypted");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QStringLiteral("pdf");
}

void TestCliEncrypt::aFolderGetsTheSuffix()
{
    QFETCH(QString, format);
    QFETCH(QString, suffix);
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    QCOMPARE(encryptTo(cli, id, format, QStringLiteral("new/")), ExitCode::Done);
    QVERIFY(QFileInfo::exists(cli.file(QStringLiteral("new/%1.%2").arg(id, suffix))));
}

void TestCliEncrypt::popplerOpensThePdfWithThePassphraseOnly()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    CliRunner cli;
    const QString id = cli.play(QStringLiteral("debugging"));
    QCOMPARE(encryptTo(cli, id, QStringLiteral("pdf"), QStringLiteral("out.pdf")), ExitCode::Done);
    const QString file = cli.file(QStringLiteral("out.pdf"));
    QVERIFY(popplerText(file, {QStringLiteral("-upw"), words}).contains(u"Candidate One"));
    QVERIFY(popplerText(file, {}).isEmpty());
    QVERIFY(popplerText(file, {QStringLiteral("-upw"), QStringLiteral("other")}).isEmpty());
}

void TestCliEncrypt::aPassphraseWithoutEncryptIsWrongUsage()
{
    CliRunner cli;
    QCOMPARE(exportTo(cli, QStringLiteral("x"), QStringLiteral("md"), QStringLiteral("out"),
                      {QStringLiteral("--passphrase-file"), QStringLiteral("words")}),
             ExitCode::Usage);
}

PANELBOOK_TEST_MAIN(TestCliEncrypt)
#include "tst_cliencrypt.moc"
