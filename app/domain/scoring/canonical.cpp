// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/canonical.h"

#include <sodium.h>

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace panelbook {

namespace {

void appendBigEndian(QByteArray& bytes, quint64 value)
{
    char raw[8];
    qToBigEndian(value, raw);
    bytes.append(raw, sizeof raw);
}

void appendBytes(QByteArray& bytes, char type, const QByteArray& content)
{
    bytes.append(type);
    appendBigEndian(bytes, static_cast<quint64>(content.size()));
    bytes.append(content);
}

} // namespace

SqlValue sqlText(const QString& text)
{
    return SqlText{text.toUtf8()};
}

SqlValue sqlTextOrNull(const QString& text)
{
    return text.isEmpty() ? SqlValue() : sqlText(text);
}

void appendCanonical(QByteArray& bytes, const SqlValue& value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        bytes.append('N');
    } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        bytes.append('I');
        appendBigEndian(bytes, static_cast<quint64>(*integer));
    } else if (const auto* real = std::get_if<double>(&value)) {
        bytes.append('R');
        appendBigEndian(bytes, std::bit_cast<quint64>(*real));
    } else if (const auto* text = std::get_if<SqlText>(&value)) {
        appendBytes(bytes, 'T', text->utf8);
    } else if (const auto* blob = std::get_if<SqlBlob>(&value)) {
        appendBytes(bytes, 'B', blob->bytes);
    }
}

QByteArray canonicalForm(QList<SqlTable> tables)
{
    std::sort(tables.begin(), tables.end(),
              [](const SqlTable& a, const SqlTable& b) { return a.name.toUtf8() < b.name.toUtf8(); });
    QByteArray bytes;
    for (const SqlTable& table : tables) {
        appendCanonical(bytes, sqlText(table.name));
        appendCanonical(bytes, std::int64_t{table.columns.size()});
        for (const QByteArray& column : table.columns)
            appendCanonical(bytes, SqlText{column});
        appendCanonical(bytes, std::int64_t{table.rows.size()});
        for (const auto& row : table.rows) {
            for (const SqlValue& value : row)
                appendCanonical(bytes, value);
        }
    }
    return bytes;
}

QByteArray blake2b256(const QByteArray& bytes)
{
    QByteArray digest(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), static_cast<size_t>(digest.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return digest;
}

} // namespace panelbook
