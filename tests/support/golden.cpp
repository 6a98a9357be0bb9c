// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <QFile>
#include <QList>

namespace panelbook {

namespace {

QByteArray firstDifference(const QByteArray& actual, const QByteArray& expected)
{
    const QList<QByteArray> is = actual.split('\n');
    const QList<QByteArray> wanted = expected.split('\n');
    qsizetype line = 0;
    while (line < is.size() && line < wanted.size() && is[line] == wanted[line])
        ++line;
    return "line " + QByteArray::number(line + 1) + "\n  is:     " + is.value(line, "(end)").left(400) +
           "\n  wanted: " + wanted.value(line, "(end)").left(400);
}

} // namespace

QByteArray goldenDifference(const QByteArray& actual, const QString& name)
{
    QFile file(QStringLiteral(PANELBOOK_SOURCE_DIR "/tests/data/golden/") + name);
    if (qEnvironmentVariableIntValue("PANELBOOK_UPDATE_GOLDEN") == 1) {
        const bool written = file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size();
        return written ? QByteArray() : file.fileName().toUtf8() + " cannot be written";
    }
    if (!file.open(QIODevice::ReadOnly))
        return file.fileName().toUtf8() +
               " is missing: look at the output, then run once with PANELBOOK_UPDATE_GOLDEN=1";
    const QByteArray expected = file.readAll();
    return actual == expected ? QByteArray() : name.toUtf8() + ' ' + firstDifference(actual, expected);
}

} // namespace panelbook
