// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdffile.h"
#include "pdf/pdfformat.h"
#include "tests/pdf/renderedpdf.h"
#include "tests/support/testmain.h"

#include <QPdfBookmarkModel>

#include <QGuiApplication>
#include <QThread>

#include <memory>

using namespace panelbook;

namespace {

QStringList titlesOf(const QPdfBookmarkModel& model, const QModelIndex& parent = {})
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(parent); ++row)
        titles.append(model.index(row, 0, parent).data(int(QPdfBookmarkModel::Role::Title)).toString());
    return titles;
}

} // namespace

/// What stands on the pages, and where they break.
class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreNumberedThroughAllScorecards();
    void sealStandsOnEveryPage();
    void draftIsMarkedOnEveryPage();
    void reasonRatingsAndQuestionsAreShown();
    void recordOfTheRolePlayIsShown();
    void amendmentsAreShown();
    void longNoteBreaksAcrossPages();
    void evidenceTableLosesNoLine();
    void headingsKeepWithTheirFirstLine();
    void outlineLeadsToEveryPart();
    void documentSaysWhatItIs();
    void interviewThatNeverBeganIsShown();
    void nothingToShowIsAnError();
    void passphrasesThatReadersWouldCutAreRefused();
    void whatIsNoPdfIsNotEncrypted();
    void anEncryptedDocumentOpensWithItsPassphraseOnly();
    void sameReportsGiveTheSameBytesOnAnyThread();
};

void TestPdf::pagesAreNumberedThroughAllScorecards()
{
    const Report report = appendixOf(QStringList(60, numbered(60)));
    RenderedPdf document({report, makeReport(designInterview()), report});
    const int pages = document.reader.pageCount();
    QVERIFY(pages > 6);
    for (int i = 0; i < pages; ++i)
        QVERIFY(document.page(i).contains(QStringLiteral("%1 / %2").arg(i + 1).arg(pages)));
}

void TestPdf::sealStandsOnEveryPage()
{
    Session session = designInterview().session;
    for (int i = 0; i < 60; ++i)
        session.notes.append({100 + i, std::chrono::minutes(60), numbered(60), {}});
    const Report report = makeReport(sealed(session), withAppendix());
    QVERIFY(!report.sealLine.isEmpty());
    RenderedPdf document(report);
    QVERIFY(document.reader.pageCount() > 1);
    for (int i = 0; i < document.reader.pageCount(); ++i) {
        QVERIFY(document.page(i).contains(report.sealLine + QStringLiteral(" · confidential")));
        QVERIFY(!document.page(i).contains(u"DRAFT"));
    }
}

void TestPdf::draftIsMarkedOnEveryPage()
{
    RenderedPdf document(appendixOf(QStringList(60, numbered(60))));
    QVERIFY(document.reader.pageCount() > 1);
    for (int i = 0; i < document.reader.pageCount(); ++i) {
        QVERIFY(document.page(i).contains(u"DRAFT – not sealed · confidential"));
        QVERIFY(document.page(i).count(u"DRAFT") >= 2);
    }
}

void TestPdf::reasonRatingsAndQuestionsAreShown()
{
    const Report report = makeReport(sealedScorecardFromScript(QStringLiteral("system-design")));
    const QString text = RenderedPdf(report).text();
    const auto& recommendation = report.scorecard.session.recommendation;
    QVERIFY(text.contains(u"▲ Yes"));
    QVERIFY(text.contains(recommendation->reason));
    QCOMPARE(text.count(u" of 4"), 4);
    for (const ReportQuestion& question : report.questions) {
        QVERIFY(text.contains(clockText(question.begin) + u' ' + question.title));
        for (const QString& line : question.followUps + question.hints + question.heard)
            QVERIFY2(text.contains(line), qPrintable(line));
    }
    for (const ReportStretch& stretch : report.stretches)
        QVERIFY(text.contains(stretch.name));
}

void TestPdf::recordOfTheRolePlayIsShown()
{
    const Report report = makeReport(sealedScorecardFromScript(QStringLiteral("debugging")));
    const QString text = RenderedPdf(report).text();
    int shown = 0;
    for (const ReportEvent& event : report.record) {
        if (event.verb == QLatin1String("reveal") || event.verb == QLatin1String("why")) {
            QVERIFY2(text.contains(clockText(event.at) + u' ' + event.text), qPrintable(event.text));
            ++shown;
        }
    }
    QCOMPARE(shown, 9);
}

void TestPdf::amendmentsAreShown()
{
    Scorecard scorecard = sealedScorecardFromScript(QStringLiteral("behavioural"));
    amend(scorecard, QStringLiteral("The reference call confirmed the figures."));
    const QString text = RenderedPdf(makeReport(scorecard)).text();
    QVERIFY(text.contains(u"Amendment 1"));
    QVERIFY(text.contains(u"The reference call confirmed the figures."));
}

void TestPdf::longNoteBreaksAcrossPages()
{
    const QString note = numbered(3334); // 20,000 characters
    RenderedPdf document(appendixOf({note}));
    QVERIFY(document.reader.pageCount() >= 6);
    const QString text = document.text();
    qsizetype from = text.indexOf(u"ALL NOTES");
    for (const QString& word : note.split(u' ')) {
        from = text.indexOf(word, from);
        QVERIFY2(from >= 0, qPrintable(word));
    }
    QCOMPARE(text.count(u"w1667"), 2);
}

void TestPdf::evidenceTableLosesNoLine()
{
    QStringList notes;
    for (int i = 1; i <= 300; ++i)
        notes.append(
            QStringLiteral("evidence %1 of many, with words enough for a second line of the table").arg(i));
    const Report report = makeReport(withNotes(notes));
    RenderedPdf document(report);
    const QString text = document.text();
    for (int i = 1; i <= 300; ++i)
        QCOMPARE(text.count(QStringLiteral("evidence %1 of").arg(i)), 1);
    QCOMPARE(text.count(u"table"), 300);
    QVERIFY(document.page(3).contains(report.dimensions.front().title + QStringLiteral(", continued")));
}

void TestPdf::headingsKeepWithTheirFirstLine()
{
    const QStringList headings{QStringLiteral("RATINGS AND EVIDENCE"), QStringLiteral("HOW THE HOUR WENT"),
                               QStringLiteral("QUESTIONS ASKED"), QStringLiteral("RECORD OF EVENTS"),
                               QStringLiteral("ALL NOTES")};
    for (int lines = 0; lines < 60; lines += 1) {
        Scorecard scorecard = scorecardFromScript(QStringLiteral("debugging"));
        scorecard.session.recommendation->reason = QStringList(lines, QStringLiteral("x")).join(u'\n');
        RenderedPdf document(makeReport(scorecard, withAppendix()));
        for (int i = 0; i < document.reader.pageCount(); ++i) {
            const QString body = document.page(i).section(QStringLiteral("DRAFT – not sealed"), 0, 0);
            for (const QString& heading : headings)
                QVERIFY2(!body.trimmed().endsWith(heading), qPrintable(heading));
        }
    }
}

void TestPdf::outlineLeadsToEveryPart()
{
    const Scorecard scorecard = sealedScorecardFromScript(QStringLiteral("debugging"));
    const Report report = makeReport(scorecard, withAppendix());
    RenderedPdf document({report, report});
    QPdfBookmarkModel model;
    model.setDocument(&document.reader);
    QTRY_COMPARE(model.rowCount({}), 2);
    QCOMPARE(titlesOf(model).front(), QStringLiteral("Candidate One · Debugging role-play"));
    const QModelIndex second = model.index(1, 0);
    QCOMPARE(titlesOf(model, second),
             QStringList({QStringLiteral("Ratings and evidence"), QStringLiteral("How the hour went"),
                          QStringLiteral("Questions asked"), QStringLiteral("Record of events"),
                          QStringLiteral("All notes")}));
    const int page = second.data(int(QPdfBookmarkModel::Role::Page)).toInt();
    QVERIFY(page > 0);
    QVERIFY(document.page(page).contains(u"RATINGS AND EVIDENCE"));
}

void TestPdf::documentSaysWhatItIs()
{
    ReportOptions options;
    options.language = QStringLiteral("de");
    const Report report = makeReport(designInterview(), options);
    RenderedPdf document(report);
    QCOMPARE(document.reader.metaData(QPdfDocument::MetaDataField::Title).toString(), report.title);
    QCOMPARE(document.reader.metaData(QPdfDocument::MetaDataField::Author).toString(),
             QStringLiteral("Interviewer A"));
    PdfObjects objects(document.bytes);
    QCOMPARE(objects.text(objects.key(objects.root(), "/Lang")), QByteArray("de"));
    const QSizeF size = document.reader.pagePointSize(0);
    QCOMPARE(qRound(size.width()), 595);
    QCOMPARE(qRound(size.height()), 842);
}

void TestPdf::interviewThatNeverBeganIsShown()
{
    Scorecard scorecard = designInterview();
    Interview interview = scorecard.session.interview;
    interview.started.reset();
    interview.state = InterviewState::NoShow;
    scorecard.session = Session();
    scorecard.session.interview = interview;
    const QString text = RenderedPdf(makeReport(scorecard, withAppendix())).text();
    QVERIFY(text.contains(u"Candidate One"));
    QVERIFY(text.contains(u"No recommendation yet"));
    QVERIFY(text.contains(u"Not rated"));
    QVERIFY(!text.contains(u"HOW THE HOUR WENT"));
}

void TestPdf::nothingToShowIsAnError()
{
    const Result<QByteArray> rendered = pdfFormat().render({});
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().kind, ErrorKind::InvalidInput);
}

void TestPdf::passphrasesThatReadersWouldCutAreRefused()
{
    const QByteArray document = RenderedPdf(makeReport(designInterview())).bytes;
    QVERIFY(encryptPdf(document, QString(127, u'x')));
    for (const QString& passphrase : {QString(), QString(128, u'x')}) {
        const auto encrypted = encryptPdf(document, passphrase);
        QVERIFY(!encrypted);
        QCOMPARE(encrypted.error().kind, ErrorKind::InvalidInput);
    }
}

void TestPdf::whatIsNoPdfIsNotEncrypted()
{
    const auto encrypted = encryptPdf("no document", QStringLiteral("word"));
    QVERIFY(!encrypted);
    QCOMPARE(encrypted.error().kind, ErrorKind::WriteFailed);
}

void TestPdf::anEncryptedDocumentOpensWithItsPassphraseOnly()
{
    const QString passphrase = QStringLiteral("acorn-amber-café");
    QByteArray bytes =
        encryptPdf(RenderedPdf(makeReport(designInterview())).bytes, passphrase).value_or(QByteArray());
    QVERIFY(bytes.contains("/R 6"));
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QPdfDocument reader;
    reader.setPassword(QStringLiteral("another"));
    reader.load(&buffer);
    QCOMPARE(reader.error(), QPdfDocument::Error::IncorrectPassword);
    buffer.seek(0);
    reader.setPassword(passphrase);
    reader.load(&buffer);
    QCOMPARE(reader.error(), QPdfDocument::Error::None);
    QVERIFY(reader.getAllText(0).text().contains(u"Candidate One"));
}

void TestPdf::sameReportsGiveTheSameBytesOnAnyThread()
{
    const Report report = appendixOf({QStringLiteral("Latin سلام 一 हिन्दी \U0001F600"), numbered(400)});
    const QByteArray here = RenderedPdf(report).bytes;
    QByteArray there;
    const std::unique_ptr<QThread> thread(QThread::create([&] { there = renderPdf({report}).value(); }));
    thread->start();
    QVERIFY(thread->wait(60'000));
    QVERIFY(here == there);
}

int main(int argc, char** argv)
{
    TestEnvironment environment;
    QGuiApplication app(argc, argv);
    TestPdf test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdf.moc"
