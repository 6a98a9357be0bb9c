// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace panelbook {

/// Writes HTML5 that is well-formed XML too. All text and every attribute goes through displayText() and is
/// escaped; there is no way to write raw markup.
class HtmlWriter
{
public:
    struct Attribute
    {
        Attribute(const char* attribute, const QString& content) : name(attribute), value(content) {}
        Attribute(const char* attribute, const char* content) : name(attribute), value(QLatin1String(content))
        {
        }

        QLatin1String name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    /// Appends UTF-8 to `document`, which has to outlive the writer.
    explicit HtmlWriter(QByteArray* document);

    /// An element within a line, around what `content()` writes.
    template <typename F>
    void span(const char* tag, Attributes attributes, F content)
    {
        open(tag, attributes);
        content();
        close();
    }
    void span(const char* tag, Attributes attributes, const QString& text);
    /// The same with a line end after it.
    template <typename F>
    void block(const char* tag, Attributes attributes, F content)
    {
        span(tag, attributes, content);
        lineEnd();
    }
    /// An element that never has content: meta, img.
    void empty(const char* tag, Attributes attributes);
    /// A text that may be written in any direction, in an element of its own.
    void said(const char* tag, const char* cssClass, const QString& text);
    void text(const QString& text);
    void lineEnd();

    /// Values side by side, each isolated from the direction of the others.
    void joined(const QStringList& values);
    /// A part of the page under a heading.
    template <typename F>
    void section(const QString& title, F content)
    {
        block("section", {}, [&] {
            lineEnd();
            block("h2", {}, title);
            content();
        });
    }
    /// A table whose body `rows()` writes.
    template <typename F>
    void table(const char* cssClass, const QStringList& titles, F rows)
    {
        block("table", {{"class", cssClass}}, [&] {
            headRow(titles);
            block("tbody", {}, rows);
        });
    }
    /// A row of short texts.
    void row(const QStringList& cells);

private:
    void open(const char* tag, Attributes attributes);
    void close();
    void headRow(const QStringList& titles);

    QXmlStreamWriter m_xml;
};

} // namespace panelbook
