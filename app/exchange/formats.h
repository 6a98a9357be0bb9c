// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/report.h"

#include <QByteArray>

#include <functional>

namespace panelbook {

/// An export format: what menus, file dialogs and the command line need to know of it.
struct ExportFormat
{
    QString id;       ///< "pdf", "html", "md", "csv", "json", "scorecard": the value of --format
    QString suffix;   ///< of the file, without the dot
    QString title;    ///< for people, translated
    bool many = true; ///< one file can hold several reports
    std::function<Result<QByteArray>(const QList<Report>&)> render;
};

/// The formats that exchange itself offers: html, md, csv, json. The composition roots add pdf and scorecard.
QList<ExportFormat> textFormats();

const ExportFormat* findFormat(const QList<ExportFormat>& formats, QStringView id);

} // namespace panelbook
