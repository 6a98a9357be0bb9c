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

} // namespace

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

    const Qpdf pdf(qpdf_init());
    qpdf_silence_errors(pdf.get());
    qpdf_set_suppress_warnings(pdf.get(), QPDF_TRUE);
    const auto bytes = static_cast<unsigned long long>(m_bytes.size());
    if (qpdf_read_memory(pdf.get(), "scorecards", m_bytes.constData(), bytes, nullptr) != QPDF_SUCCESS)
        return problemOf(pdf);
    qpdf_init_write_memory(pdf.get());
    qpdf_set_object_stream_mode(pdf.get(), qpdf_o_generate);
    qpdf_set_deterministic_ID(pdf.get(), QPDF_TRUE);
    if (qpdf_write(pdf.get()) != QPDF_SUCCESS)
        return problemOf(pdf);
    return QByteArray(reinterpret_cast<const char*>(qpdf_get_buffer(pdf.get())),
                      static_cast<qsizetype>(qpdf_get_buffer_length(pdf.get())));
}

} // namespace panelbook
