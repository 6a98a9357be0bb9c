// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped questions: complete, in agreement with their figures, and fit to be read.
#include "domain/estimates/capacitysheet.h"
#include "services/contentlibrary.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cmath>

using namespace panelbook;

namespace {

QJsonDocument testData(const QString& name)
{
    QFile file(QStringLiteral(PANELBOOK_TEST_DATA "/bank/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

const ContentLibrary& library()
{
    static const ContentLibrary content;
    return content;
}

/// Every text of a JSON value with its place.
void collect(const QJsonValue& value, const QString& place, QList<std::pair<QString, QString>>& texts)
{
    if (value.isString())
        texts.append({place, value.toString()});
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collect(array[i], place + u'/' + QString::number(i), texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), place + u'/' + it.key(), texts);
}

QList<std::pair<QString, QString>> textsOf(const Question& question)
{
    QList<std::pair<QString, QString>> texts;
    collect(toJson(question), question.id, texts);
    return texts;
}

/// The guide's own lines, which nobody wants to read twice.
QStringList guideLines(const Question& q)
{
    QStringList lines = q.listenFor + q.hints + q.strong + q.weak;
    lines.append(q.prompt);
    for (const FollowUp& followUp : q.followUps)
        lines.append(followUp.text);
    return lines;
}

/// Numbers as they are written for people ("310,000"), as plain digits.
QString withPlainNumbers(QString text)
{
    static const QRegularExpression separator(
        QStringLiteral("(?<=\\d)[,\\x{202f}\\x{2009}\\x{a0} ](?=\\d{3}\\b)"));
    return text.remove(separator);
}

QSet<double> numbersIn(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("\\d+(?:\\.\\d+)?"));
    QSet<double> numbers;
    for (auto found = number.globalMatch(text); found.hasNext();)
        numbers.insert(found.next().captured().toDouble());
    return numbers;
}

double computed(const QString& formula)
{
    CapacitySheet sheet;
    sheet.assumptions.append({QStringLiteral("one"), QStringLiteral("one"), 1, {}});
    sheet.results.append({QStringLiteral("sum"), QStringLiteral("sum"), formula, {}});
    const auto estimates = evaluate(sheet);
    return estimates ? estimates->results.front().value : std::nan("");
}

/// A command that reads a program in this language from a file and ends with 0 when it is one.
QStringList parserOf(const QString& language)
{
    static const QMap<QString, QStringList> parsers{
        {QStringLiteral("python"),
         {QStringLiteral("python3"), QStringLiteral("-c"),
          QStringLiteral("import ast,sys; ast.parse(open(sys.argv[1]).read())")}},
        {QStringLiteral("cpp"),
         {QStringLiteral("g++"), QStringLiteral("-std=c++20"), QStringLiteral("-fsyntax-only"),
          QStringLiteral("-xc++")}},
        {QStringLiteral("go"), {QStringLiteral("gofmt"), QStringLiteral("-e"), QStringLiteral("-l")}},
    };
    return parsers.value(language);
}

} // namespace

class TestBank : public QObject
{
    Q_OBJECT

private slots:
    void everyPromisedIdIsThere();
    void thereAreAsManyAsPromised_data();
    void thereAreAsManyAsPromised();
    void capacitySheetsShowTheirFigures_data();
    void capacitySheetsShowTheirFigures();
    void sumsOfIncidentsHold_data();
    void sumsOfIncidentsHold();
    void everyTextIsFilledAndWithoutPlaceholders();
    void everyQuestionHasItsGuide();
    void noLineIsReadTwice();
    void defectsLieWithinTheCode();
    void codeIsAProgramOfItsLanguage_data();
    void codeIsAProgramOfItsLanguage();
    void proseHasTypographicApostrophes();
    void kitsProposeQuestionsThatExist();
    void kitsHaveANamedQuestionForEveryPlaceAndLevel();
};

void TestBank::everyPromisedIdIsThere()
{
    const QJsonObject ids = testData(QStringLiteral("ids.json")).object();
    QCOMPARE(ids.size(), 69);
    for (const QJsonValue& id : ids)
        QVERIFY2(library().question(id.toString()), qPrintable(id.toString()));
}

void TestBank::thereAreAsManyAsPromised_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("system-design") << 36;
    QTest::newRow("behavioural") << 78;
    QTest::newRow("debugging") << 18;
    QTest::newRow("code-review") << 14;
    QTest::newRow("warm-up") << 12;
    QTest::newRow("check") << 12;
    QTest::newRow("pair-programming") << 12;
    QTest::newRow("job-simulation") << 8;
    QTest::newRow("take-home") << 12;
    QTest::newRow("forensic") << 32;
    QTest::newRow("repository-review") << 2;
    QTest::newRow("screen") << 7;
}

void TestBank::thereAreAsManyAsPromised()
{
    QFETCH(const int, count);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    const auto& questions = library().questions();
    QCOMPARE(int(std::count_if(questions.begin(), questions.end(),
                               [&kind](const Question& q) { return toId(q.kind) == kind; })),
             count);
}

void TestBank::capacitySheetsShowTheirFigures_data()
{
    QTest::addColumn<QJsonObject>("figures");
    const QJsonObject all = testData(QStringLiteral("figures.json")).object();
    QCOMPARE(all.size(), 36);
    for (auto it = all.begin(); it != all.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.value().toObject();
}

void TestBank::capacitySheetsShowTheirFigures()
{
    QFETCH(const QJsonObject, figures);
    const auto question = library().question(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(question);
    const auto estimates = evaluate(std::get<SystemDesign>(question->detail).sheet);
    QVERIFY(estimates);
    const QList<Estimate> lines = estimates->assumptions + estimates->results;
    QCOMPARE(lines.size(), figures.size());
    for (const Estimate& line : lines)
        QCOMPARE(line.name + u' ' + line.text, line.name + u' ' + figures[line.name].toString());
}

void TestBank::sumsOfIncidentsHold_data()
{
    QTest::addColumn<QString>("incident");
    QTest::addColumn<QString>("left");
    QTest::addColumn<double>("right");
    QTest::addColumn<double>("tolerance");
    const QJsonArray sums = testData(QStringLiteral("incident-sums.json")).array();
    QVERIFY(sums.size() > 200);
    for (const QJsonValue& sum : sums)
        QTest::addRow("%s: %s", qPrintable(sum[u"incident"].toString()), qPrintable(sum[u"check"].toString()))
            << sum[u"incident"].toString() << sum[u"left"].toString() << sum[u"right"].toDouble()
            << sum[u"tolerance"].toDouble();
}

/// The numbers of the sum stand in the incident, and the sum is right.
void TestBank::sumsOfIncidentsHold()
{
    QFETCH(const QString, incident);
    QFETCH(const QString, left);
    QFETCH(const double, right);
    QFETCH(const double, tolerance);
    static const QSet<double> everywhere{0, 1,  2,  3,  4,   5,    6,    7,     8,
                                         9, 10, 24, 60, 100, 1000, 3600, 86400, 1e6};
    const auto question = library().question(incident);
    QVERIFY(question);
    const QString text =
        withPlainNumbers(QString::fromUtf8(QJsonDocument(toJson(*question)).toJson(QJsonDocument::Compact)));
    QSet<double> wanted = numbersIn(left);
    wanted.unite(numbersIn(QString::number(right, 'g', 15)));
    QCOMPARE(wanted - numbersIn(text) - everywhere, QSet<double>());
    QVERIFY2(std::abs(computed(left) - right) <= tolerance + 1e-9,
             qPrintable(QString::number(computed(left))));
}

void TestBank::everyTextIsFilledAndWithoutPlaceholders()
{
    static const QRegularExpression placeholder(
        QStringLiteral("\\b(TODO|TBD|FIXME|XXX|lorem|ipsum|placeholder text)\\b"));
    QStringList found;
    for (const Question& question : library().questions()) {
        for (const auto& [place, text] : textsOf(question)) {
            // Cells, log lines and units may be empty; what people read may not.
            const bool mayBeEmpty = place.contains(u"/rows/") || place.contains(u"/columns/") ||
                                    place.contains(u"/lines/") || place.endsWith(u"/unit") ||
                                    place.endsWith(u"/arithmetic") || place.contains(u"/steps/");
            if (text.trimmed().isEmpty() && !mayBeEmpty)
                found << place + QStringLiteral(": empty");
            if (!place.contains(u"/code") && !place.contains(u"/materials/") && text.contains(placeholder))
                found << place + QStringLiteral(": ") + text;
        }
    }
    QCOMPARE(found.join(u'\n'), QString());
}

void TestBank::everyQuestionHasItsGuide()
{
    QStringList found;
    for (const Question& q : library().questions()) {
        const std::pair<const char*, bool> wanted[] = {
            {"title", q.title.size() <= 40},
            {"summary", !q.summary.isEmpty() && q.summary.size() <= 60},
            {"prompt", q.prompt.size() >= 40},
            {"levels", !q.levels.isEmpty()},
            {"competencies", !q.competencies.isEmpty()},
            {"listen-for", q.listenFor.size() >= 3},
            {"follow-ups", q.followUps.size() >= 2},
            {"strong", q.strong.size() >= 2},
            {"weak", q.weak.size() >= 2}};
        for (const auto& [part, there] : wanted) {
            if (!there)
                found << q.id + QStringLiteral(": ") + QLatin1String(part);
        }
        for (const QString& line : q.listenFor) {
            if (line.size() > 90)
                found << q.id + QStringLiteral(": too long: ") + line;
        }
        for (const FollowUp& followUp : q.followUps) {
            if (followUp.text.size() > 110)
                found << q.id + QStringLiteral(": too long: ") + followUp.text;
        }
    }
    QCOMPARE(found.join(u'\n'), QString());
}

void TestBank::noLineIsReadTwice()
{
    QMap<QString, QString> seen;
    QStringList found;
    for (const Question& q : library().questions()) {
        for (const QString& line : guideLines(q)) {
            if (seen.contains(line))
                found << seen.value(line) + QStringLiteral(" and ") + q.id + QStringLiteral(": ") + line;
            seen.insert(line, q.id);
        }
    }
    QCOMPARE(found.join(u'\n'), QString());
}

void TestBank::defectsLieWithinTheCode()
{
    for (const Question& q : library().questions()) {
        const auto* review = std::get_if<CodeReview>(&q.detail);
        if (!review)
            continue;
        const qsizetype lines = review->code.count(u'\n') + 1;
        QVERIFY2(review->defects.size() >= 4, qPrintable(q.id));
        for (const CodeReview::Defect& defect : review->defects) {
            const int last = defect.lines.section(u'-', -1).toInt();
            QVERIFY2(last >= 1 && last <= lines, qPrintable(q.id + u' ' + defect.lines));
        }
    }
}

void TestBank::codeIsAProgramOfItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    for (const Question& q : library().questions()) {
        if (const auto* review = std::get_if<CodeReview>(&q.detail))
            QTest::newRow(qPrintable(q.id)) << review->language << review->code;
    }
}

void TestBank::codeIsAProgramOfItsLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, code);
    QStringList command = parserOf(language);
    if (command.isEmpty() || QStandardPaths::findExecutable(command.front()).isEmpty())
        QSKIP(qPrintable(QStringLiteral("no parser for %1 here").arg(language)));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("specimen")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(code.toUtf8());
    file.close();
    command.append(file.fileName());
    QProcess parser;
    parser.start(command.takeFirst(), command);
    QVERIFY(parser.waitForFinished());
    QVERIFY2(parser.exitCode() == 0, parser.readAllStandardError().constData());
}

void TestBank::proseHasTypographicApostrophes()
{
    static const QRegularExpression straight(QStringLiteral(R"([a-z]'[a-z])"));
    for (const Question& q : library().questions()) {
        QStringList prose{q.title, q.summary, q.prompt};
        prose += q.listenFor + q.hints + q.redFlags + q.strong + q.weak + q.levelDifferences.values();
        for (const FollowUp& followUp : q.followUps)
            prose.append(followUp.text);
        for (const QString& text : prose)
            QVERIFY2(!text.contains(straight), qPrintable(q.id + QStringLiteral(": ") + text));
    }
}

void TestBank::kitsProposeQuestionsThatExist()
{
    for (const Kit& kit : library().kits()) {
        for (const QuestionSlot& slot : kit.questions) {
            const QStringList named = slot.required + slot.prefer;
            QVERIFY2(!named.isEmpty(), qPrintable(kit.id + u' ' + slot.segment));
            for (const QString& id : named) {
                const auto question = library().question(id);
                QVERIFY2(question && toId(question->kind) == slot.kind, qPrintable(kit.id + u' ' + id));
            }
        }
    }
}

/// Warm-ups are for L3 to L5; nobody warms up for L6.
void TestBank::kitsHaveANamedQuestionForEveryPlaceAndLevel()
{
    for (const Kit& kit : library().kits()) {
        for (const Level level : allLevels) {
            QStringList named;
            qsizetype places = 0;
            for (const QuestionSlot& slot : kit.questions) {
                named += slot.required + slot.prefer;
                places += level != Level::L6 || slot.kind != QLatin1String("warm-up");
            }
            const QList<PlannedQuestion> chosen = library().choose(kit, level);
            QVERIFY2(chosen.size() == places, qPrintable(kit.id + u' ' + toId(level)));
            for (const PlannedQuestion& planned : chosen)
                QVERIFY2(named.contains(planned.question.id),
                         qPrintable(kit.id + u' ' + planned.question.id));
        }
    }
}

PANELBOOK_TEST_MAIN(TestBank)
#include "tst_bank.moc"
