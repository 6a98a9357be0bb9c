// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace panelbook {

/// What a command tells: results go to stdout, everything else to stderr. Results are kept until flush(), so
/// that a command that fails prints none. Texts of other people are made safe for a terminal with shown().
class Output
{
public:
    struct Style
    {
        bool json = false;     ///< one JSON document instead of text
        bool quiet = false;    ///< no notes and no progress
        bool colour = false;   ///< stdout is a terminal that wants colours
        bool progress = false; ///< stderr is a terminal
    };
    /// What the terminals and NO_COLOR ask for.
    static Style styleOfTerminal();

    explicit Output(const Style& style) : m_style(style) {}

    const Style& style() const { return m_style; }
    bool json() const { return m_style.json; }

    /// A line of the result.
    void line(const QString& text);
    /// Bytes of the result, as they are.
    void bytes(const QByteArray& bytes) { m_result.append(bytes); }
    /// Columns under titles, as wide as their widest cell; cells are shown().
    void table(const QStringList& titles, const QList<QStringList>& rows);
    /// The result as JSON.
    void document(const QJsonDocument& document);
    QString strong(const QString& text) const;

    /// A remark on stderr, unless it is quiet.
    void note(const QString& text) const;
    /// A remark on stderr that must not be missed.
    void notice(const QString& text) const;
    void error(const QString& text) const;

    /// Writes the result out. False when stdout does not take it.
    bool flush();
    /// Takes the result back.
    void discard() { m_result.clear(); }

private:
    Style m_style;
    QByteArray m_result;
};

/// Other people's text on one line, without control characters that a terminal would obey.
QString shown(const QString& text);

} // namespace panelbook
