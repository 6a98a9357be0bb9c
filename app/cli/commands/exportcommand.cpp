// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/exportcommand.h"

#include "cli/formatids.h"
#include "cli/invocation.h"
#include "exchange/passphrase.h"
#include "services/exportscorecards.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace panelbook {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

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

/// What the options ask for; the passphrase is made up where none is named.
Result<ExportRequest> requestOf(const Invocation& in)
{
    ExportRequest request{in.value("format")};
    request.options.appendix = in.has("appendix");
    if (in.has("redact"))
        request.options.copy = ReportCopy::Redacted;
    else if (in.has("blind"))
        request.options.copy = ReportCopy::Blind;
    const auto passphrase = in.passphrase();
    if (!passphrase)
        return failure(passphrase.error());
    if (in.has("encrypt"))
        request.passphrase = passphrase->isEmpty() ? generatePassphrase() : *passphrase;
    return request;
}

Outcome write(Invocation& in, const PlanInterviews& plan, const QList<InterviewId>& ids,
              const ExportRequest& request)
{
    const ExportScorecards scorecards(plan, in.formats());
    const QString target = in.value("output");
    if (target == QLatin1String("-")) {
        const auto bytes = scorecards.render(ids, request);
        if (!bytes)
            return failure(bytes.error());
        in.out().bytes(*bytes);
    } else {
        const auto files = scorecards.toFile(ids, request, target);
        if (!files)
            return failure(files.error());
        tell(in.out(), *files);
    }
    // Nobody else knows it: --quiet must not hide it.
    if (in.has("encrypt") && !in.has("passphrase-file"))
        in.out().notice(ExportText::tr("Passphrase, shown only now: %1").arg(request.passphrase));
    return ExitCode::Done;
}

Outcome exportInterviews(Invocation& in)
{
    const ExportFormat* format = findFormat(in.formats(), in.value("format"));
    if (!format)
        return in.usage(ExportText::tr("--format takes one of: %1.").arg(formatIds(in.formats())));
    if (in.has("passphrase-file") && !in.has("encrypt"))
        return in.usage(ExportText::tr("--passphrase-file goes with --encrypt."));
    if (in.has("redact") && in.has("blind"))
        return in.usage(ExportText::tr("--redact and --blind exclude each other."));
    const QString target = in.value("output");
    const bool intoFolder = target.endsWith(u'/') || QFileInfo(target).isDir();
    if (!format->many && !intoFolder && in.arguments().size() > 1)
        return in.usage(
            ExportText::tr("One %1 file holds one interview; name a folder with -o DIR/.").arg(format->id));
    if (const auto refused = refuseOwnBook(in.bookFile(), target))
        return failure(*refused);
    const auto request = requestOf(in);
    if (!request)
        return failure(request.error());
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const PlanInterviews plan(workspace, in.library());
        const auto ids = resolveAll(plan, in.arguments());
        return ids ? write(in, plan, *ids, *request) : Outcome(failure(ids.error()));
    });
}

QList<VerbOption> exportOptions()
{
    return {
        {QStringLiteral("format"), QStringLiteral("F"),
         ExportText::tr("pdf, html, md, csv, json, scorecard, greenhouse, lever or ashby."), true},
        {QStringLiteral("output"), QStringLiteral("FILE|DIR"),
         ExportText::tr("The file, which is replaced; with DIR/ one file per interview, named by id; - is "
                        "stdout."),
         true, QStringLiteral("o")},
        {QStringLiteral("appendix"),
         {},
         ExportText::tr("PDF and HTML: every note at the end, linked or not.")},
        {QStringLiteral("redact"),
         {},
         ExportText::tr("A copy for the candidate's access request, without the names of others.")},
        {QStringLiteral("blind"),
         {},
         ExportText::tr("A copy without the candidate's name; notes that tell a gender are named.")},
        {QStringLiteral("encrypt"),
         {},
         ExportText::tr("Encrypt with a passphrase: a PDF for any reader, other formats as .encrypted files. "
                        "Without --passphrase-file six words are made up and shown once on stderr.")},
        {QStringLiteral("passphrase-file"), QStringLiteral("FILE|-"),
         ExportText::tr("Read the passphrase from the first line of FILE, or of stdin.")}};
}

} // namespace

QList<Verb> exportVerbs()
{
    return {{QStringLiteral("export"), QStringLiteral("ID…"),
             ExportText::tr("Write interviews into files; what is not sealed is marked DRAFT."),
             exportOptions(), exportInterviews}};
}

} // namespace panelbook
