// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/pages/newinterview/interviewdraft.h"

using namespace panelbook;

namespace {

QStringList idsOf(const InterviewDraft& draft)
{
    QStringList ids;
    for (const PlannedQuestion& planned : draft.questions())
        ids << planned.question.id;
    return ids;
}

} // namespace

class TestInterviewDraft : public QObject
{
    Q_OBJECT

private slots:
    void kitProposesItsQuestions();
    void unknownKitFallsBackToTheFirst();
    void whatTheCandidateKnowsIsAvoided();
    void choiceByHandSurvivesANewName();
    void alternativesLeaveOutWhatIsPlanned();
    void replacedQuestionKeepsItsPlace();
    void questionTakesAPlaceOfItsKind();
    void questionOfAnotherKindBringsItsKit();

private:
    ContentLibrary m_library;
};

void TestInterviewDraft::kitProposesItsQuestions()
{
    InterviewDraft draft(m_library);
    draft.setLevel(Level::L5);
    draft.setKit(QStringLiteral("system-design-60"));
    QCOMPARE(draft.kit().id, QStringLiteral("system-design-60"));
    QCOMPARE(draft.questions().size(), draft.kit().questions.size());
    for (const PlannedQuestion& planned : draft.questions())
        QVERIFY(planned.question.levels.contains(Level::L5));
}

void TestInterviewDraft::unknownKitFallsBackToTheFirst()
{
    InterviewDraft draft(m_library);
    draft.setKit(QStringLiteral("no-such-kit"));
    QCOMPARE(draft.kit().id, m_library.kits().front().id);
}

void TestInterviewDraft::whatTheCandidateKnowsIsAvoided()
{
    InterviewDraft draft(m_library);
    draft.setKit(QStringLiteral("system-design-60"));
    const QString first = idsOf(draft).front();
    draft.setAskedBefore({first});
    QVERIFY(!idsOf(draft).contains(first));
    QVERIFY(!draft.askedBefore(0));
}

void TestInterviewDraft::choiceByHandSurvivesANewName()
{
    InterviewDraft draft(m_library);
    draft.setKit(QStringLiteral("system-design-60"));
    const Question other = draft.alternatives(0).back();
    draft.replace(0, other);
    draft.setAskedBefore({other.id});
    QCOMPARE(idsOf(draft).front(), other.id);
    QVERIFY(draft.askedBefore(0));
    draft.setLevel(Level::L6);
    QVERIFY(idsOf(draft).front() != other.id);
}

void TestInterviewDraft::alternativesLeaveOutWhatIsPlanned()
{
    InterviewDraft draft(m_library);
    draft.setKit(QStringLiteral("system-design-60"));
    const QList<Question> alternatives = draft.alternatives(0);
    QVERIFY(!alternatives.isEmpty());
    for (const Question& question : alternatives) {
        QVERIFY(!idsOf(draft).contains(question.id));
        QCOMPARE(question.kind, QuestionKind::SystemDesign);
    }
}

void TestInterviewDraft::replacedQuestionKeepsItsPlace()
{
    InterviewDraft draft(m_library);
    draft.setKit(QStringLiteral("system-design-60"));
    const PlannedQuestion before = draft.questions().front();
    draft.replace(0, draft.alternatives(0).front());
    QCOMPARE(draft.questions().front().segment, before.segment);
    QCOMPARE(draft.questions().front().minutes, before.minutes);
    QVERIFY(draft.questions().front().question.id != before.question.id);
}

void TestInterviewDraft::questionTakesAPlaceOfItsKind()
{
    InterviewDraft draft(m_library);
    draft.setKit(QStringLiteral("system-design-60"));
    const Question wanted = draft.alternatives(0).back();
    draft.use(wanted);
    QVERIFY(idsOf(draft).contains(wanted.id));
    const QStringList before = idsOf(draft);
    draft.use(wanted);
    QCOMPARE(idsOf(draft), before);
}

void TestInterviewDraft::questionOfAnotherKindBringsItsKit()
{
    InterviewDraft draft(m_library);
    draft.setKit(QStringLiteral("system-design-60"));
    const auto incident = m_library.question(QStringLiteral("debugging.checkout-at-2-am"));
    QVERIFY(incident);
    draft.use(*incident);
    QCOMPARE(draft.kit().id, QStringLiteral("debugging-60"));
    QVERIFY(idsOf(draft).contains(incident->id));
}

PANELBOOK_TEST_MAIN(TestInterviewDraft)
#include "tst_interviewdraft.moc"
