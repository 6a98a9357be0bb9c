// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conductinterview.h"
#include "services/planinterviews.h"
#include "ui/shell/page.h"

#include <memory>

namespace panelbook {

/// The interview that is reviewed: as a scorecard, and, while it may still be changed, as a session to record
/// in.
class Reviewed
{
public:
    /// Errors: those of reading the book.
    static Result<Reviewed> load(const PageContext& context, InterviewId id);

    const Scorecard& scorecard() const { return m_scorecard; }
    const Session& session() const { return m_conduct ? m_conduct->session() : m_scorecard.session; }
    InterviewId id() const { return session().interview.id; }
    InterviewState state() const { return session().interview.state; }
    /// Whether there is anything to score: it took place.
    bool scorable() const;
    bool editable() const { return m_conduct != nullptr; }
    /// Only while editable().
    ConductInterview& conduct() const { return *m_conduct; }
    /// The scorecard with everything that was recorded since it was loaded.
    Scorecard current() const;

private:
    Scorecard m_scorecard;
    std::unique_ptr<ConductInterview> m_conduct;
};

} // namespace panelbook
