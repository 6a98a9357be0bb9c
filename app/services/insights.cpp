// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/insights.h"

namespace panelbook {

Result<QList<InterviewRecord>> interviewRecords(const Workspace& workspace, const std::stop_token& stop)
{
    return workspace.read([&](const Stores& stores) -> Result<QList<InterviewRecord>> {
        QList<InterviewRecord> records;
        for (const InterviewId id : stores.interviews.ended()) {
            if (stop.stop_requested())
                return failure(ErrorKind::Cancelled, {});
            const auto interview = stores.interviews.find(id);
            const auto session = interview ? stores.sessions.load(*interview)
                                           : Result<Session>(failure(ErrorKind::BookDamaged, id.toString()));
            if (!session)
                return failure(session.error());
            records.append(recordOf(*session));
        }
        return records;
    });
}

} // namespace panelbook
