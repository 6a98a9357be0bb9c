// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/debriefs.h"

#include "base/stagedfile.h"

#include <algorithm>

namespace panelbook {

Result<DebriefReport> Debriefs::report(LoopId loop, const DebriefOptions& options) const
{
    auto scorecards = m_panels.scorecards(loop);
    if (!scorecards)
        return failure(scorecards.error());
    QList<PanelCard> cards;
    for (Scorecard& scorecard : *scorecards)
        cards.append({std::move(scorecard), {}});
    QMap<QString, QString> competencies;
    for (const ContentLibrary::Competency& competency : m_library.competencies())
        competencies.insert(competency.id, competency.title);
    return makeDebriefReport(std::move(cards), competencies, options);
}

Result<void> Debriefs::toFile(LoopId loop, const QString& format, const QString& file,
                              const DebriefOptions& options) const
{
    const auto found = std::find_if(m_formats.cbegin(), m_formats.cend(),
                                    [&](const PackFormat& f) { return f.id == format; });
    if (found == m_formats.cend())
        return failure(ErrorKind::UnknownName, QStringLiteral("format"), format);
    const auto prepared = report(loop, options);
    if (!prepared)
        return failure(prepared.error());
    const auto bytes = found->render(*prepared);
    return bytes ? writeDurably(file, *bytes) : Result<void>(failure(bytes.error()));
}

} // namespace panelbook
