// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace panelbook {

/// What a file is, by its name alone: which page it is for.
inline bool isScorecardFile(const QString& file)
{
    return file.endsWith(QLatin1String(".scorecard"), Qt::CaseInsensitive);
}

inline bool isCommitmentFile(const QString& file)
{
    return file.endsWith(QLatin1String(".commitment"), Qt::CaseInsensitive);
}

inline bool isQuestionFile(const QString& file)
{
    for (const auto* ending : {".json", ".csv", ".md", ".markdown"}) {
        if (file.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace panelbook
