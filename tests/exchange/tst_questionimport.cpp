// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"
#include "exchange/jsonlines.h"
#include "exchange/markdownplain.h"
#include "exchange/questiondraft.h"
#include "exchange/questionfile.h"
#include "exchange/questionschema.h"
#include "tests/support/markingtranslator.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

using namespace panelbook;

/// The readers of question lists: JSON, CSV, Markdown.
class TestQuestionImport : public QObject
{
    Q_OBJECT

private slots:
    void aTableIsReadInAnyOrderOfColumns();
    void separatorsAreFound_data();
    void separatorsAreFound();
    void cellsMayHoldQuotesAndLines();
    void levelsAreRead_data();
    void levelsAreRead();
    void otherColumnsBecomeTags();
    void whatIsMissingIsFilledIn();
    void longTextsAreCutBetweenWordsAndNothingIsLost();
    void titlesAlikeGetIdsOfTheirOwn();
    void brokenJsonIsToldWithItsLineInEveryLanguage();
    void brokenTablesAreToldWithTheirLine_data();
    void brokenTablesAreToldWithTheirLine();
    void everyProblemOfATableIsTold();
    void headingsTextAndBullets();
    void aBareListHasAQuestionABullet();
    void markdownIsTakenApart_data();
    void markdownIsTakenApart();
    void answersAndHintsBelongToTheQuestionAbove();
    void tablesOfContentsAndRemarksAreLeftOut();
    void numberedHeadingsWithAnswersAreRead();
    void codeInAPromptStays();
    void brokenMarkdownIsToldWithItsLine_data();
    void brokenMarkdownIsToldWithItsLine();
    void inlineMarksBecomePlainText_data();
    void inlineMarksBecomePlainText();
    void jsonProblemsHaveTheirLine();
    void linesOfPlacesAreFound();
    void hostileListsEndQuickly_data();
    void hostileListsEndQuickly();
    void whatIsReadHoldsToTheSchema();
};

namespace {

QStringList titles(const QuestionFileContent& content)
{
    QStringList titles;
    for (const FileQuestion& question : content.questions)
        titles.append(question.question.title);
    return titles;
}

QStringList followUps(const Question& question)
{
    QStringList texts;
    for (const FollowUp& followUp : question.followUps)
        texts.append(followUp.text);
    return texts;
}

QList<FileProblem> none()
{
    return {};
}

} // namespace

void TestQuestionImport::aTableIsReadInAnyOrderOfColumns()
{
    const auto content = readQuestionCsv("\xEF\xBB\xBF"
                                         "Tags,KIND,Follow-Ups,Prompt,Title,Level,Competency\r\n"
                                         "teamwork;conflict,behavioural,And then?|What would you change?,"
                                         "Tell me about a conflict.,Conflict,L4,Collaboration\r\n");
    QCOMPARE(content.problems, none());
    QCOMPARE(content.questions.size(), qsizetype{1});
    const Question& q = content.questions[0].question;
    QCOMPARE(content.questions[0].line, 2);
    QCOMPARE(q.id, QStringLiteral("behavioural.conflict"));
    QCOMPARE(q.title, QStringLiteral("Conflict"));
    QCOMPARE(q.prompt, QStringLiteral("Tell me about a conflict."));
    QCOMPARE(q.levels, QList<Level>{Level::L4});
    QCOMPARE(q.competencies, QStringList{QStringLiteral("collaboration")});
    QCOMPARE(followUps(q),
             (QStringList{QStringLiteral("And then?"), QStringLiteral("What would you change?")}));
    QCOMPARE(q.followUps[0].competency, QStringLiteral("collaboration"));
    QCOMPARE(q.tags, (QStringList{QStringLiteral("teamwork"), QStringLiteral("conflict")}));
}

void TestQuestionImport::separatorsAreFound_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("commas") << QByteArray("title,prompt\nOne,Why?\n");
    QTest::newRow("semicolons") << QByteArray("title;prompt\nOne;Why?\n");
    QTest::newRow("tabs") << QByteArray("title\tprompt\nOne\tWhy?\n");
    QTest::newRow("commas in a quoted head") << QByteArray("title;prompt;\"a, b, c, d\"\nOne;Why?;\n");
    QTest::newRow("old line ends") << QByteArray("title,prompt\rOne,Why?\r");
    QTest::newRow("no last line end") << QByteArray("title,prompt\nOne,Why?");
    QTest::newRow("empty lines") << QByteArray("\n\ntitle,prompt\n\n,\nOne,Why?\n\n");
}

void TestQuestionImport::separatorsAreFound()
{
    QFETCH(QByteArray, table);
    const auto content = readQuestionCsv(table);
    QCOMPARE(content.problems, none());
    QCOMPARE(titles(content), QStringList{QStringLiteral("One")});
    QCOMPARE(content.questions[0].question.prompt, QStringLiteral("Why?"));
}

void TestQuestionImport::cellsMayHoldQuotesAndLines()
{
    const auto content = readQuestionCsv("title,prompt,follow_ups\n"
                                         "One,\"Say \"\"no\"\", or:\nwhy?\",\"a\nb\"\n"
                                         "Two,Why?,\n");
    QCOMPARE(content.problems, none());
    QCOMPARE(content.questions[0].question.prompt, QStringLiteral("Say \"no\", or:\nwhy?"));
    QCOMPARE(followUps(content.questions[0].question),
             (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(content.questions[0].line, 2);
    QCOMPARE(content.questions[1].line, 5);
}

void TestQuestionImport::levelsAreRead_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QList<Level>>("levels");
    QTest::newRow("one") << QByteArray("L5") << QList<Level>{Level::L5};
    QTest::newRow("a number") << QByteArray("4") << QList<Level>{Level::L4};
    QTest::newRow("a range") << QByteArray("L4-L6") << QList<Level>{Level::L4, Level::L5, Level::L6};
    QTest::newRow("some") << QByteArray("L3 L5") << QList<Level>{Level::L3, Level::L5};
    QTest::newRow("a word with level") << QByteArray("Mid-Level") << QList<Level>{Level::L4};
    QTest::newRow("a word") << QByteArray("Senior") << QList<Level>{Level::L5};
    QTest::newRow("empty") << QByteArray("") << QList<Level>(allLevels.begin(), allLevels.end());
}

void TestQuestionImport::levelsAreRead()
{
    QFETCH(QByteArray, cell);
    QFETCH(QList<Level>, levels);
    const auto content = readQuestionCsv("title,level\nOne," + cell + "\n");
    QCOMPARE(content.problems, none());
    QCOMPARE(content.questions[0].question.levels, levels);
}

void TestQuestionImport::otherColumnsBecomeTags()
{
    const auto content = readQuestionCsv("No,question,Area,Remote,Score,On site,Tags\n"
                                         "7,Why?,Payments,yes,3,no,money\n");
    QCOMPARE(content.problems, none());
    QCOMPARE(content.questions[0].question.tags,
             (QStringList{QStringLiteral("Payments"), QStringLiteral("remote"), QStringLiteral("score 3"),
                          QStringLiteral("money")}));
    const auto longer = readQuestionCsv("question,Signals\nWhy?,names a cost|asks first\n");
    QCOMPARE(longer.problems, none());
    QVERIFY(longer.questions[0].question.tags.isEmpty());
    QCOMPARE(longer.questions[0].question.listenFor,
             (QStringList{QStringLiteral("signals: names a cost"), QStringLiteral("signals: asks first")}));
}

void TestQuestionImport::whatIsMissingIsFilledIn()
{
    const auto content = readQuestionCsv("prompt,kind\nWhy?,\nDraw it,System Design\n");
    QCOMPARE(content.problems, none());
    const Question& first = content.questions[0].question;
    QCOMPARE(first.kind, QuestionKind::Behavioural);
    QCOMPARE(first.title, QStringLiteral("Why?"));
    QCOMPARE(first.minutes, 10);
    QVERIFY(!first.competencies.isEmpty());
    const Question& second = content.questions[1].question;
    QCOMPARE(second.id, QStringLiteral("system-design.draw-it"));
    QVERIFY(std::holds_alternative<SystemDesign>(second.detail));
}

void TestQuestionImport::longTextsAreCutBetweenWordsAndNothingIsLost()
{
    const QString sentence =
        QStringLiteral("Please tell us about a situation that went on and on. ").repeated(4).trimmed();
    const QString followUp = QStringLiteral("word ").repeated(150).trimmed();
    const auto content =
        readQuestionCsv("title,follow_ups\n\"" + sentence.toUtf8() + "\"," + followUp.toUtf8() + "\n");
    QCOMPARE(content.problems, none());
    const Question& q = content.questions[0].question;
    QVERIFY(q.title.size() <= 80 && q.title.endsWith(u'…'));
    QCOMPARE(q.prompt, sentence);
    QCOMPARE(q.followUps.size(), qsizetype{2});
    QCOMPARE(followUps(q).join(u' '), followUp);
}

void TestQuestionImport::titlesAlikeGetIdsOfTheirOwn()
{
    const auto content = readQuestionCsv("title\nSame\nSame\n問い\n");
    QCOMPARE(content.problems, none());
    QCOMPARE(content.questions[0].question.id, QStringLiteral("behavioural.same"));
    QCOMPARE(content.questions[1].question.id, QStringLiteral("behavioural.same-2"));
    QVERIFY(content.questions[2].question.id.startsWith(QStringLiteral("behavioural.q-")));
    QVERIFY(content.questions[2].idIsMade);
}

void TestQuestionImport::brokenJsonIsToldWithItsLineInEveryLanguage()
{
    const QByteArray broken = "{\n\"kind\":\n}";
    const QList<FileProblem> english = readQuestionJson(broken).problems;
    QCOMPARE(english.size(), 1);
    QCOMPARE(english[0].line, 3);
    const MarkingTranslator language("Expected");
    const QList<FileProblem> other = readQuestionJson(broken).problems;
    QCOMPARE(other[0].line, 3);
    QVERIFY(other[0].expected != english[0].expected);
}

void TestQuestionImport::brokenTablesAreToldWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& table, int line, const char* word) {
        QTest::newRow(name) << table << line << QString::fromUtf8(word);
    };
    row("empty", "", 1, "header");
    row("no header", "Why?,L4\nWhy not?,L5\n", 1, "header");
    row("only a header", "title,prompt\n", 1, "row");
    row("a cell too many", "title,prompt\nOne,Why?\nTwo,Why?,more\n", 3, "at most 2 cells");
    row("neither title nor prompt", "title,prompt,tags\nOne,Why?,\n,,a\n", 3, "a title or a prompt");
    row("another kind", "title,kind\nOne,behavioural\nTwo,nonsense\n", 3, "nonsense");
    row("a kind that needs more", "title,kind\nOne,debugging\n", 2, "JSON");
    row("another level", "title,level\nOne,L9\n", 2, "L9");
    row("another competency", "title,competency\nOne,charm\n", 2, "charm");
    row("no minutes", "title,minutes\nOne,long\n", 2, "long");
    row("a quotation mark that is left open", "title,prompt\nOne,Why?\nTwo,\"Why?\nThree,Why?\n", 3,
        "quotation");
    row("a quotation mark inside", "title,prompt\nOne,Why \"not\"?\n", 2, "quotation");
    row("no UTF-8", "title,prompt\nOne,Why?\nTwo,Gr\xFC\xDF\n", 3, "UTF-8");
    row("UTF-16", QByteArray("\xFF\xFEt\0i\0", 6), 1, "UTF-8");
    row("too large", "title\n" + QByteArray(maxListBytes, 'a'), 1, "MB");
    row("a cell too large", "title\n" + QByteArray(maxCsvCell + 1, 'a') + "\n", 2, "cell");
    row("too many columns", QByteArray("title") + QByteArray(",a").repeated(70) + "\nOne\n", 1, "columns");
}

void TestQuestionImport::brokenTablesAreToldWithTheirLine()
{
    QFETCH(QByteArray, table);
    QFETCH(int, line);
    QFETCH(QString, word);
    const auto content = readQuestionCsv(table);
    QVERIFY(!content.problems.isEmpty());
    QCOMPARE(content.problems[0].line, line);
    QVERIFY2(content.problems[0].expected.contains(word), qPrintable(content.problems[0].expected));
}

void TestQuestionImport::everyProblemOfATableIsTold()
{
    const auto content = readQuestionCsv("title,kind,level\nOne,x,L9\nTwo,behavioural,\n,,L4\n");
    QList<int> lines;
    for (const FileProblem& problem : content.problems)
        lines.append(problem.line);
    QCOMPARE(lines, (QList<int>{2, 2, 4}));
}

void TestQuestionImport::headingsTextAndBullets()
{
    const auto content = readQuestionMarkdown("# My questions\n\n"
                                              "## Conflict\n"
                                              "Tell me about a **conflict**\nwith a `peer`.\n\n"
                                              "- What did *you* do?\n"
                                              "- How did it [end](https://example.org)?\n\n"
                                              "Why it matters\n--------------\n"
                                              "Say why.\n");
    QCOMPARE(content.problems, none());
    QCOMPARE(titles(content), (QStringList{QStringLiteral("Conflict"), QStringLiteral("Why it matters")}));
    const Question& q = content.questions[0].question;
    QCOMPARE(content.questions[0].line, 3);
    QCOMPARE(q.prompt, QStringLiteral("Tell me about a conflict with a peer."));
    QCOMPARE(followUps(q),
             (QStringList{QStringLiteral("What did you do?"), QStringLiteral("How did it end?")}));
    QCOMPARE(content.questions[1].line, 10);
    QCOMPARE(content.questions[1].question.prompt, QStringLiteral("Say why."));
}

void TestQuestionImport::aBareListHasAQuestionABullet()
{
    const auto content = readQuestionMarkdown("- Why this company?\n"
                                              "* [ ] Describe your last project\n"
                                              "  in two sentences.\n"
                                              "    1. What was hard?\n"
                                              "\n"
                                              "3) Tell me about a failure.\n");
    QCOMPARE(content.problems, none());
    QCOMPARE(titles(content), (QStringList{QStringLiteral("Why this company?"),
                                           QStringLiteral("Describe your last project in two sentences."),
                                           QStringLiteral("Tell me about a failure.")}));
    QCOMPARE(followUps(content.questions[1].question), QStringList{QStringLiteral("What was hard?")});
    QCOMPARE(content.questions[2].line, 6);
}

void TestQuestionImport::markdownIsTakenApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* text, const QStringList& expected) {
        QTest::newRow(name) << QByteArray(text) << expected;
    };
    const QString a = QStringLiteral("What is a?");
    const QString b = QStringLiteral("What is b?");
    row("a list under the title of the file", "# Questions\n\n- What is a?\n- What is b?\n", {a, b});
    row("lists under chapters",
        "# All\n## One\n- What is a?\n- Why?\n- How?\n- Who?\n## Two\n- What is b?\n- What is c?\n- Is "
        "it?\n- Where?\n",
        {a, QStringLiteral("Why?"), QStringLiteral("How?"), QStringLiteral("Who?"), b,
         QStringLiteral("What is c?"), QStringLiteral("Is it?"), QStringLiteral("Where?")});
    row("a short list under a heading that names questions",
        "# All\n## Questions about a\n- What is a?\n- What is b?\n", {a, b});
    row("a short list beside a long one",
        "# All\n## One\n- What is a?\n## Two\n- Why?\n- How?\n- Who?\n- Where?\n",
        {a, QStringLiteral("Why?"), QStringLiteral("How?"), QStringLiteral("Who?"),
         QStringLiteral("Where?")});
    row("headings of the first level with bullets alone", "# Doubt\n- Why?\n- How?\n# Haste\n- Why?\n",
        {QStringLiteral("Doubt"), QStringLiteral("Haste")});
    row("a text that asks before a list",
        "# What is a?\n# Tell\nTell me about b:\n- Why?\n- How?\n- Who?\n- Where?\n",
        {a, QStringLiteral("Tell")});
    row("an introduction before a list",
        "# All\n## General\nThese are general:\n- What is a?\n- What is b?\n- Why?\n- How?\n",
        {a, b, QStringLiteral("Why?"), QStringLiteral("How?")});
    row("numbered headings in a list",
        "1. ### What is a?\n\n   It is a.\n\n2. ### What is b?\n\n   It is b.\n", {a, b});
    row("numbers in headings", "## 1. What is a?\nText.\n## Q2: What is b?\nText.\n", {a, b});
    row("folds",
        "<details>\n<summary>What is a?</summary>\n<p>It is a.</p>\n</details>\n\n<details><summary>\nWhat "
        "is b?\n</summary>b</details>\n",
        {a, b});
    row("bold lines", "**What is a?**\n\nIt is a.\n\n**2. What is b?**\n\nIt is b.\n", {a, b});
    row("front matter", "---\ntitle: Why?\n---\n# What is a?\n# What is b?\n", {a, b});
    row("comments and pictures",
        "<!-- # No -->\n![a badge](x.svg)\n# What is a?\n<!--\n# No\n-->\n# What is b?\n", {a, b});
    row("a heading in code is none", "# What is a?\n```\n# no\n```\n# What is b?\n", {a, b});
    row("quotations", "> # What is a?\n> # What is b?\n", {a, b});
    row("windows line ends", "# What is a?\r\n\r\nText\r\n\r\n# What is b?\r\n", {a, b});
}

void TestQuestionImport::markdownIsTakenApart()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    const auto content = readQuestionMarkdown(text);
    QCOMPARE(content.problems, none());
    QCOMPARE(titles(content), expected);
}

void TestQuestionImport::answersAndHintsBelongToTheQuestionAbove()
{
    const auto content = readQuestionMarkdown("## Design a cache\nDesign it for one process.\n"
                                              "### Follow-ups\n- Two processes?\n"
                                              "### Hints\n- Think of the clock.\n"
                                              "### Answer\nA map and a list.\n"
                                              "### Red flags\n- No bound.\n");
    QCOMPARE(content.problems, none());
    QCOMPARE(titles(content), QStringList{QStringLiteral("Design a cache")});
    const Question& q = content.questions[0].question;
    QCOMPARE(followUps(q), QStringList{QStringLiteral("Two processes?")});
    QCOMPARE(q.hints, QStringList{QStringLiteral("Think of the clock.")});
    QCOMPARE(q.listenFor, QStringList{QStringLiteral("A map and a list.")});
    QCOMPARE(q.redFlags, QStringList{QStringLiteral("No bound.")});
}

void TestQuestionImport::tablesOfContentsAndRemarksAreLeftOut()
{
    const auto content =
        readQuestionMarkdown("# Questions\n\n## Contents\n- [Why?](#why)\n\n"
                             "1. [What is a?](#a)\n\n"
                             "### [[↑]](#toc) <a name='t'>Things:</a>\n"
                             "* What is a?\n* What is b?\n* What is c?\n* What is d?\n* How?\n\n"
                             "### Styles\nThese are open on purpose.\n\n"
                             "[back to the top](#questions)\n\n"
                             "## License\nMIT\n");
    QCOMPARE(content.problems, none());
    QCOMPARE(content.questions.size(), qsizetype{5});
    QCOMPARE(content.questions[0].question.tags, QStringList{QStringLiteral("Things")});
}

void TestQuestionImport::numberedHeadingsWithAnswersAreRead()
{
    const auto content = readQuestionMarkdown(
        "# Questions & Answers\n\n"
        "### Table of Contents\n\n| No. | Questions |\n| --- | --------- |\n| 1 | [What is a?](#a) |\n\n"
        "## Core\n\n"
        "1.  ### What is a?\n\n    It is a **thing**.\n\n    ```js\n    let a = 1\n    ```\n\n"
        "    1. It is small.\n    2. It is old.\n\n"
        "    **[⬆ Back to Top](#table-of-contents)**\n\n"
        "2.  ### What is b?\n\n    | a | b |\n    |---|---|\n    | one | two |\n\n"
        "**[⬆ Back to Top](#table-of-contents)**\n");
    QCOMPARE(content.problems, none());
    QCOMPARE(titles(content), (QStringList{QStringLiteral("What is a?"), QStringLiteral("What is b?")}));
    const Question& a = content.questions[0].question;
    QCOMPARE(a.prompt, QStringLiteral("It is a thing.\n\nlet a = 1"));
    QCOMPARE(followUps(a), (QStringList{QStringLiteral("It is small."), QStringLiteral("It is old.")}));
    QCOMPARE(a.tags, QStringList{QStringLiteral("Core")});
    QCOMPARE(content.questions[1].question.prompt, QStringLiteral("a – b\none – two"));
}

void TestQuestionImport::codeInAPromptStays()
{
    const auto content = readQuestionMarkdown(
        "# What is printed?\nLook:\n\n```js\nfor (let i = 0; i < 3; i++) {\n  go(i)\n}\n```\n");
    QCOMPARE(content.problems, none());
    QCOMPARE(content.questions[0].question.prompt,
             QStringLiteral("Look:\n\nfor (let i = 0; i < 3; i++) {\n  go(i)\n}"));
}

void TestQuestionImport::brokenMarkdownIsToldWithItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << 1 << QStringLiteral("heading");
    QTest::newRow("prose alone") << QByteArray("Nothing is asked here.\n") << 1 << QStringLiteral("heading");
    QTest::newRow("code without an end")
        << QByteArray("# Why?\n\n```c\nint a;\n") << 3 << QStringLiteral("```");
    QTest::newRow("no UTF-8") << QByteArray("# Why?\n\n- \xE4\n") << 3 << QStringLiteral("UTF-8");
    QTest::newRow("a line too long") << QByteArray("# Why?\n") + QByteArray(30'000, 'a') << 2
                                     << QStringLiteral("characters");
    QTest::newRow("too many follow-ups")
        << QByteArray("# Why?\n# How?\nText\n") + QByteArray("- And?\n").repeated(41) << 2
        << QStringLiteral("40");
}

void TestQuestionImport::brokenMarkdownIsToldWithItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, word);
    const auto content = readQuestionMarkdown(text);
    QVERIFY(!content.problems.isEmpty());
    QCOMPARE(content.problems[0].line, line);
    QVERIFY2(content.problems[0].expected.contains(word), qPrintable(content.problems[0].expected));
}

void TestQuestionImport::inlineMarksBecomePlainText_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char* name, const char* markdown, const char* plain) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(plain);
    };
    row("emphasis", "**Why** is *this* so __very__ _odd_ ~~bad~~?", "Why is this so very odd bad?");
    row("a product", "What is 2 * 3 and a*b?", "What is 2 * 3 and a*b?");
    row("names with underscores", "What is snake_case_name and __init__?",
        "What is snake_case_name and init?");
    row("code", "Is `List<String>` a `**kwargs`?", "Is List<String> a **kwargs?");
    row("code with a tick", "``a`b`` is?", "a`b is?");
    row("types without code", "Is TakeCare<Cat> right?", "Is TakeCare<Cat> right?");
    row("tags", "<b>Why</b> <a href=\"x\">so</a>?<br/>", "Why so?");
    row("links", "[Why](x) [so](https://example.org/a_(b))?", "Why so?");
    row("a badge", "[![build](a.svg)](b) Why?", "Why?");
    row("an arrow", "[[↑]](#toc) Why?", "Why?");
    row("escapes", "1\\. Why \\*not\\*?", "1. Why *not*?");
    row("entities", "a &lt; b &amp;&amp; c", "a < b && c");
    row("the name of a heading", "Why? {#why}", "Why?");
}

void TestQuestionImport::inlineMarksBecomePlainText()
{
    QFETCH(QString, markdown);
    QFETCH(QString, plain);
    QCOMPARE(plainMarkdown(markdown), plain);
}

void TestQuestionImport::jsonProblemsHaveTheirLine()
{
    const QByteArray file =
        "{\"schema\": \"panelbook.questions/1\",\n \"kind\": \"screen\",\n \"questions\": [\n"
        "  {\"id\": \"screen.a\", \"title\": \"A\", \"prompt\": \"Why?\", \"levels\": [\"L4\"],\n"
        "   \"minutes\": 5, \"competencies\": [\"impact\"]},\n"
        "  {\"id\": \"screen.b\", \"title\": \"B\", \"prompt\": \"Why?\",\n"
        "   \"levels\": [\"L4\",\n    \"L9\"], \"minutes\": 5, \"competencies\": [\"impact\"]}]}";
    const auto content = readQuestionJson(file);
    QCOMPARE(content.problems.size(), qsizetype{1});
    QCOMPARE(content.problems[0].line, 8);
    QVERIFY(content.problems[0].expected.contains(QStringLiteral("/questions/1/levels/1")));
    const auto sound = readQuestionJson(QByteArray(file).replace("L9", "L5"));
    QCOMPARE(sound.problems, none());
    QCOMPARE(sound.questions[1].line, 6);
    QCOMPARE(readQuestionJson("{\n\"a\": }").problems[0].line, 2);
    QCOMPARE(readQuestionJson("").problems[0].line, 1);
}

void TestQuestionImport::linesOfPlacesAreFound()
{
    const QByteArray json = "{\n\"a\\\"b\": [1,\n{\"c\": \"x\\\\\"}],\n\"d/e\": {\"f\":\nnull}}";
    const auto lines = linesOf(json, {{},
                                      QStringLiteral("/a\"b"),
                                      QStringLiteral("/a\"b/1/c"),
                                      QStringLiteral("/d~1e/f"),
                                      QStringLiteral("/d~1e/none/at/all")});
    QCOMPARE(lines[QString()], 1);
    QCOMPARE(lines[QStringLiteral("/a\"b")], 2);
    QCOMPARE(lines[QStringLiteral("/a\"b/1/c")], 3);
    QCOMPARE(lines[QStringLiteral("/d~1e/f")], 5);
    QCOMPARE(lines[QStringLiteral("/d~1e/none/at/all")], 4);
}

void TestQuestionImport::hostileListsEndQuickly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto lines = [](const char* piece) {
        const QByteArray line = QByteArray(piece).repeated(19'000 / static_cast<int>(qstrlen(piece))) + '\n';
        return line.repeated(static_cast<int>(maxListBytes / line.size()) - 1);
    };
    QTest::newRow("brackets") << lines("[");
    QTest::newRow("links") << lines("[a](");
    QTest::newRow("nested links") << lines("[[a]");
    QTest::newRow("stars") << lines("*a ");
    QTest::newRow("ticks") << lines("`a``");
    QTest::newRow("tags") << lines("<a ");
    QTest::newRow("rules") << lines("- ");
    QTest::newRow("quotations") << lines(">");
    QTest::newRow("quotation marks") << lines("\"");
    QTest::newRow("cells") << lines(",");
}

void TestQuestionImport::hostileListsEndQuickly()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    (void)readQuestionMarkdown(bytes);
    (void)readQuestionCsv(bytes);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestQuestionImport::whatIsReadHoldsToTheSchema()
{
    for (const QuestionKind kind : allQuestionKinds()) {
        if (kind == QuestionKind::Debugging || kind == QuestionKind::CodeReview)
            continue;
        const auto content = readQuestionCsv("title,kind\nOne," + toId(kind).toUtf8() + "\n");
        QCOMPARE(content.problems, none());
        QCOMPARE(schemaProblems(kind, sparseFile(kind, {content.questions[0].question})),
                 QList<SchemaProblem>());
    }
}

PANELBOOK_TEST_MAIN(TestQuestionImport)
#include "tst_questionimport.moc"
