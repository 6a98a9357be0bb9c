// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptsession.h"
#include "tests/support/testmain.h"
#include "ui/pages/review/pdfpreview.h"

#include <QPdfWriter>

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QThread>

using namespace panelbook;

namespace {

QByteArray pdfOf(int pages)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(100, 100, 50, 50, Qt::black);
    }
    painter.end();
    return bytes.data();
}

/// A format that draws a page, and one more for the appendix.
ExportFormat sampleFormat()
{
    return {QStringLiteral("pdf"), QStringLiteral("pdf"), QStringLiteral("PDF"), true,
            [](const QList<Report>& reports) -> Result<QByteArray> {
                return pdfOf(reports.front().options.appendix ? 3 : 2);
            }};
}

ExportFormat failingFormat()
{
    ExportFormat format = sampleFormat();
    format.render = [](const QList<Report>&) -> Result<QByteArray> {
        return failure(ErrorKind::DiskFull, QStringLiteral("sample"));
    };
    return format;
}

std::unique_ptr<PdfPreview> shownPreview(const ExportFormat* format)
{
    auto preview = std::make_unique<PdfPreview>(format);
    preview->resize(700, 500);
    static_cast<QWidget*>(preview.get())->show();
    preview->show(scorecardFromScript(QStringLiteral("system-design")));
    return preview;
}

QString text(const PdfPreview& preview, const QString& name)
{
    return preview.findChild<QLabel*>(name)->text();
}

} // namespace

class TestPdfPreview : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreDrawnOnWhite();
    void bytesThatAreNoPdfAreRefused();
    void stoppedWorkGivesNothing();
    void pagesAppearAndAreTurned();
    void appendixMakesItLonger();
    void windowIsNotBlockedWhileThePagesAreMade();
    void errorOfTheFormatIsShown();
    void missingFormatIsSaid();
    void newestScorecardWins();
    void escapeCloses();
};

void TestPdfPreview::pagesAreDrawnOnWhite()
{
    const auto pages = pagesOf(pdfOf(2), 595);
    QVERIFY(pages);
    QCOMPARE(pages->size(), 2);
    QCOMPARE(pages->front().width(), 595);
    QCOMPARE(pages->front().pixelColor(5, 5), QColor(Qt::white));
    QVERIFY(pages->front().height() > 700);
}

void TestPdfPreview::bytesThatAreNoPdfAreRefused()
{
    const auto pages = pagesOf("no PDF at all", 100);
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, ErrorKind::InvalidInput);
}

void TestPdfPreview::stoppedWorkGivesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    const auto pages = pagesOf(pdfOf(2), 100, stop.get_token());
    QVERIFY(pages && pages->isEmpty());
}

void TestPdfPreview::pagesAppearAndAreTurned()
{
    const ExportFormat format = sampleFormat();
    const auto preview = shownPreview(&format);
    QTRY_COMPARE(preview->pageCount(), 2);
    QTRY_COMPARE(text(*preview, QStringLiteral("previewPlace")), QStringLiteral("Page 1 of 2"));
    auto* next = preview->findChild<QPushButton*>(QStringLiteral("nextPage"));
    auto* previous = preview->findChild<QPushButton*>(QStringLiteral("previousPage"));
    QVERIFY(next->isEnabled() && !previous->isEnabled());
    next->click();
    QCOMPARE(text(*preview, QStringLiteral("previewPlace")), QStringLiteral("Page 2 of 2"));
    QVERIFY(!next->isEnabled() && previous->isEnabled());
    previous->click();
    QCOMPARE(preview->currentPage(), 1);
}

void TestPdfPreview::appendixMakesItLonger()
{
    const ExportFormat format = sampleFormat();
    const auto preview = shownPreview(&format);
    QTRY_COMPARE(preview->pageCount(), 2);
    preview->findChild<QCheckBox*>(QStringLiteral("previewAppendix"))->setChecked(true);
    QTRY_COMPARE(preview->pageCount(), 3);
}

void TestPdfPreview::windowIsNotBlockedWhileThePagesAreMade()
{
    ExportFormat format = sampleFormat();
    const QThread* gui = QThread::currentThread();
    std::atomic<bool> elsewhere = false;
    format.render = [&](const QList<Report>&) -> Result<QByteArray> {
        elsewhere = QThread::currentThread() != gui;
        return pdfOf(1);
    };
    const auto preview = shownPreview(&format);
    QTRY_COMPARE(preview->pageCount(), 1);
    QVERIFY(elsewhere);
}

void TestPdfPreview::errorOfTheFormatIsShown()
{
    const ExportFormat format = failingFormat();
    const auto preview = shownPreview(&format);
    QTRY_COMPARE(text(*preview, QStringLiteral("previewMessage")),
                 describe({ErrorKind::DiskFull, QStringLiteral("sample"), {}, {}}));
    QCOMPARE(preview->pageCount(), 0);
}

void TestPdfPreview::missingFormatIsSaid()
{
    const auto preview = shownPreview(nullptr);
    QVERIFY(text(*preview, QStringLiteral("previewMessage")).contains(QStringLiteral("without PDF")));
}

void TestPdfPreview::newestScorecardWins()
{
    ExportFormat format = sampleFormat();
    format.render = [](const QList<Report>& reports) -> Result<QByteArray> {
        return pdfOf(
            reports.front().scorecard.session.interview.kit.id.startsWith(QStringLiteral("debugging")) ? 3
                                                                                                       : 1);
    };
    const auto preview = shownPreview(&format);
    preview->show(scorecardFromScript(QStringLiteral("debugging")));
    QTRY_COMPARE(preview->pageCount(), 3);
}

void TestPdfPreview::escapeCloses()
{
    const ExportFormat format = sampleFormat();
    const auto preview = shownPreview(&format);
    QTRY_VERIFY(preview->isActiveWindow());
    const QSignalSpy closed(preview.get(), &PdfPreview::closed);
    preview->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

PANELBOOK_WIDGET_TEST_MAIN(TestPdfPreview)
#include "tst_pdfpreview.moc"
