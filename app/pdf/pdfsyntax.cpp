// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfsyntax.h"

#include <algorithm>
#include <charconv>

namespace panelbook {

namespace {

constexpr qsizetype mappingsPerBlock = 100; // the most that a CMap may have

void appendUtf16(QByteArray& out, char32_t character)
{
    if (character < 0x10000) {
        appendHex(out, character, 4);
        return;
    }
    appendHex(out, 0xD800 + ((character - 0x10000) >> 10), 4);
    appendHex(out, 0xDC00 + ((character - 0x10000) & 0x3FF), 4);
}

void appendMapping(QByteArray& out, const CodeMeaning& meaning, int bytes)
{
    out += '<';
    appendHex(out, meaning.code, 2 * bytes);
    out += "> <";
    appendUtf16(out, meaning.character);
    out += ">\n";
}

} // namespace

void appendNumber(QByteArray& out, double value, int decimals)
{
    char digits[40];
    char* end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, decimals).ptr;
    if (decimals > 0) {
        while (end[-1] == '0')
            --end;
        if (end[-1] == '.')
            --end;
    }
    const bool negativeZero = end - digits == 2 && digits[0] == '-' && digits[1] == '0';
    out.append(digits + (negativeZero ? 1 : 0), end - digits - (negativeZero ? 1 : 0));
    out += ' ';
}

void appendHex(QByteArray& out, quint32 value, int digits)
{
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out += "0123456789ABCDEF"[(value >> shift) & 0xF];
}

QByteArray numbers(std::initializer_list<double> values, int decimals)
{
    QByteArray result;
    for (const double value : values)
        appendNumber(result, value, decimals);
    return result;
}

QByteArray textString(const QString& text)
{
    QByteArray result = "<FEFF";
    for (const QChar c : text)
        appendHex(result, c.unicode(), 4);
    return result + '>';
}

QByteArray toUnicodeMap(const QList<CodeMeaning>& meanings, int bytes)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n";
    map += bytes == 1 ? "<00> <FF>\n" : "<0000> <FFFF>\n";
    map += "endcodespacerange\n";
    for (qsizetype begin = 0; begin < meanings.size(); begin += mappingsPerBlock) {
        const qsizetype count = std::min(mappingsPerBlock, meanings.size() - begin);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (qsizetype i = begin; i < begin + count; ++i)
            appendMapping(map, meanings[i], bytes);
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace panelbook
