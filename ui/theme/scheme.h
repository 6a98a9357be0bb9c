// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace panelbook {

class Settings;

/// Which colours the program wears: the setting's choice, or the system's. Owns style, palette and font of
/// the application; GUI thread. The system is asked through the xdg-desktop-portal, and never waited for:
/// until it answers, its answer of last time holds, so that a dark desk sees no white flash.
class Scheme : public QObject
{
    Q_OBJECT

public:
    /// Puts style, font and palette on the application.
    explicit Scheme(Settings& settings, QObject* parent = nullptr);

    bool dark() const { return m_dark; }
    /// Reads the setting again: call it when the user has chosen.
    void apply();
    /// Asks the portal now and listens to it from now on; call it when the window is painted.
    void followSystem();

signals:
    void darkChanged(bool dark);

private slots:
    void portalChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void noteSystem(bool dark);

    Settings& m_settings;
    bool m_systemDark = false;
    bool m_dark = false;
};

} // namespace panelbook
