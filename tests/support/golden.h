// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace panelbook {

/// Compares with tests/data/golden/<name>, byte for byte. Empty when they are the same; else the first line
/// that differs, or that the expectation is missing. With PANELBOOK_UPDATE_GOLDEN=1 in the environment it
/// writes the expectation instead.
QByteArray goldenDifference(const QByteArray& actual, const QString& name);

} // namespace panelbook

#define COMPARE_GOLDEN(actual, name)                                                                         \
    do {                                                                                                     \
        const QByteArray difference = panelbook::goldenDifference(actual, name);                             \
        QVERIFY2(difference.isEmpty(), difference.constData());                                              \
    } while (false)
