// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/question.h"
#include "exchange/jsonlimits.h"
#include "exchange/questionfile.h"
#include "tests/support/markingtranslator.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>

using namespace panelbook;

/// Question files: the schemas, and what no schema says.
class TestQuestionSchema : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedFileValidates_data();
    void everyShippedFileValidates();
    void everyShippedQuestionRoundTrips_data();
    void everyShippedQuestionRoundTrips();
    void everyKindTakesASmallFile_data();
    void everyKindTakesASmallFile();
    void problemsAreTold_data();
    void problemsAreTold();
    void problemsAreToldInTheUsersLanguage_data() { problemsAreTold_data(); }
    void problemsAreToldInTheUsersLanguage();
    void everyProblemIsTold();
    void missingKeysAreTold_data();
    void missingKeysAreTold();
    void artefactsWantTheKeysOfTheirType();
    void idsOccurOnceInAllFiles();
    void formulasHaveToCompute();
    void limitsHoldBeforeTheParser_data();
    void limitsHoldBeforeTheParser();

private:
    QString write(const QByteArray& content);
    QList<QuestionProblem> check(const QByteArray& content);
    QList<QuestionProblem> check(const QJsonObject& content)
    {
        return check(QJsonDocument(content).toJson());
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

namespace {

void shippedFiles()
{
    QTest::addColumn<QString>("file");
    QDirIterator files(QStringLiteral(PANELBOOK_SOURCE_DIR "/resources/questions"),
                       {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        QTest::newRow(qPrintable(file.section(u'/', -2))) << file;
    }
}

QJsonObject readObject(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject smallQuestion(QuestionKind kind)
{
    QJsonObject question{{QStringLiteral("id"), toId(kind) + QStringLiteral(".small-one")},
                         {QStringLiteral("title"), QStringLiteral("Small one")},
                         {QStringLiteral("prompt"), QStringLiteral("Why?")},
                         {QStringLiteral("levels"), QJsonArray{QStringLiteral("L4")}},
                         {QStringLiteral("minutes"), 10},
                         {QStringLiteral("competencies"), QJsonArray{QStringLiteral("impact")}}};
    if (kind == QuestionKind::CodeReview) {
        question[QLatin1String("language")] = QStringLiteral("C++");
        question[QLatin1String("code")] = QStringLiteral("int main() {}");
        question[QLatin1String("defects")] =
            QJsonArray{QJsonObject{{QStringLiteral("lines"), QStringLiteral("1")},
                                   {QStringLiteral("title"), QStringLiteral("Nothing happens")},
                                   {QStringLiteral("severity"), QStringLiteral("minor")},
                                   {QStringLiteral("why"), QStringLiteral("It is empty.")},
                                   {QStringLiteral("fix"), QStringLiteral("Write it.")}}};
    }
    if (kind == QuestionKind::Debugging) {
        question[QLatin1String("alert")] = QStringLiteral("Down");
        question[QLatin1String("root_cause")] = QJsonArray{QStringLiteral("It was switched off.")};
        question[QLatin1String("artefacts")] =
            QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("a1")},
                                   {QStringLiteral("title"), QStringLiteral("Log")},
                                   {QStringLiteral("type"), QStringLiteral("log")},
                                   {QStringLiteral("role"), QStringLiteral("key")},
                                   {QStringLiteral("asks_for"), QJsonArray{QStringLiteral("log")}},
                                   {QStringLiteral("lines"), QJsonArray{QStringLiteral("off")}}}};
    }
    return question;
}

QJsonObject fileOf(QuestionKind kind, const QJsonArray& questions)
{
    return {{QStringLiteral("schema"), QStringLiteral("panelbook.questions/1")},
            {QStringLiteral("kind"), toId(kind)},
            {QStringLiteral("questions"), questions}};
}

QJsonObject smallFile(QuestionKind kind)
{
    return fileOf(kind, {smallQuestion(kind)});
}

} // namespace

QString TestQuestionSchema::write(const QByteArray& content)
{
    QFile file(m_folder.filePath(QStringLiteral("q%1.json").arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

QList<QuestionProblem> TestQuestionSchema::check(const QByteArray& content)
{
    const auto problems = checkQuestionFiles({write(content)});
    return problems ? *problems : QList<QuestionProblem>{{{}, {}, QStringLiteral("unreadable")}};
}

void TestQuestionSchema::everyShippedFileValidates_data()
{
    shippedFiles();
}

void TestQuestionSchema::everyShippedFileValidates()
{
    QFETCH(QString, file);
    const auto problems = checkQuestionFiles({file});
    QVERIFY(problems);
    for (const QuestionProblem& problem : *problems)
        qWarning("%s: %s", qPrintable(problem.pointer), qPrintable(problem.expected));
    QVERIFY(problems->isEmpty());
}

void TestQuestionSchema::everyShippedQuestionRoundTrips_data()
{
    shippedFiles();
}

void TestQuestionSchema::everyShippedQuestionRoundTrips()
{
    QFETCH(QString, file);
    const QJsonObject document = readObject(file);
    const QList<Question> questions = questionsFromFile(document);
    QVERIFY(!questions.isEmpty());
    QCOMPARE(questionFile(questions.front().kind, questions), document);
    QCOMPARE(questionsFromFile(questionFile(questions.front().kind, questions)), questions);
}

void TestQuestionSchema::everyKindTakesASmallFile_data()
{
    QTest::addColumn<QuestionKind>("kind");
    for (const QuestionKind kind : allQuestionKinds())
        QTest::newRow(qPrintable(toId(kind))) << kind;
}

void TestQuestionSchema::everyKindTakesASmallFile()
{
    QFETCH(QuestionKind, kind);
    QCOMPARE(check(smallFile(kind)), QList<QuestionProblem>());
    // What is written in full validates too.
    QJsonArray whole{toJson(questionFromJson(kind, smallQuestion(kind)))};
    if (kind == QuestionKind::Debugging || kind == QuestionKind::CodeReview)
        return; // their further keys want content
    QCOMPARE(check(fileOf(kind, whole)), QList<QuestionProblem>());
}

void TestQuestionSchema::problemsAreTold_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* key, const QJsonValue& value, const char* pointer,
                        const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(key) << value << QString::fromLatin1(pointer)
                            << QString::fromUtf8(expected);
    };
    row("wrong type", "title", 7, "/questions/0/title", "a text of 1 to 80 characters");
    row("empty", "prompt", QString(), "/questions/0/prompt", "a text of 1 to 4000 characters");
    row("too long", "title", QString(81, u'x'), "/questions/0/title", "a text of 1 to 80 characters");
    row("no whole number", "minutes", 2.5, "/questions/0/minutes", "a whole number from 1 to 480");
    row("too large", "minutes", 481, "/questions/0/minutes", "a whole number from 1 to 480");
    row("no list", "levels", QStringLiteral("L4"), "/questions/0/levels", "a list of 1 to 4 entries");
    row("empty list", "levels", QJsonArray(), "/questions/0/levels", "a list of 1 to 4 entries");
    row("no such level", "levels", QJsonArray{QStringLiteral("L9")}, "/questions/0/levels/0",
        "one of: L3, L4, L5, L6");
    row("no object", "elicit", QJsonArray(), "/questions/0/elicit", "an object");
    row("unknown key", "fla/vour~", true, "/questions/0/fla~1vour~0", "no such key");
    row("unknown key in depth", "follow_ups",
        QJsonArray{QJsonObject{{QStringLiteral("text"), QStringLiteral("Why?")},
                               {QStringLiteral("competency"), QStringLiteral("impact")},
                               {QStringLiteral("mood"), 1}}},
        "/questions/0/follow_ups/0/mood", "no such key; there are: competency, text");
    row("an id of another kind", "id", QStringLiteral("behavioural.one"), "/questions/0/id",
        "“system-design.”");
    row("an id with capitals", "id", QStringLiteral("system-design.One"), "/questions/0/id",
        "“system-design.”");
}

void TestQuestionSchema::problemsAreTold()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, pointer);
    QFETCH(QString, expected);
    QJsonObject question = smallQuestion(QuestionKind::SystemDesign);
    question[key] = value;
    const QList<QuestionProblem> problems = check(fileOf(QuestionKind::SystemDesign, {question}));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].pointer, pointer);
    QVERIFY2(problems[0].expected.startsWith(expected), qPrintable(problems[0].expected));
}

void TestQuestionSchema::problemsAreToldInTheUsersLanguage()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const MarkingTranslator language("Expected");
    QJsonObject question = smallQuestion(QuestionKind::SystemDesign);
    question[key] = value;
    const QString expected = check(fileOf(QuestionKind::SystemDesign, {question})).value(0).expected;
    QVERIFY2(expected.startsWith(u'«') && expected.endsWith(u'»'), qPrintable(expected));
}

void TestQuestionSchema::everyProblemIsTold()
{
    const QList<QuestionProblem> problems =
        check(R"({"kind": "warm-up", "extra": 1, "more": 2, "questions": [{"id": 5, "title": ""}, 7]})");
    QStringList pointers;
    for (const QuestionProblem& problem : problems)
        pointers.append(problem.pointer);
    for (const char* pointer :
         {"", "/extra", "/more", "/questions/0", "/questions/0/id", "/questions/0/title", "/questions/1"})
        QVERIFY2(pointers.contains(QLatin1String(pointer)), pointer);
    QCOMPARE(pointers.count(QStringLiteral("/questions/0")), 4); // prompt, levels, minutes, competencies
}

void TestQuestionSchema::missingKeysAreTold_data()
{
    QTest::addColumn<QuestionKind>("kind");
    QTest::addColumn<QString>("key");
    for (const QuestionKind kind : allQuestionKinds()) {
        for (const QString& key : smallQuestion(kind).keys())
            QTest::addRow("%s %s", qPrintable(toId(kind)), qPrintable(key)) << kind << key;
    }
}

void TestQuestionSchema::missingKeysAreTold()
{
    QFETCH(QuestionKind, kind);
    QFETCH(QString, key);
    QJsonObject question = smallQuestion(kind);
    question.remove(key);
    const QList<QuestionProblem> problems = check(fileOf(kind, {question}));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].pointer, QStringLiteral("/questions/0"));
    QVERIFY(problems[0].expected.startsWith(QStringLiteral("the key “%1” is missing: ").arg(key)));
}

void TestQuestionSchema::artefactsWantTheKeysOfTheirType()
{
    QJsonObject question = smallQuestion(QuestionKind::Debugging);
    QJsonObject artefact = question[QLatin1String("artefacts")].toArray()[0].toObject();
    artefact[QLatin1String("type")] = QStringLiteral("table");
    question[QLatin1String("artefacts")] = QJsonArray{artefact};
    const QList<QuestionProblem> problems = check(fileOf(QuestionKind::Debugging, {question}));
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems[0].expected.contains(QStringLiteral("“columns” is missing")));
    QVERIFY(problems[1].expected.contains(QStringLiteral("“rows” is missing")));
}

void TestQuestionSchema::idsOccurOnceInAllFiles()
{
    const QJsonObject twice = fileOf(
        QuestionKind::Screen, {smallQuestion(QuestionKind::Screen), smallQuestion(QuestionKind::Screen)});
    const QList<QuestionProblem> within = check(twice);
    QCOMPARE(within.size(), 1);
    QCOMPARE(within[0].pointer, QStringLiteral("/questions/1/id"));
    const QByteArray once = QJsonDocument(smallFile(QuestionKind::Screen)).toJson();
    const auto across = checkQuestionFiles({write(once), write(once)});
    QVERIFY(across);
    QCOMPARE(across->size(), 1);
    QVERIFY(across->front().expected.contains(QStringLiteral("/questions/0/id")));
}

void TestQuestionSchema::formulasHaveToCompute()
{
    const auto withFormula = [&](const QString& name, const QString& formula) {
        QJsonObject question = smallQuestion(QuestionKind::SystemDesign);
        const QJsonObject assumption{{QStringLiteral("name"), name},
                                     {QStringLiteral("label"), QStringLiteral("People")},
                                     {QStringLiteral("value"), 10},
                                     {QStringLiteral("unit"), QString()}};
        const QJsonObject result{{QStringLiteral("name"), QStringLiteral("r")},
                                 {QStringLiteral("label"), QStringLiteral("Calls")},
                                 {QStringLiteral("formula"), formula},
                                 {QStringLiteral("unit"), QString()}};
        question[QLatin1String("estimate")] =
            QJsonObject{{QStringLiteral("assumptions"), QJsonArray{assumption}},
                        {QStringLiteral("results"), QJsonArray{result}}};
        return check(fileOf(QuestionKind::SystemDesign, {question}));
    };
    QVERIFY(withFormula(QStringLiteral("n"), QStringLiteral("n * DAY")).isEmpty());
    QCOMPARE(withFormula(QStringLiteral("n"), QStringLiteral("n * nonsense")).size(), 1);
    QCOMPARE(withFormula(QStringLiteral("n"), QStringLiteral("n / 0")).size(), 1);
    QCOMPARE(withFormula(QStringLiteral("two words"), QStringLiteral("1")).size(), 1);
}

void TestQuestionSchema::limitsHoldBeforeTheParser_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no JSON") << QByteArray("{\n  \"kind\": nonsense}") << QStringLiteral("line 2, column");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("JSON");
    QTest::newRow("a list") << QByteArray("[1]") << QStringLiteral("one of: system-design");
    QTest::newRow("no such kind") << QByteArray(R"({"kind": "riddle"})")
                                  << QStringLiteral("one of: system-design");
    QTest::newRow("too deep") << QByteArray(100'000, '[') << QStringLiteral("at most 32 levels");
    QTest::newRow("brackets in a text are no depth")
        << QByteArray(R"({"kind": ")") + QByteArray(100, '[') + "\"}"
        << QStringLiteral("one of: system-design");
    QTest::newRow("too large") << QByteArray(6 * 1024 * 1024, ' ')
                               << QStringLiteral("a file of at most 5 MB");
    QTest::newRow("too many values") << QByteArray("[" + QByteArray("1,").repeated(300'000) + "1]")
                                     << QStringLiteral("at most 200000 values");
}

void TestQuestionSchema::limitsHoldBeforeTheParser()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const QList<QuestionProblem> problems = check(content);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].expected.contains(expected), qPrintable(problems[0].expected));
}

PANELBOOK_TEST_MAIN(TestQuestionSchema)
#include "tst_questionschema.moc"
