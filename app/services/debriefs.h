// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/packformats.h"
#include "services/contentlibrary.h"
#include "services/panels.h"

namespace panelbook {

/// A loop's scorecards put side by side, and the panel's pack as a file. Reads through Panels alone, so that
/// nothing is shown before it is open to the reader.
class Debriefs
{
public:
    Debriefs(const Panels& panels, const ContentLibrary& library, QList<PackFormat> formats)
        : m_panels(panels),
          m_library(library),
          m_formats(std::move(formats))
    {
    }

    const QList<PackFormat>& formats() const { return m_formats; }

    /// Errors: RefusedByRule while the scorecards are not open to the reader; those of reading.
    Result<DebriefReport> report(LoopId loop, const DebriefOptions& options = {}) const;
    /// Written beside and renamed: a failure leaves the old file. Errors: UnknownName (format), as above.
    Result<void> toFile(LoopId loop, const QString& format, const QString& file,
                        const DebriefOptions& options = {}) const;

private:
    const Panels& m_panels;
    const ContentLibrary& m_library;
    QList<PackFormat> m_formats;
};

} // namespace panelbook
