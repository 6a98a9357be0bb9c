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

Result<QByteArray> ExportScorecards::render(const QList<InterviewId>& ids, const QString& format,
                                            const ReportOptions& options) const
{
    const ExportFormat* found = findFormat(m_formats, format);
    if (!found)
        return failure(ErrorKind::UnknownName, QStringLiteral("format"), format);
    if (ids.size() > 1 && !found->many)
        return failure(ErrorKind::InvalidInput, format,
                       QStringLiteral("one file of this format holds one interview; name a folder"));
    const auto prepared = reports(ids, options);
    return prepared ? found->render(*prepared) : Result<QByteArray>(failure(prepared.error()));
}

Result<StagedFile> ExportScorecards::stage(const QList<InterviewId>& ids, const QString& format,
                                           const QString& file, const ReportOptions& options) const
{
    const auto bytes = render(ids, format, options);
    if (!bytes)
        return failure(bytes.error());
    auto staged = StagedFile::create(file);
    if (!staged)
        return staged;
    if (const auto written = staged->write(*bytes); !written)
        return failure(written.error());
    return staged;
}

Result<QStringList> ExportScorecards::toFile(const QList<InterviewId>& ids, const QString& format,
                                             const QString& target, const ReportOptions& options) const
{
    if (target.endsWith(u'/') || QFileInfo(target).isDir())
        return toFolder(ids, format, target, options);
    auto staged = stage(ids, format, target, options);
    if (!staged)
        return failure(staged.error());
    if (const auto placed = staged->commit(); !placed)
        return failure(placed.error());
    return QStringList{target};
}

Result<QStringList> ExportScorecards::toFolder(const QList<InterviewId>& ids, const QString& format,
                                               const QString& folder, const ReportOptions& options) const
{
    const ExportFormat* found = findFormat(m_formats, format);
    if (!found)
        return failure(ErrorKind::UnknownName, QStringLiteral("format"), format);
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::WriteFailed, folder, QStringLiteral("the folder cannot be made"));
    // All are written before the first is put in place: a failure leaves every old file as it was.
    QStringList files;
    std::vector<StagedFile> staged;
    for (const InterviewId& id : ids) {
        files.append(QDir(folder).filePath(id.toString() + u'.' + found->suffix));
        auto file = stage({id}, format, files.back(), options);
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
