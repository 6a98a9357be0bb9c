// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

namespace panelbook::architecture {

using namespace Qt::StringLiterals;

QList<Rule> rules()
{
    return QList<Rule>{
               {u"directions"_s, forbiddenIncludes}, {u"sql"_s, sqlOutsideStorage},
               {u"file size"_s, overlongFile},       {u"function size"_s, overlongFunctions},
               {u"licence"_s, missingLicence},       {u"top level"_s, strangerAtTopLevel},
           } +
           bannedWords();
}

QStringList missingLicence(const SourceFile& file)
{
    static const QStringList kinds{u".cpp"_s, u".h"_s, u".sh"_s, u".py"_s, u"CMakeLists.txt"_s};
    const auto endsPath = [&](const QString& kind) { return file.path().endsWith(kind); };
    if (std::none_of(kinds.cbegin(), kinds.cend(), endsPath))
        return {};
    // A script has its interpreter in the first line.
    const QString beginning = file.text().section(u'\n', 0, 1);
    if (beginning.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"))
        return {};
    return {finding(file, 1, u"the SPDX licence line is missing"_s)};
}

QStringList strangerAtTopLevel(const SourceFile& file)
{
    static const QStringList allowed{
        u"CMakeLists.txt"_s,
        u"app"_s,
        u"resources"_s,
        u"ui"_s,
        u"translations"_s,
        u"tests"_s,
        u"packaging"_s,
        u"README.md"_s,
        u"LICENSE"_s,
        u"CHANGELOG.md"_s,
        u".ci"_s,
        u".clang-format"_s,
        u".clang-tidy"_s,
        u".gitignore"_s,
        u"CMakePresets.json"_s,
    };
    if (allowed.contains(file.path().section(u'/', 0, 0)))
        return {};
    return {finding(file, 1, u"the top level is fixed: this belongs into one of its folders"_s)};
}

QString finding(const SourceFile& file, int line, const QString& sentence)
{
    return u"%1:%2: %3"_s.arg(file.path(), QString::number(line), sentence);
}

} // namespace panelbook::architecture
