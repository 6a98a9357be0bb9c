// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pdf/renderedpdf.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>

using namespace panelbook;

/// What programs extract from the document is what was written.
class TestPdfText : public QObject
{
    Q_OBJECT

private slots:
    void linkedEvidenceOfEveryScriptIsExtractedExactly_data();
    void linkedEvidenceOfEveryScriptIsExtractedExactly();
    void appendixHoldsEveryNoteAsTyped();
    void popplerExtractsTheSame();
    void everyPairOfPrintableAsciiIsExtracted();
    void everyScriptIsExtractedAsWritten_data();
    void everyScriptIsExtractedAsWritten();
    void sharedGlyphsKeepTheirCharacters();
    void charactersWithoutAFontAreTold();
    void everyFontIsEmbeddedAndNamesItsCharacters();
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
};

void TestPdfText::linkedEvidenceOfEveryScriptIsExtractedExactly_data()
{
    QTest::addColumn<QString>("script");
    for (const char* script : {"system-design", "behavioural", "debugging"})
        QTest::newRow(script) << QString::fromLatin1(script);
}

void TestPdfText::linkedEvidenceOfEveryScriptIsExtractedExactly()
{
    QFETCH(QString, script);
    const Report report = makeReport(sealedScorecardFromScript(script));
    const QString text = RenderedPdf(report).text();
    int pieces = 0;
    for (const ReportDimension& dimension : report.dimensions) {
        QVERIFY2(text.contains(dimension.title), qPrintable(dimension.title));
        for (const ReportNote& note : dimension.evidence) {
            QVERIFY2(text.contains(note.body), qPrintable(note.body));
            QVERIFY(text.contains(clockText(note.at)));
            ++pieces;
        }
    }
    QVERIFY(pieces > 5);
}

void TestPdfText::appendixHoldsEveryNoteAsTyped()
{
    Scorecard scorecard = designInterview();
    const QString text = RenderedPdf(makeReport(scorecard, withAppendix())).text();
    const QString short_ = RenderedPdf(makeReport(scorecard)).text();
    for (const Note& note : scorecard.session.notes)
        QVERIFY2(text.contains(clockText(note.at) + u' ' + note.text), qPrintable(note.text));
    QVERIFY(!short_.contains(scorecard.session.notes.front().text));
}

void TestPdfText::popplerExtractsTheSame()
{
    if (!hasPoppler())
        QSKIP("pdftotext is not installed");
    for (const char* script : {"system-design", "behavioural", "debugging"}) {
        const Report report =
            makeReport(sealedScorecardFromScript(QString::fromLatin1(script)), withAppendix());
        const RenderedPdf document(report);
        for (const QStringList& options :
             {QStringList(), QStringList(QStringLiteral("-layout")), QStringList(QStringLiteral("-raw"))}) {
            const QString text = document.popplerText(options);
            for (const ReportNote& note : report.notes) {
                QVERIFY2(text.contains(note.text), qPrintable(note.text));
                QVERIFY2(note.dimensions.isEmpty() || text.contains(note.body), qPrintable(note.body));
            }
        }
    }
}

void TestPdfText::everyPairOfPrintableAsciiIsExtracted()
{
    QStringList notes;
    for (char16_t first = u'!'; first <= u'~'; ++first) {
        QStringList pairs;
        for (char16_t second = u'!'; second <= u'~'; ++second)
            pairs.append(QString(QChar(first)) + QChar(second));
        notes.append(pairs.join(u' '));
    }
    RenderedPdf document(appendixOf(notes));
    const QString pdfium = document.text();
    const QString poppler = hasPoppler() ? document.popplerText() : pdfium;
    for (const QString& note : std::as_const(notes)) {
        QVERIFY2(pdfium.contains(note), qPrintable(note));
        QVERIFY2(poppler.contains(note), qPrintable(note));
    }
}

void TestPdfText::everyScriptIsExtractedAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("accents") << QStringLiteral("Zoë Dvořák, Nguyễn, Ångström, e\u0301 o\u0308");
    QTest::newRow("Greek and Cyrillic") << QStringLiteral("Ελληνικά Кириллица Іван");
    QTest::newRow("Arabic") << QStringLiteral("مرحبا بالعالم السلام عليكم");
    QTest::newRow("Arabic with vowel marks") << QStringLiteral("مُحَمَّد");
    QTest::newRow("Persian with a joiner") << QStringLiteral("می\u200Cخواهم");
    QTest::newRow("Hebrew") << QStringLiteral("שלום עולם");
    QTest::newRow("Hebrew with points") << QStringLiteral("שָׁלוֹם");
    QTest::newRow("Chinese") << QStringLiteral("候选人一 面试官 一二三");
    QTest::newRow("Japanese and Korean") << QStringLiteral("かんじ カタカナ 한국어");
    QTest::newRow("Devanagari") << QStringLiteral("नमस्ते दुनिया किताब क्षत्रिय");
    QTest::newRow("Thai") << QStringLiteral("ภาษาไทย");
    QTest::newRow("emoji") << QStringLiteral("smile \U0001F600 end");
    QTest::newRow("emoji sequences") << QStringLiteral(
        "\U0001F469\u200D\U0001F4BB \U0001F1E9\U0001F1EA \u2714\uFE0F");
    QTest::newRow("mixed runs") << QStringLiteral("a سلام b 面 d");
}

void TestPdfText::everyScriptIsExtractedAsWritten()
{
    QFETCH(QString, text);
    Scorecard scorecard = withNotes({text});
    scorecard.session.interview.candidateName = text;
    RenderedPdf document(makeReport(scorecard, withAppendix()));
    // Once as the name, once as evidence, once in the appendix.
    // (PDFium takes words of an Arabic or Hebrew piece of evidence for an English line and turns them
    // around.)
    QVERIFY(document.text().count(text) >= 2);
    // Poppler moves the blanks between words of different directions.
    if (hasPoppler())
        QCOMPARE(document.popplerText().remove(u' ').count(QString(text).remove(u' ')), 3);
}

void TestPdfText::sharedGlyphsKeepTheirCharacters()
{
    // Ohm and omega, increment and delta, an ideograph and its radical: one shape in most fonts, two
    // characters.
    const QString text = QStringLiteral("Ω\u2126 Δ\u2206 一\u2F00 Ω\u2126");
    QVERIFY(RenderedPdf(appendixOf({text})).text().contains(text));
}

void TestPdfText::charactersWithoutAFontAreTold()
{
    const QString text = QStringLiteral("known \U000F1234 unknown");
    RenderedPdf document(appendixOf({text}));
    QVERIFY(document.text().contains(text));
    QVERIFY(document.text().contains(u"No font on this machine has these characters"));
    QVERIFY(document.text().contains(u"U+F1234"));
    QVERIFY(!RenderedPdf(appendixOf({QStringLiteral("all known")})).text().contains(u"No font"));
}

void TestPdfText::everyFontIsEmbeddedAndNamesItsCharacters()
{
    const RenderedPdf document(appendixOf({QStringLiteral("Latin سلام 一 \U0001F600")}));
    PdfObjects objects(document.bytes);
    const QList<qpdf_oh> fonts = objects.fonts();
    for (const qpdf_oh font : fonts) {
        QVERIFY(objects.isStream(objects.key(font, "/ToUnicode")));
        if (objects.name(objects.key(font, "/Subtype")) == "/Type3")
            continue; // its glyphs are in the document by nature
        const qpdf_oh descendant = objects.first(objects.key(font, "/DescendantFonts"));
        QVERIFY(objects.isStream(objects.key(objects.key(descendant, "/FontDescriptor"), "/FontFile2")));
    }
    QVERIFY(fonts.size() >= 3);
}

void TestPdfText::hostileTextIsOnlyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const QString& text, const QString& shown) {
        QTest::newRow(name) << text << shown;
    };
    row("HTML", QStringLiteral("<b>bold</b> <img src='/etc/passwd'> &amp;"),
        QStringLiteral("<b>bold</b> <img src='/etc/passwd'> &amp;"));
    row("PDF operators", QStringLiteral("(x) Tj ET >> endstream endobj %PDF"),
        QStringLiteral("(x) Tj ET >> endstream endobj %PDF"));
    row("placeholders", QStringLiteral("%1 %2 %n %L1"), QStringLiteral("%1 %2 %n %L1"));
    row("control characters", QString(QChar(0)) + QStringLiteral("a\x01\x1Bz"), QStringLiteral("a"));
    row("lone surrogates", QString(QChar(0xD800)) + QStringLiteral(" mid ") + QChar(0xDFFF),
        QStringLiteral("mid"));
    row("override of direction", QStringLiteral("\u202Eabc"), QString());
    row("tabs and line ends", QStringLiteral("one\ttwo\r\nthree\u2028four"),
        QStringLiteral("one two three four"));
    row("a word without end", QString(20'000, u'x'), QStringLiteral("xxxxxxxxxx"));
    row("marks without end", u'e' + QString(5'000, QChar(0x0301)), QString());
    row("blanks only", QString(500, u' '), QString());
    row("nothing", QString(), QString());
}

void TestPdfText::hostileTextIsOnlyText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    Scorecard scorecard = withNotes({text});
    Interview& interview = scorecard.session.interview;
    interview.candidateName = interview.role = interview.interviewer = text;
    interview.rubric.title = interview.rubric.dimensions.front().title = text;
    interview.kit.segments.front().name = text;
    scorecard.session.recommendation->reason = text;
    RenderedPdf document(makeReport(scorecard, withAppendix()));
    QCOMPARE(document.reader.error(), QPdfDocument::Error::None);
    QVERIFY(document.text().contains(shown));
    QVERIFY(document.text().contains(u"confidential"));
    QVERIFY(PdfObjects(document.bytes).isSound());
}

int main(int argc, char** argv)
{
    TestEnvironment environment;
    QGuiApplication app(argc, argv);
    TestPdfText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdftext.moc"
