// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/commitment.h"
#include "domain/panel/loop.h"
#include "services/workspace.h"

namespace panelbook {

/// A file for the panel, read and checked but not yet stored: what a job hands over.
struct CheckedFile
{
    /// What a scorecard says of itself before anybody reads it.
    struct Frame
    {
        InterviewId interview;
        QString loop;
        QString candidate;
        QString interviewer;
        QList<Seal> seals;
    };
    struct Refusal
    {
        QString reason;          ///< one sentence
        bool unreadable = false; ///< the file, not what it holds
    };

    QString file;
    QByteArray bytes; ///< of a scorecard
    std::variant<Refusal, Frame, Commitment> content = Refusal();
};

/// Reads a scorecard or a commitment as hostile input, verifies its seals and checks every value. Any thread.
CheckedFile checkPanelFile(const QString& file);

/// What became of a file.
struct AddedFile
{
    enum Kind {
        Added,
        Committed,       ///< a commitment was taken
        Duplicate,       ///< it is there already
        NewerAmendments, ///< it took the place of the copy without them
        OlderCopy,       ///< the copy that is there has more amendments
        Own,             ///< one's own scorecard, which the book has
        LoopNeeded,      ///< it names no loop: the caller decides
        ChangedKey,      ///< kept aside: this signer used another key before
        Fork,            ///< its key signed two different things with one counter
        NotValid,        ///< refused whole
        Unreadable,      ///< there is no such file, or no right to read it
    };

    QString file;
    Kind kind = NotValid;
    QString sentence;           ///< what happened, in plain words
    std::optional<LoopId> loop; ///< where it is
    QString candidate;
    QStringList proposals; ///< with LoopNeeded: titles of loops of the same candidate name

    /// Whether the file is refused or somebody has to look at it.
    bool isProblem() const { return kind >= LoopNeeded; }

    bool operator==(const AddedFile&) const = default;
};

/// "added", "duplicate", "newer-amendments" …
QString toId(AddedFile::Kind kind);

/// Takes files of others into the book. Never deletes. The thread of the workspace.
class PanelImport
{
public:
    explicit PanelImport(Workspace& workspace) : m_workspace(workspace) {}

    /// Stores one file in one transaction. It goes to the loop that it names for its candidate's name; `loop`
    /// is the loop of a file that names none. Errors are those of writing; what is wrong with the file is an
    /// outcome.
    Result<AddedFile> add(const CheckedFile& file, const QString& loop = {}, const void* initiator = nullptr);

private:
    Workspace& m_workspace;
};

} // namespace panelbook
