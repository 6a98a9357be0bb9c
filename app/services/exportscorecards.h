// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stagedfile.h"
#include "exchange/formats.h"
#include "services/planinterviews.h"

namespace panelbook {

/// What is made of the scorecards.
struct ExportRequest
{
    QString format; ///< id of an ExportFormat
    ReportOptions options = {};
    QString passphrase = {}; ///< empty: not encrypted
};

/// Renders scorecards into files. A file is written beside and renamed; a failure leaves the old one.
class ExportScorecards
{
public:
    ExportScorecards(const PlanInterviews& interviews, QList<ExportFormat> formats)
        : m_interviews(interviews),
          m_formats(std::move(formats))
    {
    }

    const QList<ExportFormat>& formats() const { return m_formats; }

    /// Renders in memory (preview, clipboard). Errors: UnknownName (format), those of reading the book.
    Result<QByteArray> render(const QList<InterviewId>& ids, const ExportRequest& request) const;
    /// To one file, or, with a `target` that is a folder or ends with '/', one file per interview, named by
    /// id. Returns the files written.
    Result<QStringList> toFile(const QList<InterviewId>& ids, const ExportRequest& request,
                               const QString& target) const;

private:
    Result<QList<Report>> reports(const QList<InterviewId>& ids, const ReportOptions& options) const;
    /// Renders and writes, but does not put in place yet.
    Result<StagedFile> stage(const QList<InterviewId>& ids, const ExportRequest& request,
                             const QString& file) const;
    Result<QStringList> toFolder(const QList<InterviewId>& ids, const ExportRequest& request,
                                 const QString& folder) const;

    const PlanInterviews& m_interviews;
    QList<ExportFormat> m_formats;
};

} // namespace panelbook
