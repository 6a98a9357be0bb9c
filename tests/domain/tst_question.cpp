// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kits/kit.h"
#include "domain/questions/question.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace panelbook;

/// Every shipped question and kit, read straight from its file.
class TestQuestion : public QObject
{
    Q_OBJECT

private:
    static QJsonObject read(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
    }
    static QStringList filesUnder(const char* folder)
    {
        QStringList files;
        QDirIterator it(QStringLiteral(PANELBOOK_RESOURCES "/") + QLatin1String(folder),
                        {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
        files.sort();
        return files;
    }
    static void addFiles(const char* folder)
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : filesUnder(folder))
            QTest::newRow(qPrintable(file.section(u'/', -2))) << file;
    }

private slots:
    void everyQuestionReadsAndWritesBack_data() { addFiles("questions"); }
    void everyQuestionReadsAndWritesBack()
    {
        QFETCH(QString, file);
        const QJsonObject json = read(file);
        const auto kind = questionKindFromId(json.value(QLatin1String("kind")).toString());
        QVERIFY(kind);
        const QList<Question> questions = questionsFromFile(json);
        QVERIFY(!questions.isEmpty());
        for (const Question& q : questions) {
            QVERIFY2(q.id.startsWith(toId(*kind) + u'.'), qPrintable(q.id));
            QVERIFY(questionFromJson(*kind, toJson(q)) == q);
        }
        QCOMPARE(questionFile(*kind, questions), json);
    }

    void capacitySheetsCompute_data() { addFiles("questions/system-design"); }
    void capacitySheetsCompute()
    {
        QFETCH(QString, file);
        for (const Question& q : questionsFromFile(read(file))) {
            const auto& sheet = std::get<SystemDesign>(q.detail).sheet;
            QVERIFY(!sheet.isEmpty());
            const auto estimates = evaluate(sheet);
            QVERIFY2(estimates, estimates ? "" : qPrintable(describe(estimates.error())));
        }
    }

    void idsAreUnique()
    {
        QSet<QString> ids;
        for (const QString& file : filesUnder("questions")) {
            for (const Question& q : questionsFromFile(read(file))) {
                QVERIFY2(!ids.contains(q.id), qPrintable(q.id));
                ids.insert(q.id);
            }
        }
        QVERIFY(ids.size() >= 19);
    }

    void kindsHaveIdsAndTitles()
    {
        for (const QuestionKind kind : allQuestionKinds()) {
            QCOMPARE(questionKindFromId(toId(kind)), std::optional(kind));
            QVERIFY(!title(kind).isEmpty());
        }
        QVERIFY(!questionKindFromId(u"riddles"));
        QVERIFY(questionsFromFile({}).isEmpty());
    }

    void kitsAddUpAndReadBack_data() { addFiles("kits"); }
    void kitsAddUpAndReadBack()
    {
        QFETCH(QString, file);
        const QList<Kit> kits = kitsFromFile(read(file));
        QCOMPARE(kits.size(), qsizetype{5});
        for (const Kit& kit : kits) {
            int minutes = 0;
            for (const Segment& s : kit.segments)
                minutes += s.minutes;
            QCOMPARE(minutes, kit.minutes);
            QCOMPARE(kit.id, QStringLiteral("%1-%2").arg(kit.round).arg(kit.minutes));
            QVERIFY(kitFromJson(toJson(kit)) == kit);
            for (const QuestionSlot& slot : kit.questions)
                QVERIFY2(segmentIndex(kit, slot.segment) >= 0, qPrintable(slot.segment));
        }
    }

    void segmentsAreFoundWhateverTheCase()
    {
        Kit kit;
        kit.segments = {{QStringLiteral("Opening"), 5}, {QStringLiteral("Design"), 10}};
        QCOMPARE(segmentIndex(kit, QStringLiteral("design")), qsizetype{1});
        QCOMPARE(segmentIndex(kit, QStringLiteral("dessert")), qsizetype{-1});
    }
};

PANELBOOK_TEST_MAIN(TestQuestion)
#include "tst_question.moc"
