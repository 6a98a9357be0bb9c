// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/rubric.h"
#include "domain/sessions/interview.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

using namespace panelbook;

class TestRubric : public QObject
{
    Q_OBJECT

private:
    static QList<Rubric> shipped()
    {
        QList<Rubric> rubrics;
        const QDir folder(QStringLiteral(PANELBOOK_RESOURCES "/rubrics"));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")})) {
            QFile in(folder.filePath(name));
            if (name != QLatin1String("competencies.json") && in.open(QIODevice::ReadOnly))
                rubrics.append(rubricFromJson(QJsonDocument::fromJson(in.readAll()).object()));
        }
        return rubrics;
    }

private slots:
    void everyDimensionHasAnAnchorForEveryPointAndLevel()
    {
        int dimensions = 0;
        QSet<QString> texts;
        for (const Rubric& rubric : shipped()) {
            QVERIFY(rubricFromJson(toJson(rubric)) == rubric);
            for (const Dimension& d : rubric.dimensions) {
                ++dimensions;
                for (const Level level : allLevels) {
                    for (int point = 1; point <= 4; ++point) {
                        const QString text = anchor(d, level, static_cast<RatingValue>(point));
                        QVERIFY2(!text.isEmpty() && text.size() <= 110, qPrintable(rubric.id + u' ' + d.id));
                        QVERIFY2(!texts.contains(text), qPrintable(text));
                        texts.insert(text);
                    }
                }
            }
        }
        QCOMPARE(dimensions, 43);
    }

    void levelsHaveTheRubricsOwnNames()
    {
        Rubric rubric = shipped().front();
        QCOMPARE(levelText(rubric, Level::L5), QStringLiteral("L5"));
        QVERIFY(!toJson(rubric).contains(QLatin1String("level_names"))); // as it was frozen before
        rubric.levelNames.insert(Level::L5, QStringLiteral("Senior engineer"));
        QCOMPARE(levelText(rubric, Level::L5), QStringLiteral("L5 · Senior engineer"));
        QCOMPARE(levelText(rubric, Level::L4), QStringLiteral("L4"));
        QCOMPARE(rubricFromJson(toJson(rubric)), rubric);
    }

    void notAssessedHasNoAnchor()
    {
        const Rubric rubric = shipped().front();
        QVERIFY(anchor(rubric.dimensions.front(), Level::L5, RatingValue::NotAssessed).isEmpty());
        QVERIFY(findDimension(rubric, rubric.dimensions.front().id));
        QVERIFY(!findDimension(rubric, u"charm"));
    }

    void ratingsAndRecommendationsHaveIds()
    {
        QCOMPARE(toId(RatingValue::NotAssessed), QStringLiteral("not-assessed"));
        QCOMPARE(toId(RatingValue::StrongYes), QStringLiteral("4"));
        QCOMPARE(ratingFromNumber(3), std::optional(RatingValue::Yes));
        QVERIFY(!ratingFromNumber(0) && !ratingFromNumber(5));
        using enum RecommendationValue;
        for (const auto value : {StrongNo, No, Yes, StrongYes}) {
            QCOMPARE(recommendationFromId(toId(value)), std::optional(value));
            QVERIFY(!title(value).isEmpty());
        }
        QVERIFY(!recommendationFromId(u"maybe"));
    }

    void statesAndLevelsHaveIds()
    {
        for (const char* id : {"planned", "live", "ended", "sealed", "cancelled", "no-show"})
            QCOMPARE(toId(interviewStateFromId(QString::fromLatin1(id)).value()), QString::fromLatin1(id));
        QVERIFY(!interviewStateFromId(u"asleep"));
        QCOMPARE(levelFromId(u"l5"), std::optional(Level::L5));
        QVERIFY(!levelFromId(u"L7"));
    }
};

PANELBOOK_TEST_MAIN(TestRubric)
#include "tst_rubric.moc"
