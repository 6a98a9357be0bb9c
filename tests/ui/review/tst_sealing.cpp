// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/reviewfixture.h"
#include "ui/pages/review/evidenceline.h"
#include "ui/pages/review/evidencelist.h"
#include "ui/pages/review/exportmenu.h"

#include <QAction>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace panelbook;

namespace {

void makeIdentity(ReviewFixture& f, const QString& passphrase = {})
{
    if (!Identity::create(f.book.workspace().identityFile(), QStringLiteral("Interviewer A"), passphrase))
        qFatal("the identity could not be made");
}

/// An interview sealed from outside, and the page entered anew.
void sealAndEnter(ReviewFixture& f)
{
    if (!f.book.seals.seal(f.id, QStringLiteral("Interviewer A")))
        qFatal("the scorecard could not be sealed");
    f.page->enter({.place = Place::Review, .interview = f.id});
}

QAction& exportAction(const ReviewFixture& f, const QString& format)
{
    return f.part<QAction>(QStringLiteral("export.%1").arg(format));
}

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

private slots:
    void firstSealAsksForTheName();
    void laterSealIsConfirmed();
    void sealThatIsNotConfirmedChangesNothing();
    void passphraseIsAskedUntilItOpensTheKey();
    void sealWithGapsJumpsToTheFirst();
    void reasonStillInTheFieldIsSealed();
    void damagedIdentityIsTold();
    void sealedScorecardRefusesEdits();
    void sealedScorecardSaysWhoSealedIt();
    void amendmentIsAddedAndSigned();
    void amendmentAsksForThePassphrase();
    void emptyAmendmentCannotBeAdded();
    void exportWritesTheFile_data();
    void exportWritesTheFile();
    void exportNamesTheIdAndNotTheCandidate();
    void exportRemembersTheFolder();
    void pdfWithAllNotes();
    void previewTakesTheCardsPlace();
    void exportThatFailsIsTold();
    void exportMenuOpensByKey();
};

void TestSealing::firstSealAsksForTheName()
{
    ReviewFixture f;
    f.book.prompts.text = QStringLiteral("A. Interviewer");
    f.part<QPushButton>(QStringLiteral("sealButton")).click();
    QCOMPARE(f.book.prompts.asked, QStringList{QStringLiteral("Seal the scorecard")});
    QCOMPARE(f.book.prompts.proposed, QStringLiteral("Interviewer A"));
    QVERIFY(!f.book.prompts.secret);
    QVERIFY(f.book.prompts.confirmations.isEmpty());
    QCOMPARE(f.stored().session.interview.state, InterviewState::Sealed);
    QCOMPARE(f.stored().seals.front().signer, QStringLiteral("A. Interviewer"));
    QCOMPARE(f.news, QStringList{QStringLiteral("The scorecard is sealed.")});
    QVERIFY(f.part<QWidget>(QStringLiteral("sealPanel")).isVisible());
}

void TestSealing::laterSealIsConfirmed()
{
    ReviewFixture f;
    makeIdentity(f);
    f.book.prompts.confirms = true;
    QTRY_VERIFY(f.page->isActiveWindow());
    f.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.book.prompts.confirmations.size(), 1);
    QVERIFY(f.book.prompts.asked.isEmpty());
    QVERIFY(f.stored().sealed());
}

void TestSealing::sealThatIsNotConfirmedChangesNothing()
{
    ReviewFixture f;
    makeIdentity(f);
    f.trigger(QStringLiteral("seal"));
    QCOMPARE(f.book.prompts.confirmations.size(), 1);
    QVERIFY(!f.stored().sealed());
    QVERIFY(f.part<QPushButton>(QStringLiteral("sealButton")).isVisible());
}

void TestSealing::passphraseIsAskedUntilItOpensTheKey()
{
    ReviewFixture f;
    makeIdentity(f, QStringLiteral("correct horse"));
    f.book.prompts.texts = {QStringLiteral("wrong horse"), QStringLiteral("correct horse")};
    f.trigger(QStringLiteral("seal"));
    QCOMPARE(f.book.prompts.asked.size(), 2);
    QVERIFY(f.book.prompts.secret);
    QVERIFY(f.book.prompts.labels.back().contains(QStringLiteral("does not open")));
    QVERIFY(f.stored().sealed());
    QVERIFY(f.errors.isEmpty());
}

void TestSealing::sealWithGapsJumpsToTheFirst()
{
    ReviewFixture f({QStringLiteral("seal"), QStringLiteral("recommend")});
    QTRY_VERIFY(f.page->isActiveWindow());
    QVERIFY(!f.part<QPushButton>(QStringLiteral("sealButton")).isEnabled());
    f.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.book.prompts.asked.isEmpty());
    QCOMPARE(f.focused(), QStringLiteral("verdict.strong-no"));
    QVERIFY(!f.stored().sealed());
}

void TestSealing::reasonStillInTheFieldIsSealed()
{
    ReviewFixture f;
    makeIdentity(f);
    f.book.prompts.confirms = true;
    f.part<QPlainTextEdit>(QStringLiteral("reason")).setPlainText(QStringLiteral("Typed at the last moment"));
    f.trigger(QStringLiteral("seal"));
    QCOMPARE(f.stored().session.recommendation->reason, QStringLiteral("Typed at the last moment"));
    QVERIFY(f.stored().sealed());
}

void TestSealing::damagedIdentityIsTold()
{
    ReviewFixture f;
    QFile file(f.book.workspace().identityFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ broken");
    file.close();
    f.trigger(QStringLiteral("seal"));
    QCOMPARE(f.errors.size(), 1);
    QVERIFY(!f.stored().sealed());
}

void TestSealing::sealedScorecardRefusesEdits()
{
    ReviewFixture f;
    sealAndEnter(f);
    QTRY_VERIFY(f.page->isActiveWindow());
    const Scorecard before = f.stored();
    auto& four = f.part<QAbstractButton>(QStringLiteral("rating-4"), QStringLiteral("trade-offs"));
    QVERIFY(!four.isEnabled());
    QVERIFY(!f.part<QPushButton>(QStringLiteral("linkNote"), QStringLiteral("trade-offs")).isVisible());
    QVERIFY(!f.part<QAbstractButton>(QStringLiteral("verdict.no")).isEnabled());
    QVERIFY(!f.part<QPlainTextEdit>(QStringLiteral("reason")).isVisible());
    QVERIFY(!f.part<QPushButton>(QStringLiteral("sealButton")).isVisible());
    QVERIFY(!f.part<QPushButton>(QStringLiteral("reopenButton")).isVisible());
    auto* line =
        f.part<EvidenceList>(QStringLiteral("evidenceList"), QStringLiteral("trade-offs")).lines().front();
    line->setFocus();
    for (const int key : {Qt::Key_F2, Qt::Key_Return, Qt::Key_Delete})
        f.press(key);
    QVERIFY(!line->editing());
    f.trigger(QStringLiteral("seal"));
    f.trigger(QStringLiteral("nextMissing"));
    QCOMPARE(f.stored(), before);
}

void TestSealing::sealedScorecardSaysWhoSealedIt()
{
    ReviewFixture f;
    sealAndEnter(f);
    QCOMPARE(f.text(QStringLiteral("reviewTitle")), QStringLiteral("Sealed scorecard · Candidate One"));
    QVERIFY(f.text(QStringLiteral("sealLine")).contains(QStringLiteral("Interviewer A")));
    QVERIFY(f.text(QStringLiteral("sealKey")).contains(fingerprint(f.stored().seals.front().publicKey)));
    QVERIFY(f.text(QStringLiteral("sealedReason")).startsWith(QStringLiteral("Solid design")));
    QVERIFY(!f.part<QWidget>(QStringLiteral("sealChecklist")).isVisible());
}

void TestSealing::amendmentIsAddedAndSigned()
{
    ReviewFixture f;
    sealAndEnter(f);
    f.book.prompts.confirms = true;
    auto& field = f.part<QPlainTextEdit>(QStringLiteral("amendment"));
    field.setPlainText(QStringLiteral("The hint at 18:00 was mine."));
    f.part<QPushButton>(QStringLiteral("amendButton")).click();
    QCOMPARE(f.stored().amendments.size(), 1);
    QCOMPARE(f.stored().seals.size(), 2);
    QCOMPARE(f.text(QStringLiteral("amendmentText")), QStringLiteral("The hint at 18:00 was mine."));
    QVERIFY(field.toPlainText().isEmpty());
}

void TestSealing::amendmentAsksForThePassphrase()
{
    ReviewFixture f;
    makeIdentity(f, QStringLiteral("correct horse"));
    QVERIFY(f.book.seals.seal(f.id, {}, QStringLiteral("correct horse")));
    f.page->enter({.place = Place::Review, .interview = f.id});
    f.book.prompts.texts = {QStringLiteral("correct horse")};
    f.part<QPlainTextEdit>(QStringLiteral("amendment")).setPlainText(QStringLiteral("Added later."));
    f.part<QPushButton>(QStringLiteral("amendButton")).click();
    QVERIFY(f.book.prompts.secret);
    QCOMPARE(f.stored().amendments.size(), 1);
}

void TestSealing::emptyAmendmentCannotBeAdded()
{
    ReviewFixture f;
    sealAndEnter(f);
    auto& button = f.part<QPushButton>(QStringLiteral("amendButton"));
    QVERIFY(!button.isEnabled());
    f.part<QPlainTextEdit>(QStringLiteral("amendment")).setPlainText(QStringLiteral("   "));
    QVERIFY(!button.isEnabled());
}

void TestSealing::exportWritesTheFile_data()
{
    QTest::addColumn<QString>("format");
    for (const ExportFormat& format : ReviewFixture::formats())
        QTest::newRow(qPrintable(format.id)) << format.id;
}

void TestSealing::exportWritesTheFile()
{
    QFETCH(const QString, format);
    ReviewFixture f;
    const QString file = f.book.path(QStringLiteral("out.") + format);
    f.book.prompts.file = file;
    exportAction(f, format).trigger();
    QVERIFY(QFileInfo(file).size() > 0);
    QCOMPARE(f.news.size(), 1);
    QVERIFY(f.news.front().contains(file));
}

void TestSealing::exportNamesTheIdAndNotTheCandidate()
{
    ReviewFixture f;
    exportAction(f, QStringLiteral("md")).trigger();
    QCOMPARE(QFileInfo(f.book.prompts.suggested).fileName(), f.id.toString() + QStringLiteral(".md"));
    QVERIFY(f.news.isEmpty() && f.errors.isEmpty());
}

void TestSealing::exportRemembersTheFolder()
{
    ReviewFixture f;
    f.book.prompts.file = f.book.path(QStringLiteral("out.md"));
    exportAction(f, QStringLiteral("md")).trigger();
    exportAction(f, QStringLiteral("html")).trigger();
    QCOMPARE(QFileInfo(f.book.prompts.suggested).absolutePath(),
             QFileInfo(*f.book.prompts.file).absolutePath());
}

void TestSealing::pdfWithAllNotes()
{
    ReviewFixture f;
    f.book.prompts.file = f.book.path(QStringLiteral("out.pdf"));
    const auto written = [&] {
        QFile file(*f.book.prompts.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    exportAction(f, QStringLiteral("pdf")).trigger();
    QCOMPARE(written(), QByteArray("evidence"));
    f.part<QAction>(QStringLiteral("exportAppendix")).setChecked(true);
    exportAction(f, QStringLiteral("pdf")).trigger();
    QCOMPARE(written(), QByteArray("all notes"));
}

void TestSealing::previewTakesTheCardsPlace()
{
    ReviewFixture f;
    QTRY_VERIFY(f.page->isActiveWindow());
    f.press(Qt::Key_P, Qt::ControlModifier);
    auto& preview = f.part<QWidget>(QStringLiteral("pdfPreview"));
    QVERIFY(preview.isVisible() && !f.part<QWidget>(QStringLiteral("cards")).isVisible());
    QTRY_VERIFY(f.part<QLabel>(QStringLiteral("previewMessage")).text() !=
                QStringLiteral("Making the pages …"));
    QVERIFY(f.part<QPushButton>(QStringLiteral("previewButton")).isChecked());
    f.press(Qt::Key_Escape);
    QVERIFY(!preview.isVisible() && f.part<QWidget>(QStringLiteral("cards")).isVisible());
    QVERIFY(!f.part<QPushButton>(QStringLiteral("previewButton")).isChecked());
}

void TestSealing::exportThatFailsIsTold()
{
    ReviewFixture f;
    f.book.prompts.file = f.book.path(QStringLiteral("no/such/folder/out.md"));
    exportAction(f, QStringLiteral("md")).trigger();
    QCOMPARE(f.errors.size(), 1);
    QVERIFY(f.news.isEmpty());
}

void TestSealing::exportMenuOpensByKey()
{
    ReviewFixture f;
    QTRY_VERIFY(f.page->isActiveWindow());
    f.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto& menu = f.part<QMenu>(QStringLiteral("exportMenu"));
    QTRY_VERIFY(menu.isVisible());
    QCOMPARE(menu.activeAction(), menu.actions().front());
    menu.close();
}

PANELBOOK_WIDGET_TEST_MAIN(TestSealing)
#include "tst_sealing.moc"
