// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmldocument.h"

#include "exchange/htmlstyle.h"

#include <QLocale>

namespace panelbook {

namespace {

void writeHead(HtmlWriter& html, const QString& title)
{
    html.block("head", {}, [&] {
        html.lineEnd();
        html.empty("meta", {{"charset", "utf-8"}});
        html.empty("meta", {{"http-equiv", "Content-Security-Policy"},
                            {"content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:"}});
        html.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
        html.empty("meta", {{"name", "robots"}, {"content", "noindex"}});
        html.block("title", {}, title);
        html.block("style", {}, QString::fromUtf8(htmlStyle));
    });
}

} // namespace

QByteArray htmlDocument(const QString& title, const QString& language,
                        const std::function<void(HtmlWriter&)>& body)
{
    const bool leftwards = QLocale(language).textDirection() == Qt::RightToLeft;
    QByteArray document;
    HtmlWriter html(&document);
    html.block("html", {{"lang", QLocale(language).bcp47Name()}, {"dir", leftwards ? "rtl" : "ltr"}}, [&] {
        html.lineEnd();
        writeHead(html, title);
        html.block("body", {}, [&] { html.block("main", {}, [&] { body(html); }); });
    });
    return document;
}

} // namespace panelbook
