// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlines.h"

#include "exchange/questionschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace panelbook {

namespace {

/// Walks over a document that is known to be sound.
class JsonWalk
{
public:
    JsonWalk(const QByteArray& json, const QSet<QString>& wanted) : m_json(json), m_wanted(wanted) {}

    void value(const QString& pointer)
    {
        skipBlanks();
        if (m_wanted.contains(pointer))
            lines.insert(pointer, m_line);
        const char c = current();
        if (c == '{')
            object(pointer);
        else if (c == '[')
            array(pointer);
        else if (c == '"')
            (void)text();
        else
            while (m_at < m_json.size() && !strchr(",]} \t\r\n", current()))
                ++m_at;
    }

    QHash<QString, int> lines;

private:
    char current() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void skipBlanks()
    {
        for (; m_at < m_json.size() && strchr(" \t\r\n", current()); ++m_at)
            m_line += current() == '\n' ? 1 : 0;
    }

    /// The bytes between the quotation marks; the walk stands behind them.
    QByteArray text()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_json.size() && current() != '"')
            m_at += current() == '\\' ? 2 : 1;
        return m_json.mid(begin, m_at++ - begin);
    }

    static QString decoded(const QByteArray& raw)
    {
        if (!raw.contains('\\'))
            return QString::fromUtf8(raw);
        return QJsonDocument::fromJson("[\"" + raw + "\"]").array().at(0).toString();
    }

    void object(const QString& pointer)
    {
        ++m_at;
        for (skipBlanks(); m_at < m_json.size() && current() != '}'; skipBlanks()) {
            const QByteArray key = text();
            skipBlanks();
            ++m_at; // the colon
            value(pointerTo(pointer, decoded(key)));
            skipBlanks();
            m_at += current() == ',' ? 1 : 0;
        }
        ++m_at;
    }

    void array(const QString& pointer)
    {
        ++m_at;
        qsizetype index = 0;
        for (skipBlanks(); m_at < m_json.size() && current() != ']'; skipBlanks()) {
            value(pointerTo(pointer, QString::number(index++)));
            skipBlanks();
            m_at += current() == ',' ? 1 : 0;
        }
        ++m_at;
    }

    const QByteArray& m_json;
    const QSet<QString>& m_wanted;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

QHash<QString, int> linesOf(const QByteArray& json, const QStringList& pointers)
{
    QSet<QString> wanted;
    for (QString pointer : pointers) {
        while (!wanted.contains(pointer)) {
            wanted.insert(pointer);
            pointer.truncate(std::max<qsizetype>(pointer.lastIndexOf(u'/'), 0));
        }
    }
    JsonWalk walk(json, wanted);
    walk.value({});
    QHash<QString, int> lines;
    for (const QString& pointer : pointers) {
        QString place = pointer;
        while (!place.isEmpty() && !walk.lines.contains(place))
            place.truncate(std::max<qsizetype>(place.lastIndexOf(u'/'), 0));
        lines.insert(pointer, walk.lines.value(place, 1));
    }
    return lines;
}

} // namespace panelbook
