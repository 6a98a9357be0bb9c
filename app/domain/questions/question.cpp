// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/question.h"

#include "domain/jsonread.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace panelbook {

namespace {

struct KindName
{
    QuestionKind kind;
    const char* id;
    const char* title;
};

constexpr std::array kindNames{
    KindName{QuestionKind::SystemDesign, "system-design", QT_TRANSLATE_NOOP("QuestionKind", "System design")},
    KindName{QuestionKind::Behavioural, "behavioural", QT_TRANSLATE_NOOP("QuestionKind", "Behavioural")},
    KindName{QuestionKind::Debugging, "debugging", QT_TRANSLATE_NOOP("QuestionKind", "Debugging")},
    KindName{QuestionKind::CodeReview, "code-review", QT_TRANSLATE_NOOP("QuestionKind", "Code review")},
    KindName{QuestionKind::PairProgramming, "pair-programming",
             QT_TRANSLATE_NOOP("QuestionKind", "Pair programming")},
    KindName{QuestionKind::JobSimulation, "job-simulation",
             QT_TRANSLATE_NOOP("QuestionKind", "Job simulation")},
    KindName{QuestionKind::TakeHome, "take-home", QT_TRANSLATE_NOOP("QuestionKind", "Take-home")},
    KindName{QuestionKind::RepositoryReview, "repository-review",
             QT_TRANSLATE_NOOP("QuestionKind", "Repository review")},
    KindName{QuestionKind::Screen, "screen", QT_TRANSLATE_NOOP("QuestionKind", "Experience screen")},
    KindName{QuestionKind::Forensic, "forensic", QT_TRANSLATE_NOOP("QuestionKind", "Take-home follow-up")},
    KindName{QuestionKind::WarmUp, "warm-up", QT_TRANSLATE_NOOP("QuestionKind", "Warm-up")},
    KindName{QuestionKind::Check, "check", QT_TRANSLATE_NOOP("QuestionKind", "Operability check")},
};

decltype(Question::detail) detailFromJson(QuestionKind kind, const QJsonObject& json)
{
    switch (kind) {
    case QuestionKind::SystemDesign: return systemDesignFromJson(json);
    case QuestionKind::Behavioural: return behaviouralFromJson(json);
    case QuestionKind::Debugging: return debuggingFromJson(json);
    case QuestionKind::CodeReview: return codeReviewFromJson(json);
    case QuestionKind::PairProgramming:
    case QuestionKind::JobSimulation:
    case QuestionKind::TakeHome:
    case QuestionKind::RepositoryReview:
    case QuestionKind::Screen:
    case QuestionKind::Forensic:
    case QuestionKind::WarmUp:
    case QuestionKind::Check: return practicalFromJson(json);
    }
    return Practical{};
}

} // namespace

QString toId(QuestionKind kind)
{
    return QLatin1String(kindNames[static_cast<size_t>(kind)].id);
}

std::optional<QuestionKind> questionKindFromId(QStringView id)
{
    for (const KindName& name : kindNames) {
        if (id == QLatin1String(name.id))
            return name.kind;
    }
    return std::nullopt;
}

QList<QuestionKind> allQuestionKinds()
{
    QList<QuestionKind> kinds;
    for (const KindName& name : kindNames)
        kinds.append(name.kind);
    return kinds;
}

QString title(QuestionKind kind)
{
    return QCoreApplication::translate("QuestionKind", kindNames[static_cast<size_t>(kind)].title);
}

Question questionFromJson(QuestionKind kind, const QJsonObject& json)
{
    Question q;
    q.id = text(json, QLatin1String("id"));
    q.kind = kind;
    q.title = text(json, QLatin1String("title"));
    q.summary = text(json, QLatin1String("summary"));
    q.prompt = text(json, QLatin1String("prompt"));
    for (const QString& id : texts(json, QLatin1String("levels"))) {
        if (const auto level = levelFromId(id))
            q.levels.append(*level);
    }
    q.minutes = json.value(QLatin1String("minutes")).toInt();
    q.competencies = texts(json, QLatin1String("competencies"));
    q.tags = texts(json, QLatin1String("tags"));
    q.listenFor = texts(json, QLatin1String("listen_for"));
    q.followUps = objects(json, QLatin1String("follow_ups"), [](const QJsonObject& o) {
        return FollowUp{text(o, QLatin1String("text")), text(o, QLatin1String("competency"))};
    });
    q.hints = texts(json, QLatin1String("hints"));
    q.redFlags = texts(json, QLatin1String("red_flags"));
    q.strong = texts(json, QLatin1String("strong"));
    q.weak = texts(json, QLatin1String("weak"));
    const QJsonObject differences = json.value(QLatin1String("level_differences")).toObject();
    for (const Level level : allLevels) {
        if (const QString difference = differences.value(toId(level)).toString(); !difference.isEmpty())
            q.levelDifferences.insert(level, difference);
    }
    q.sources = texts(json, QLatin1String("sources"));
    q.detail = detailFromJson(kind, json);
    return q;
}

QJsonObject toJson(const Question& q)
{
    QJsonObject json;
    json[QLatin1String("id")] = q.id;
    json[QLatin1String("title")] = q.title;
    json[QLatin1String("summary")] = q.summary;
    json[QLatin1String("prompt")] = q.prompt;
    QJsonArray levels;
    for (const Level level : q.levels)
        levels.append(toId(level));
    json[QLatin1String("levels")] = levels;
    json[QLatin1String("minutes")] = q.minutes;
    json[QLatin1String("competencies")] = textArray(q.competencies);
    json[QLatin1String("tags")] = textArray(q.tags);
    json[QLatin1String("listen_for")] = textArray(q.listenFor);
    json[QLatin1String("follow_ups")] = arrayOf(q.followUps, [](const FollowUp& f) {
        return QJsonObject{{QStringLiteral("text"), f.text}, {QStringLiteral("competency"), f.competency}};
    });
    json[QLatin1String("hints")] = textArray(q.hints);
    json[QLatin1String("red_flags")] = textArray(q.redFlags);
    json[QLatin1String("strong")] = textArray(q.strong);
    json[QLatin1String("weak")] = textArray(q.weak);
    QJsonObject differences;
    for (auto it = q.levelDifferences.begin(); it != q.levelDifferences.end(); ++it)
        differences[toId(it.key())] = it.value();
    json[QLatin1String("level_differences")] = differences;
    json[QLatin1String("sources")] = textArray(q.sources);
    std::visit([&json](const auto& detail) { writeJson(detail, json); }, q.detail);
    return json;
}

QJsonObject questionFile(QuestionKind kind, const QList<Question>& questions)
{
    return {{QStringLiteral("schema"), QStringLiteral("panelbook.questions/1")},
            {QStringLiteral("kind"), toId(kind)},
            {QStringLiteral("questions"), arrayOf(questions, [](const Question& q) { return toJson(q); })}};
}

QList<Question> questionsFromFile(const QJsonObject& file)
{
    const auto kind = questionKindFromId(text(file, QLatin1String("kind")));
    if (!kind)
        return {};
    return objects(file, QLatin1String("questions"),
                   [&](const QJsonObject& o) { return questionFromJson(*kind, o); });
}

} // namespace panelbook
