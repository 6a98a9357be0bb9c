// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/maintainbook.h"

#include "base/stagedfile.h"
#include "domain/scoring/scorecard.h"
#include "storage/backup.h"
#include "storage/bookcare.h"
#include "storage/bookfolder.h"
#include "storage/booklock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace panelbook {

namespace {

constexpr qint64 backupCap = 1024LL * 1024 * 1024;

QList<DatedFile> datedBackups(const QString& book)
{
    QList<DatedFile> files;
    const QFileInfoList entries =
        QDir(backupFolder(book))
            .entryInfoList({QStringLiteral("*.db")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& entry : entries) {
        if (const auto at = backupTime(entry.fileName()))
            files.append({entry.filePath(), *at, entry.size()});
    }
    return files;
}

/// What is wrong with the seals of one interview.
QStringList sealProblems(const Stores& stores, InterviewId id)
{
    const auto interview = stores.interviews.find(id);
    const auto session = interview ? stores.sessions.load(*interview)
                                   : Result<Session>(failure(ErrorKind::UnknownName, id.toString()));
    if (!session)
        return {QStringLiteral("interview %1 cannot be read").arg(id.toString())};
    const QList<Seal> seals = stores.seals.seals(id);
    const QList<Amendment> amendments = stores.seals.amendments(id);
    QStringList problems;
    if (seals.isEmpty() || seals.size() != amendments.size() + 1)
        return {QStringLiteral("interview %1: a seal is missing").arg(id.toString())};
    for (const Seal& seal : seals) {
        if (!signatureHolds(seal))
            problems.append(QStringLiteral("interview %1: signature %2 does not hold")
                                .arg(id.toString())
                                .arg(seal.number));
    }
    if (seals.front().digest != contentDigest(contentTables(*session)))
        problems.append(
            QStringLiteral("interview %1: the content does not fit the sealed digest").arg(id.toString()));
    for (qsizetype i = 0; i < amendments.size(); ++i) {
        if (seals[i + 1].digest != amendmentDigest(amendments[i]))
            problems.append(QStringLiteral("interview %1: amendment %2 does not fit its seal")
                                .arg(id.toString())
                                .arg(i + 1));
    }
    return problems;
}

/// Every file beside the book, and elsewhere, that may hold a copy of a candidate's words.
QStringList copiesOf(const QString& book)
{
    QStringList files;
    const QFileInfo information(book);
    for (const QFileInfo& entry : QDir(backupFolder(book)).entryInfoList(QDir::Files))
        files.append(entry.filePath());
    const QStringList damaged{information.fileName() + QStringLiteral(".damaged-*"),
                              information.fileName() + QStringLiteral(".restored-over-*")};
    for (const QFileInfo& entry : QDir(information.absolutePath()).entryInfoList(damaged, QDir::Files))
        files.append(entry.filePath());
    const QStringList emergencies{information.completeBaseName() + QStringLiteral("-*.db*")};
    for (const QFileInfo& entry : QDir(Workspace::emergencyFolder()).entryInfoList(emergencies, QDir::Files))
        files.append(entry.filePath());
    return files;
}

} // namespace

Result<QStringList> MaintainBook::check() const
{
    return m_workspace.read([&](const Stores& stores) {
        QStringList problems = bookProblems(m_workspace.book().database());
        for (const InterviewId& id : stores.seals.sealedInterviews())
            problems.append(sealProblems(stores, id));
        return problems;
    });
}

Result<void> MaintainBook::backUp(const QString& target) const
{
    return copyBook(m_workspace.book().database(), target);
}

Result<QString> MaintainBook::backUpIfChanged(const QString& book, const QDateTime& utc)
{
    const QList<DatedFile> before = datedBackups(book);
    const QString target = backupName(book, QStringLiteral("auto"), utc);
    const auto copied = copyIfNewer(book, target, before.isEmpty() ? QDateTime() : before.front().at);
    if (!copied)
        return failure(copied.error());
    if (!*copied)
        return QString();
    for (const QString& file : filesToThin(datedBackups(book), backupCap))
        QFile::remove(file);
    return target;
}

Result<void> MaintainBook::quickCheck(const QString& book)
{
    return quickCheckBook(book);
}

QStringList MaintainBook::backups(const QString& book)
{
    QStringList files;
    for (const DatedFile& file : datedBackups(book))
        files.append(file.file);
    return files;
}

Result<void> MaintainBook::restore(const QString& backup, const QString& book, const Clock& clock)
{
    if (const auto sound = checkBookFile(backup); !sound)
        return sound;
    const auto located = locateBook(book, true);
    if (!located)
        return failure(located.error());
    const auto lock = BookLock::acquire(*located);
    if (!lock)
        return failure(lock.error());
    return replaceBook(backup, *located, clock.utcNow());
}

Result<QString> MaintainBook::erase(CandidateId id, const void* initiator)
{
    QJsonArray interviews;
    const QDateTime at = m_workspace.clock().utcNow();
    const auto done = m_workspace.transact(
        Operation::EraseCandidate, initiator, [&](Stores& stores, Changes& changes) -> Result<void> {
            if (!stores.candidates.find(id))
                return failure(ErrorKind::UnknownName, QStringLiteral("candidate"), id.toString());
            for (const InterviewId& interview : stores.interviews.ofCandidate(id))
                interviews.append(interview.toString());
            eraseCandidate(stores, id, at);
            changes = {Changes::Everything, {}};
            return {};
        });
    if (!done)
        return failure(done.error());
    if (const auto purged = purgeDeleted(m_workspace.book()); purged)
        return failure(*purged);
    int copies = 0;
    for (const QString& file : copiesOf(m_workspace.file()))
        copies += QFile::remove(file) ? 1 : 0;
    const QJsonObject receipt{{QStringLiteral("schema"), QStringLiteral("panelbook.erasure/1")},
                              {QStringLiteral("candidate_id"), id.toString()},
                              {QStringLiteral("at"), isoText(at)},
                              {QStringLiteral("interviews"), interviews},
                              {QStringLiteral("copies_deleted"), copies}};
    // A fresh backup without the erased words takes the place of those that were deleted.
    if (copies > 0) {
        const auto saved = copyBook(m_workspace.book().database(),
                                    backupName(m_workspace.file(), QStringLiteral("after-erasure"), at));
        if (!saved)
            return failure(saved.error());
    }
    return QString::fromUtf8(QJsonDocument(receipt).toJson());
}

Result<QString> MaintainBook::eraseWithReceipt(CandidateId id, const QString& file, const void* initiator)
{
    auto staged = StagedFile::create(file);
    if (!staged)
        return failure(staged.error());
    auto receipt = erase(id, initiator);
    if (!receipt)
        return receipt;
    const auto kept = staged->write(receipt->toUtf8()).and_then([&] { return staged->commit(); });
    return kept ? receipt : Result<QString>(failure(kept.error()));
}

} // namespace panelbook
