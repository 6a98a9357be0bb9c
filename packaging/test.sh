#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Panelbook with warnings as errors and runs every test.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

need_packages build test
build ci
say "running the tests"
ctest --preset ci || fail "a test failed; its output stands above."
