// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

namespace panelbook {

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Panelbook"),
              QStringLiteral("panelbook"))
{
}

Settings::Settings(const QString& file) : m_store(file, QSettings::IniFormat) {}

QString Settings::value(const Setting<const char*>& s) const
{
    return m_store.value(QLatin1String(s.key), QString::fromUtf8(s.fallback)).toString();
}

void Settings::setValue(const Setting<const char*>& s, const QString& value)
{
    if (value == QString::fromUtf8(s.fallback))
        m_store.remove(QLatin1String(s.key));
    else
        m_store.setValue(QLatin1String(s.key), value);
}

bool Settings::value(const Setting<bool>& s) const
{
    return m_store.value(QLatin1String(s.key), s.fallback).toBool();
}

void Settings::setValue(const Setting<bool>& s, bool value)
{
    if (value == s.fallback)
        m_store.remove(QLatin1String(s.key));
    else
        m_store.setValue(QLatin1String(s.key), value);
}

QByteArray Settings::state(const QString& name) const
{
    return m_store.value(QStringLiteral("state/") + name).toByteArray();
}

void Settings::setState(const QString& name, const QByteArray& state)
{
    m_store.setValue(QStringLiteral("state/") + name, state);
}

} // namespace panelbook
