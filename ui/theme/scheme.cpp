// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/scheme.h"

#include "base/settings.h"
#include "ui/theme/colours.h"
#include "ui/theme/panelbookstyle.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>

namespace panelbook {

namespace {

constexpr QLatin1String portalService("org.freedesktop.portal.Desktop");
constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String portalInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String colourScheme("color-scheme");
constexpr QLatin1String lastAnswer("systemScheme");

/// The portal wraps its answer in one variant, and Read() in two. 1 means dark, 2 light, 0 no preference.
bool saysDark(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

} // namespace

Scheme::Scheme(Settings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_systemDark(settings.state(lastAnswer) == "dark")
{
    QApplication::setStyle(new PanelbookStyle);
    QApplication::setFont(applicationFont());
    apply();
}

void Scheme::apply()
{
    const QString choice = m_settings.value(setting::theme);
    const bool dark = choice == QLatin1String("dark") || (choice != QLatin1String("light") && m_systemDark);
    const Colours& colours = dark ? darkColours() : lightColours();
    QApplication::setPalette(paletteFor(colours));
    for (const char* lists : {"QAbstractItemView", "QMenu"})
        QApplication::setPalette(listPaletteFor(colours), lists);
    if (m_dark == dark)
        return;
    m_dark = dark;
    emit darkChanged(dark);
}

void Scheme::followSystem()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(portalChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    question << appearance << colourScheme;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid())
            noteSystem(saysDark(QVariant::fromValue(reply.value())));
        call->deleteLater();
    });
}

void Scheme::portalChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance && key == colourScheme)
        noteSystem(saysDark(value.variant()));
}

void Scheme::noteSystem(bool dark)
{
    if (m_systemDark == dark)
        return;
    m_systemDark = dark;
    m_settings.setState(lastAnswer, dark ? "dark" : "light");
    apply();
}

} // namespace panelbook
