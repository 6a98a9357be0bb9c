// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"

#include "exchange/csvformat.h"
#include "exchange/encryptedfile.h"
#include "exchange/htmlformat.h"
#include "exchange/jsonformat.h"
#include "exchange/markdownformat.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct FormatTitle
{
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)
};

} // namespace

QList<ExportFormat> textFormats()
{
    return {
        {QStringLiteral("html"), QStringLiteral("html"), FormatTitle::tr("Web page (HTML)"), true,
         renderHtml},
        {QStringLiteral("md"), QStringLiteral("md"), FormatTitle::tr("Markdown"), true, renderMarkdown},
        {QStringLiteral("csv"), QStringLiteral("csv"), FormatTitle::tr("Table (CSV)"), true, renderCsv},
        {QStringLiteral("json"), QStringLiteral("json"), FormatTitle::tr("Structured text (JSON)"), true,
         renderJson},
    };
}

QString fileSuffix(const ExportFormat& format, bool encrypted)
{
    return encrypted && !format.encrypt ? format.suffix + QStringLiteral(".encrypted") : format.suffix;
}

Result<QByteArray> encrypted(const ExportFormat& format, const QByteArray& bytes, const QString& passphrase)
{
    return format.encrypt ? format.encrypt(bytes, passphrase) : encryptWithPassphrase(bytes, passphrase);
}

const ExportFormat* findFormat(const QList<ExportFormat>& formats, QStringView id)
{
    for (const ExportFormat& format : formats) {
        if (format.id == id)
            return &format;
    }
    return nullptr;
}

} // namespace panelbook
