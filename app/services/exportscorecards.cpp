// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exportscorecards.h"

#include <QDir>
#include <QFileInfo>

#include <vector>

namespace panelbook {

Result<QList<Report>> ExportScorecards::reports(const QList<InterviewId>& ids,
                                                const ReportOptions& options) const
{
    QList<Report> reports;
    for (const InterviewId& id : ids) {
        const auto scorecard = m_interviews.load(id);
        if (!scorecard)
            return failure(scorecard.error());
        reports.append(makeReport(*scorecard, options));
    }
    return reports;
}

Result<QByteArray> ExportScorecards::render(const QList<InterviewId>& ids, const ExportRequest& request) const
{
    const ExportFormat* format = findFormat(m_formats, request.format);
    if (!format)
        return failure(ErrorKind::UnknownName, QStringLiteral("format"), request.format);
    if (ids.size() > 1 && !format->many)
        return failure(ErrorKind::InvalidInput, request.format,
                       QStringLiteral("one file of this format holds one interview; name a folder"));
    const auto prepared = reports(ids, request.options);
    if (!prepared)
        return failure(prepared.error());
    const auto bytes = format->render(*prepared);
    return bytes && !request.passphrase.isEmpty() ? encrypted(*format, *bytes, request.passphrase) : bytes;
}

Result<StagedFile> ExportScorecards::stage(const QList<InterviewId>& ids, const ExportRequest& request,
                                           const QString& file) const
{
    const auto bytes = render(ids, request);
    if (!bytes)
        return failure(bytes.error());
    auto staged = StagedFile::create(file);
    if (!staged)
        return staged;
    if (const auto written = staged->write(*bytes); !written)
        return failure(written.error());
    return staged;
}

Result<QStringList> ExportScorecards::toFile(const QList<InterviewId>& ids, const ExportRequest& request,
                                             const QString& target) const
{
    if (target.endsWith(u'/') || QFileInfo(target).isDir())
        return toFolder(ids, request, target);
    auto staged = stage(ids, request, target);
    if (!staged)
        return failure(staged.error());
    if (const auto placed = staged->commit(); !placed)
        return failure(placed.error());
    return QStringList{target};
}

Result<QStringList> ExportScorecards::toFolder(const QList<InterviewId>& ids, const ExportRequest& request,
                                               const QString& folder) const
{
    const ExportFormat* format = findFormat(m_formats, request.format);
    if (!format)
        return failure(ErrorKind::UnknownName, QStringLiteral("format"), request.format);
    const QString suffix = fileSuffix(*format, !request.passphrase.isEmpty());
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::WriteFailed, folder, QStringLiteral("the folder cannot be made"));
    // All are written before the first is put in place: a failure leaves every old file as it was.
    QStringList files;
    std::vector<StagedFile> staged;
    for (const InterviewId& id : ids) {
        files.append(QDir(folder).filePath(id.toString() + u'.' + suffix));
        auto file = stage({id}, request, files.back());
        if (!file)
            return failure(file.error());
        staged.push_back(std::move(*file));
    }
    for (StagedFile& file : staged) {
        if (const auto placed = file.commit(); !placed)
            return failure(placed.error());
    }
    return files;
}

} // namespace panelbook
