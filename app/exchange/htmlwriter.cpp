// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlwriter.h"

#include "exchange/displaytext.h"

namespace panelbook {

HtmlWriter::HtmlWriter(QByteArray* document) : m_xml(document)
{
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    lineEnd();
}

void HtmlWriter::span(const char* tag, Attributes attributes, const QString& content)
{
    span(tag, attributes, [&] { text(content); });
}

void HtmlWriter::empty(const char* tag, Attributes attributes)
{
    m_xml.writeEmptyElement(QLatin1String(tag));
    for (const Attribute& attribute : attributes)
        m_xml.writeAttribute(attribute.name, displayText(attribute.value));
    lineEnd();
}

void HtmlWriter::said(const char* tag, const char* cssClass, const QString& content)
{
    span(tag, {{"class", cssClass}, {"dir", "auto"}}, content);
}

void HtmlWriter::text(const QString& content)
{
    m_xml.writeCharacters(displayText(content));
}

void HtmlWriter::lineEnd()
{
    m_xml.writeCharacters(QStringLiteral("\n"));
}

void HtmlWriter::joined(const QStringList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            text(QStringLiteral(" · "));
        span("bdi", {}, values[i]);
    }
}

void HtmlWriter::row(const QStringList& cells)
{
    block("tr", {}, [&] {
        for (const QString& cell : cells)
            span("td", {{"dir", "auto"}}, cell);
    });
}

void HtmlWriter::headRow(const QStringList& titles)
{
    block("thead", {}, [&] {
        span("tr", {}, [&] {
            for (const QString& title : titles)
                span("th", {{"scope", "col"}}, title);
        });
    });
}

void HtmlWriter::open(const char* tag, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1String(tag));
    for (const Attribute& attribute : attributes)
        m_xml.writeAttribute(attribute.name, displayText(attribute.value));
}

void HtmlWriter::close()
{
    // Without a text first, an element without content would become <i/>, which HTML reads as left open.
    m_xml.writeCharacters(QString());
    m_xml.writeEndElement();
}

} // namespace panelbook
