// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conductinterview.h"
#include "services/contentlibrary.h"
#include "services/planinterviews.h"
#include "services/workspace.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace panelbook {

/// A book in a temporary folder with one interview of Candidate One, and a clock that the test turns.
class LiveFixture
{
public:
    explicit LiveFixture(const QString& kit = QStringLiteral("system-design-60"))
        : workspace(std::move(*Workspace::open(folder.filePath(QStringLiteral("book.db")), BookAccess::Create,
                                               Durability::Flushed, clock))),
          plan(*workspace, library)
    {
        NewInterview request;
        request.candidate = QStringLiteral("Candidate One");
        request.role = QStringLiteral("Backend Engineer");
        request.level = Level::L5;
        request.kit = kit;
        request.interviewer = QStringLiteral("Interviewer A");
        id = *plan.create(request);
        open();
    }

    /// Reads the interview anew, as after a start of the program.
    void open() { interview = std::move(*ConductInterview::open(*workspace, library, *id)); }
    void start() { (void)interview->record(Started{}); }
    const Session& session() const { return interview->session(); }
    /// What the book holds, read past the interview in memory.
    Session stored() const { return (*ConductInterview::open(*workspace, library, *id))->session(); }
    QStringList storedTexts() const
    {
        QStringList texts;
        for (const Note& note : stored().notes)
            texts.append(note.text);
        return texts;
    }

    QTemporaryDir folder;
    FakeClock clock;
    ContentLibrary library;
    std::unique_ptr<Workspace> workspace;
    PlanInterviews plan;
    std::optional<InterviewId> id;
    std::unique_ptr<ConductInterview> interview;
};

} // namespace panelbook
