// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/candidate/candidatecontent.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace panelbook {

namespace {

struct CandidateTexts
{
    Q_DECLARE_TR_FUNCTIONS(CandidateContent)
};

QString headingOf(const Question& question)
{
    const auto* incident = std::get_if<Debugging>(&question.detail);
    return incident ? incident->company : title(question.kind);
}

QString linesOf(const QJsonObject& content)
{
    const QJsonArray lines = content.value(QLatin1String("lines")).toArray();
    QStringList texts;
    for (const auto& line : lines)
        texts.append(line.toString());
    return texts.join(u'\n');
}

/// Only the keys that a type shows.
QJsonObject dataOf(const QString& type, const QJsonObject& content)
{
    const QStringList keys = type == QLatin1String("table")
                                 ? QStringList{QStringLiteral("columns"), QStringLiteral("rows")}
                             : type == QLatin1String("metric") ? QStringList{QStringLiteral("series")}
                             : type == QLatin1String("trace")  ? QStringList{QStringLiteral("spans")}
                                                               : QStringList();
    QJsonObject data;
    for (const QString& key : keys)
        data.insert(key, content.value(key));
    return data;
}

CandidateContent contentOf(const Question& question, const QString& title, const QString& type,
                           const QJsonObject& content)
{
    const QString text =
        type == QLatin1String("log") ? linesOf(content) : content.value(QLatin1String("text")).toString();
    return {headingOf(question),  title, type, text, content.value(QLatin1String("language")).toString(),
            dataOf(type, content)};
}

} // namespace

CandidateContent promptOf(const Question& question)
{
    const auto* incident = std::get_if<Debugging>(&question.detail);
    const QString text = incident && !incident->alert.isEmpty()
                             ? question.prompt + QStringLiteral("\n\n") + incident->alert
                             : question.prompt;
    return {headingOf(question), {}, QStringLiteral("prompt"), text, {}, {}};
}

QList<CandidateContent> materialsOf(const Question& question)
{
    QList<CandidateContent> all;
    if (const auto* incident = std::get_if<Debugging>(&question.detail)) {
        for (const Debugging::Artefact& artefact : incident->artefacts)
            all.append(contentOf(question, artefact.title, artefact.type, artefact.content));
    } else if (const auto* review = std::get_if<CodeReview>(&question.detail)) {
        all.append({headingOf(question),
                    CandidateTexts::tr("Code under review"),
                    QStringLiteral("code"),
                    review->code,
                    review->language,
                    {}});
    } else if (const auto* practical = std::get_if<Practical>(&question.detail)) {
        for (const Practical::Material& material : practical->materials)
            all.append(contentOf(question, material.title, material.type, material.content));
    }
    return all;
}

CandidateContent artefactOf(const Question& question, const QString& artefact)
{
    const auto* incident = std::get_if<Debugging>(&question.detail);
    if (const auto* found = incident ? incident->findArtefact(artefact) : nullptr)
        return contentOf(question, found->title, found->type, found->content);
    return promptOf(question);
}

} // namespace panelbook
