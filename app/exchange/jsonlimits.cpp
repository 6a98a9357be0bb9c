// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlimits.h"

#include "exchange/expected.h"

namespace panelbook {

namespace {

/// "line 3, column 5" of a byte.
QString placeOf(const QByteArray& bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    const QString column = QString::number(QString::fromUtf8(before.mid(lineBegin)).size() + 1);
    return Expected::tr("line %1, column %2").arg(QString::number(before.count('\n') + 1), column);
}

tl::unexpected<Error> invalid(const QString& what)
{
    return failure(ErrorKind::InvalidInput, QStringLiteral("JSON"), what);
}

/// Walks over the brackets outside of texts; whether they match is the parser's business.
std::optional<QString> excess(const QByteArray& bytes)
{
    int depth = 0;
    qsizetype values = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inText) {
            i += c == '\\' ? 1 : 0;
            inText = c != '"';
            continue;
        }
        inText = c == '"';
        depth += (c == '{' || c == '[') ? 1 : (c == '}' || c == ']') ? -1 : 0;
        values += c == ',' || c == '{' || c == '[' ? 1 : 0;
        if (depth > maxJsonDepth)
            return Expected::tr("at most %1 levels of nesting (%2)").arg(maxJsonDepth).arg(placeOf(bytes, i));
        if (values > maxJsonValues)
            return Expected::tr("at most %1 values").arg(maxJsonValues);
    }
    return std::nullopt;
}

} // namespace

Result<QJsonDocument> parseJson(const QByteArray& bytes)
{
    if (bytes.size() > maxJsonBytes)
        return invalid(Expected::tr("a file of at most 5 MB"));
    if (const auto problem = excess(bytes))
        return invalid(*problem);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(
            QStringLiteral("JSON: %1 (%2)").arg(error.errorString(), placeOf(bytes, error.offset)));
    return document;
}

} // namespace panelbook
