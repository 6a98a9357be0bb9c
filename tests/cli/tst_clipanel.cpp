// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace panelbook;

namespace {

const auto title = QStringLiteral("backend-l5-autumn");

/// One interviewer's book with a sealed interview of a script, and the file that is carried away from it.
struct Interviewer
{
    explicit Interviewer(const char* name) : interview(cli.play(QLatin1String(name))), file(exported()) {}

    QString exported()
    {
        const QString name = cli.file(QStringLiteral("carried.scorecard"));
        cli.run({QStringLiteral("export"), interview, QStringLiteral("--format"), QStringLiteral("scorecard"),
                 QStringLiteral("-o"), name});
        return name;
    }

    CliRunner cli;
    QString interview;
    QString file;
};

QString outcome(const CliRunner& cli, int file = 0)
{
    return cli.json().array()[file].toObject()[QStringLiteral("outcome")].toString();
}

} // namespace

/// panel add, list, show, expect, confirm, commit, decide.
class TestCliPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Interviewer> m_design;
    std::unique_ptr<Interviewer> m_behavioural;
    std::unique_ptr<Interviewer> m_debugging;

    static ExitCode add(CliRunner& cli, const QStringList& files, const QStringList& more = {})
    {
        return cli.run(QStringList{QStringLiteral("panel"), QStringLiteral("add"), QStringLiteral("--json")} +
                       more + files);
    }

private slots:
    void initTestCase()
    {
        m_design = std::make_unique<Interviewer>("system-design");
        m_behavioural = std::make_unique<Interviewer>("behavioural");
        m_debugging = std::make_unique<Interviewer>("debugging");
    }

    void thePackHoldsEveryScorecardAndIsRefusedBeforeOnesOwnSeal()
    {
        CliRunner fourth;
        QCOMPARE(add(fourth, {m_design->file, m_behavioural->file, m_debugging->file}), ExitCode::Done);
        const QString pack = fourth.file(QStringLiteral("pack.md"));
        const QStringList ask{
            QStringLiteral("panel"), QStringLiteral("export"), title, QStringLiteral("--format"),
            QStringLiteral("md"),    QStringLiteral("-o"),     pack};
        QCOMPARE(fourth.run(ask), ExitCode::Done);
        QFile file(pack);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char* interviewer : {"Interviewer A", "Interviewer B", "Interviewer C"})
            QVERIFY(text.contains(interviewer));

        CliRunner reader;
        QCOMPARE(add(reader, {m_design->file}), ExitCode::Done);
        reader.run({QStringLiteral("interview"), QStringLiteral("new"), QStringLiteral("--candidate"),
                    QStringLiteral("Candidate One"), QStringLiteral("--role"),
                    QStringLiteral("Backend Engineer"), QStringLiteral("--level"), QStringLiteral("L5"),
                    QStringLiteral("--kit"), QStringLiteral("behavioural-45"),
                    QStringLiteral("--interviewer"), QStringLiteral("Interviewer B"),
                    QStringLiteral("--loop"), title});
        QCOMPARE(reader.run(QStringList(ask.first(6)) << reader.file(QStringLiteral("early.md"))),
                 ExitCode::Refused);
        QVERIFY(!QFile::exists(reader.file(QStringLiteral("early.md"))));
    }

    void threeBooksMeetInAFourth()
    {
        CliRunner cli;
        QCOMPARE(add(cli, {m_design->file, m_behavioural->file, m_debugging->file}), ExitCode::Done);
        QCOMPARE(outcome(cli, 2), QStringLiteral("added"));
        const QJsonObject loop = cli.list("panel list")[0].toObject();
        QCOMPARE(loop[QStringLiteral("title")].toString(), title);
        QCOMPARE(loop[QStringLiteral("sealed")].toInt(), 3);
        QVERIFY(loop[QStringLiteral("open")].toBool());
        const QJsonObject shown = cli.object("panel show backend-l5-autumn");
        const QJsonArray scorecards = shown[QStringLiteral("scorecards")].toArray();
        QCOMPARE(scorecards.size(), qsizetype{3});
        QCOMPARE(scorecards[0].toObject()[QStringLiteral("interviewer")].toString(),
                 QStringLiteral("Interviewer A"));
        QVERIFY(!scorecards[0].toObject()[QStringLiteral("ratings")].toArray().isEmpty());
        QCOMPARE(cli.run("panel show backend-l5-autumn"), ExitCode::Done);
        QVERIFY(cli.lines().join(u'\n').contains(QStringLiteral("Sealed, 3 of 3.")));
    }

    void nothingIsReadBeforeTheOwnSeal()
    {
        CliRunner cli;
        QCOMPARE(
            cli.run({QStringLiteral("interview"), QStringLiteral("new"), QStringLiteral("--candidate"),
                     QStringLiteral("Candidate One"), QStringLiteral("--role"), QStringLiteral("Backend"),
                     QStringLiteral("--level"), QStringLiteral("L5"), QStringLiteral("--kit"),
                     QStringLiteral("system-design-60"), QStringLiteral("--interviewer"),
                     QStringLiteral("Interviewer D"), QStringLiteral("--loop"), title}),
            ExitCode::Done);
        QCOMPARE(add(cli, {m_design->file}), ExitCode::Done);
        QCOMPARE(cli.run("panel show backend-l5-autumn --json"), ExitCode::Refused);
        QVERIFY(!cli.json().object().contains(QStringLiteral("scorecards")));
        QVERIFY(cli.err().contains(QStringLiteral("once your own is sealed")));
        QCOMPARE(cli.run("panel decide backend-l5-autumn --outcome hire --reason x"), ExitCode::Refused);
        QVERIFY(cli.list("search aliases").isEmpty() || !cli.out().contains(qPrintable(m_design->interview)));
        QCOMPARE(cli.run({QStringLiteral("export"), m_design->interview, QStringLiteral("--format"),
                          QStringLiteral("json"), QStringLiteral("-o"), QStringLiteral("-")}),
                 ExitCode::Problems);
        QVERIFY(cli.out().isEmpty());
    }

    void committedScorecardsOpenTogether()
    {
        CliRunner cli;
        QStringList commitments;
        for (Interviewer* each : {m_design.get(), m_behavioural.get()}) {
            commitments.append(each->cli.file(QStringLiteral("mine.commitment")));
            QCOMPARE(each->cli.run({QStringLiteral("panel"), QStringLiteral("commit"), each->interview,
                                    QStringLiteral("-o"), commitments.back()}),
                     ExitCode::Done);
        }
        QCOMPARE(add(cli, commitments), ExitCode::Done);
        QCOMPARE(outcome(cli), QStringLiteral("committed"));
        QCOMPARE(add(cli, {m_design->file}), ExitCode::Done);
        QCOMPARE(cli.run("panel show backend-l5-autumn"), ExitCode::Refused);
        QCOMPARE(add(cli, {m_behavioural->file}), ExitCode::Done);
        QCOMPARE(cli.run("panel show backend-l5-autumn"), ExitCode::Done);
        QCOMPARE(cli.run({QStringLiteral("panel"), QStringLiteral("expect"), title,
                          QStringLiteral("Interviewer C")}),
                 ExitCode::Done);
        QCOMPARE(cli.run("panel show backend-l5-autumn"), ExitCode::Refused);
        QVERIFY(cli.list("panel list")[0][QStringLiteral("expected")].toInt() == 3);
    }

    void filesWithProblemsAreToldEach()
    {
        CliRunner cli;
        const QString broken = cli.write(QStringLiteral("broken.scorecard"), "hello");
        QCOMPARE(add(cli, {broken, m_design->file, m_design->file}), ExitCode::Problems);
        QCOMPARE(outcome(cli, 0), QStringLiteral("not-valid"));
        QCOMPARE(outcome(cli, 1), QStringLiteral("added"));
        QCOMPARE(outcome(cli, 2), QStringLiteral("duplicate"));
        QCOMPARE(add(cli, {cli.file(QStringLiteral("nobody"))}), ExitCode::Failed);
        QCOMPARE(outcome(cli), QStringLiteral("unreadable"));
        QCOMPARE(cli.run("panel add"), ExitCode::Usage);
        QCOMPARE(cli.run("panel show nothing"), ExitCode::Problems);
    }

    void anotherKeyIsConfirmedByItsFingerprint()
    {
        CliRunner cli;
        Interviewer impostor("system-design");
        QCOMPARE(add(cli, {m_design->file}), ExitCode::Done);
        QCOMPARE(add(cli, {impostor.file}), ExitCode::Problems);
        QCOMPARE(outcome(cli), QStringLiteral("changed-key"));
        const QJsonArray seats = cli.list("panel list")[0][QStringLiteral("seats")].toArray();
        QString key;
        for (const auto seat : seats) {
            if (seat[QStringLiteral("state")].toString() == QLatin1String("aside"))
                key = seat[QStringLiteral("fingerprint")].toString();
        }
        QCOMPARE(cli.run({QStringLiteral("panel"), QStringLiteral("confirm"), title, QStringLiteral("0000")}),
                 ExitCode::Problems);
        QCOMPARE(cli.run({QStringLiteral("panel"), QStringLiteral("confirm"), title, key}), ExitCode::Done);
        QCOMPARE(cli.list("panel list")[0][QStringLiteral("sealed")].toInt(), 2);
    }

    void aDecisionIsKeptWithWhatItRestsOn()
    {
        CliRunner cli;
        QCOMPARE(add(cli, {m_design->file, m_behavioural->file}), ExitCode::Done);
        QCOMPARE(cli.run("panel decide backend-l5-autumn --outcome perhaps --reason x"), ExitCode::Usage);
        QCOMPARE(cli.run("panel decide backend-l5-autumn --outcome hire --reason x"), ExitCode::Refused);
        QCOMPARE(
            cli.run({QStringLiteral("panel"), QStringLiteral("decide"), title, QStringLiteral("--outcome"),
                     QStringLiteral("hire"), QStringLiteral("--reason"), QStringLiteral("Strong."),
                     QStringLiteral("--people"), QStringLiteral("Interviewer A, Moderator"),
                     QStringLiteral("--level"), QStringLiteral("L5"), QStringLiteral("--name"),
                     QStringLiteral("Moderator"), QStringLiteral("--json")}),
            ExitCode::Done);
        const QJsonObject decision =
            cli.object("panel show backend-l5-autumn")[QStringLiteral("decisions")].toArray()[0].toObject();
        QCOMPARE(decision[QStringLiteral("outcome")].toString(), QStringLiteral("hire"));
        QCOMPARE(decision[QStringLiteral("rests_on")].toArray().size(), qsizetype{2});
        QCOMPARE(decision[QStringLiteral("people")].toArray().size(), qsizetype{2});
        QCOMPARE(decision[QStringLiteral("signer")].toString(), QStringLiteral("Moderator"));
    }
};

PANELBOOK_TEST_MAIN(TestCliPanel)
#include "tst_clipanel.moc"
