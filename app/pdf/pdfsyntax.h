// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace panelbook {

/// Appends a number as PDF wants it (no exponent, no needless zeros) and a blank.
void appendNumber(QByteArray& out, double value, int decimals = 2);
void appendHex(QByteArray& out, quint32 value, int digits);

/// One code of a font and the character that it stands for.
struct CodeMeaning
{
    quint16 code = 0;
    char32_t character = 0;
};

/// The stream that tells readers what was written, for codes of one or two bytes; ascending by code.
QByteArray toUnicodeMap(const QList<CodeMeaning>& meanings, int bytes);

} // namespace panelbook
