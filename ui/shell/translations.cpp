// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translations.h"

#include "base/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace panelbook {

void Translations::apply()
{
    const QString language = m_settings.value(setting::language);
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    // English has a file too: plural forms come from it, also where a language has none of its own.
    const auto load = [this](const QLocale& wanted) {
        return m_own.load(wanted, QStringLiteral("panelbook"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    };
    if (load(locale) || load(QLocale(QLocale::English)))
        QCoreApplication::installTranslator(&m_own);
    else
        QCoreApplication::removeTranslator(&m_own);
    if (locale.language() != QLocale::English &&
        m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    else
        QCoreApplication::removeTranslator(&m_qt);
}

} // namespace panelbook
