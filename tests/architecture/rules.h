// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcefile.h"

#include <QStringList>

#include <functional>

namespace panelbook::architecture {

/// A rule says what is wrong with one file, one "path:line: sentence" a finding; nothing when all is well.
struct Rule
{
    QString name;
    std::function<QStringList(const SourceFile&)> check;
};

/// All of them; the order is that of the test's rows.
QList<Rule> rules();

/// Every #include against the directions of the layers.
QStringList forbiddenIncludes(const SourceFile& file);
/// SQL statements in string literals, and the SQLite headers, outside storage.
QStringList sqlOutsideStorage(const SourceFile& file);
/// Words that only one place may say: the wall clock, QSettings, message boxes, …
QList<Rule> bannedWords();
/// Files of more than 400 lines.
QStringList overlongFile(const SourceFile& file);
/// Functions of more than 60 lines, from the first line of their head to the closing brace; the rows of a
/// constant table in them are no code.
QStringList overlongFunctions(const SourceFile& file);
/// The licence line that every source file begins with.
QStringList missingLicence(const SourceFile& file);
/// Files and folders that the top level may not have.
QStringList strangerAtTopLevel(const SourceFile& file);

/// "path:line: sentence"
QString finding(const SourceFile& file, int line, const QString& sentence);

} // namespace panelbook::architecture
