// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/handbook.h"
#include "ui/pages/questions/guide.h"

namespace panelbook {

/// A chapter as it is read: a section for each entry that holds every word of `filter`, all of them if it is
/// empty. Case and accents do not matter.
QList<guide::Section> sectionsOf(const Handbook& handbook, const HandbookChapter& chapter,
                                 const QString& filter = {});

} // namespace panelbook
