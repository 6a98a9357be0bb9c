// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pdf/renderedpdf.h"

#include "pdf/pdfformat.h"

#include <QPdfSelection>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace panelbook {

namespace {

/// Programs that extract text add marks for the direction; blanks of all kinds are alike to them.
QString plain(QString text)
{
    static const QRegularExpression marks(QStringLiteral("[\u200E\u200F\u202A-\u202E\u2066-\u2069]"));
    return text.remove(marks).simplified();
}

QByteArray renderedOrFatal(const QList<Report>& reports)
{
    const Result<QByteArray> rendered = renderPdf(reports);
    if (!rendered)
        qFatal("not rendered: %s", qPrintable(describe(rendered.error())));
    return *rendered;
}

} // namespace

RenderedPdf::RenderedPdf(const QByteArray& document) : bytes(document)
{
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    reader.load(&m_buffer);
}

RenderedPdf::RenderedPdf(const QList<Report>& reports) : RenderedPdf(renderedOrFatal(reports)) {}

QString RenderedPdf::page(int number)
{
    return plain(reader.getAllText(number).text());
}

QString RenderedPdf::text()
{
    QStringList pages;
    for (int i = 0; i < reader.pageCount(); ++i)
        pages.append(page(i));
    return pages.join(u' ');
}

QString RenderedPdf::popplerText(const QStringList& options) const
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  options + QStringList{QStringLiteral("-"), QStringLiteral("-")});
    process.write(bytes);
    process.closeWriteChannel();
    process.waitForFinished();
    return plain(QString::fromUtf8(process.readAllStandardOutput()));
}

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

ReportOptions withAppendix()
{
    ReportOptions options;
    options.appendix = true;
    return options;
}

Scorecard designInterview()
{
    return scorecardFromScript(QStringLiteral("system-design"));
}

Scorecard withNotes(const QStringList& texts)
{
    Scorecard scorecard = designInterview();
    Session& session = scorecard.session;
    session.notes.clear();
    session.evidence.clear();
    for (const QString& text : texts) {
        const int number = static_cast<int>(session.notes.size()) + 1;
        session.notes.append({number, std::chrono::seconds(number), text, {}});
        session.evidence.append({number, session.interview.rubric.dimensions.front().id, true});
    }
    return scorecard;
}

Report appendixOf(const QStringList& notes)
{
    return makeReport(withNotes(notes), withAppendix());
}

QString numbered(int count)
{
    QStringList words;
    for (int i = 1; i <= count; ++i)
        words.append(QStringLiteral("w%1").arg(i, 4, 10, QLatin1Char('0')));
    return words.join(u' ');
}

} // namespace panelbook
