// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"
#include "tests/support/scriptsession.h"

#include <qpdf/qpdf-c.h>
#include <QPdfDocument>

#include <QBuffer>

namespace panelbook {

/// A rendered document, as readers see it. Directions' marks are left out of texts, and all blanks are alike.
class RenderedPdf
{
public:
    explicit RenderedPdf(const QList<Report>& reports);
    /// A document that was rendered elsewhere.
    explicit RenderedPdf(const QByteArray& document);
    explicit RenderedPdf(const Report& report) : RenderedPdf(QList<Report>{report}) {}

    QString page(int number);
    /// All pages, in the eyes of PDFium.
    QString text();
    /// All pages, in the eyes of poppler's pdftotext.
    QString popplerText(const QStringList& options = {}) const;

    QByteArray bytes;
    QPdfDocument reader;

private:
    QBuffer m_buffer;
};

bool hasPoppler();

/// The document's objects, as libqpdf reads them.
class PdfObjects
{
public:
    explicit PdfObjects(const QByteArray& bytes) : m_pdf(qpdf_init())
    {
        qpdf_silence_errors(m_pdf);
        qpdf_read_memory(m_pdf, "rendered", bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                         nullptr);
    }
    ~PdfObjects() { qpdf_cleanup(&m_pdf); }
    Q_DISABLE_COPY_MOVE(PdfObjects)

    bool isSound()
    {
        return !qpdf_has_error(m_pdf) && !qpdf_more_warnings(m_pdf) && qpdf_check_pdf(m_pdf) == QPDF_SUCCESS;
    }
    qpdf_oh root() { return qpdf_get_root(m_pdf); }
    qpdf_oh key(qpdf_oh object, const char* name) { return qpdf_oh_get_key(m_pdf, object, name); }
    qpdf_oh first(qpdf_oh array) { return qpdf_oh_get_array_item(m_pdf, array, 0); }
    bool isStream(qpdf_oh object) { return qpdf_oh_is_stream(m_pdf, object); }
    QByteArray name(qpdf_oh object)
    {
        return qpdf_oh_is_name(m_pdf, object) ? qpdf_oh_get_name(m_pdf, object) : "";
    }
    QByteArray text(qpdf_oh object) { return qpdf_oh_get_utf8_value(m_pdf, object); }
    /// What pages use: Type 0 and Type 3.
    QList<qpdf_oh> fonts()
    {
        QList<qpdf_oh> result;
        const int size = qpdf_oh_get_int_value_as_int(m_pdf, key(qpdf_get_trailer(m_pdf), "/Size"));
        for (int number = 1; number < size; ++number) {
            const qpdf_oh object = qpdf_get_object_by_id(m_pdf, number, 0);
            if (qpdf_oh_is_dictionary(m_pdf, object) && name(key(object, "/Type")) == "/Font" &&
                name(key(object, "/Subtype")) != "/CIDFontType2")
                result.append(object);
        }
        return result;
    }

private:
    qpdf_data m_pdf;
};

ReportOptions withAppendix();
/// The system design interview, unsealed.
Scorecard designInterview();
/// The same with these notes only; all of them speak for the first dimension.
Scorecard withNotes(const QStringList& texts);
Report appendixOf(const QStringList& notes);
/// "w0001 w0002 …".
QString numbered(int count);

} // namespace panelbook
