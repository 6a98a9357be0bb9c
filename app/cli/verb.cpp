// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

#include <algorithm>

namespace panelbook {

namespace {

QStringList words(const QString& arguments)
{
    return arguments.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QCommandLineOption VerbOption::forParser() const
{
    const QStringList names = letter.isEmpty() ? QStringList{name} : QStringList{letter, name};
    return QCommandLineOption(names, description, value);
}

QString VerbOption::syntax() const
{
    const QString full =
        value.isEmpty() ? QStringLiteral("--") + name : QStringLiteral("--%1 %2").arg(name, value);
    return letter.isEmpty() ? full : QStringLiteral("-%1, %2").arg(letter, full);
}

qsizetype Verb::leastArguments() const
{
    const QStringList all = words(arguments);
    return std::count_if(all.begin(), all.end(), [](const QString& word) { return !word.startsWith(u'['); });
}

qsizetype Verb::mostArguments() const
{
    return arguments.contains(u'…') ? -1 : words(arguments).size();
}

QString Verb::usage() const
{
    QString text = QStringLiteral("panelbook-cli ") + name;
    if (!arguments.isEmpty())
        text += u' ' + arguments;
    for (const VerbOption& option : options) {
        const QString syntax = option.value.isEmpty()
                                   ? QStringLiteral("--") + option.name
                                   : QStringLiteral("--%1 %2").arg(option.name, option.value);
        text += option.required ? u' ' + syntax : QStringLiteral(" [%1]").arg(syntax);
    }
    return text;
}

} // namespace panelbook
