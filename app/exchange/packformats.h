// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/debriefreport.h"

#include <functional>

namespace panelbook {

/// A form of the panel's pack: what menus, file dialogs and the command line need to know of it.
struct PackFormat
{
    QString id;     ///< "pdf", "html", "md", "csv", "json": the value of --format
    QString suffix; ///< of the file, without the dot
    QString title;  ///< for people, translated
    std::function<Result<QByteArray>(const DebriefReport&)> render;
};

/// html, md, csv and json. The composition roots add pdf.
QList<PackFormat> textPackFormats();

} // namespace panelbook
