// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exportscorecards.h"

#include "storage/bookfolder.h"

#include <QDir>
#include <QFileInfo>

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

Result<QStringList> ExportScorecards::toFile(const QList<InterviewId>& ids, const QString& format,
                                             const QString& target, const ReportOptions& options) const
{
    const bool intoFolder = target.endsWith(u'/') || QFileInfo(target).isDir();
    if (!intoFolder) {
        const auto bytes = render(ids, format, options);
        if (!bytes)
            return failure(bytes.error());
        if (const auto written = writeDurably(target, *bytes); !written)
            return failure(written.error());
        return QStringList{target};
    }
    if (!QDir().mkpath(target))
        return failure(ErrorKind::WriteFailed, target, QStringLiteral("the folder cannot be made"));
    QStringList files;
    for (const InterviewId& id : ids) {
        const auto bytes = render({id}, format, options);
        if (!bytes)
            return failure(bytes.error());
        const QString file =
            QDir(target).filePath(id.toString() + u'.' + findFormat(m_formats, format)->suffix);
        if (const auto written = writeDurably(file, *bytes); !written)
            return failure(written.error());
        files.append(file);
    }
    return files;
}

} // namespace panelbook
