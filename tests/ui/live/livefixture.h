// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testbook.h"

namespace panelbook {

/// A book with one planned interview of Candidate One, opened, and a clock that the test turns.
class LiveFixture
{
public:
    explicit LiveFixture(const QString& kit = QStringLiteral("system-design-60"))
        : clock(book.clock()),
          id(book.planned(kit)),
          interview(book.open(id))
    {
    }

    Workspace& workspace() { return book.workspace(); }
    const Session& session() const { return interview->session(); }
    /// Reads the interview anew, as after a start of the program.
    void open() { interview = book.open(id); }
    void start() { QVERIFY(interview->record(Started{})); }
    /// What the book holds, read past the interview in memory.
    Session stored() { return book.open(id)->session(); }
    QStringList storedTexts()
    {
        QStringList texts;
        for (const Note& note : stored().notes)
            texts.append(note.text);
        return texts;
    }

    TestBook book;
    FakeClock& clock;
    const InterviewId id;
    std::unique_ptr<ConductInterview> interview;
};

} // namespace panelbook
