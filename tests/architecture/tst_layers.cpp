// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"
#include "tests/architecture/seeds.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

using namespace panelbook::architecture;
using namespace Qt::StringLiterals;

namespace {

QDir sourceDir()
{
    return QDir(QStringLiteral(PANELBOOK_SOURCE_DIR));
}

QString textOf(const QString& path)
{
    QFile file(sourceDir().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<SourceFile> sourcesOfProject()
{
    const QStringList kinds{u"*.cpp"_s, u"*.h"_s, u"*.sh"_s, u"*.py"_s, u"CMakeLists.txt"_s};
    QList<SourceFile> files;
    for (const QString& folder : {u"app"_s, u"ui"_s, u"tests"_s, u"translations"_s, u"packaging"_s}) {
        QDirIterator walk(sourceDir().filePath(folder), kinds, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = sourceDir().relativeFilePath(walk.next());
            files.append(SourceFile(path, textOf(path)));
        }
    }
    return files;
}

/// What lies at the top and is not ignored by git.
QList<SourceFile> topLevel()
{
    QStringList ignored{u".git"_s};
    for (const QString& line : textOf(u".gitignore"_s).split(u'\n', Qt::SkipEmptyParts))
        ignored.append(QString(line).remove(u'/'));
    QList<SourceFile> entries;
    for (const QString& name :
         sourceDir().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!QDir::match(ignored, name))
            entries.append(SourceFile(name, textOf(name)));
    }
    return entries;
}

const Rule& ruleNamed(const QString& name)
{
    static const QList<Rule> all = rules();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Rule& rule) { return rule.name == name; });
    if (found == all.cend())
        qFatal("no rule is called %s", qPrintable(name));
    return *found;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void projectKeepsRule_data()
    {
        QTest::addColumn<QString>("rule");
        for (const Rule& rule : rules())
            QTest::newRow(qPrintable(rule.name)) << rule.name;
    }

    void projectKeepsRule()
    {
        static const QList<SourceFile> files = sourcesOfProject() + topLevel();
        QFETCH(QString, rule);
        QVERIFY2(files.size() > 100, "the project was not found");
        QStringList findings;
        for (const SourceFile& file : files)
            findings += ruleNamed(rule).check(file);
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }

    void ruleSeesSeededViolation_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("snippet");
        QTest::addColumn<QString>("expected");
        for (const Seed& seed : seeds())
            QTest::newRow(seed.row) << QString::fromUtf8(seed.rule) << QString::fromUtf8(seed.path)
                                    << seed.snippet << seed.expected;
    }

    void ruleSeesSeededViolation()
    {
        QFETCH(QString, rule);
        QFETCH(QString, path);
        QFETCH(QString, snippet);
        QFETCH(QString, expected);
        const QStringList findings = ruleNamed(rule).check(SourceFile(path, snippet));
        QCOMPARE(findings.join(u'\n'), expected);
    }

    void everyRuleHasASeededViolation()
    {
        QSet<QString> seeded;
        for (const Seed& seed : seeds()) {
            if (!seed.expected.isEmpty())
                seeded.insert(QString::fromUtf8(seed.rule));
        }
        for (const Rule& rule : rules())
            QVERIFY2(seeded.contains(rule.name), qPrintable(rule.name));
    }

    void literalsAndCommentsAreNoCode()
    {
        const SourceFile file(u"app/base/x.cpp"_s,
                              u"a('\\\"', \"b \\\" // c\"); // d\nf(1'000, R\"x(y)\" z)x\"); /* e\n*/ g"_s);
        QCOMPARE(file.code(), u"a('  ', \"         \");     \nf(1'000, R\"         \");     \n   g"_s);
        QCOMPARE(file.literals().size(), 2);
        QCOMPARE(file.literals()[0].text, u"b \\\" // c"_s);
        QCOMPARE(file.literals()[1].text, u"y)\" z"_s);
        QCOMPARE(file.literals()[1].line, 2);
    }
};

PANELBOOK_TEST_MAIN(TestLayers)

#include "tst_layers.moc"
