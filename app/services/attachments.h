// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/event.h"

namespace panelbook {

/// Reads a file that is to be attached: its name and its bytes. Errors: RefusedByRule when it is larger than
/// maxAttachmentSize, ReadFailed.
Result<Attached> readAttachment(const QString& file);

} // namespace panelbook
