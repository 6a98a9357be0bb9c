// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace panelbook {

class Settings;

/// The words of the window: of the language that is set, else of the system's. Dies after the window.
class Translations
{
public:
    explicit Translations(const Settings& settings) : m_settings(settings) { apply(); }

    /// Reads the setting again; whoever shows texts makes them anew.
    void apply();

private:
    const Settings& m_settings;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace panelbook
