// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace panelbook {

/// The value below which a share `p` (0 < p < 1) of Fisher's F distribution lies. The degrees of freedom are
/// positive and need not be whole. Good to some 1e-9 of the value.
double fQuantile(double p, double numeratorDegrees, double denominatorDegrees);

} // namespace panelbook
