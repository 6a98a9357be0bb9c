// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "exchange/reportcopy.h"
#include "tests/exchange/samplereports.h"
#include "tests/support/golden.h"
#include "tests/support/scriptsession.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace Qt::StringLiterals;

namespace {

/// A sealed scorecard whose texts name everybody.
Scorecard namedScorecard()
{
    Session session = scorecardFromScript(u"behavioural"_s).session;
    session.interview.candidateName = u"Robin Vale"_s;
    session.interview.interviewer = u"Ada Osei"_s;
    session.interview.loop = u"Backend, Robin Vale"_s;
    play(session, NoteTaken{u"+ Robin said that Osei's plan beat Kim Sato's; she agreed"_s});
    play(session, NoteTaken{u"Valerie and Adam are other people"_s});
    play(session, NoteTaken{u"Robin and Ada spoke"_s});
    play(session, NoteEdited{session.lastNoteNumber, u"Vale spoke with Ada"_s});
    play(session, Recommended{RecommendationValue::Yes, u"Ada Osei and Robin Vale fit"_s});
    Scorecard scorecard = sealed(session);
    amend(scorecard, u"Kim Sato was there"_s);
    return scorecard;
}

ReportOptions copyOptions(ReportCopy copy)
{
    ReportOptions options;
    options.copy = copy;
    options.others = {u"Kim Sato"_s};
    return options;
}

Report copyOf(ReportCopy copy)
{
    return makeReport(namedScorecard(), copyOptions(copy));
}

} // namespace

class TestReportCopy : public QObject
{
    Q_OBJECT

private slots:
    void aRedactedCopyNamesNobodyButTheCandidate_data() { addFormats(); }
    void aRedactedCopyNamesNobodyButTheCandidate()
    {
        const QString text = rendered(ReportCopy::Redacted);
        for (const QString& name : {u"Osei"_s, u"Ada "_s, u"Kim"_s, u"Sato"_s})
            QVERIFY2(!text.contains(name), qPrintable(name));
        QVERIFY(text.contains(u"Robin"_s));
        QVERIFY(text.contains(u"Adam"_s));
        QVERIFY(text.contains(u"edacted"_s));
    }

    void aBlindCopyDoesNotNameTheCandidate_data() { addFormats(); }
    void aBlindCopyDoesNotNameTheCandidate()
    {
        const QString text = rendered(ReportCopy::Blind);
        for (const QString& name : {u"Robin"_s, u"Vale "_s})
            QVERIFY2(!text.contains(name), qPrintable(name));
        QVERIFY(text.contains(u"Osei"_s));
        QVERIFY(text.contains(u"The candidate"_s));
        QVERIFY(text.contains(u"lind"_s));
    }

    void aCopyCarriesNoSeal()
    {
        for (const ReportCopy copy : {ReportCopy::Redacted, ReportCopy::Blind}) {
            const Report report = copyOf(copy);
            QVERIFY(!report.scorecard.sealed());
            QVERIFY(!report.draft());
            QVERIFY2(report.sealLine.startsWith(u"Not sealed itself: a copy of what was sealed "),
                     qPrintable(report.sealLine));
        }
    }

    void aCopyOfADraftStaysADraft()
    {
        const Report report =
            makeReport(scorecardFromScript(u"behavioural"_s), copyOptions(ReportCopy::Blind));
        QVERIFY(report.draft());
        QVERIFY(!report.copyMark.isEmpty());
    }

    void aBlindCopySaysWhichNotesTellAGender()
    {
        const Scorecard scorecard = namedScorecard();
        const QList<int> numbers = genderedNotes(scorecard.session);
        QVERIFY(numbers.contains(scorecard.session.lastNoteNumber - 2));
        QVERIFY(!numbers.contains(scorecard.session.lastNoteNumber));
        QVERIFY(copyOf(ReportCopy::Blind)
                    .copyMark.contains(QString::number(scorecard.session.lastNoteNumber - 2)));
    }

    void initialsAreNotTakenForWords()
    {
        Scorecard scorecard = namedScorecard();
        scorecard.session.interview.interviewer = u"A. Li"_s;
        scorecard.session.notes.front().text = u"A list by Li, A. Li"_s;
        const Scorecard copy = copyFor(scorecard, copyOptions(ReportCopy::Redacted));
        QCOMPARE(copy.session.notes.front().text, u"A list by Li, [name left out]"_s);
    }

    void everyTextFormatIsAsExpected_data() { addFormats(); }
    void everyTextFormatIsAsExpected()
    {
        QFETCH(QString, format);
        for (const ReportCopy copy : {ReportCopy::Redacted, ReportCopy::Blind})
            COMPARE_GOLDEN(rendered(copy).toUtf8(), u"%1-copy.%2"_s.arg(toId(copy), format));
    }

private:
    static void addFormats()
    {
        QTest::addColumn<QString>("format");
        for (const ExportFormat& format : textFormats())
            QTest::newRow(qPrintable(format.id)) << format.id;
    }
    static QString rendered(ReportCopy copy)
    {
        QFETCH(QString, format);
        const QList<ExportFormat> formats = textFormats();
        return QString::fromUtf8(findFormat(formats, format)->render({copyOf(copy)}).value_or(QByteArray()));
    }
};

PANELBOOK_TEST_MAIN(TestReportCopy)

#include "tst_reportcopy.moc"
