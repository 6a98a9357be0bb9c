// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contentlibrary.h"
#include "tests/support/testmain.h"
#include "ui/pages/questions/editor/editorfield.h"

#include <QJsonArray>

using namespace panelbook;

namespace {

QList<EditorField> allFields(QuestionKind kind)
{
    return commonFields() + fieldsOf(kind);
}

const EditorField& field(const QList<EditorField>& fields, const char* path)
{
    for (const EditorField& candidate : fields) {
        if (qstrcmp(candidate.path, path) == 0)
            return candidate;
    }
    qFatal("there is no field %s", path);
}

} // namespace

class TestEditorField : public QObject
{
    Q_OBJECT

private slots:
    void everyBundledQuestionComesThroughTheFormUnchanged();
    void everyKindHasFieldsOfItsOwnOrTheCommonOnes();
    void partsStandBetweenBars();
    void barsAndBreaksInsideOfATextAreKept();
    void missingPartsAreEmptyTexts();
    void numbersThatAreNoneStayTexts();
    void emptyFieldsLeaveTheQuestion();
    void levelsAreWrittenOneALine();
    void whatHasNoFormIsJson();
    void placesBelongToFields_data();
    void placesBelongToFields();
};

void TestEditorField::everyBundledQuestionComesThroughTheFormUnchanged()
{
    const ContentLibrary library;
    for (const Question& question : library.questions()) {
        const QJsonObject before = toJson(question);
        QJsonObject after = before;
        for (const EditorField& f : allFields(question.kind))
            setText(f, textOf(f, before), after);
        const Question read = questionFromJson(question.kind, after);
        for (const EditorField& f : allFields(question.kind))
            QVERIFY2(textOf(f, toJson(read)) == textOf(f, before),
                     qPrintable(question.id + u' ' + QLatin1String(f.path)));
        QVERIFY2(read == question, qPrintable(question.id));
    }
}

void TestEditorField::everyKindHasFieldsOfItsOwnOrTheCommonOnes()
{
    for (const QuestionKind kind : allQuestionKinds()) {
        QVERIFY(!fieldsOf(kind).isEmpty());
        for (const EditorField& f : allFields(kind))
            QVERIFY(!titleOf(f).isEmpty());
    }
}

void TestEditorField::partsStandBetweenBars()
{
    const auto fields = allFields(QuestionKind::SystemDesign);
    QJsonObject question;
    setText(field(fields, "follow_ups"), QStringLiteral("Why that one? | judgement\n\nAnd then? | ownership"),
            question);
    const QJsonArray followUps = question.value(QStringLiteral("follow_ups")).toArray();
    QCOMPARE(followUps.size(), qsizetype{2});
    QCOMPARE(followUps[1][QStringLiteral("competency")].toString(), QStringLiteral("ownership"));
    setText(field(fields, "trade_offs"), QStringLiteral("Store | SQL | joins | Blob | size"), question);
    const QJsonArray sides =
        question.value(QStringLiteral("trade_offs"))[0][QStringLiteral("sides")].toArray();
    QCOMPARE(sides.size(), qsizetype{2});
    QCOMPARE(sides[1][QStringLiteral("wins_when")].toString(), QStringLiteral("size"));
}

void TestEditorField::barsAndBreaksInsideOfATextAreKept()
{
    const auto fields = allFields(QuestionKind::CodeReview);
    const EditorField& defects = field(fields, "defects");
    const QJsonObject before{{QStringLiteral("defects"),
                              QJsonArray{QJsonObject{{QStringLiteral("lines"), QStringLiteral("3")},
                                                     {QStringLiteral("title"), QStringLiteral("a | b")},
                                                     {QStringLiteral("severity"), QStringLiteral("major")},
                                                     {QStringLiteral("why"), QStringLiteral("first\nsecond")},
                                                     {QStringLiteral("fix"), QStringLiteral("none")}}}}};
    QCOMPARE(textOf(defects, before), QStringLiteral("3 | major | a ¦ b | first⏎second | none"));
    QJsonObject after;
    setText(defects, textOf(defects, before), after);
    QCOMPARE(after, before);
}

void TestEditorField::missingPartsAreEmptyTexts()
{
    QJsonObject question;
    setText(field(commonFields(), "follow_ups"), QStringLiteral("Why?"), question);
    QCOMPARE(question.value(QStringLiteral("follow_ups"))[0][QStringLiteral("competency")],
             QJsonValue(QString()));
}

void TestEditorField::numbersThatAreNoneStayTexts()
{
    const auto fields = allFields(QuestionKind::SystemDesign);
    const EditorField& assumptions = field(fields, "estimate/assumptions");
    QJsonObject question;
    setText(assumptions, QStringLiteral("users | Users | 2500000 | \nrate | Rate | many | /s"), question);
    const QJsonArray rows =
        question.value(QStringLiteral("estimate"))[QStringLiteral("assumptions")].toArray();
    QCOMPARE(rows[0][QStringLiteral("value")], QJsonValue(2500000));
    QCOMPARE(rows[1][QStringLiteral("value")], QJsonValue(QStringLiteral("many")));
    QCOMPARE(textOf(assumptions, question).section(u'\n', 0, 0), QStringLiteral("users | Users | 2500000"));
}

void TestEditorField::emptyFieldsLeaveTheQuestion()
{
    QJsonObject question{{QStringLiteral("summary"), QStringLiteral("old")}};
    setText(field(commonFields(), "summary"), QStringLiteral("  "), question);
    QVERIFY(!question.contains(QStringLiteral("summary")));
    setText(field(commonFields(), "hints"), QStringLiteral("\n \n"), question);
    QCOMPARE(question.value(QStringLiteral("hints")), QJsonValue(QJsonArray()));
}

void TestEditorField::levelsAreWrittenOneALine()
{
    const EditorField& differences = field(commonFields(), "level_differences");
    QJsonObject question;
    setText(differences, QStringLiteral("L4 | says it\nL6 | asks who owns it"), question);
    QCOMPARE(question.value(QStringLiteral("level_differences"))[QStringLiteral("L6")].toString(),
             QStringLiteral("asks who owns it"));
    QCOMPARE(textOf(differences, question), QStringLiteral("L4 | says it\nL6 | asks who owns it"));
}

void TestEditorField::whatHasNoFormIsJson()
{
    const auto fields = allFields(QuestionKind::Debugging);
    const EditorField& artefacts = field(fields, "artefacts");
    QJsonObject question;
    setText(artefacts, QStringLiteral("[{\"id\": \"a1\"}]"), question);
    QVERIFY(question.value(QStringLiteral("artefacts")).isArray());
    setText(artefacts, QStringLiteral("[{"), question);
    QCOMPARE(question.value(QStringLiteral("artefacts")), QJsonValue(QStringLiteral("[{")));
    QCOMPARE(textOf(artefacts, question), QStringLiteral("[{"));
}

void TestEditorField::placesBelongToFields_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<bool>("here");
    QTest::addColumn<int>("line");
    QTest::newRow("the field") << QByteArray("hints") << QStringLiteral("/hints") << true << 0;
    QTest::newRow("an entry") << QByteArray("hints") << QStringLiteral("/hints/2") << true << 3;
    QTest::newRow("a part of an entry")
        << QByteArray("follow_ups") << QStringLiteral("/follow_ups/0/competency") << true << 1;
    QTest::newRow("inside of an object")
        << QByteArray("star_probes/task") << QStringLiteral("/star_probes/task/1") << true << 2;
    QTest::newRow("the object around it")
        << QByteArray("star_probes/task") << QStringLiteral("/star_probes") << true << 0;
    QTest::newRow("another one") << QByteArray("hints") << QStringLiteral("/hints_more") << false << 0;
    QTest::newRow("the whole") << QByteArray("hints") << QString() << false << 0;
}

void TestEditorField::placesBelongToFields()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, pointer);
    QFETCH(bool, here);
    QFETCH(int, line);
    const auto fields = allFields(QuestionKind::Behavioural);
    const EditorField& f = field(fields, path.constData());
    QCOMPARE(holds(f, pointer), here);
    if (here)
        QCOMPARE(lineOf(f, pointer), line);
}

PANELBOOK_WIDGET_TEST_MAIN(TestEditorField)
#include "tst_editorfield.moc"
