// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/planinterviews.h"
#include "services/playscript.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace panelbook {

/// A book in a folder of its own, with everything that services need. Aborts when it cannot be opened.
class TestBook
{
public:
    explicit TestBook(Durability durability = Durability::Flushed);

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString file() const { return path(QStringLiteral("panelbook.db")); }
    /// Closes the book and opens it again, as a new start of the program does.
    void reopen(BookAccess access = BookAccess::Create);
    void close() { m_workspace.reset(); }
    /// Damages the book behind the program's back: every reading of events fails from now on.
    void loseEvents() const;

    Workspace& workspace() { return *m_workspace; }
    FakeClock& clock() { return m_clock; }
    ContentLibrary& library() { return m_library; }
    PlanInterviews plan() { return PlanInterviews(*m_workspace, m_library); }

    /// A planned interview of Candidate One with this kit.
    InterviewId planned(const QString& kit = QStringLiteral("system-design-60"),
                        const QString& candidate = QStringLiteral("Candidate One"));
    /// The same, started now.
    std::unique_ptr<ConductInterview> started(const QString& kit = QStringLiteral("system-design-60"),
                                              const QString& candidate = QStringLiteral("Candidate One"));
    std::unique_ptr<ConductInterview> open(InterviewId id);
    /// Rates every dimension "not assessed", ends and recommends "yes": ready for the seal.
    void makeReady(ConductInterview& interview);
    /// Plays a script of tests/data/interviews and returns its interview.
    InterviewId played(const QByteArray& script);

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    ContentLibrary m_library;
    Durability m_durability;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace panelbook
