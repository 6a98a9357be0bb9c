// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/movebook.h"

#include "base/stagedfile.h"
#include "exchange/encryptedfile.h"
#include "services/maintainbook.h"
#include "storage/backup.h"
#include "storage/bookcare.h"
#include "storage/bookfolder.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>

namespace panelbook {

namespace {

struct MoveText
{
    Q_DECLARE_TR_FUNCTIONS(MoveBook)
};

constexpr quint64 magic = 0x50424B4D4F564531; // "PBKMOVE1"

/// What a packed file holds under its encryption: the magic, then both parts with their lengths.
struct Packed
{
    QByteArray identity; ///< JSON; empty when nothing was ever sealed
    QByteArray book;
};

/// A file that is gone when the value dies.
class Temporary
{
public:
    explicit Temporary(QString name) : m_name(std::move(name)) {}
    ~Temporary() { QFile::remove(m_name); }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    const QString& name() const { return m_name; }

private:
    QString m_name;
};

Result<QByteArray> readWhole(const QString& name, qint64 most)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::ReadFailed, name, file.errorString());
    if (file.size() > most)
        return failure(ErrorKind::RefusedByRule, name,
                       MoveText::tr("it is larger than a packed book can be (256 MB)"));
    return file.readAll();
}

Result<QByteArray> copyOf(Workspace& workspace)
{
    const Temporary copy(workspace.file() + QStringLiteral(".packing"));
    if (const auto copied = copyBook(workspace.book().database(), copy.name()); !copied)
        return failure(copied.error());
    return readWhole(copy.name(), maxEncryptedContent - 64 * 1024);
}

Result<Packed> opened(const QString& packed, const QString& passphrase)
{
    const QString name = QFileInfo(packed).fileName();
    const auto file = readWhole(packed, 2 * qint64{maxEncryptedContent});
    if (!file)
        return failure(file.error());
    const auto content = decryptWithPassphrase(*file, name, passphrase);
    if (!content)
        return failure(content.error());
    QDataStream in(*content);
    quint64 found = 0;
    Packed parts;
    in >> found >> parts.identity >> parts.book;
    if (found != magic || in.status() != QDataStream::Ok || !in.atEnd())
        return failure(ErrorKind::InvalidInput, name, QStringLiteral("it is no packed book of Panelbook"));
    return parts;
}

/// Refuses a book that was changed after the one that arrives.
Result<void> refuseNewer(const QString& arriving, const QString& book)
{
    if (!QFileInfo::exists(book))
        return {};
    const auto theirs = changedAt(arriving);
    const auto ours = changedAt(book);
    if (!theirs || !ours)
        return failure(theirs ? ours.error() : theirs.error());
    if (*ours && (!*theirs || **theirs < **ours))
        return failure(
            ErrorKind::RefusedByRule, {},
            MoveText::tr("The book that is here was changed after the packed one. Both stay as they "
                         "are."));
    return {};
}

} // namespace

Result<void> packBook(Workspace& workspace, const QString& target, const QString& passphrase)
{
    if (passphrase.isEmpty())
        return failure(ErrorKind::RefusedByRule, {}, MoveText::tr("A packed book needs a passphrase."));
    const auto identity = Identity::load(workspace.identityFile());
    if (!identity)
        return failure(identity.error());
    const auto book = copyOf(workspace);
    if (!book)
        return failure(book.error());
    QByteArray content;
    QDataStream(&content, QIODevice::WriteOnly)
        << magic << (*identity ? (*identity)->toJson() : QByteArray()) << *book;
    const auto sealed = encryptWithPassphrase(content, passphrase);
    return sealed ? writeDurably(target, *sealed) : failure(sealed.error());
}

Result<void> unpackBook(const QString& packed, const QString& passphrase, const QString& book,
                        const Clock& clock, WhatIsThere there)
{
    const auto parts = opened(packed, passphrase);
    if (!parts)
        return failure(parts.error());
    const auto place = locateBook(book, true);
    if (!place)
        return failure(place.error());
    std::optional<Identity> identity;
    if (!parts->identity.isEmpty()) {
        const auto read = Identity::fromJson(parts->identity, QFileInfo(packed).fileName());
        if (!read)
            return failure(read.error());
        identity = *read;
    }
    const QString identityFile = *place + QStringLiteral(".identity");
    const Temporary arriving(*place + QStringLiteral(".arriving"));
    auto done = writeDurably(arriving.name(), parts->book);
    if (done && there == WhatIsThere::Keep) {
        done = refuseNewer(arriving.name(), *place);
        if (done && identity)
            done = refuseOtherIdentity(*identity, identityFile);
    }
    if (done)
        done = MaintainBook::restore(arriving.name(), *place, clock);
    return done && identity ? placeIdentity(*identity, identityFile, clock.utcNow()) : done;
}

} // namespace panelbook
