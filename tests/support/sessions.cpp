// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions.h"

#include "domain/sessions/sessionrecord.h"

namespace panelbook {

namespace {

Dimension dimension(const QString& id, const QString& title)
{
    Dimension d;
    d.id = id;
    d.title = title;
    d.competency = id;
    for (const Level level : allLevels)
        d.anchors.insert(level, {id + u'1', id + u'2', id + u'3', id + u'4'});
    return d;
}

Question question(QuestionKind kind, const QString& slug)
{
    Question q;
    q.kind = kind;
    q.id = toId(kind) + u'.' + slug;
    q.title = slug;
    q.prompt = QStringLiteral("Please tell me about %1.").arg(slug);
    q.minutes = 10;
    q.levels = {Level::L4, Level::L5};
    q.listenFor = {QStringLiteral("first"), QStringLiteral("second")};
    q.followUps = {{QStringLiteral("why?"), QStringLiteral("judgement")}};
    q.hints = {QStringLiteral("a nudge")};
    return q;
}

Question designQuestion()
{
    Question q = question(QuestionKind::SystemDesign, QStringLiteral("sample"));
    SystemDesign d;
    d.sheet.assumptions = {{QStringLiteral("n"), QStringLiteral("things"), 100, {}}};
    d.sheet.results = {
        {QStringLiteral("twice"), QStringLiteral("twice the things"), QStringLiteral("n * 2"), {}}};
    q.detail = d;
    return q;
}

Question incidentQuestion()
{
    Question q = question(QuestionKind::Debugging, QStringLiteral("sample"));
    Debugging d;
    d.artefacts = {{QStringLiteral("a1"),
                    QStringLiteral("Errors"),
                    QStringLiteral("text"),
                    QStringLiteral("key"),
                    {},
                    {},
                    {}}};
    d.constraints = {{QStringLiteral("k1"), QStringLiteral("The logs are gone.")}};
    d.rootCause = {QStringLiteral("because"), QStringLiteral("because again")};
    q.detail = d;
    return q;
}

Question reviewQuestion()
{
    Question q = question(QuestionKind::CodeReview, QStringLiteral("sample"));
    CodeReview d;
    d.defects = {{QStringLiteral("1"), QStringLiteral("race"), QStringLiteral("blocker"), {}, {}}};
    q.detail = d;
    return q;
}

Question pairQuestion()
{
    Question q = question(QuestionKind::PairProgramming, QStringLiteral("sample"));
    Practical d;
    d.tasks = {QStringLiteral("run the tests"), QStringLiteral("mend one")};
    d.checklist = {QStringLiteral("every number checked")};
    q.detail = d;
    return q;
}

} // namespace

Session sampleSession()
{
    Session session;
    Interview& i = session.interview;
    i.id = InterviewId::fromString(u"11111111-1111-4111-8111-111111111111").value();
    i.candidate = CandidateId::fromString(u"22222222-2222-4222-8222-222222222222").value();
    i.candidateName = QStringLiteral("Candidate One");
    i.role = QStringLiteral("Backend Engineer");
    i.level = Level::L5;
    i.interviewer = QStringLiteral("Interviewer A");
    i.kit.id = QStringLiteral("sample-30");
    i.kit.round = QStringLiteral("sample");
    i.kit.title = QStringLiteral("Sample, 30 min");
    i.kit.minutes = 30;
    i.kit.segments = {{QStringLiteral("Opening"), 10}, {QStringLiteral("Design"), 20}};
    i.rubric.id = QStringLiteral("sample");
    i.rubric.dimensions = {dimension(QStringLiteral("problem-solving"), QStringLiteral("Problem solving")),
                           dimension(QStringLiteral("communication"), QStringLiteral("Communication"))};
    for (const Question& q : {designQuestion(), incidentQuestion(), reviewQuestion(), pairQuestion()})
        i.questions.append({QStringLiteral("Design"), 10, false, q});
    mustRecord(session, Started{}, Milliseconds(0));
    return session;
}

void mustRecord(Session& session, const SessionEvent& event, Milliseconds at)
{
    if (const auto allowed = allow(session, event, at); !allowed)
        qFatal("the rules refuse %s: %s", qPrintable(verb(event)), qPrintable(describe(allowed.error())));
    TimedEvent timed;
    timed.at = at;
    timed.utc = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC).addMSecs(at.count());
    timed.event = event;
    record(session, std::move(timed));
}

} // namespace panelbook
