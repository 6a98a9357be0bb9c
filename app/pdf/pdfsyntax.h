// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace panelbook {

/// Appends a number as PDF wants it (no exponent, no needless zeros) and a blank.
void appendNumber(QByteArray& out, double value, int decimals = 2);
void appendHex(QByteArray& out, quint32 value, int digits);

/// "12.5 0.25 ": some numbers in a row.
QByteArray numbers(std::initializer_list<double> values, int decimals = 2);
/// Text that people read: a title, a name.
QByteArray textString(const QString& text);

/// One code of a font and the character that it stands for.
struct CodeMeaning
{
    quint16 code = 0;
    char32_t character = 0;
};

/// The stream that tells readers what was written, for codes of one or two bytes; ascending by code.
QByteArray toUnicodeMap(const QList<CodeMeaning>& meanings, int bytes);

} // namespace panelbook
