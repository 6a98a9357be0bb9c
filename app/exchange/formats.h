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
    /// Its own encryption with a passphrase, which any reader of the format opens; without one the rendered
    /// file becomes an encrypted file with one more suffix.
    std::function<Result<QByteArray>(const QByteArray&, const QString&)> encrypt = {};
};

/// Of the file that is written, without the dot: "pdf", "scorecard.encrypted".
QString fileSuffix(const ExportFormat& format, bool encrypted);
/// What was rendered, encrypted as the format does it.
Result<QByteArray> encrypted(const ExportFormat& format, const QByteArray& bytes, const QString& passphrase);

/// The formats that exchange itself offers: html, md, csv, json. The composition roots add pdf and scorecard.
QList<ExportFormat> textFormats();

const ExportFormat* findFormat(const QList<ExportFormat>& formats, QStringView id);

} // namespace panelbook
