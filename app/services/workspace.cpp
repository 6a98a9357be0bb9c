// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"

#include "storage/backup.h"

#include <QDir>
#include <QStandardPaths>
#include <QTimer>

#include <array>

namespace panelbook {

namespace {

constexpr int idleMs = 3000;
constexpr int healMs = 1000;
constexpr std::int64_t checkpointBytes = std::int64_t{1024} * 1024;

bool isWritingTrouble(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::WriteFailed || kind == ErrorKind::BookDamaged ||
           kind == ErrorKind::BookLocked;
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& file, BookAccess access,
                                                   Durability durability, const Clock& clock)
{
    auto book = Book::open(file, access, durability, clock);
    if (!book)
        return failure(book.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(*book), clock));
}

Workspace::Workspace(std::unique_ptr<Book> book, const Clock& clock)
    : m_book(std::move(book)),
      m_clock(clock),
      m_idle(new QTimer(this)),
      m_heal(new QTimer(this))
{
    m_idle->setSingleShot(true);
    m_idle->setInterval(idleMs);
    connect(m_idle, &QTimer::timeout, this, &Workspace::tidy);
    m_heal->setInterval(healMs);
    connect(m_heal, &QTimer::timeout, this, &Workspace::heal);
    m_book->onDurable([this](const std::optional<Error>& error) {
        // On the flusher's thread: only the word is passed on.
        QMetaObject::invokeMethod(
            this, [this, error] { noteDurable(error); }, Qt::QueuedConnection);
    });
}

Workspace::~Workspace()
{
    m_book->onDurable([](const std::optional<Error>&) {});
}

QString Workspace::auditName(Operation operation)
{
    constexpr std::array names{"plan",   "conduct", "",          "change", "delete",
                               "seal",   "amend",   "candidate", "erase",  "play",
                               "import", "bank",    "keys",      "panel",  "decide"};
    return QLatin1String(names[static_cast<size_t>(operation)]);
}

bool Workspace::isSynced(Operation operation)
{
    return operation == Operation::SealScorecard || operation == Operation::AmendScorecard ||
           operation == Operation::Import || operation == Operation::EraseCandidate ||
           operation == Operation::ChangePanel || operation == Operation::DecidePanel;
}

void Workspace::noteCommit()
{
    if (m_book->durability() == Durability::Synced) {
        setSaveState(SaveState::Saved);
        return;
    }
    m_idle->start();
    if (m_saveState == SaveState::Saved)
        setSaveState(SaveState::Saving);
}

void Workspace::noteDurable(const std::optional<Error>& error)
{
    if (error)
        noteFailure(*error);
    else if (m_saveState == SaveState::Saving && m_book->durableCommits() == m_book->commits())
        setSaveState(SaveState::Saved);
}

void Workspace::noteFailure(const Error& error)
{
    if (!isWritingTrouble(error.kind))
        return; // a rule said no; nothing is wrong with the disk
    m_saveError = error;
    if (m_book->durability() == Durability::Synced)
        return; // the caller knows that nothing was written; no window keeps text that has to be rescued
    if (m_saveState != SaveState::Failed) {
        setSaveState(SaveState::Failed);
        writeEmergencyCopy();
    }
    if (!m_heal->isActive()) // a failure a key press must not put the next try off for ever
        m_heal->start();
}

void Workspace::heal()
{
    // Never a blind retry: the checkpoint writes every page anew into the database file and syncs that.
    if (const auto error = m_book->checkpoint()) {
        m_saveError = *error;
        return;
    }
    m_heal->stop();
    setSaveState(SaveState::Saving);
    emit writable();
}

void Workspace::tidy()
{
    if (m_saveState == SaveState::Saved && m_book->walBytes() > checkpointBytes) {
        if (const auto error = m_book->checkpoint())
            noteFailure(*error);
    }
}

void Workspace::setSaveState(SaveState state)
{
    if (m_saveState == state)
        return;
    m_saveState = state;
    emit saveStateChanged(state);
}

QString Workspace::emergencyFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/panelbook-emergency");
}

void Workspace::writeEmergencyCopy()
{
    const QString folder = emergencyFolder();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString name = QFileInfo(file()).completeBaseName() + u'-' +
                         m_clock.utcNow().toString(QStringLiteral("yyyyMMdd-HHmmss")) + QStringLiteral(".db");
    // Best effort on a machine in trouble: the state on the screen says "not saved" either way.
    (void)copyBook(m_book->database(), folder + u'/' + name);
}

} // namespace panelbook
