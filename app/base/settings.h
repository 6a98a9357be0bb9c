// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace panelbook {

/// One setting: its key and its default. Defaults are never written, unknown keys are kept.
template <typename T>
struct Setting
{
    const char* key;
    T fallback;
};

namespace setting {
/// "system", "light" or "dark".
inline constexpr Setting<const char*> theme{"appearance/theme", "system"};
/// A locale name such as "de", or empty for the system's.
inline constexpr Setting<const char*> language{"appearance/language", ""};
/// The name that new interviews and the identity are made with.
inline constexpr Setting<const char*> interviewer{"interviewer/name", ""};
/// The role and level of the last new interview: the next one starts with them.
inline constexpr Setting<const char*> lastRole{"interview/role", ""};
inline constexpr Setting<const char*> lastLevel{"interview/level", "L4"};
inline constexpr Setting<const char*> lastKit{"interview/kit", "system-design-60"};
inline constexpr Setting<const char*> lastPage{"window/page", "home"};
/// Whose topics to keep out of notes: "us", "uk", "eu", "off", or empty for the system's country.
inline constexpr Setting<const char*> keepOut{"notes/keepOut", ""};
/// The dictionary for notes, as "en_US"; "off" for none, empty for the interface's language.
inline constexpr Setting<const char*> spelling{"notes/spelling", ""};
/// Words that the user added to every dictionary, with blanks between them.
inline constexpr Setting<const char*> ownWords{"notes/words", ""};
inline constexpr Setting<const char*> exportFolder{"export/folder", ""};
} // namespace setting

/// The user's settings. Holds no content: no names of candidates, no notes, no file names of theirs.
class Settings
{
public:
    Settings();
    /// Reads and writes this INI file instead of the user's own (tests, --demo).
    explicit Settings(const QString& file);

    QString value(const Setting<const char*>& s) const;
    void setValue(const Setting<const char*>& s, const QString& value);
    bool value(const Setting<bool>& s) const;
    void setValue(const Setting<bool>& s, bool value);

    /// Window geometry and splitter states, by the object's name.
    QByteArray state(const QString& name) const;
    void setState(const QString& name, const QByteArray& state);

private:
    QSettings m_store;
};

} // namespace panelbook
