// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contentlibrary.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

class TestContentLibrary : public QObject
{
    Q_OBJECT

private slots:
    void theBankIsThere()
    {
        ContentLibrary library;
        QVERIFY(library.questions().size() >= 19);
        QCOMPARE(library.kits().size(), qsizetype{40});
        QCOMPARE(library.rubrics().size(), qsizetype{8});
        QCOMPARE(library.competencyTitle(QStringLiteral("problem-solving")),
                 QStringLiteral("Problem solving"));
        QCOMPARE(library.competencyTitle(QStringLiteral("charm")), QStringLiteral("charm"));
        QVERIFY(!library.question(QStringLiteral("x.y")) && !library.kit(QStringLiteral("x")) &&
                !library.rubric(QStringLiteral("x")));
    }

    void everyKitHasItsRubric()
    {
        ContentLibrary library;
        for (const Kit& kit : library.kits())
            QVERIFY2(library.rubric(kit.rubric), qPrintable(kit.id));
    }

    void requiredQuestionsComeEvenAgain()
    {
        ContentLibrary library;
        const Kit kit = library.kit(QStringLiteral("behavioural-45")).value();
        const QString flagship = QStringLiteral("behavioural.production-incident");
        const auto chosen = library.choose(kit, Level::L5, {flagship});
        QCOMPARE(chosen.front().question.id, flagship);
        QVERIFY(chosen.front().required);
        QSet<QString> ids;
        for (const PlannedQuestion& q : chosen) {
            QVERIFY(!ids.contains(q.question.id));
            ids.insert(q.question.id);
        }
    }

    void ownContentIsReadWhenItIsAskedFor()
    {
        ContentLibrary library;
        int read = 0;
        Question own = Question();
        own.id = QStringLiteral("system-design.own");
        own.levels = {Level::L3};
        QSet<QString> withheld;
        library.setOwn(OwnContent{[&] { return ++read, QList<Question>{own}; }, [] { return QList<Kit>(); },
                                  [] { return QList<Rubric>(); },
                                  [&](const QString& id) { return !withheld.contains(id); }});
        QCOMPARE(library.kits().size(), qsizetype{40});
        QCOMPARE(read, 0);
        QVERIFY(library.question(own.id) && library.question(own.id));
        QCOMPARE(library.questions().back(), own);
        QCOMPARE(read, 1);
        QVERIFY(!library.isBundledQuestion(own.id));
        const QuestionSlot slot{{}, QStringLiteral("system-design"), 10, {own.id}, {}};
        QCOMPARE(library.alternatives(slot, Level::L3).front(), own);
        withheld.insert(own.id);
        QVERIFY(!library.alternatives(slot, Level::L3).contains(own));
        const int before = library.revision();
        library.setOwn(std::nullopt);
        QVERIFY(library.revision() != before);
        QVERIFY(!library.question(own.id));
    }

    void alternativesFitKindAndLevel()
    {
        ContentLibrary library;
        const Kit kit = library.kit(QStringLiteral("system-design-60")).value();
        const auto fitting = library.alternatives(kit.questions.front(), Level::L3);
        QVERIFY(!fitting.isEmpty());
        for (const Question& q : fitting) {
            QCOMPARE(q.kind, QuestionKind::SystemDesign);
            QVERIFY(q.levels.contains(Level::L3));
        }
    }
};

PANELBOOK_TEST_MAIN(TestContentLibrary)
#include "tst_contentlibrary.moc"
