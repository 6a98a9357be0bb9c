// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/handbook.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace panelbook;

class TestHandbook : public QObject
{
    Q_OBJECT

private slots:
    void everyChapterIsThereWhole_data()
    {
        QTest::addColumn<int>("entries");
        QTest::newRow("card") << 14;
        QTest::newRow("chain") << 20;
        QTest::newRow("reminder") << 10;
        QTest::newRow("topic") << 18;
        QTest::newRow("loop") << 15;
        QTest::newRow("sample") << 40;
        QTest::newRow("statistic") << 9;
        QTest::newRow("claim") << 60;
    }
    void everyChapterIsThereWhole()
    {
        QFETCH(const int, entries);
        const HandbookChapter chapter = chapterOf(QTest::currentDataTag());
        QCOMPARE(chapter.entries.size(), entries);
        QVERIFY(!chapter.title.isEmpty());
        QSet<QString> ids;
        for (const HandbookEntry& entry : chapter.entries) {
            QVERIFY2(!entry.title.isEmpty() && !entry.texts.isEmpty(), qPrintable(entry.id));
            for (const QString& text : entry.texts)
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(entry.id));
            QVERIFY2(!ids.contains(entry.id), qPrintable(entry.id));
            ids.insert(entry.id);
        }
    }

    /// tests/data/bank/requirements.json maps what the article asks for to where it is found.
    void everyRequirementIsReachable()
    {
        QFile file(QStringLiteral(PANELBOOK_TEST_DATA "/bank/requirements.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject places = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(places.size(), 60);
        for (auto it = places.begin(); it != places.end(); ++it)
            QVERIFY2(m_handbook.exists(it.value().toString()),
                     qPrintable(it.key() + u' ' + it.value().toString()));
        for (const HandbookEntry& entry : chapterOf("claim").entries)
            QCOMPARE(entry.id + u' ' + entry.place, entry.id + u' ' + places[entry.id].toString());
    }

    void doubtfulClaimsAreMarkedAndSayWhy()
    {
        const QSet<QString> doubtful{QStringLiteral("A01"), QStringLiteral("A05"), QStringLiteral("A06"),
                                     QStringLiteral("A21"), QStringLiteral("A28"), QStringLiteral("A40"),
                                     QStringLiteral("A43"), QStringLiteral("A47"), QStringLiteral("A55"),
                                     QStringLiteral("A58")};
        for (const HandbookEntry& entry : chapterOf("claim").entries) {
            QCOMPARE(entry.id + QString::number(entry.claim),
                     entry.id + QString::number(doubtful.contains(entry.id)));
            QVERIFY2(!entry.claim || !entry.note.isEmpty(), qPrintable(entry.id));
        }
    }

    void placesThatDoNotExistAreTold()
    {
        for (const char* place :
             {"", "question:system-design.nothing", "card:k15", "page:home", "kit:x", "rubric:x"})
            QVERIFY2(!m_handbook.exists(QLatin1String(place)), place);
        QCOMPARE(m_handbook.titleOf(QStringLiteral("question:system-design.url-shortener")),
                 QStringLiteral("Question: URL shortener"));
    }

private:
    HandbookChapter chapterOf(const char* id) const
    {
        for (const HandbookChapter& chapter : m_handbook.chapters()) {
            if (chapter.id == QLatin1String(id))
                return chapter;
        }
        return {};
    }

    ContentLibrary m_library;
    Handbook m_handbook{m_library};
};

PANELBOOK_TEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
