// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/report.h"

namespace panelbook {

/// One long table for spreadsheets and statistics: UTF-8 without a byte order mark, RFC 4180 (a header, CRLF,
/// quotation marks only where they are needed). `record` says what a row is:
///   rating    a dimension of the rubric; `rating` is 1 to 4, "not-assessed", or empty while it is not rated
///   question  a question that was asked, `at` when, `text` its title
///   note      a note, `text` as typed
///   evidence  a note that is linked to a dimension
/// `spent_ms` is the time spent on a question, or timeFor() a dimension.
/// What belongs to the interview stands in every row; `draft` says DRAFT until it is sealed.
/// A text that a spreadsheet could take for a formula gets an apostrophe; numbers are never touched.
Result<QByteArray> renderCsv(const QList<Report>& reports);

} // namespace panelbook
