// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "cli/verb.h"
#include "exchange/formats.h"
#include "services/contentlibrary.h"
#include "services/ownbank.h"
#include "services/workspace.h"

#include <QCommandLineParser>

namespace panelbook {

/// What the composition root gives to every verb.
struct Environment
{
    const Clock& clock;
    QList<ExportFormat> formats;
    QString defaultBook; ///< where the book lies when nobody names another
};

/// One run of a verb: its arguments, its output and the book that it may open.
class Invocation
{
public:
    Invocation(const Environment& environment, const Verb& verb, const QCommandLineParser& parser,
               QString bookFile, Output& output);

    Output& out() { return m_output; }
    const Clock& clock() const { return m_environment.clock; }
    const QList<ExportFormat>& formats() const { return m_environment.formats; }
    ContentLibrary& library() { return m_library; }

    const QStringList& arguments() const { return m_arguments; }
    QString argument(qsizetype index) const { return m_arguments.value(index); }
    bool has(const char* option) const { return m_parser.isSet(QLatin1String(option)); }
    QString value(const char* option) const { return m_parser.value(QLatin1String(option)); }

    const QString& bookFile() const { return m_bookFile; }
    /// Opens the book for one use and closes it after `use(Workspace&)` or `use(Workspace&, OwnBank&)`, whose
    /// Outcome it returns; meanwhile the library has what is one's own. Writes are on the disk when a
    /// transaction returns.
    template <typename F>
    Outcome withBook(BookAccess access, F use)
    {
        auto workspace = Workspace::open(m_bookFile, access, Durability::Synced, clock());
        if (!workspace)
            return failure(workspace.error());
        OwnBank bank(**workspace, m_library);
        if constexpr (std::is_invocable_v<F, Workspace&, OwnBank&>)
            return use(**workspace, bank);
        else
            return use(**workspace);
    }
    /// Runs `use(const OwnBank*)` with what is one's own in the library, if there is a book; one that cannot
    /// be read is remarked on, and left out: for the verbs that need no book.
    template <typename F>
    Outcome withOwn(F use)
    {
        const auto workspace = openForOwn();
        if (!workspace)
            return use(nullptr);
        const OwnBank bank(*workspace, m_library);
        return use(&bank);
    }

    /// The book to read from, if there is one; of one that cannot be read it is remarked why, and
    /// `consequence`.
    std::unique_ptr<Workspace> readIfThere(const QString& consequence) const;

    /// The first line of the file that the option names, "-" being stdin; empty without the option.
    Result<QString> passphrase(const char* option = "passphrase-file") const;

    /// Tells what is wrong with the command line.
    ExitCode usage(const QString& reason) const;

private:
    std::unique_ptr<Workspace> openForOwn() const;

    const Environment& m_environment;
    const Verb& m_verb;
    const QCommandLineParser& m_parser;
    QString m_bookFile;
    Output& m_output;
    QStringList m_arguments;
    ContentLibrary m_library;
};

/// Why a file may not be written there: it is the book, or a file that belongs to it.
std::optional<Error> refuseOwnBook(const QString& book, const QString& target);

/// The option that names the file with the passphrase of the signing key.
VerbOption passphraseOption();

/// The one item of a bank whose id is, or else begins with, what was typed.
template <typename T>
Result<T> findByPrefix(const QList<T>& items, const QString& typed, const QString& what)
{
    const T* found = nullptr;
    for (const T& item : items) {
        if (item.id == typed)
            return item;
        if (!item.id.startsWith(typed, Qt::CaseInsensitive) || typed.isEmpty())
            continue;
        if (found)
            return failure(ErrorKind::AmbiguousName, typed, what);
        found = &item;
    }
    return found ? Result<T>(*found) : Result<T>(failure(ErrorKind::UnknownName, what, typed));
}

} // namespace panelbook
