// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/exportcommand.h"

#include "cli/invocation.h"
#include "services/exportscorecards.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace panelbook {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

QString formatIds(const QList<ExportFormat>& formats)
{
    QStringList ids;
    for (const ExportFormat& format : formats)
        ids.append(format.id);
    return ids.join(QStringLiteral(", "));
}

Result<QList<InterviewId>> resolveAll(const PlanInterviews& plan, const QStringList& typed)
{
    QList<InterviewId> ids;
    for (const QString& prefix : typed) {
        const auto id = plan.resolve(prefix);
        if (!id)
            return failure(id.error());
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

void tell(Output& out, const QStringList& files)
{
    if (out.json())
        return out.document(
            QJsonDocument(QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(files)}}));
    for (const QString& file : files)
        out.line(file);
}

Outcome write(Invocation& in, const PlanInterviews& plan, const QList<InterviewId>& ids)
{
    ReportOptions options;
    options.appendix = in.has("appendix");
    const ExportScorecards scorecards(plan, in.formats());
    const QString target = in.value("output");
    if (target == QLatin1String("-")) {
        const auto bytes = scorecards.render(ids, in.value("format"), options);
        if (!bytes)
            return failure(bytes.error());
        in.out().bytes(*bytes);
        return ExitCode::Done;
    }
    const auto files = scorecards.toFile(ids, in.value("format"), target, options);
    if (!files)
        return failure(files.error());
    tell(in.out(), *files);
    return ExitCode::Done;
}

Outcome exportInterviews(Invocation& in)
{
    const ExportFormat* format = findFormat(in.formats(), in.value("format"));
    if (!format)
        return in.usage(ExportText::tr("--format takes one of: %1.").arg(formatIds(in.formats())));
    const QString target = in.value("output");
    const bool intoFolder = target.endsWith(u'/') || QFileInfo(target).isDir();
    if (!format->many && !intoFolder && in.arguments().size() > 1)
        return in.usage(
            ExportText::tr("One %1 file holds one interview; name a folder with -o DIR/.").arg(format->id));
    if (const auto refused = refuseOwnBook(in.bookFile(), target))
        return failure(*refused);
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const PlanInterviews plan(workspace, in.library());
        const auto ids = resolveAll(plan, in.arguments());
        return ids ? write(in, plan, *ids) : Outcome(failure(ids.error()));
    });
}

} // namespace

QList<Verb> exportVerbs()
{
    return {
        {QStringLiteral("export"),
         QStringLiteral("ID…"),
         ExportText::tr("Write interviews into files; what is not sealed is marked DRAFT."),
         {{QStringLiteral("format"), QStringLiteral("F"),
           ExportText::tr("pdf, html, md, csv, json or scorecard."), true},
          {QStringLiteral("output"), QStringLiteral("FILE|DIR"),
           ExportText::tr("The file, which is replaced; with DIR/ one file per interview, named by id; - is "
                          "stdout."),
           true, QStringLiteral("o")},
          {QStringLiteral("appendix"),
           {},
           ExportText::tr("PDF and HTML: every note at the end, linked or not.")}},
         exportInterviews}};
}

} // namespace panelbook
