// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formats.h"

namespace panelbook {

/// JSON in the shapes in which applicant trackers take or give an interview's feedback, with the field names
/// that their makers publish: "greenhouse" (a Harvest scorecard), "lever" (feedback), "ashby"
/// (applicationFeedback.submit). One file holds one interview. Ids that only the tracker knows are empty
/// strings, for the person who uploads to fill in: every id and `path`, `baseTemplateId`, `panel`. Values
/// without a name of their own begin with the dimension's title. The summary begins with the marks of a draft
/// or a copy.
QList<ExportFormat> uploadFormats();

} // namespace panelbook
