// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/artefactsearch.h"
#include "domain/questions/question.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace panelbook;

namespace {

QList<Question> incidents()
{
    QList<Question> all;
    const QDir folder(QStringLiteral(PANELBOOK_RESOURCES "/questions/debugging"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        all += questionsFromFile(QJsonDocument::fromJson(file.readAll()).object());
    }
    return all;
}

QString firstFound(const QString& question, const QString& text)
{
    static const QList<Question> all = incidents();
    for (const Question& incident : all) {
        if (incident.id != question)
            continue;
        const auto& artefacts = std::get<Debugging>(incident.detail).artefacts;
        const QList<qsizetype> found = ArtefactSearch(artefacts).find(text);
        return found.isEmpty() ? QString() : artefacts[found.front()].id;
    }
    qFatal("no incident %s", qPrintable(question));
}

} // namespace

class TestArtefactSearch : public QObject
{
    Q_OBJECT

private slots:
    void candidatesWordsFindTheArtefact_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("artefact");
        QTest::newRow("a word") << QStringLiteral("pool") << QStringLiteral("a3");
        QTest::newRow("a name") << QStringLiteral("hikari") << QStringLiteral("a3");
        QTest::newRow("the first letters") << QStringLiteral("conn") << QStringLiteral("a3");
        QTest::newRow("a question") << QStringLiteral("connections?") << QStringLiteral("a3");
        QTest::newRow("a sentence") << QStringLiteral("can I see the traces") << QStringLiteral("a11");
        QTest::newRow("a letter too few") << QStringLiteral("hikri") << QStringLiteral("a3");
        QTest::newRow("letters swapped") << QStringLiteral("deplyo") << QStringLiteral("a6");
        QTest::newRow("two words, one wrong") << QStringLiteral("databse cpu") << QStringLiteral("a4");
        QTest::newRow("capitals") << QStringLiteral("GC pauses") << QStringLiteral("a10");
    }
    void candidatesWordsFindTheArtefact()
    {
        QFETCH(QString, typed);
        QFETCH(QString, artefact);
        QCOMPARE(firstFound(QStringLiteral("debugging.checkout-at-2-am"), typed), artefact);
    }

    void everySynonymAndTitleOfTheBankFindsItsArtefactFirst()
    {
        const QList<Question> all = incidents();
        QCOMPARE(all.size(), 18);
        for (const Question& incident : all) {
            const auto& artefacts = std::get<Debugging>(incident.detail).artefacts;
            const ArtefactSearch search(artefacts);
            for (qsizetype i = 0; i < artefacts.size(); ++i) {
                const QStringList names = artefacts[i].asksFor + QStringList(artefacts[i].title);
                for (const QString& name : names) {
                    // The same synonym may stand for two of them.
                    const qsizetype first = search.find(name).value(0, -1);
                    QVERIFY2(first == i || (first >= 0 && artefacts[first].asksFor.contains(name)),
                             qPrintable(incident.id + u' ' + name));
                }
            }
        }
    }

    void nothingTypedGivesAllInTheirOrder()
    {
        const ArtefactSearch search({{QStringLiteral("a1"), QStringLiteral("Errors"), {}, {}, {}, {}, {}},
                                     {QStringLiteral("a2"), QStringLiteral("Logs"), {}, {}, {}, {}, {}}});
        QCOMPARE(search.find({}), (QList<qsizetype>{0, 1}));
        QCOMPARE(search.find(QStringLiteral("show me the")), (QList<qsizetype>{0, 1}));
    }

    void whatIsNotToBeHadFindsNothing()
    {
        QCOMPARE(firstFound(QStringLiteral("debugging.checkout-at-2-am"), QStringLiteral("kubernetes")),
                 QString());
        QVERIFY(ArtefactSearch().find(QStringLiteral("anything")).isEmpty());
    }
};

PANELBOOK_TEST_MAIN(TestArtefactSearch)
#include "tst_artefactsearch.moc"
