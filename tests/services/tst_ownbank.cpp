// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/maintainbook.h"
#include "services/ownbank.h"
#include "services/searchbook.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace panelbook;

/// One's own questions, kits, rubrics and marks, and their exchange with colleagues.
class TestOwnBank : public QObject
{
    Q_OBJECT

private slots:
    void aSavedQuestionIsInTheLibraryAndInTheBook();
    void everyChangeIsTold();
    void everyChangeLeavesAnAuditRow();
    void bundledContentIsNotReplaced();
    void whatTheSchemaRefusesIsToldWithItsPlace();
    void duplicatesGetIdsOfTheirOwn();
    void everyBundledQuestionCanBeDuplicatedAndSaved();
    void idsAreFree();
    void removedQuestionsAreGone();
    void retiredQuestionsAreNotProposed();
    void leakedQuestionsComeBackAfterTheCoolDown();
    void marksLast();
    void ownQuestionsAreSearched();
    void kitsHaveToAddUp();
    void kitsAreChecked_data();
    void kitsAreChecked();
    void anOwnKitPlansAnInterviewThatKeepsIt();
    void rubricsCountTheirVersions();
    void rubricsInUseStay();
    void aReadOnlyBookIsReadButNotChanged();
    void formatsAreKnownByTheEndOfTheName();
    void aListIsImportedWhole();
    void aListWithAProblemIsNotImported();
    void importIsTakenBack();
    void whatWasChangedAfterAnImportStays();
    void importingAgainChangesNothing();
    void updatesAndConflictsAreToldApart_data();
    void updatesAndConflictsAreToldApart();
    void bundledQuestionsInAFileAreLeftAlone();
    void anImportMakesABackupFirst();
    void exportsAreRead();
    void anAnswerToAnExportIsAnUpdate();
    void severalKindsMakeAFileEach();
    void aFailedExportLeavesTheOldFiles();
};

namespace {

using Fate = OwnBank::Incoming::Fate;

struct Desk
{
    TestBook book;
    std::optional<OwnBank> bank{std::in_place, book.workspace(), book.library()};

    OwnBank* operator->() { return &*bank; }
    ContentLibrary& library() { return book.library(); }

    void reopen(BookAccess access = BookAccess::Create)
    {
        bank.reset();
        book.reopen(access);
        bank.emplace(book.workspace(), book.library());
    }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(book.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }

    OwnBank::Preview preview(const QByteArray& csv)
    {
        const auto made = bank->preview(write(QStringLiteral("list.csv"), csv), OwnBank::FileFormat::Csv);
        return made ? *made : OwnBank::Preview{{}, {{0, describe(made.error())}}};
    }
};

Question ownQuestion(const QString& slug = QStringLiteral("why"))
{
    Question q;
    q.kind = QuestionKind::Behavioural;
    q.detail = Behavioural();
    q.id = QStringLiteral("behavioural.") + slug;
    q.title = QStringLiteral("Why ") + slug;
    q.prompt = QStringLiteral("Why?");
    q.levels = {Level::L4, Level::L5};
    q.minutes = 10;
    q.competencies = {QStringLiteral("ownership")};
    return q;
}

Kit ownKit()
{
    return {QStringLiteral("my-round"),
            QStringLiteral("behavioural"),
            QStringLiteral("My round"),
            30,
            QStringLiteral("behavioural"),
            {{QStringLiteral("Start"), 5}, {QStringLiteral("Talk"), 25}},
            {{QStringLiteral("Talk"), QStringLiteral("behavioural"), 20, {}, {}}}};
}

Rubric ownRubric()
{
    Dimension dimension;
    dimension.id = QStringLiteral("humour");
    dimension.title = QStringLiteral("Humour");
    return {QStringLiteral("my-rubric"), QStringLiteral("My rubric"), 1, {}, {dimension}};
}

QList<Fate> fates(const OwnBank::Preview& preview)
{
    QList<Fate> fates;
    for (const OwnBank::Incoming& incoming : preview.questions)
        fates.append(incoming.fate);
    return fates;
}

} // namespace

void TestOwnBank::aSavedQuestionIsInTheLibraryAndInTheBook()
{
    Desk desk;
    const qsizetype bundled = desk.library().questions().size();
    QVERIFY(desk->save(ownQuestion()));
    QCOMPARE(desk.library().questions().size(), bundled + 1);
    QCOMPARE(desk.library().questions().back(), ownQuestion());
    QVERIFY(desk->isOwn(QStringLiteral("behavioural.why")));
    QVERIFY(!desk->isOwn(desk.library().questions().front().id));
    Question changed = ownQuestion();
    changed.prompt = QStringLiteral("Why not?");
    QVERIFY(desk->save(changed));
    QCOMPARE(desk.library().questions().size(), bundled + 1);
    desk.reopen();
    QCOMPARE(desk.library().question(changed.id).value(), changed);
    desk.bank.reset();
    QCOMPARE(desk.library().questions().size(), bundled);
}

void TestOwnBank::everyChangeIsTold()
{
    Desk desk;
    qRegisterMetaType<Changes>();
    int told = 0;
    const QObject context;
    connect(&desk.book.workspace(), &Workspace::changed, &context,
            [&](const Changes& changes, const void* initiator) {
                QVERIFY(changes.subjects == Changes::Bank);
                QCOMPARE(initiator, static_cast<const void*>(&desk));
                // The library has it already.
                told += desk.library().questions().isEmpty() ? 0 : 1;
            });
    QVERIFY(desk->save(ownQuestion(), &desk));
    QVERIFY(desk->setMark(QStringLiteral("behavioural.why"), {true, false, {}}, &desk));
    QVERIFY(desk->save(ownRubric(), &desk));
    QVERIFY(desk->save(ownKit(), &desk));
    QVERIFY(desk->removeKit(QStringLiteral("my-round"), &desk));
    QVERIFY(desk->remove(QStringLiteral("behavioural.why"), &desk));
    QCOMPARE(told, 6);
}

void TestOwnBank::everyChangeLeavesAnAuditRow()
{
    Desk desk;
    QVERIFY(desk->save(ownQuestion()));
    QVERIFY(desk->import(desk.preview("title\nOne\n")));
    SQLite::Statement rows(desk.book.workspace().book().database(),
                           "SELECT operation FROM audit WHERE operation <> 'open' ORDER BY rowid");
    QStringList operations;
    while (rows.executeStep())
        operations.append(QString::fromUtf8(rows.getColumn(0).getText()));
    QCOMPARE(operations, (QStringList{QStringLiteral("bank"), QStringLiteral("import")}));
}

void TestOwnBank::bundledContentIsNotReplaced()
{
    Desk desk;
    const auto refused = [](const Result<void>& result) {
        return !result && result.error().kind == ErrorKind::RefusedByRule;
    };
    QVERIFY(refused(desk->save(desk.library().questions().front())));
    QVERIFY(refused(desk->remove(desk.library().questions().front().id)));
    QVERIFY(refused(desk->save(desk.library().kits().front())));
    QVERIFY(refused(desk->save(desk.library().rubrics().front())));
}

void TestOwnBank::whatTheSchemaRefusesIsToldWithItsPlace()
{
    Desk desk;
    Question q = ownQuestion();
    q.title.clear();
    q.tags = {QString(50, u'a')};
    const auto saved = desk->save(q);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
    QVERIFY((saved.error().subject + saved.error().points.join(u' ')).contains(QStringLiteral("/tags/0")));
    q = ownQuestion(QStringLiteral("Not A Slug"));
    QVERIFY(!desk->save(q));
    QVERIFY(!desk->isOwn(q.id));
}

void TestOwnBank::duplicatesGetIdsOfTheirOwn()
{
    Desk desk;
    const Question bundled = desk.library().questions().front();
    const Question copy = desk->duplicate(bundled);
    QCOMPARE(copy.id, bundled.id + QStringLiteral("-2"));
    QVERIFY(copy.title.startsWith(bundled.title));
    QVERIFY(desk->save(copy));
    QCOMPARE(desk->duplicate(bundled).id, bundled.id + QStringLiteral("-3"));
}

void TestOwnBank::everyBundledQuestionCanBeDuplicatedAndSaved()
{
    Desk desk;
    const QList<Question> all = desk.library().questions();
    for (const Question& q : all) {
        const Question copy = desk->duplicate(q);
        const auto saved = desk->save(copy);
        QVERIFY2(saved, qPrintable(q.id + (saved ? QString() : describe(saved.error()))));
    }
    desk.reopen();
    QCOMPARE(desk.library().questions().size(), 2 * all.size());
    Question back = desk.library().question(all.front().id + QStringLiteral("-2")).value();
    back.id = all.front().id;
    back.title = all.front().title;
    QCOMPARE(back, all.front());
}

void TestOwnBank::idsAreFree()
{
    Desk desk;
    QCOMPARE(desk->freeId(QStringLiteral("behavioural.Was würden Sie tun?")),
             QStringLiteral("behavioural.was-wurden-sie-tun"));
    QCOMPARE(desk->freeId(QStringLiteral("system-design.url-shortener")),
             QStringLiteral("system-design.url-shortener-2"));
    QCOMPARE(desk->freeId(QStringLiteral("System design 60")), QStringLiteral("system-design-60-2"));
    QCOMPARE(desk->freeId(QStringLiteral("My round, v1.0")), QStringLiteral("my-round-v1-0"));
}

void TestOwnBank::removedQuestionsAreGone()
{
    Desk desk;
    QVERIFY(desk->save(ownQuestion()));
    QVERIFY(desk->setMark(QStringLiteral("behavioural.why"), {true, false, {}}));
    QVERIFY(desk->remove(QStringLiteral("behavioural.why")));
    QVERIFY(!desk.library().question(QStringLiteral("behavioural.why")));
    QCOMPARE(desk->mark(QStringLiteral("behavioural.why")), QuestionMark());
    QCOMPARE(desk->remove(QStringLiteral("behavioural.why")).error().kind, ErrorKind::UnknownName);
    desk.reopen();
    QCOMPARE(desk->mark(QStringLiteral("behavioural.why")), QuestionMark());
}

void TestOwnBank::retiredQuestionsAreNotProposed()
{
    Desk desk;
    const Kit kit = desk.library().kit(QStringLiteral("behavioural-45")).value();
    const QString first = desk.library().choose(kit, Level::L5).front().question.id;
    QVERIFY(desk->setMark(first, {false, true, {}}));
    QVERIFY(!desk->isProposed(first));
    for (const PlannedQuestion& planned : desk.library().choose(kit, Level::L5))
        QVERIFY(planned.question.id != first);
    for (const Question& q : desk.library().alternatives(kit.questions.front(), Level::L5))
        QVERIFY(q.id != first);
    // It is still there to be read.
    QVERIFY(desk.library().question(first));
}

void TestOwnBank::leakedQuestionsComeBackAfterTheCoolDown()
{
    Desk desk;
    const QString id = desk.library().questions().front().id;
    const QDate today = desk.book.clock().utcNow().date();
    QVERIFY(desk->setMark(id, {false, false, today.addDays(1 - OwnBank::coolDownDays)}));
    QVERIFY(!desk->isProposed(id));
    QVERIFY(desk->setMark(id, {false, false, today.addDays(-OwnBank::coolDownDays)}));
    QVERIFY(desk->isProposed(id));
}

void TestOwnBank::marksLast()
{
    Desk desk;
    const QString id = desk.library().questions().front().id;
    const QuestionMark mark{true, true, QDate(2026, 11, 1)};
    QVERIFY(desk->setMark(id, mark));
    desk.reopen();
    QCOMPARE(desk->mark(id), mark);
    QVERIFY(desk->setMark(id, {}));
    desk.reopen();
    QCOMPARE(desk->mark(id), QuestionMark());
    QCOMPARE(desk->setMark(QStringLiteral("behavioural.nothing"), mark).error().kind, ErrorKind::UnknownName);
}

void TestOwnBank::ownQuestionsAreSearched()
{
    Desk desk;
    const SearchBook search(&desk.book.workspace(), desk.library());
    QVERIFY(search.find(QStringLiteral("zebracrossing")).value().isEmpty());
    QVERIFY(desk->save(ownQuestion(QStringLiteral("zebracrossing"))));
    QCOMPARE(search.find(QStringLiteral("zebracrossing")).value().size(), qsizetype{1});
}

void TestOwnBank::kitsHaveToAddUp()
{
    Desk desk;
    Kit kit = ownKit();
    kit.minutes = 45;
    const auto saved = desk->save(kit);
    QCOMPARE(saved.error().kind, ErrorKind::RefusedByRule);
    QVERIFY(saved.error().detail.contains(QStringLiteral("30")) &&
            saved.error().detail.contains(QStringLiteral("45")));
    QVERIFY(desk->save(ownKit()));
    desk.reopen();
    QCOMPARE(desk.library().kit(QStringLiteral("my-round")).value(), ownKit());
    QVERIFY(desk->isOwn(QStringLiteral("my-round")));
}

void TestOwnBank::kitsAreChecked_data()
{
    QTest::addColumn<Kit>("kit");
    const auto row = [](const char* name, const std::function<void(Kit&)>& change) {
        Kit kit = ownKit();
        change(kit);
        QTest::newRow(name) << kit;
    };
    row("no id", [](Kit& kit) { kit.id = QStringLiteral("My Round"); });
    row("no title", [](Kit& kit) { kit.title.clear(); });
    row("no such rubric", [](Kit& kit) { kit.rubric = QStringLiteral("none"); });
    row("no parts", [](Kit& kit) { kit.segments.clear(); });
    row("a part without a name", [](Kit& kit) { kit.segments[0].name.clear(); });
    row("two parts alike", [](Kit& kit) { kit.segments[0].name = QStringLiteral("talk"); });
    row("a part without time", [](Kit& kit) { kit.segments[0].minutes = 0; });
    row("a question without its part", [](Kit& kit) { kit.questions[0].segment = QStringLiteral("End"); });
    row("no such kind", [](Kit& kit) { kit.questions[0].kind = QStringLiteral("riddle"); });
    row("no such question",
        [](Kit& kit) { kit.questions[0].required = QStringList{QStringLiteral("behavioural.none")}; });
}

void TestOwnBank::kitsAreChecked()
{
    QFETCH(Kit, kit);
    Desk desk;
    const auto saved = desk->save(kit);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!describe(saved.error()).isEmpty());
}

void TestOwnBank::anOwnKitPlansAnInterviewThatKeepsIt()
{
    Desk desk;
    QVERIFY(desk->save(ownRubric()));
    Kit kit = ownKit();
    kit.rubric = QStringLiteral("my-rubric");
    QVERIFY(desk->save(ownQuestion()));
    kit.questions[0].required = QStringList{QStringLiteral("behavioural.why")};
    QVERIFY(desk->save(kit));
    const InterviewId id = desk.book.planned(QStringLiteral("my-round"));
    QVERIFY(desk->removeKit(QStringLiteral("my-round")));
    QVERIFY(desk->removeRubric(QStringLiteral("my-rubric")));
    QVERIFY(desk->remove(QStringLiteral("behavioural.why")));
    const Interview kept = desk.book.plan().load(id).value().session.interview;
    QCOMPARE(kept.kit, kit);
    QCOMPARE(kept.rubric, ownRubric());
    QCOMPARE(kept.questions.front().question, ownQuestion());
}

void TestOwnBank::rubricsCountTheirVersions()
{
    Desk desk;
    QVERIFY(desk->save(ownRubric()));
    QCOMPARE(desk.library().rubric(QStringLiteral("my-rubric")).value().version, 1);
    QVERIFY(desk->save(ownRubric()));
    desk.reopen();
    QCOMPARE(desk.library().rubric(QStringLiteral("my-rubric")).value().version, 2);
    Rubric twice = ownRubric();
    twice.dimensions.append(twice.dimensions.front());
    QCOMPARE(desk->save(twice).error().kind, ErrorKind::InvalidInput);
}

void TestOwnBank::rubricsInUseStay()
{
    Desk desk;
    QVERIFY(desk->save(ownRubric()));
    Kit kit = ownKit();
    kit.rubric = QStringLiteral("my-rubric");
    QVERIFY(desk->save(kit));
    QCOMPARE(desk->removeRubric(QStringLiteral("my-rubric")).error().kind, ErrorKind::RefusedByRule);
    QVERIFY(desk->removeKit(QStringLiteral("my-round")));
    QVERIFY(desk->removeRubric(QStringLiteral("my-rubric")));
}

void TestOwnBank::aReadOnlyBookIsReadButNotChanged()
{
    Desk desk;
    QVERIFY(desk->save(ownQuestion()));
    desk.reopen(BookAccess::Read);
    QVERIFY(desk->isOwn(QStringLiteral("behavioural.why")));
    Question changed = ownQuestion();
    changed.title = QStringLiteral("Another");
    QVERIFY(!desk->save(changed));
    QCOMPARE(desk.library().question(changed.id).value(), ownQuestion());
    QVERIFY(!desk->setMark(changed.id, {true, false, {}}));
    QCOMPARE(desk->mark(changed.id), QuestionMark());
    QVERIFY(desk->exportTo(desk.book.path(QStringLiteral("out.json"))));
}

void TestOwnBank::formatsAreKnownByTheEndOfTheName()
{
    QVERIFY(OwnBank::formatOf(QStringLiteral("a.CSV")) == OwnBank::FileFormat::Csv);
    QVERIFY(OwnBank::formatOf(QStringLiteral("a.b/c.tsv")) == OwnBank::FileFormat::Csv);
    QVERIFY(OwnBank::formatOf(QStringLiteral("README.md")) == OwnBank::FileFormat::Markdown);
    QVERIFY(OwnBank::formatOf(QStringLiteral("bank.json")) == OwnBank::FileFormat::Json);
    QVERIFY(OwnBank::formatOf(QStringLiteral("bank")) == OwnBank::FileFormat::Json);
}

void TestOwnBank::aListIsImportedWhole()
{
    Desk desk;
    const auto preview = desk.preview("title,prompt\nOne,Why?\nTwo,How?\n");
    QVERIFY(preview.problems.isEmpty());
    QCOMPARE(fates(preview), (QList<Fate>{Fate::New, Fate::New}));
    QCOMPARE(preview.questions[1].line, 3);
    QVERIFY(!desk->isOwn(QStringLiteral("behavioural.one")));
    QCOMPARE(desk->import(preview).value(), 2);
    desk.reopen();
    QCOMPARE(desk.library().question(QStringLiteral("behavioural.two")).value().prompt,
             QStringLiteral("How?"));
    QCOMPARE(desk->preview(desk.book.path(QStringLiteral("none.csv")), OwnBank::FileFormat::Csv).error().kind,
             ErrorKind::ReadFailed);
}

void TestOwnBank::aListWithAProblemIsNotImported()
{
    Desk desk;
    const auto preview = desk.preview("title,kind\nOne,behavioural\nTwo,nonsense\n");
    QCOMPARE(preview.problems.size(), qsizetype{1});
    QCOMPARE(preview.problems[0].line, 3);
    QCOMPARE(desk->import(preview).error().kind, ErrorKind::InvalidInput);
    QVERIFY(!desk->isOwn(QStringLiteral("behavioural.one")));
    QVERIFY(!desk->canUndoImport());
}

void TestOwnBank::importIsTakenBack()
{
    Desk desk;
    QVERIFY(desk->import(desk.preview("title,prompt\nOne,Why?\n")));
    QVERIFY(desk->import(desk.preview("title,prompt\nOne,Why not?\nTwo,How?\n")));
    QVERIFY(desk->canUndoImport());
    QCOMPARE(desk->undoImport().value(), 2);
    QVERIFY(!desk->canUndoImport());
    QCOMPARE(desk.library().question(QStringLiteral("behavioural.one")).value().prompt,
             QStringLiteral("Why?"));
    QVERIFY(!desk.library().question(QStringLiteral("behavioural.two")));
    // Once more the same list is an update.
    QCOMPARE(fates(desk.preview("title,prompt\nOne,Why not?\n")), QList<Fate>{Fate::Update});
}

void TestOwnBank::whatWasChangedAfterAnImportStays()
{
    Desk desk;
    QVERIFY(desk->import(desk.preview("title\nOne\nTwo\n")));
    Question changed = desk.library().question(QStringLiteral("behavioural.one")).value();
    changed.prompt = QStringLiteral("Changed");
    QVERIFY(desk->save(changed));
    QCOMPARE(desk->undoImport().value(), 1);
    QCOMPARE(desk.library().question(changed.id).value(), changed);
}

void TestOwnBank::importingAgainChangesNothing()
{
    Desk desk;
    // One of the ids is that of a bundled question.
    const QByteArray list = "title,kind\nOne,behavioural\nURL shortener,system-design\n";
    QCOMPARE(desk->import(desk.preview(list)).value(), 2);
    QVERIFY(desk->isOwn(QStringLiteral("system-design.url-shortener-own")));
    QCOMPARE(fates(desk.preview(list)), (QList<Fate>{Fate::Same, Fate::Same}));
    QCOMPARE(desk->import(desk.preview(list)).value(), 0);
    QVERIFY(desk->canUndoImport());
}

void TestOwnBank::updatesAndConflictsAreToldApart_data()
{
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("there");
    QTest::addColumn<int>("fate");
    const auto row = [](const char* name, const char* here, const char* there, Fate fate) {
        QTest::newRow(name) << QString::fromLatin1(here) << QString::fromLatin1(there)
                            << static_cast<int>(fate);
    };
    row("neither changed", "Why?", "Why?", Fate::Same);
    row("changed there", "Why?", "Why there?", Fate::Update);
    row("changed here", "Why here?", "Why?", Fate::Same);
    row("changed on both sides", "Why here?", "Why there?", Fate::Conflict);
    row("changed alike", "Why now?", "Why now?", Fate::Same);
}

void TestOwnBank::updatesAndConflictsAreToldApart()
{
    QFETCH(QString, here);
    QFETCH(QString, there);
    QFETCH(int, fate);
    Desk desk;
    QVERIFY(desk->import(desk.preview("title,prompt\nOne,Why?\n")));
    Question mine = desk.library().question(QStringLiteral("behavioural.one")).value();
    mine.prompt = here;
    QVERIFY(desk->save(mine));
    const auto preview = desk.preview("title,prompt\nOne," + there.toUtf8() + "\n");
    QCOMPARE(static_cast<int>(preview.questions[0].fate), fate);
    const bool isConflict = preview.questions[0].fate == Fate::Conflict;
    const QString kept = isConflict || preview.questions[0].fate == Fate::Same ? here : there;
    QVERIFY(desk->import(preview));
    QCOMPARE(desk.library().question(mine.id).value().prompt, kept);
    if (isConflict) {
        QCOMPARE(desk->import(preview, {mine.id}).value(), 1);
        QCOMPARE(desk.library().question(mine.id).value().prompt, there);
        QCOMPARE(desk->undoImport().value(), 1);
        QCOMPARE(desk.library().question(mine.id).value().prompt, here);
    }
}

void TestOwnBank::bundledQuestionsInAFileAreLeftAlone()
{
    Desk desk;
    const Question bundled = desk.library().questions().front();
    const QString file = desk.book.path(QStringLiteral("bundled.json"));
    QVERIFY(desk->exportTo(file, {bundled.id}));
    const auto same = desk->preview(file, OwnBank::FileFormat::Json).value();
    QVERIFY(same.problems.isEmpty());
    QCOMPARE(fates(same), QList<Fate>{Fate::Same});
    Question changed = bundled;
    changed.prompt = QStringLiteral("Another prompt.");
    const auto other =
        desk->preview(desk.write(QStringLiteral("changed.json"),
                                 QJsonDocument(questionFile(changed.kind, {changed})).toJson()),
                      OwnBank::FileFormat::Json);
    QCOMPARE(other->problems.size(), qsizetype{1});
    QVERIFY(other->problems[0].text.contains(bundled.id));
    QVERIFY(other->problems[0].line > 1);
}

void TestOwnBank::anImportMakesABackupFirst()
{
    Desk desk;
    QVERIFY(desk->save(ownQuestion()));
    QVERIFY(desk->import(desk.preview("title\nOne\n")));
    const QStringList backups = MaintainBook::backups(desk.book.file());
    QCOMPARE(backups.size(), qsizetype{1});
}

void TestOwnBank::exportsAreRead()
{
    Desk desk;
    QVERIFY(desk->save(ownQuestion(QStringLiteral("a"))));
    QVERIFY(desk->save(ownQuestion(QStringLiteral("b"))));
    const QString file = desk.book.path(QStringLiteral("out.json"));
    QCOMPARE(desk->exportTo(file).value(), QStringList{file});
    Desk colleague;
    const auto preview = colleague->preview(file, OwnBank::FileFormat::Json).value();
    QVERIFY(preview.problems.isEmpty());
    QCOMPARE(colleague->import(preview).value(), 2);
    QCOMPARE(colleague.library().question(QStringLiteral("behavioural.b")).value(),
             ownQuestion(QStringLiteral("b")));
    QCOMPARE(desk->exportTo(file, {QStringLiteral("behavioural.none")}).error().kind, ErrorKind::UnknownName);
    Desk empty;
    QCOMPARE(empty->exportTo(file).error().kind, ErrorKind::RefusedByRule);
}

void TestOwnBank::anAnswerToAnExportIsAnUpdate()
{
    Desk desk;
    QVERIFY(desk->save(ownQuestion()));
    const QString file = desk.book.path(QStringLiteral("out.json"));
    QVERIFY(desk->exportTo(file));
    Question answer = ownQuestion();
    answer.prompt = QStringLiteral("Better?");
    const QString back =
        desk.write(QStringLiteral("back.json"), QJsonDocument(questionFile(answer.kind, {answer})).toJson());
    QCOMPARE(fates(desk->preview(back, OwnBank::FileFormat::Json).value()), QList<Fate>{Fate::Update});
}

void TestOwnBank::severalKindsMakeAFileEach()
{
    Desk desk;
    QVERIFY(desk->import(desk.preview("title,kind\nOne,behavioural\nTwo,screen\n")));
    const auto files = desk->exportTo(desk.book.path(QStringLiteral("out.json"))).value();
    QCOMPARE(files, (QStringList{desk.book.path(QStringLiteral("out-behavioural.json")),
                                 desk.book.path(QStringLiteral("out-screen.json"))}));
    for (const QString& file : files)
        QCOMPARE(fates(desk->preview(file, OwnBank::FileFormat::Json).value()), QList<Fate>{Fate::Same});
}

void TestOwnBank::aFailedExportLeavesTheOldFiles()
{
    Desk desk;
    QVERIFY(desk->import(desk.preview("title,kind\nOne,behavioural\nTwo,screen\n")));
    const QString old = desk.write(QStringLiteral("out-behavioural.json"), "old");
    QVERIFY(QDir().mkpath(desk.book.path(QStringLiteral("out-screen.json"))));
    QVERIFY(!desk->exportTo(desk.book.path(QStringLiteral("out.json"))));
    QFile file(old);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
}

PANELBOOK_TEST_MAIN(TestOwnBank)
#include "tst_ownbank.moc"
