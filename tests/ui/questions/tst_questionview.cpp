// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contentlibrary.h"
#include "tests/support/testmain.h"
#include "ui/pages/questions/guide.h"
#include "ui/pages/questions/guidewriter.h"
#include "ui/pages/questions/questionview.h"
#include "ui/theme/colours.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

using namespace panelbook;

namespace {

const ContentLibrary& bank()
{
    static const ContentLibrary library;
    return library;
}

/// The table of the two columns, or nullptr.
const QTextTable* columnsOf(const QuestionView& view)
{
    for (const QTextFrame* frame : view.document()->rootFrame()->childFrames()) {
        const auto* table = qobject_cast<const QTextTable*>(frame);
        if (table && table->rows() == 1 && table->columns() == 3)
            return table;
    }
    return nullptr;
}

/// A section with its name as text, and as heading with a capital.
guide::Section section(const char* name, guide::Place place)
{
    const QString text = QString::fromLatin1(name);
    return {text.left(1).toUpper() + text.mid(1), place, {guide::Prose{text}}};
}

void write(QTextDocument& document, const QList<guide::Section>& sections)
{
    GuideWriter(document, lightColours(), 800).write({}, sections);
    document.setTextWidth(800);
}

/// Where a paragraph lies, in pixels.
QRectF boxOf(const QTextDocument& document, const char* text)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text() == QLatin1String(text))
            return document.documentLayout()->blockBoundingRect(block);
    }
    return {};
}

} // namespace

class TestQuestionView : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedQuestionIsRendered_data();
    void everyShippedQuestionIsRendered();
    void wideViewHasTwoColumns();
    void columnsKeepTheirDistance();
    void columnWithoutANeighbourTakesTheWholeWidth();
    void dataIsNeverMarkup();
    void newQuestionBeginsAtTheTop();
    void arrowKeysScroll();
    void darkSchemeChangesTheInk();
    void clearedViewIsEmpty();
};

void TestQuestionView::everyShippedQuestionIsRendered_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("width");
    for (const Question& q : bank().questions()) {
        QTest::addRow("%s wide", qPrintable(q.id)) << q.id << 900;
        QTest::addRow("%s narrow", qPrintable(q.id)) << q.id << 420;
    }
}

void TestQuestionView::everyShippedQuestionIsRendered()
{
    QFETCH(const QString, id);
    QFETCH(const int, width);
    const Question question = bank().question(id).value();
    QuestionView view;
    view.resize(width, 600);
    view.show();
    view.setQuestion(question);
    const QString text = view.toPlainText();
    QVERIFY(text.contains(question.prompt));
    for (const guide::Section& section : guide::guideFor(question))
        QVERIFY2(text.contains(section.heading), qPrintable(section.heading));
    // The questions after a take-home and those of a screening call are short; all others fill a page.
    const bool brief = question.kind == QuestionKind::Forensic || question.kind == QuestionKind::Screen;
    QVERIFY(view.document()->size().height() > (brief ? 250 : 600));
    QVERIFY2(view.document()->idealWidth() <= width,
             qPrintable(QString::number(view.document()->idealWidth())));
    QVERIFY(!view.grab().isNull());
}

void TestQuestionView::wideViewHasTwoColumns()
{
    QuestionView view;
    view.resize(900, 600);
    view.show();
    view.setQuestion(bank().question(QStringLiteral("system-design.api-rate-limiter")).value());
    QVERIFY(columnsOf(view));
    view.resize(500, 600);
    QTRY_VERIFY(!columnsOf(view));
    QVERIFY(view.toPlainText().contains(QStringLiteral("Numbers")));
}

void TestQuestionView::columnsKeepTheirDistance()
{
    QTextDocument document;
    write(document, {section("whole", guide::Place::Whole), section("left", guide::Place::Start),
                     section("right", guide::Place::End), section("last", guide::Place::Whole)});
    QVERIFY(boxOf(document, "Left").top() - boxOf(document, "whole").bottom() >= 10);
    QVERIFY(boxOf(document, "Last").top() - boxOf(document, "left").bottom() >= 10);
}

void TestQuestionView::columnWithoutANeighbourTakesTheWholeWidth()
{
    QTextDocument document;
    write(document, {section("left", guide::Place::Start), section("last", guide::Place::Whole)});
    QCOMPARE(document.rootFrame()->childFrames().size(), 0);
}

void TestQuestionView::dataIsNeverMarkup()
{
    Question question;
    question.prompt = QStringLiteral("<b>bold</b> <img src=\"file:///etc/hostname\">");
    question.hints = {QStringLiteral("<i>hint</i>")};
    question.detail = Practical{};
    QuestionView view;
    view.setQuestion(question);
    QVERIFY(view.toPlainText().contains(question.prompt));
    QVERIFY(view.toPlainText().contains(question.hints.front()));
    QVERIFY(!view.toHtml().contains(QStringLiteral("<img")));
}

void TestQuestionView::newQuestionBeginsAtTheTop()
{
    QuestionView view;
    view.resize(700, 300);
    view.show();
    view.setQuestion(bank().questions().front());
    view.verticalScrollBar()->setValue(200);
    QCOMPARE(view.verticalScrollBar()->value(), 200);
    view.setQuestion(bank().questions().back());
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestQuestionView::arrowKeysScroll()
{
    QuestionView view;
    view.resize(700, 300);
    view.show();
    view.setQuestion(bank().questions().front());
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.verticalScrollBar()->value() > 0);
    const int line = view.verticalScrollBar()->value();
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(view.verticalScrollBar()->value() > line);
}

void TestQuestionView::darkSchemeChangesTheInk()
{
    QuestionView view;
    view.setPalette(paletteFor(lightColours()));
    view.setQuestion(bank().questions().front());
    const auto inkOf = [&] {
        return view.document()
            ->rootFrame()
            ->childFrames()
            .front()
            ->firstCursorPosition()
            .charFormat()
            .foreground()
            .color();
    };
    QCOMPARE(inkOf(), lightColours().text);
    view.setPalette(paletteFor(darkColours()));
    QCOMPARE(inkOf(), darkColours().text);
}

void TestQuestionView::clearedViewIsEmpty()
{
    QuestionView view;
    view.setQuestion(bank().questions().front());
    view.clearQuestion();
    QVERIFY(view.toPlainText().isEmpty());
}

PANELBOOK_WIDGET_TEST_MAIN(TestQuestionView)
#include "tst_questionview.moc"
