// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace panelbook::architecture {

/// A string literal as written between its quotes, escapes untouched, and the line it begins on.
struct Literal
{
    QString text;
    int line = 0;
};

/// One #include: the name between the quotes or angle brackets.
struct Include
{
    QString name;
    bool quoted = false;
    int line = 0;
};

/// One file of the project, looked at from the sides that the rules need. Lines count from 1; nothing is
/// compiled, so a rule may only ask what can be told from the text.
class SourceFile
{
public:
    /// @param path relative to the top of the project, with forward slashes
    SourceFile(QString path, QString text);

    const QString& path() const { return m_path; }
    const QString& text() const { return m_text; }
    /// The text with comments and the insides of literals blanked out, character for character.
    const QString& code() const { return m_code; }
    const QList<Literal>& literals() const { return m_literals; }
    QList<Include> includes() const;

    bool isCpp() const;
    /// The line of an offset into text() or code().
    int lineAt(qsizetype offset) const;

private:
    qsizetype skipComment(qsizetype at);
    qsizetype skipRawString(qsizetype at);
    qsizetype skipQuoted(qsizetype at);
    void blank(qsizetype from, qsizetype to);
    bool isIncludeName(qsizetype at) const;
    bool isDigitSeparator(qsizetype at) const;

    QString m_path;
    QString m_text;
    QString m_code;
    QList<Literal> m_literals;
};

} // namespace panelbook::architecture
