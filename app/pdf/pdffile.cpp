// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdffile.h"

#include <qpdf/qpdf-c.h> // the C interface: the C++ headers of 11.3 are not C++20 to every compiler

#include <memory>

namespace panelbook {

namespace {

struct Cleanup
{
    void operator()(qpdf_data pdf) const { qpdf_cleanup(&pdf); }
};
using Qpdf = std::unique_ptr<_qpdf_data, Cleanup>;

tl::unexpected<Error> problemOf(const Qpdf& pdf)
{
    QString words;
    if (qpdf_has_error(pdf.get()))
        words = QString::fromUtf8(qpdf_get_error_full_text(pdf.get(), qpdf_get_error(pdf.get())));
    else if (qpdf_more_warnings(pdf.get()))
        words = QString::fromUtf8(qpdf_get_error_full_text(pdf.get(), qpdf_next_warning(pdf.get())));
    return failure(ErrorKind::WriteFailed, QStringLiteral("PDF"), words);
}

Qpdf readPdf(const QByteArray& bytes)
{
    Qpdf pdf(qpdf_init());
    qpdf_silence_errors(pdf.get());
    qpdf_set_suppress_warnings(pdf.get(), QPDF_TRUE);
    qpdf_read_memory(pdf.get(), "scorecards", bytes.constData(),
                     static_cast<unsigned long long>(bytes.size()), nullptr);
    return pdf;
}

/// Begins to write a document that was read; options follow.
void beginWriting(const Qpdf& pdf)
{
    qpdf_init_write_memory(pdf.get());
    qpdf_set_object_stream_mode(pdf.get(), qpdf_o_generate);
}

Result<QByteArray> written(const Qpdf& pdf)
{
    if (qpdf_write(pdf.get()) != QPDF_SUCCESS)
        return problemOf(pdf);
    return QByteArray(reinterpret_cast<const char*>(qpdf_get_buffer(pdf.get())),
                      static_cast<qsizetype>(qpdf_get_buffer_length(pdf.get())));
}

} // namespace

Result<QByteArray> encryptPdf(const QByteArray& file, const QString& passphrase)
{
    constexpr qsizetype most = 127; // of ISO 32000-2, 7.6.4.3.3
    const QByteArray password = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    if (password.isEmpty() || password.size() > most)
        return failure(ErrorKind::InvalidInput, QStringLiteral("PDF"),
                       QStringLiteral("a passphrase of 1 to 127 bytes is needed"));
    const Qpdf pdf = readPdf(file);
    if (qpdf_has_error(pdf.get()))
        return problemOf(pdf);
    beginWriting(pdf);
    qpdf_set_r6_encryption_parameters2(pdf.get(), password.constData(), password.constData(), QPDF_TRUE,
                                       QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, QPDF_TRUE, qpdf_r3p_full,
                                       QPDF_TRUE);
    return written(pdf);
}

PdfRef PdfFile::reserve()
{
    m_offsets.append(0);
    return {static_cast<int>(m_offsets.size())};
}

void PdfFile::set(PdfRef reference, const QByteArray& object)
{
    m_offsets[reference.number - 1] = m_bytes.size();
    m_bytes += QByteArray::number(reference.number) + " 0 obj\n" + object + "\nendobj\n";
}

PdfRef PdfFile::add(const QByteArray& object)
{
    const PdfRef reference = reserve();
    set(reference, object);
    return reference;
}

PdfRef PdfFile::addStream(const QByteArray& data, const QByteArray& entries)
{
    return add("<< /Length " + QByteArray::number(data.size()) + ' ' + entries + " >>\nstream\n" + data +
               "\nendstream");
}

Result<QByteArray> PdfFile::finish(PdfRef root, PdfRef information)
{
    const qsizetype table = m_bytes.size();
    const QByteArray size = QByteArray::number(m_offsets.size() + 1);
    m_bytes += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qsizetype offset : std::as_const(m_offsets))
        m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    m_bytes += "trailer\n<< /Size " + size + " /Root " + root.text() + " /Info " + information.text() +
               " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";

    const Qpdf pdf = readPdf(m_bytes);
    if (qpdf_has_error(pdf.get()))
        return problemOf(pdf);
    beginWriting(pdf);
    qpdf_set_deterministic_ID(pdf.get(), QPDF_TRUE);
    return written(pdf);
}

} // namespace panelbook
