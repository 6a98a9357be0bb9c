// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/notechecks.h"

#include "base/settings.h"
#include "services/handbook.h"

namespace panelbook {

namespace {

/// The member states of the European Union, by ISO 3166 code.
constexpr QLatin1String
    union27("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK");

} // namespace

QString keepOutCountry(QLocale::Territory territory)
{
    const QString code = QLocale::territoryToCode(territory);
    if (code == QLatin1String("US"))
        return QStringLiteral("us");
    if (code == QLatin1String("GB"))
        return QStringLiteral("uk");
    return code.size() == 2 && QString(union27).split(u' ').contains(code) ? QStringLiteral("eu") : QString();
}

NoteCheck keepOutCheck(const Settings& settings)
{
    const QString chosen = settings.value(setting::keepOut);
    if (chosen == QLatin1String("off"))
        return {};
    const QString country = chosen.isEmpty() ? keepOutCountry(QLocale::system().territory()) : chosen;
    return NoteCheck(wordTopics(handbookFile("topics"), country));
}

const NoteCheck& judgementCheck()
{
    static const NoteCheck check(wordTopics(handbookFile("judgements")));
    return check;
}

} // namespace panelbook
