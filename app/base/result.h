// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace panelbook {

/// A value, or the error that stood in its way.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString subject, QString detail = {},
                                     QStringList points = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail), std::move(points)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace panelbook
