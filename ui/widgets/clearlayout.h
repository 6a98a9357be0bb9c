// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace panelbook {

/// Deletes all that stands in a layout, at once: not for a button whose press is being answered.
void clearLayout(QLayout& layout);

} // namespace panelbook
