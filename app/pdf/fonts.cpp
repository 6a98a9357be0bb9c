// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/fonts.h"

#include <QFontDatabase>

namespace panelbook {

namespace {

bool registerAll()
{
    bool all = true;
    for (const char* file : {"PanelbookSans-Regular", "PanelbookSans-SemiBold", "PanelbookMono-Regular"})
        all &=
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(file))) >= 0;
    return all;
}

} // namespace

bool registerFonts()
{
    static const bool registered = registerAll();
    return registered;
}

} // namespace panelbook
