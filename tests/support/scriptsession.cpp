// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptsession.h"

#include "domain/jsonread.h"
#include "domain/sessions/sessionrecord.h"
#include "domain/sessions/sessionrules.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

namespace panelbook {

namespace {

const QString sourceFolder = QStringLiteral(PANELBOOK_SOURCE_DIR);

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QJsonObject jsonFile(const QString& path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

std::optional<Question> questionOf(const QString& id)
{
    QDirIterator files(sourceFolder + QStringLiteral("/resources/questions/") + id.section(u'.', 0, 0),
                       {QStringLiteral("*.json")});
    while (files.hasNext()) {
        for (const Question& question : questionsFromFile(jsonFile(files.next()))) {
            if (question.id == id)
                return question;
        }
    }
    return std::nullopt;
}

Kit kitOf(const QString& id)
{
    const QString round = id.section(u'-', 0, -2);
    for (const Kit& kit :
         kitsFromFile(jsonFile(sourceFolder + QStringLiteral("/resources/kits/%1.json").arg(round)))) {
        if (kit.id == id)
            return kit;
    }
    qFatal("there is no kit %s", qPrintable(id));
}

/// Each slot gets its first question that the bank has; slots without a wish stay open.
QList<PlannedQuestion> chosenFor(const Kit& kit)
{
    QList<PlannedQuestion> chosen;
    for (const QuestionSlot& slot : kit.questions) {
        const QStringList wishes = slot.required + slot.prefer;
        if (const auto question = wishes.isEmpty() ? std::nullopt : questionOf(wishes.front()))
            chosen.append({slot.segment, slot.minutes, !slot.required.isEmpty(), *question});
    }
    return chosen;
}

InterviewId fixedId(const QString& name)
{
    return *InterviewId::fromString(QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces));
}

Session startedSession(const QString& name, const QJsonObject& line)
{
    Session session;
    Interview& interview = session.interview;
    interview.id = fixedId(name);
    interview.candidate = *CandidateId::fromString(u"c0000000-0000-4000-8000-000000000001");
    interview.candidateName = text(line, QLatin1String("candidate"));
    interview.role = text(line, QLatin1String("role"));
    interview.level = levelFromId(text(line, QLatin1String("level"))).value();
    interview.interviewer = text(line, QLatin1String("interviewer"));
    interview.loop = text(line, QLatin1String("loop"));
    interview.kit = kitOf(text(line, QLatin1String("kit")));
    interview.rubric = rubricFromJson(
        jsonFile(sourceFolder + QStringLiteral("/resources/rubrics/%1.json").arg(interview.kit.rubric)));
    interview.questions = chosenFor(interview.kit);
    const QDateTime started =
        QDateTime::fromString(text(line, QLatin1String("started")), Qt::ISODate).toUTC();
    record(session, {0, Milliseconds(0), started, Milliseconds(0), {}, Started{}});
    return session;
}

/// A question outside the plan joins it when it is asked, as in the live window.
void planIfNew(Session& session, const SessionEvent& event)
{
    const auto* asked = std::get_if<QuestionAsked>(&event);
    if (!asked || session.findQuestion(asked->question))
        return;
    if (const auto question = questionOf(asked->question))
        session.interview.questions.append({{}, 0, false, *question});
}

void take(Session& session, const QJsonObject& line, const QString& place)
{
    const auto event = eventFromJson(line);
    if (!event)
        qFatal("%s: %s", qPrintable(place), qPrintable(event.error().detail));
    const Milliseconds at = offsetFromText(text(line, QLatin1String("at"))).value_or(session.lastAt());
    planIfNew(session, *event);
    if (const auto allowed = allow(session, *event, at); !allowed)
        qFatal("%s: %s", qPrintable(place), qPrintable(describe(allowed.error())));
    record(session, {0, at, session.interview.started->addMSecs(at.count()), Milliseconds(0), {}, *event});
}

Seal signedSeal(Seal seal, const Scorecard& scorecard)
{
    seal.number = static_cast<int>(scorecard.seals.size());
    seal.counter = scorecard.seals.size() + 1;
    seal.signer = scorecard.session.interview.interviewer;
    if (!scorecard.seals.isEmpty())
        seal.previous = blake2b256(scorecard.seals.back().signature);
    SigningKey::fromSeed(QByteArray(32, 'p')).sign(seal);
    return seal;
}

} // namespace

Scorecard scorecardFromScript(const QString& name)
{
    const QList<QByteArray> lines =
        contentOf(sourceFolder + QStringLiteral("/tests/data/interviews/%1.jsonl").arg(name))
            .trimmed()
            .split('\n');
    Session session = startedSession(name, QJsonDocument::fromJson(lines.front()).object());
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QJsonObject line = QJsonDocument::fromJson(lines[i]).object();
        if (text(line, QLatin1String("do")) != QLatin1String("seal"))
            take(session, line, QStringLiteral("%1.jsonl:%2").arg(name).arg(i + 1));
    }
    return {session, {}, {}};
}

Scorecard sealedScorecardFromScript(const QString& name)
{
    return sealed(scorecardFromScript(name).session);
}

Scorecard sealed(Session session)
{
    if (const auto allowed = allow(session, Sealed{}, session.lastAt()); !allowed)
        qFatal("%s", qPrintable(describe(allowed.error())));
    const QDateTime at = session.interview.started->addSecs(64 * 60);
    record(session, {0, session.lastAt(), at, Milliseconds(0), {}, Sealed{}});
    Scorecard scorecard{session, {}, {}};
    Seal seal;
    seal.sealedAt = isoText(at);
    seal.digest = contentDigest(contentTables(session));
    scorecard.seals.append(signedSeal(seal, scorecard));
    return scorecard;
}

void amend(Scorecard& scorecard, const QString& text)
{
    const QDateTime last = QDateTime::fromString(scorecard.seals.back().sealedAt, Qt::ISODateWithMs);
    const Amendment amendment{static_cast<int>(scorecard.amendments.size()) + 1, isoText(last.addDays(1)),
                              text};
    Seal seal;
    seal.sealedAt = amendment.at;
    seal.digest = amendmentDigest(amendment);
    scorecard.seals.append(signedSeal(seal, scorecard));
    scorecard.amendments.append(amendment);
}

} // namespace panelbook
