// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/privacy/notecheck.h"

#include <QLocale>

namespace panelbook {

class Settings;

/// The topics to keep out of notes, after the user's choice of a country: setting::keepOut.
NoteCheck keepOutCheck(const Settings& settings);
/// The country whose topics hold in a part of the world: "us", "uk", "eu"; elsewhere none, which takes all.
QString keepOutCountry(QLocale::Territory territory);
/// Words that judge a person and say nothing that was seen or heard. Read when first asked for.
const NoteCheck& judgementCheck();

} // namespace panelbook
