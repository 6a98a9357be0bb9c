// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/changes.h"
#include "storage/book.h"

#include <QObject>

#include <concepts>
#include <memory>

class QTimer;

namespace panelbook {

/// What the window says about the last change.
enum class SaveState {
    Saved,  ///< it is on the disk
    Saving, ///< it is committed (safe against a crash) and will be on the disk within 100 ms
    Failed, ///< writing or syncing failed; the text is on the screen, an emergency copy is written
};

/// The result of a transaction: the value, and what it changed.
template <typename T>
struct Done
{
    T value;
    Changes changes;
};

/// An open book, and the one way to write to it. Lives on the thread that opened it.
/// Closing writes a checkpoint and gives the lock back.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens the book. `clock` must outlive the workspace.
    /// Errors: BookMissing, BookLocked, BookTooNew, BookDamaged, BookForeign, BookOnNetwork, WriteFailed,
    /// DiskFull.
    static Result<std::unique_ptr<Workspace>> open(const QString& file, BookAccess access,
                                                   Durability durability, const Clock& clock);
    ~Workspace() override;

    const Clock& clock() const { return m_clock; }
    const QString& file() const { return m_book->file(); }
    /// Where the signing identity lies: beside the book.
    QString identityFile() const { return file() + QStringLiteral(".identity"); }
    bool readOnly() const { return m_book->access() == BookAccess::Read; }

    /// Reads: calls `query(const Stores&)` and turns a SQLite exception into an Error. Flattens a Result.
    template <typename F>
    auto read(F&& query) const
    {
        using T = std::invoke_result_t<F, const Stores&>;
        std::optional<T> value;
        const auto error = m_book->guard([&] { value.emplace(query(std::as_const(*m_book).stores())); });
        if constexpr (requires { typename T::error_type; })
            return error ? T(failure(*error)) : std::move(*value);
        else
            return error ? Result<T>(failure(*error)) : Result<T>(std::move(*value));
    }
    Book& book() { return *m_book; }

    /// The one way to write: BEGIN IMMEDIATE, `change(Stores&, Changes&)` → Result<T>, audit row, COMMIT.
    /// An error from `change`, or a SQLite exception, rolls everything back. Emits changed() after the
    /// commit.
    template <typename F>
    auto transact(Operation operation, const void* initiator, F&& change)
    {
        using ResultT = std::invoke_result_t<F, Stores&, Changes&>;
        using T = typename ResultT::value_type;
        Changes changes;
        ResultT result = failure(ErrorKind::WriteFailed, file());
        const auto body = [&]() -> std::optional<Error> {
            result = change(m_book->stores(), changes);
            return result ? std::optional<Error>() : std::optional<Error>(result.error());
        };
        const auto error = isSynced(operation) ? m_book->writeSynced(auditName(operation), body)
                                               : m_book->write(auditName(operation), body);
        using DoneT = Result<Done<std::conditional_t<std::is_void_v<T>, std::monostate, T>>>;
        if (error) {
            noteFailure(*error);
            return DoneT(failure(*error));
        }
        noteCommit();
        if (operation != Operation::Type)
            emit changed(changes, initiator);
        if constexpr (std::is_void_v<T>)
            return DoneT(Done<std::monostate>{{}, changes});
        else
            return DoneT(Done<T>{std::move(*result), changes});
    }

    SaveState saveState() const { return m_saveState; }
    /// The newest error of writing; meaningful while saveState() is Failed.
    const Error& saveError() const { return m_saveError; }

    /// Where emergency copies are written when the book's own disk fails.
    static QString emergencyFolder();

signals:
    /// After every commit but those of Operation::Type. `initiator` is whoever asked for the change.
    void changed(const panelbook::Changes& changes, const void* initiator);
    void saveStateChanged(panelbook::SaveState state);
    /// Writing works again after it failed: whoever kept unsaved text writes it now.
    void writable();

private:
    Workspace(std::unique_ptr<Book> book, const Clock& clock);
    static QString auditName(Operation operation);
    static bool isSynced(Operation operation);
    void noteCommit();
    void noteDurable(const std::optional<Error>& error);
    void noteFailure(const Error& error);
    void heal();
    void tidy();
    void setSaveState(SaveState state);
    void writeEmergencyCopy();

    std::unique_ptr<Book> m_book;
    const Clock& m_clock;
    QTimer* m_idle;
    QTimer* m_heal;
    SaveState m_saveState = SaveState::Saved;
    Error m_saveError;
};

} // namespace panelbook
