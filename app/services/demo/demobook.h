// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contentlibrary.h"
#include "services/workspace.h"

#include <functional>

namespace panelbook {

/// What a demonstration is made of. The same seed gives the same interviews on the same day.
struct DemoRequest
{
    int interviews = 12;
    quint64 seed = 1;
};

/// Fills an empty book with believable interviews and seals those that are complete. `progress` is told how
/// many are written. Written in pieces: an error in the middle leaves the pieces before it.
/// Errors: RefusedByRule when the book holds interviews, and those of writing.
Result<void> fillDemoBook(Workspace& workspace, const ContentLibrary& library, const DemoRequest& request,
                          const std::function<void(int)>& progress);

} // namespace panelbook
