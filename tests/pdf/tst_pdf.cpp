// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfformat.h"
#include "tests/support/scriptsession.h"
#include "tests/support/testmain.h"

#include <qpdf/qpdf-c.h>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSelection>

#include <QBuffer>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace panelbook;

namespace {

/// Programs that extract text add marks for the direction; blanks of all kinds are alike to them.
QString plain(QString text)
{
    static const QRegularExpression marks(QStringLiteral("[\u200E\u200F\u202A-\u202E\u2066-\u2069]"));
    return text.remove(marks).simplified();
}

/// A rendered document, as readers see it.
class Document
{
public:
    explicit Document(const QList<Report>& reports)
    {
        const Result<QByteArray> rendered = renderPdf(reports);
        if (!rendered)
            qFatal("not rendered: %s", qPrintable(describe(rendered.error())));
        bytes = *rendered;
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        reader.load(&m_buffer);
    }
    explicit Document(const Report& report) : Document(QList<Report>{report}) {}

    QString page(int number) { return plain(reader.getAllText(number).text()); }
    /// All pages, in the eyes of PDFium.
    QString text()
    {
        QStringList pages;
        for (int i = 0; i < reader.pageCount(); ++i)
            pages.append(page(i));
        return pages.join(u' ');
    }
    /// All pages, in the eyes of poppler.
    QString popplerText(const QStringList& options = {}) const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
                      options + QStringList{QStringLiteral("-"), QStringLiteral("-")});
        process.write(bytes);
        process.closeWriteChannel();
        process.waitForFinished();
        return plain(QString::fromUtf8(process.readAllStandardOutput()));
    }

    QByteArray bytes;
    QPdfDocument reader;

private:
    QBuffer m_buffer;
};

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

ReportOptions withAppendix()
{
    ReportOptions options;
    options.appendix = true;
    return options;
}

Scorecard designInterview()
{
    return scorecardFromScript(QStringLiteral("system-design"));
}

/// The system design interview, unsealed, with these notes only; all of them speak for the first dimension.
Scorecard withNotes(const QStringList& texts)
{
    Scorecard scorecard = designInterview();
    Session& session = scorecard.session;
    session.notes.clear();
    session.evidence.clear();
    for (const QString& text : texts) {
        const int number = static_cast<int>(session.notes.size()) + 1;
        session.notes.append({number, std::chrono::seconds(number), text, {}});
        session.evidence.append({number, session.interview.rubric.dimensions.front().id, true});
    }
    return scorecard;
}

Report appendixOf(const QStringList& notes)
{
    return makeReport(withNotes(notes), withAppendix());
}

QString numbered(int count)
{
    QStringList words;
    for (int i = 1; i <= count; ++i)
        words.append(QStringLiteral("w%1").arg(i, 4, 10, QLatin1Char('0')));
    return words.join(u' ');
}

QStringList titlesOf(const QPdfBookmarkModel& model, const QModelIndex& parent = {})
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(parent); ++row)
        titles.append(model.index(row, 0, parent).data(int(QPdfBookmarkModel::Role::Title)).toString());
    return titles;
}

/// The document's objects, as libqpdf reads them.
class Objects
{
public:
    explicit Objects(const QByteArray& bytes) : m_pdf(qpdf_init())
    {
        qpdf_silence_errors(m_pdf);
        qpdf_read_memory(m_pdf, "rendered", bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                         nullptr);
    }
    ~Objects() { qpdf_cleanup(&m_pdf); }
    Q_DISABLE_COPY_MOVE(Objects)

    bool isSound()
    {
        return !qpdf_has_error(m_pdf) && !qpdf_more_warnings(m_pdf) && qpdf_check_pdf(m_pdf) == QPDF_SUCCESS;
    }
    qpdf_oh root() { return qpdf_get_root(m_pdf); }
    qpdf_oh key(qpdf_oh object, const char* name) { return qpdf_oh_get_key(m_pdf, object, name); }
    qpdf_oh first(qpdf_oh array) { return qpdf_oh_get_array_item(m_pdf, array, 0); }
    bool isStream(qpdf_oh object) { return qpdf_oh_is_stream(m_pdf, object); }
    QByteArray name(qpdf_oh object)
    {
        return qpdf_oh_is_name(m_pdf, object) ? qpdf_oh_get_name(m_pdf, object) : "";
    }
    QByteArray text(qpdf_oh object) { return qpdf_oh_get_utf8_value(m_pdf, object); }
    /// What pages use: Type 0 and Type 3.
    QList<qpdf_oh> fonts()
    {
        QList<qpdf_oh> result;
        const int size = qpdf_oh_get_int_value_as_int(m_pdf, key(qpdf_get_trailer(m_pdf), "/Size"));
        for (int number = 1; number < size; ++number) {
            const qpdf_oh object = qpdf_get_object_by_id(m_pdf, number, 0);
            if (qpdf_oh_is_dictionary(m_pdf, object) && name(key(object, "/Type")) == "/Font" &&
                name(key(object, "/Subtype")) != "/CIDFontType2")
                result.append(object);
        }
        return result;
    }

private:
    qpdf_data m_pdf;
};

} // namespace

class TestPdf : public QObject
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
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
    void interviewThatNeverBeganIsShown();
    void nothingToShowIsAnError();
    void sameReportsGiveTheSameBytesOnAnyThread();
};

void TestPdf::linkedEvidenceOfEveryScriptIsExtractedExactly_data()
{
    QTest::addColumn<QString>("script");
    for (const char* script : {"system-design", "behavioural", "debugging"})
        QTest::newRow(script) << QString::fromLatin1(script);
}

void TestPdf::linkedEvidenceOfEveryScriptIsExtractedExactly()
{
    QFETCH(QString, script);
    const Report report = makeReport(sealedScorecardFromScript(script));
    const QString text = Document(report).text();
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

void TestPdf::appendixHoldsEveryNoteAsTyped()
{
    Scorecard scorecard = designInterview();
    const QString text = Document(makeReport(scorecard, withAppendix())).text();
    const QString short_ = Document(makeReport(scorecard)).text();
    for (const Note& note : scorecard.session.notes)
        QVERIFY2(text.contains(clockText(note.at) + u' ' + note.text), qPrintable(note.text));
    QVERIFY(!short_.contains(scorecard.session.notes.front().text));
}

void TestPdf::popplerExtractsTheSame()
{
    if (!hasPoppler())
        QSKIP("pdftotext is not installed");
    for (const char* script : {"system-design", "behavioural", "debugging"}) {
        const Report report =
            makeReport(sealedScorecardFromScript(QString::fromLatin1(script)), withAppendix());
        const Document document(report);
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

void TestPdf::everyPairOfPrintableAsciiIsExtracted()
{
    QStringList notes;
    for (char16_t first = u'!'; first <= u'~'; ++first) {
        QStringList pairs;
        for (char16_t second = u'!'; second <= u'~'; ++second)
            pairs.append(QString(QChar(first)) + QChar(second));
        notes.append(pairs.join(u' '));
    }
    Document document(appendixOf(notes));
    const QString pdfium = document.text();
    const QString poppler = hasPoppler() ? document.popplerText() : pdfium;
    for (const QString& note : std::as_const(notes)) {
        QVERIFY2(pdfium.contains(note), qPrintable(note));
        QVERIFY2(poppler.contains(note), qPrintable(note));
    }
}

void TestPdf::everyScriptIsExtractedAsWritten_data()
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
    QTest::newRow("mixed runs") << QStringLiteral("mixed سلام and हिन्दी with 面试 in it");
}

void TestPdf::everyScriptIsExtractedAsWritten()
{
    QFETCH(QString, text);
    Scorecard scorecard = withNotes({text});
    scorecard.session.interview.candidateName = text;
    Document document(makeReport(scorecard, withAppendix()));
    // Once as the name, once as evidence, once in the appendix.
    // (PDFium takes words of an Arabic or Hebrew piece of evidence for an English line and turns them
    // around.)
    QVERIFY(document.text().count(text) >= 2);
    // Poppler moves the blanks between words of different directions.
    if (hasPoppler())
        QCOMPARE(document.popplerText().remove(u' ').count(QString(text).remove(u' ')), 3);
}

void TestPdf::sharedGlyphsKeepTheirCharacters()
{
    // Ohm and omega, increment and delta, an ideograph and its radical: one shape in most fonts, two
    // characters.
    const QString text = QStringLiteral("Ω\u2126 Δ\u2206 一\u2F00 Ω\u2126");
    QVERIFY(Document(appendixOf({text})).text().contains(text));
}

void TestPdf::charactersWithoutAFontAreTold()
{
    const QString text = QStringLiteral("known \U000F1234 unknown");
    Document document(appendixOf({text}));
    QVERIFY(document.text().contains(text));
    QVERIFY(document.text().contains(u"No font on this machine has these characters"));
    QVERIFY(document.text().contains(u"U+F1234"));
    QVERIFY(!Document(appendixOf({QStringLiteral("all known")})).text().contains(u"No font"));
}

void TestPdf::everyFontIsEmbeddedAndNamesItsCharacters()
{
    const Document document(appendixOf({QStringLiteral("Latin سلام 一 \U0001F600")}));
    Objects objects(document.bytes);
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

void TestPdf::pagesAreNumberedThroughAllScorecards()
{
    const Report report = appendixOf(QStringList(60, numbered(60)));
    Document document({report, makeReport(designInterview()), report});
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
    Document document(report);
    QVERIFY(document.reader.pageCount() > 1);
    for (int i = 0; i < document.reader.pageCount(); ++i) {
        QVERIFY(document.page(i).contains(report.sealLine + QStringLiteral(" · confidential")));
        QVERIFY(!document.page(i).contains(u"DRAFT"));
    }
}

void TestPdf::draftIsMarkedOnEveryPage()
{
    Document document(appendixOf(QStringList(60, numbered(60))));
    QVERIFY(document.reader.pageCount() > 1);
    for (int i = 0; i < document.reader.pageCount(); ++i) {
        QVERIFY(document.page(i).contains(u"DRAFT – not sealed · confidential"));
        QVERIFY(document.page(i).count(u"DRAFT") >= 2);
    }
}

void TestPdf::reasonRatingsAndQuestionsAreShown()
{
    const Report report = makeReport(sealedScorecardFromScript(QStringLiteral("system-design")));
    const QString text = Document(report).text();
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
    const QString text = Document(report).text();
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
    const QString text = Document(makeReport(scorecard)).text();
    QVERIFY(text.contains(u"Amendment 1"));
    QVERIFY(text.contains(u"The reference call confirmed the figures."));
}

void TestPdf::longNoteBreaksAcrossPages()
{
    const QString note = numbered(3334); // 20,000 characters
    Document document(appendixOf({note}));
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
    Document document(report);
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
        Document document(makeReport(scorecard, withAppendix()));
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
    Document document({report, report});
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
    Document document(report);
    QCOMPARE(document.reader.metaData(QPdfDocument::MetaDataField::Title).toString(), report.title);
    QCOMPARE(document.reader.metaData(QPdfDocument::MetaDataField::Author).toString(),
             QStringLiteral("Interviewer A"));
    Objects objects(document.bytes);
    QCOMPARE(objects.text(objects.key(objects.root(), "/Lang")), QByteArray("de"));
    const QSizeF size = document.reader.pagePointSize(0);
    QCOMPARE(qRound(size.width()), 595);
    QCOMPARE(qRound(size.height()), 842);
}

void TestPdf::hostileTextIsOnlyText_data()
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

void TestPdf::hostileTextIsOnlyText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    Scorecard scorecard = withNotes({text});
    Interview& interview = scorecard.session.interview;
    interview.candidateName = interview.role = interview.interviewer = text;
    interview.rubric.title = interview.rubric.dimensions.front().title = text;
    interview.kit.segments.front().name = text;
    scorecard.session.recommendation->reason = text;
    Document document(makeReport(scorecard, withAppendix()));
    QCOMPARE(document.reader.error(), QPdfDocument::Error::None);
    QVERIFY(document.text().contains(shown));
    QVERIFY(document.text().contains(u"confidential"));
    QVERIFY(Objects(document.bytes).isSound());
}

void TestPdf::interviewThatNeverBeganIsShown()
{
    Scorecard scorecard = designInterview();
    Interview interview = scorecard.session.interview;
    interview.started.reset();
    interview.state = InterviewState::NoShow;
    scorecard.session = Session();
    scorecard.session.interview = interview;
    const QString text = Document(makeReport(scorecard, withAppendix())).text();
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

void TestPdf::sameReportsGiveTheSameBytesOnAnyThread()
{
    const Report report = appendixOf({QStringLiteral("Latin سلام 一 हिन्दी \U0001F600"), numbered(400)});
    const QByteArray here = Document(report).bytes;
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
