// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/report.h"

namespace panelbook {

class HtmlWriter;

/// One self-contained page for reading and printing: no script, no reference to anything outside (a content
/// security policy says so too), light and dark, attached PNG and JPEG pictures inside. HTML5, well-formed as
/// XML. Holds every note, time, rating and link whatever the options say. One <article> a report.
Result<QByteArray> renderHtml(const QList<Report>& reports);
/// The <article> of one report, for pages that hold more than that.
void writeScorecard(HtmlWriter& html, const Report& report);

} // namespace panelbook
