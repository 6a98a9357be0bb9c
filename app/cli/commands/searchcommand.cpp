// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/searchcommand.h"

#include "cli/invocation.h"
#include "domain/jsonread.h"
#include "services/searchbook.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

constexpr QChar matchBegin(0x2068);
constexpr QChar matchEnd(0x2069);

QString withoutMarks(QString text)
{
    return text.remove(matchBegin).remove(matchEnd);
}

/// What was found, in a few words; a person or a question is found by its title.
QString snippetOf(const SearchHit& hit)
{
    return hit.snippet.isEmpty() ? hit.title : hit.snippet;
}

QJsonObject json(const SearchHit& hit)
{
    return {
        {QStringLiteral("kind"), hit.kind},
        {QStringLiteral("id"), hit.id},
        {QStringLiteral("interview"), hit.interview ? QJsonValue(hit.interview->toString()) : QJsonValue()},
        {QStringLiteral("title"), hit.title},
        {QStringLiteral("snippet"), withoutMarks(snippetOf(hit))},
        {QStringLiteral("at"), hit.at ? QJsonValue(toText(*hit.at)) : QJsonValue()}};
}

void tell(Output& out, const QList<SearchHit>& hits)
{
    if (out.json())
        return out.document(QJsonDocument(arrayOf(hits, json)));
    if (hits.isEmpty())
        return out.note(SearchText::tr("Nothing was found."));
    QList<QStringList> rows;
    for (const SearchHit& hit : hits) {
        const QString id = hit.interview ? hit.interview->toString() : hit.id;
        rows.append(
            {hit.kind, id, hit.at ? clockText(*hit.at) : QString(), hit.title, withoutMarks(hit.snippet)});
    }
    out.table({SearchText::tr("KIND"), SearchText::tr("ID"), SearchText::tr("AT"), SearchText::tr("TITLE"),
               SearchText::tr("TEXT")},
              rows);
}

Outcome search(Invocation& in)
{
    int limit = 50;
    if (in.has("limit")) {
        bool ok = false;
        limit = in.value("limit").toInt(&ok);
        if (!ok || limit < 1)
            return in.usage(SearchText::tr("--limit takes a number from 1."));
    }
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const auto hits = SearchBook(&workspace, in.library()).find(in.arguments().join(u' '), limit);
        if (!hits)
            return failure(hits.error());
        tell(in.out(), *hits);
        return ExitCode::Done;
    });
}

} // namespace

QList<Verb> searchVerbs()
{
    return {
        {QStringLiteral("search"),
         QStringLiteral("QUERY…"),
         SearchText::tr("Find notes, people and questions by the beginnings of words."),
         {{QStringLiteral("limit"), QStringLiteral("N"), SearchText::tr("At most so many hits; else 50.")}},
         search}};
}

} // namespace panelbook
