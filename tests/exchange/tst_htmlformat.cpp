// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/displaytext.h"
#include "exchange/htmlformat.h"
#include "exchange/reporttext.h"
#include "tests/exchange/samplereports.h"
#include "tests/support/golden.h"
#include "tests/support/scriptsession.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace panelbook;

namespace {

/// What stands in a page: its elements, its attributes and the text of each element without children.
struct Page
{
    QSet<QString> elements;
    QList<std::pair<QString, QString>> attributes;
    QStringList texts;
    QString error;
};

Page read(const QByteArray& html)
{
    Page page;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            page.elements.insert(xml.name().toString());
            for (const auto& attribute : xml.attributes())
                page.attributes.append({attribute.name().toString(), attribute.value().toString()});
        } else if (xml.isCharacters()) {
            page.texts.append(xml.text().toString());
        }
    }
    page.error = xml.errorString();
    return page;
}

Page page(const QList<Report>& reports)
{
    return read(*renderHtml(reports));
}

} // namespace

class TestHtmlFormat : public QObject
{
    Q_OBJECT

private slots:
    void rendersAsExpected_data() { addSampleRows(); }
    void rendersAsExpected();
    void isWellFormedAndReachesForNothingOutside_data() { addSampleRows(); }
    void isWellFormedAndReachesForNothingOutside();
    void hasNoElementThatHtmlWouldLeaveOpen_data() { addSampleRows(); }
    void hasNoElementThatHtmlWouldLeaveOpen();
    void holdsEveryNoteTimeRatingAndLink_data() { addSampleRows(); }
    void holdsEveryNoteTimeRatingAndLink();
    void textOfPeopleHasItsOwnDirection();
    void draftIsMarked();
    void amendmentsAreShown();
    void picturesAreInside();
    void severalReportsAreArticlesOfOnePage();
    void plannedInterviewIsAPageToo();
    void languageSetsTheDirection();
};

void TestHtmlFormat::rendersAsExpected()
{
    QFETCH(QString, name);
    COMPARE_GOLDEN(*renderHtml({sampleReport(name)}), name + QStringLiteral(".html"));
}

void TestHtmlFormat::isWellFormedAndReachesForNothingOutside()
{
    QFETCH(QString, name);
    const Page page = ::page({sampleReport(name)});
    QCOMPARE(page.error, QString());
    const QSet<QString> allowed{
        QStringLiteral("html"),   QStringLiteral("head"),      QStringLiteral("meta"),
        QStringLiteral("title"),  QStringLiteral("style"),     QStringLiteral("body"),
        QStringLiteral("main"),   QStringLiteral("article"),   QStringLiteral("header"),
        QStringLiteral("footer"), QStringLiteral("aside"),     QStringLiteral("section"),
        QStringLiteral("div"),    QStringLiteral("h1"),        QStringLiteral("h2"),
        QStringLiteral("h3"),     QStringLiteral("p"),         QStringLiteral("bdi"),
        QStringLiteral("strong"), QStringLiteral("span"),      QStringLiteral("i"),
        QStringLiteral("ul"),     QStringLiteral("li"),        QStringLiteral("table"),
        QStringLiteral("thead"),  QStringLiteral("tbody"),     QStringLiteral("tr"),
        QStringLiteral("th"),     QStringLiteral("td"),        QStringLiteral("figure"),
        QStringLiteral("img"),    QStringLiteral("figcaption")};
    QCOMPARE(page.elements - allowed, QSet<QString>());
    for (const auto& [attribute, value] : page.attributes) {
        QVERIFY2(!attribute.startsWith(QStringLiteral("on")) && attribute != QLatin1String("href"),
                 qPrintable(attribute));
        if (attribute == QLatin1String("src"))
            QVERIFY(value.startsWith(QStringLiteral("data:image/")));
        if (attribute == QLatin1String("style"))
            QVERIFY(!value.contains(QStringLiteral("url")));
    }
    QVERIFY(!page.texts.join(QString()).contains(QStringLiteral("@import")));
}

void TestHtmlFormat::hasNoElementThatHtmlWouldLeaveOpen()
{
    QFETCH(QString, name);
    QByteArray html = *renderHtml({sampleReport(name)});
    html.replace("<meta", "<void").replace("<img", "<void");
    for (qsizetype at = html.indexOf("/>"); at >= 0; at = html.indexOf("/>", at + 1)) {
        const qsizetype begin = html.lastIndexOf('<', at);
        QVERIFY2(html.mid(begin).startsWith("<void"), html.mid(begin, 80).constData());
    }
}

void TestHtmlFormat::holdsEveryNoteTimeRatingAndLink()
{
    QFETCH(QString, name);
    const Report report = sampleReport(name);
    const QStringList texts = page({report}).texts;
    for (const ReportNote& note : report.notes) {
        QVERIFY2(texts.contains(displayText(note.text)), qPrintable(note.text));
        QVERIFY(texts.contains(clockText(note.at)));
        QVERIFY(note.dimensions.isEmpty() || texts.contains(note.dimensions.join(QStringLiteral(", "))));
    }
    for (const ReportDimension& dimension : report.dimensions) {
        QVERIFY(texts.contains(dimension.title));
        QVERIFY(texts.contains(ReportText::rating(dimension.rating)));
        QVERIFY(texts.contains(ReportText::atLine(dimension.rating->at)));
        for (const ReportNote& note : dimension.evidence)
            QVERIFY2(texts.contains(displayText(note.body)), qPrintable(note.body));
    }
    for (const ReportEvent& event : report.record)
        QVERIFY2(texts.contains(displayText(event.text)), qPrintable(event.text));
}

void TestHtmlFormat::textOfPeopleHasItsOwnDirection()
{
    const QByteArray html = *renderHtml({sampleReport(QStringLiteral("hostile"))});
    QVERIFY(
        html.contains("<td class=\"typed\" dir=\"auto\">" + QStringLiteral("שלום עולם, מרחבא 123").toUtf8()));
    QVERIFY(html.contains("<bdi># Engineer, *senior*</bdi>"));
    QVERIFY(html.contains("<h1 dir=\"auto\">=Candidate | &quot;One&quot; &lt;b&gt;&amp;&lt;/b&gt;"));
    QVERIFY(!html.contains("<script"));
}

void TestHtmlFormat::draftIsMarked()
{
    QVERIFY(renderHtml({sampleReport(QStringLiteral("behavioural"))})
                ->contains("<p class=\"draft\">DRAFT: not sealed"));
    QVERIFY(!renderHtml({sampleReport(QStringLiteral("debugging"))})->contains("DRAFT"));
}

void TestHtmlFormat::amendmentsAreShown()
{
    const QStringList texts = page({sampleReport(QStringLiteral("hostile"))}).texts;
    QVERIFY(texts.contains(QStringLiteral("=First <amendment>\n# with | lines")));
    QVERIFY(texts.contains(QStringLiteral("Second")));
}

void TestHtmlFormat::picturesAreInside()
{
    const QByteArray html = *renderHtml({sampleReport(QStringLiteral("hostile"))});
    QCOMPARE(html.count("<img "), 1);
    QVERIFY(html.contains("src=\"data:image/png;base64,iVBORw0KGgo"));
    QVERIFY(html.contains("<bdi>=notes|.txt</bdi>"));
}

void TestHtmlFormat::severalReportsAreArticlesOfOnePage()
{
    const QByteArray html = *renderHtml(
        {sampleReport(QStringLiteral("debugging")), sampleReport(QStringLiteral("system-design"))});
    QCOMPARE(html.count("<article>"), 2);
    QCOMPARE(html.count("<style>"), 1);
    QVERIFY(html.contains("<title>Scorecards</title>"));
    QCOMPARE(page({}).error, QString());
}

void TestHtmlFormat::plannedInterviewIsAPageToo()
{
    Session planned;
    planned.interview = scorecardFromScript(QStringLiteral("debugging")).session.interview;
    planned.interview.state = InterviewState::NoShow;
    const QByteArray html = *renderHtml({makeReport({planned, {}, {}})});
    QVERIFY(html.contains("DRAFT: the candidate did not come."));
    QVERIFY(html.contains("No recommendation yet"));
    QVERIFY(html.contains("Not rated"));
    QVERIFY(!html.contains("All notes"));
    QCOMPARE(read(html).error, QString());
}

void TestHtmlFormat::languageSetsTheDirection()
{
    const Scorecard scorecard = scorecardFromScript(QStringLiteral("debugging"));
    QVERIFY(renderHtml({makeReport(scorecard, {false, QStringLiteral("he")})})
                ->contains("<html lang=\"he\" dir=\"rtl\">"));
    QVERIFY(renderHtml({makeReport(scorecard, {false, QStringLiteral("de")})})
                ->contains("<html lang=\"de\" dir=\"ltr\">"));
}

PANELBOOK_TEST_MAIN(TestHtmlFormat)
#include "tst_htmlformat.moc"
