// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/displaytext.h"
#include "exchange/markdownformat.h"
#include "exchange/markdowntext.h"
#include "exchange/reporttext.h"
#include "tests/exchange/samplereports.h"
#include "tests/support/golden.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

using namespace panelbook;

namespace {

/// What a reader sees of Markdown, with runs of blanks as one.
QString rendered(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText().simplified();
}

QString cellText(const QTextTableCell& cell)
{
    QStringList lines;
    for (auto it = cell.begin(); it != cell.end(); ++it)
        lines.append(it.currentBlock().text());
    return lines.join(u' ').replace(QChar::LineSeparator, u' ').simplified();
}

/// The rendered cells of the table that has these titles.
QList<QStringList> renderedTable(const QByteArray& markdown, const QStringList& titles)
{
    QTextDocument document;
    // Qt 6.4 loses what follows a <br> in a cell; forges do not.
    const QString text = QString::fromUtf8(markdown).replace(QStringLiteral("<br>"), QStringLiteral(" "));
    document.setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        const auto* table = qobject_cast<QTextTable*>(frame);
        QList<QStringList> rows;
        for (int row = 0; table && row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                // Qt joins an empty cell with the one before it.
                cells.append(cell.column() == column ? cellText(cell) : QString());
            }
            rows.append(cells);
        }
        if (!rows.isEmpty() && rows.front() == titles)
            return rows.mid(1);
    }
    return {};
}

QString shown(const QString& text)
{
    return displayText(text).simplified();
}

} // namespace

class TestMarkdownFormat : public QObject
{
    Q_OBJECT

private slots:
    void rendersAsExpected_data() { addSampleRows(); }
    void rendersAsExpected();
    void textReadsAsTyped_data();
    void textReadsAsTyped();
    void harmlessTextStaysAsItIs();
    void linesOfABlockStayLines();
    void notesComeBackFromTheirTable_data() { addSampleRows(); }
    void notesComeBackFromTheirTable();
    void ratingsComeBackFromTheirTable_data() { addSampleRows(); }
    void ratingsComeBackFromTheirTable();
    void draftIsMarked();
    void amendmentsAreShown();
    void severalReportsFollowEachOther();
};

void TestMarkdownFormat::rendersAsExpected()
{
    QFETCH(QString, name);
    COMPARE_GOLDEN(*renderMarkdown({sampleReport(name)}), name + QStringLiteral(".md"));
}

void TestMarkdownFormat::textReadsAsTyped_data()
{
    QTest::addColumn<QString>("text");
    const QStringList more{
        QStringLiteral("#"),           QStringLiteral("title #"),   QStringLiteral("title ##"),
        QStringLiteral("> quoted"),    QStringLiteral("1. one"),    QStringLiteral("12) twelve"),
        QStringLiteral("+ plus"),      QStringLiteral("* star"),    QStringLiteral("==="),
        QStringLiteral("a\n==="),      QStringLiteral("a\n---"),    QStringLiteral("```\ncode"),
        QStringLiteral("__init__"),    QStringLiteral("a_b_c"),     QStringLiteral("&copy; &#65; & a"),
        QStringLiteral("<!-- no -->"), QStringLiteral("a < b > c"), QStringLiteral("\\"),
        QStringLiteral("[x]: y"),      QStringLiteral("~~~"),       QStringLiteral("-")};
    const QStringList texts = hostileTexts() + more;
    for (const QString& text : texts)
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void TestMarkdownFormat::textReadsAsTyped()
{
    QFETCH(QString, text);
    QCOMPARE(rendered(markdownLine(text)), shown(text));
    QCOMPARE(rendered(markdownBlock(text)), shown(text));
    QCOMPARE(rendered(markdownHeading(2, text)), shown(text));
    QCOMPARE(rendered(QStringLiteral("- ") + markdownLine(text)), shown(text));
    const QByteArray table = (markdownTableHead({QStringLiteral("A"), QStringLiteral("B")}) +
                              markdownRow({text, QStringLiteral("end")}))
                                 .toUtf8();
    const QList<QStringList> rows = renderedTable(table, {QStringLiteral("A"), QStringLiteral("B")});
    QCOMPARE(rows, (QList<QStringList>{{shown(text), QStringLiteral("end")}}));
}

void TestMarkdownFormat::harmlessTextStaysAsItIs()
{
    for (const char* text :
         {"GET /{key} -> 301 vs 302", "snake_case and C# cost 5 % #problem", "\"quoted\", it's a+b=c & d"})
        QCOMPARE(markdownInline(QString::fromUtf8(text)), QString::fromUtf8(text));
}

void TestMarkdownFormat::linesOfABlockStayLines()
{
    QCOMPARE(markdownBlock(QStringLiteral("one\r\ntwo\n\n- three\n")),
             QStringLiteral("one  \ntwo\n\n\\- three\n"));
    QCOMPARE(markdownBlock({}), QStringLiteral("\n"));
}

void TestMarkdownFormat::notesComeBackFromTheirTable()
{
    QFETCH(QString, name);
    const Report report = sampleReport(name);
    const QList<QStringList> rows = renderedTable(*renderMarkdown({report}), ReportText::noteTitles());
    QCOMPARE(rows.size(), report.notes.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ReportNote& note = report.notes[i];
        QCOMPARE(rows[i],
                 (QStringList{QString::number(note.number), clockText(note.at), ReportText::kind(note.kind),
                              shown(note.text), note.question, note.dimensions.join(QStringLiteral(", "))}));
    }
}

void TestMarkdownFormat::ratingsComeBackFromTheirTable()
{
    QFETCH(QString, name);
    const Report report = sampleReport(name);
    const QStringList titles{QStringLiteral("Dimension"), QStringLiteral("Rating"),
                             QStringLiteral("What the rating says"), QStringLiteral("Evidence")};
    const QList<QStringList> rows = renderedTable(*renderMarkdown({report}), titles);
    QCOMPARE(rows.size(), report.dimensions.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ReportDimension& dimension = report.dimensions[i];
        QCOMPARE(rows[i][0], dimension.title);
        QVERIFY(rows[i][1].contains(ReportText::rating(dimension.rating)));
        QVERIFY(rows[i][1].endsWith(ReportText::atLine(dimension.rating->at)));
        for (const ReportNote& note : dimension.evidence)
            QVERIFY2(rows[i][3].contains(shown(note.body)), qPrintable(rows[i][3]));
    }
}

void TestMarkdownFormat::draftIsMarked()
{
    QVERIFY(renderMarkdown({sampleReport(QStringLiteral("behavioural"))})->contains("> **DRAFT: not sealed"));
    QVERIFY(!renderMarkdown({sampleReport(QStringLiteral("debugging"))})->contains("DRAFT"));
}

void TestMarkdownFormat::amendmentsAreShown()
{
    const QString text =
        rendered(QString::fromUtf8(*renderMarkdown({sampleReport(QStringLiteral("hostile"))})));
    QVERIFY(text.contains(QStringLiteral("=First <amendment> # with | lines")));
    QVERIFY(text.contains(QStringLiteral("Amendment 2 · 25 Nov 2026 14:04 UTC")));
}

void TestMarkdownFormat::severalReportsFollowEachOther()
{
    const QByteArray two = *renderMarkdown(
        {sampleReport(QStringLiteral("debugging")), sampleReport(QStringLiteral("system-design"))});
    QCOMPARE(two.count("\n# "), 1);
    QVERIFY(two.startsWith("# Candidate One\n"));
    QCOMPARE(*renderMarkdown({}), QByteArray());
}

PANELBOOK_GUI_TEST_MAIN(TestMarkdownFormat)
#include "tst_markdownformat.moc"
