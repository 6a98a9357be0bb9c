// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contentlibrary.h"
#include "tests/support/testmain.h"
#include "ui/pages/live/artefacttext.h"
#include "ui/pages/live/guidesections.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace panelbook;

class TestGuideSections : public QObject
{
    Q_OBJECT

private slots:
    void everyQuestionOfTheBankIsReadable()
    {
        const ContentLibrary library;
        for (const Question& question : library.questions()) {
            const QList<GuideSection> sections = guideSections(question, Level::L5);
            QVERIFY2(!sections.isEmpty(), qPrintable(question.id));
            for (const GuideSection& section : sections) {
                QVERIFY2(!section.tab.isEmpty() && !section.title.isEmpty(), qPrintable(question.id));
                QVERIFY2(!section.texts.isEmpty(), qPrintable(question.id + section.title));
            }
        }
    }

    void sectionsOfATabStandTogether()
    {
        const ContentLibrary library;
        for (const Question& question : library.questions()) {
            QStringList tabs;
            for (const GuideSection& section : guideSections(question, Level::L5)) {
                if (tabs.isEmpty() || tabs.back() != section.tab)
                    tabs.append(section.tab);
            }
            QCOMPARE(tabs.removeDuplicates(), 0);
        }
    }

    void theLevelStandsOut()
    {
        Question question;
        question.levelDifferences = {{Level::L4, QStringLiteral("four")},
                                     {Level::L5, QStringLiteral("five")}};
        const QList<GuideText> texts = guideSections(question, Level::L5).front().texts;
        QCOMPARE(texts[0], (GuideText{QStringLiteral("L4"), QStringLiteral("four"), GuideText::Tone::Quiet}));
        QCOMPARE(texts[1],
                 (GuideText{QStringLiteral("L5"), QStringLiteral("five"), GuideText::Tone::Normal}));
    }

    void listsToWorkThroughComeFirstAndCanBeTicked()
    {
        const ContentLibrary library;
        for (const Question& question : library.questions()) {
            const QList<GuideSection> sections = guideSections(question, Level::L5);
            const auto* practical = std::get_if<Practical>(&question.detail);
            bool reading = false;
            QSet<PointList> lists;
            for (const GuideSection& section : sections) {
                QVERIFY2(!(reading && section.list), qPrintable(question.id));
                reading = !section.list;
                if (section.list)
                    lists.insert(*section.list);
                for (const GuideText& text : section.texts)
                    QCOMPARE(text.point > 0, section.list.has_value());
            }
            for (const PointList list : allPointLists)
                QCOMPARE(lists.contains(list), practical && !pointsOf(question, list).isEmpty());
        }
    }

    void aFlawIsExplainedUnderItsTitle()
    {
        Question question;
        Practical practical;
        practical.planted = {{QStringLiteral("Line 4"), QStringLiteral("Off by one"), QStringLiteral("major"),
                              QStringLiteral("It stops early."), QStringLiteral("Count from 0.")}};
        question.detail = practical;
        const GuideSection section = guideSections(question, Level::L5).front();
        QCOMPARE(section.list, PointList::Flaws);
        QCOMPARE(section.texts[0].lead, QStringLiteral("Off by one"));
        QCOMPARE(section.texts[0].text, QStringLiteral("Line 4, major. It stops early.\nFix: Count from 0."));
    }

    void theTimeLimitOfTheLevelStandsOut()
    {
        Question question;
        Practical practical;
        practical.timeLimits = {{QStringLiteral("L4"), QStringLiteral("2 h")},
                                {QStringLiteral("L5"), QStringLiteral("3 h")}};
        question.detail = practical;
        const QList<GuideText> limits = guideSections(question, Level::L5).front().texts;
        QCOMPARE(limits[0].tone, GuideText::Tone::Quiet);
        QCOMPARE(limits[1].tone, GuideText::Tone::Normal);
    }

    void emptyPartsAreLeftOut() { QVERIFY(guideSections(Question{}, Level::L5).isEmpty()); }

    void artefactsBecomeText_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("content");
        QTest::addColumn<QString>("text");
        QTest::newRow("log") << QStringLiteral("log")
                             << QJsonObject{{QStringLiteral("lines"),
                                             QJsonArray{QStringLiteral("a"), QStringLiteral("b")}}}
                             << QStringLiteral("a\nb");
        QTest::newRow("table") << QStringLiteral("table")
                               << QJsonObject{{QStringLiteral("columns"),
                                               QJsonArray{QStringLiteral("Name"), QStringLiteral("n")}},
                                              {QStringLiteral("rows"),
                                               QJsonArray{QJsonArray{QStringLiteral("x"), 5}}}}
                               << QStringLiteral("Name  n\nx     5");
        QTest::newRow("metric") << QStringLiteral("metric")
                                << QJsonObject{{QStringLiteral("series"),
                                                QJsonArray{QJsonObject{
                                                    {QStringLiteral("name"), QStringLiteral("busy")},
                                                    {QStringLiteral("points"),
                                                     QJsonArray{QJsonArray{QStringLiteral("01:30"), 5}}}}}}}
                                << QStringLiteral("busy\n 01:30  5");
        QTest::newRow("trace") << QStringLiteral("trace")
                               << QJsonObject{{QStringLiteral("spans"),
                                               QJsonArray{QJsonObject{
                                                   {QStringLiteral("name"), QStringLiteral("GET")},
                                                   {QStringLiteral("service"), QStringLiteral("shop")},
                                                   {QStringLiteral("depth"), 1},
                                                   {QStringLiteral("start_ms"), 2},
                                                   {QStringLiteral("duration_ms"), 30}}}}}
                               << QStringLiteral("  GET  30 ms  +2 ms  shop");
        QTest::newRow("text") << QStringLiteral("text")
                              << QJsonObject{{QStringLiteral("text"), QStringLiteral("as it is")}}
                              << QStringLiteral("as it is");
        QTest::newRow("table without columns") << QStringLiteral("table") << QJsonObject{} << QString();
    }
    void artefactsBecomeText()
    {
        QFETCH(QString, type);
        QFETCH(QJsonObject, content);
        QFETCH(QString, text);
        QCOMPARE(artefactText(type, content), text);
    }

    void linesOfCodeAreNumbered()
    {
        QCOMPARE(numberedLines(QStringLiteral("a\nb")), QStringLiteral("1  a\n2  b"));
        QVERIFY(numberedLines(QString(9, u'\n')).startsWith(QStringLiteral(" 1  ")));
    }
};

PANELBOOK_WIDGET_TEST_MAIN(TestGuideSections)
#include "tst_guidesections.moc"
