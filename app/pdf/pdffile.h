// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace panelbook {

/// An object of a PDF file by its number.
struct PdfRef
{
    int number = 0;
    /// As it stands in other objects: "12 0 R".
    QByteArray text() const { return QByteArray::number(number) + " 0 R"; }
};

/// The file, encrypted with AES-256 (R6); the passphrase gives every right. Not the same bytes twice.
/// Errors: InvalidInput (the passphrase has more than 127 bytes, of which readers would leave out the rest),
/// WriteFailed with libqpdf's own words.
Result<QByteArray> encryptPdf(const QByteArray& file, const QString& passphrase);

/// Collects the objects of a PDF file, each in PDF's own syntax, and lets libqpdf make the file of them.
class PdfFile
{
public:
    /// A number for an object that others name before it is there.
    PdfRef reserve();
    void set(PdfRef reference, const QByteArray& object);
    PdfRef add(const QByteArray& object);
    /// `entries` are more keys of the stream's dictionary. libqpdf compresses the data.
    PdfRef addStream(const QByteArray& data, const QByteArray& entries = {});

    /// The file: checked, compressed, with an id that only depends on its content. Error: WriteFailed with
    /// libqpdf's own words.
    Result<QByteArray> finish(PdfRef root, PdfRef information);

private:
    QByteArray m_bytes = "%PDF-1.7\n";
    QList<qsizetype> m_offsets; ///< of object 1, 2 …
};

} // namespace panelbook
