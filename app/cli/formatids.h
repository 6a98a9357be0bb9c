// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace panelbook {

/// "pdf, html, md": what --format takes.
template <typename Formats>
QString formatIds(const Formats& formats)
{
    QStringList ids;
    for (const auto& format : formats)
        ids.append(format.id);
    return ids.join(QStringLiteral(", "));
}

} // namespace panelbook
