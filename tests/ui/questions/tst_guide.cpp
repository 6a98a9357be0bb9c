// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contentlibrary.h"
#include "tests/support/testmain.h"
#include "ui/pages/questions/guide.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace panelbook;

namespace {

/// Every word of a guide, one part a line.
class Words
{
public:
    void operator()(const guide::Bullets& list)
    {
        for (const guide::Item& item : list.items)
            text << item.lead << item.text << item.aside;
    }
    void operator()(const guide::Caption& caption) { text << caption.text << caption.aside; }
    void operator()(const guide::Prose& prose) { text << prose.text; }
    void operator()(const guide::Figures& figures)
    {
        for (const auto& [name, value] : figures.rows)
            text << name << value;
    }
    void operator()(const guide::Listing& listing) { text << listing.lines.join(u'\n'); }
    void operator()(const guide::Grid& grid)
    {
        text << grid.columns;
        for (const QStringList& row : grid.rows)
            text << row;
    }
    void operator()(const guide::Chart& chart)
    {
        for (const guide::Chart::Series& series : chart.series)
            text << series.name << series.summary;
    }
    void operator()(const guide::Spans& spans)
    {
        for (const guide::Spans::Span& span : spans.spans)
            text << span.name << span.service;
    }

    QStringList text;
};

QStringList wordsOf(const QList<guide::Section>& sections)
{
    Words words;
    for (const guide::Section& section : sections) {
        words.text << section.heading;
        for (const guide::Block& block : section.blocks)
            std::visit(words, block);
    }
    return words.text;
}

QStringList headingsOf(const Question& question)
{
    QStringList headings;
    for (const guide::Section& section : guide::guideFor(question))
        headings << section.heading;
    return headings;
}

/// Every text that stands somewhere in the question's own file, but for ids and the words of the file format.
QStringList textsOf(const QJsonValue& value)
{
    static const QStringList unread{
        QStringLiteral("id"),       QStringLiteral("name"),   QStringLiteral("formula"),
        QStringLiteral("type"),     QStringLiteral("role"),   QStringLiteral("unit"),
        QStringLiteral("effect"),   QStringLiteral("title"),  QStringLiteral("summary"),
        QStringLiteral("prompt"),   QStringLiteral("levels"), QStringLiteral("competencies"),
        QStringLiteral("tags"),     QStringLiteral("code"),   QStringLiteral("text"),
        QStringLiteral("points"),   QStringLiteral("alert"),  QStringLiteral("competency"),
        QStringLiteral("severity"), QStringLiteral("lines"),  QStringLiteral("asks_for")};
    QStringList texts;
    if (value.isString())
        return {value.toString()};
    for (const QJsonValue& entry : value.toArray())
        texts << textsOf(entry);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!unread.contains(it.key()))
            texts << textsOf(it.value());
    }
    return texts;
}

Question practical(QuestionKind kind)
{
    Question q;
    q.id = toId(kind) + QStringLiteral(".sample");
    q.kind = kind;
    q.title = QStringLiteral("Sample");
    q.detail = Practical{QStringLiteral("Open the repository"),
                         {QStringLiteral("Make the test pass")},
                         {{QStringLiteral("L4"), QStringLiteral("40 min")}},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {}};
    return q;
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedQuestionIsThereWhole_data();
    void everyShippedQuestionIsThereWhole();
    void systemDesignShowsComputedNumbers();
    void formulaThatFailsIsTold();
    void codeMarksDefectsAndDecoys();
    void practicalKindsShowTasksAndLimits_data();
    void practicalKindsShowTasksAndLimits();
    void artefactBecomesReadable_data();
    void artefactBecomesReadable();
    void curveIsSaidInFigures();
    void questionWithoutGuideHasNoSections();
};

void TestGuide::everyShippedQuestionIsThereWhole_data()
{
    QTest::addColumn<QString>("id");
    const ContentLibrary library;
    for (const Question& q : library.questions())
        QTest::newRow(qPrintable(q.id)) << q.id;
}

void TestGuide::everyShippedQuestionIsThereWhole()
{
    QFETCH(const QString, id);
    const ContentLibrary library;
    const Question question = library.question(id).value();
    const QList<guide::Section> sections = guide::guideFor(question);
    QVERIFY(sections.size() >= 6);
    for (const guide::Section& section : sections) {
        QVERIFY2(!section.heading.isEmpty(), qPrintable(id));
        QVERIFY2(!wordsOf({section}).mid(1).join(QString()).trimmed().isEmpty(), qPrintable(section.heading));
    }
    const QString words = wordsOf(sections).join(u'\n');
    for (const QString& text : textsOf(toJson(question)))
        QVERIFY2(words.contains(text), qPrintable(QStringLiteral("%1 lacks: %2").arg(id, text)));
}

void TestGuide::systemDesignShowsComputedNumbers()
{
    const ContentLibrary library;
    const Question question = library.question(QStringLiteral("system-design.api-rate-limiter")).value();
    QVERIFY(headingsOf(question).contains(QStringLiteral("Numbers")));
    const QStringList words = wordsOf(guide::guideFor(question));
    const qsizetype label = words.indexOf(QStringLiteral("Memory for token buckets"));
    QVERIFY(label >= 0);
    QCOMPARE(words[label + 1], QStringLiteral("1 GB"));
}

void TestGuide::formulaThatFailsIsTold()
{
    Question question;
    SystemDesign design;
    design.sheet.assumptions = {{QStringLiteral("a"), QStringLiteral("Users"), 1, {}}};
    design.sheet.results = {{QStringLiteral("r"), QStringLiteral("Broken"), QStringLiteral("a +"), {}}};
    question.detail = design;
    const QList<guide::Section> sections = guide::guideFor(question);
    QCOMPARE(sections.size(), 1);
    QVERIFY(std::holds_alternative<guide::Prose>(sections.front().blocks.front()));
}

void TestGuide::codeMarksDefectsAndDecoys()
{
    CodeReview review;
    review.language = QStringLiteral("java");
    review.code = QStringLiteral("one\ntwo\nthree\nfour\n");
    review.defects = {{QStringLiteral("2-3"), QStringLiteral("Race"), QStringLiteral("blocker"), {}, {}}};
    review.decoys = {{QStringLiteral("3"), QStringLiteral("Fine"), {}}};
    const auto listing = std::get<guide::Listing>(guide::sectionsOf(review).front().blocks.back());
    QCOMPARE(listing.lines.size(), 4);
    QCOMPARE(listing.marks.keys(), (QList<int>{2, 3}));
    QCOMPARE(listing.marks[2], QStringLiteral("D1"));
    QCOMPARE(listing.marks[3], QStringLiteral("D1 ok"));
    QCOMPARE(listing.defects, (QSet<int>{2, 3}));
}

void TestGuide::practicalKindsShowTasksAndLimits_data()
{
    QTest::addColumn<QuestionKind>("kind");
    for (const QuestionKind kind : allQuestionKinds()) {
        if (kind > QuestionKind::CodeReview)
            QTest::newRow(qPrintable(toId(kind))) << kind;
    }
}

void TestGuide::practicalKindsShowTasksAndLimits()
{
    QFETCH(const QuestionKind, kind);
    const QStringList words = wordsOf(guide::guideFor(practical(kind)));
    for (const char* text : {"Open the repository", "Make the test pass", "L4", "40 min"})
        QVERIFY2(words.contains(QLatin1String(text)), text);
}

void TestGuide::artefactBecomesReadable_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("content");
    QTest::addColumn<QString>("shows");
    const QJsonArray points{QJsonArray{QStringLiteral("01:30"), 5}, QJsonArray{QStringLiteral("01:32"), 40}};
    QTest::newRow("metric") << QStringLiteral("metric")
                            << QJsonObject{{QStringLiteral("series"),
                                            QJsonArray{
                                                QJsonObject{{QStringLiteral("name"), QStringLiteral("Busy")},
                                                            {QStringLiteral("points"), points}}}}}
                            << QStringLiteral("5 → 40");
    QTest::newRow("log") << QStringLiteral("log")
                         << QJsonObject{{QStringLiteral("lines"), QJsonArray{QStringLiteral("02:00 ERROR")}}}
                         << QStringLiteral("02:00 ERROR");
    QTest::newRow("diff") << QStringLiteral("diff")
                          << QJsonObject{{QStringLiteral("text"), QStringLiteral("-a\n+b")}}
                          << QStringLiteral("-a\n+b");
    QTest::newRow("text") << QStringLiteral("text")
                          << QJsonObject{{QStringLiteral("text"), QStringLiteral("All is well")}}
                          << QStringLiteral("All is well");
    QTest::newRow("table") << QStringLiteral("table")
                           << QJsonObject{{QStringLiteral("columns"), QJsonArray{QStringLiteral("Calls")}},
                                          {QStringLiteral("rows"), QJsonArray{QJsonArray{7}}}}
                           << QStringLiteral("7");
    QTest::newRow("trace") << QStringLiteral("trace")
                           << QJsonObject{{QStringLiteral("spans"),
                                           QJsonArray{QJsonObject{
                                               {QStringLiteral("name"), QStringLiteral("GET /cart")},
                                               {QStringLiteral("duration_ms"), 5.5}}}}}
                           << QStringLiteral("GET /cart");
}

void TestGuide::artefactBecomesReadable()
{
    QFETCH(const QString, type);
    QFETCH(const QJsonObject, content);
    QFETCH(const QString, shows);
    const guide::Section section{QStringLiteral("h"), guide::Place::Whole, guide::blocksOf(type, content)};
    QVERIFY2(wordsOf({section}).contains(shows), qPrintable(wordsOf({section}).join(u'|')));
}

void TestGuide::curveIsSaidInFigures()
{
    const QJsonArray points{QJsonArray{QStringLiteral("01:30"), 40}, QJsonArray{QStringLiteral("01:32"), 39},
                            QJsonArray{QStringLiteral("01:34"), 41}, QJsonArray{QStringLiteral("01:36"), 40}};
    const QJsonObject content{
        {QStringLiteral("series"), QJsonArray{QJsonObject{{QStringLiteral("points"), points}}}}};
    const auto chart = std::get<guide::Chart>(guide::blocksOf(QStringLiteral("metric"), content).front());
    QCOMPARE(chart.series.front().summary, QStringLiteral("40 → 40, between 39 and 41"));
    QCOMPARE(chart.from, QStringLiteral("01:30"));
    QCOMPARE(chart.to, QStringLiteral("01:36"));
}

void TestGuide::questionWithoutGuideHasNoSections()
{
    Question question;
    question.detail = Practical{};
    QVERIFY(guide::guideFor(question).isEmpty());
}

PANELBOOK_TEST_MAIN(TestGuide)
#include "tst_guide.moc"
