// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include <QCoreApplication>

#include <algorithm>

namespace panelbook {

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

/// Two columns, the first as wide as it has to be.
QString columns(const QList<std::pair<QString, QString>>& rows)
{
    qsizetype widest = 0;
    for (const auto& row : rows)
        widest = std::max(widest, row.first.size());
    QStringList lines;
    for (const auto& [left, right] : rows)
        lines.append(QStringLiteral("  ") + left.leftJustified(widest + 2) + right);
    return lines.join(u'\n');
}

QString optionRows(const QList<VerbOption>& options)
{
    QList<std::pair<QString, QString>> rows;
    for (const VerbOption& option : options)
        rows.append({option.syntax(), option.description});
    return columns(rows);
}

QString verbRows(const QList<Verb>& verbs)
{
    QList<std::pair<QString, QString>> rows;
    for (const Verb& verb : verbs)
        rows.append({verb.arguments.isEmpty() ? verb.name : verb.name + u' ' + verb.arguments, verb.summary});
    return columns(rows);
}

QString programOptionRows()
{
    return HelpText::tr("Options of every verb:") + u'\n' + optionRows(programOptions());
}

QString verbHelp(const Verb& verb, const Output& output)
{
    QStringList parts{HelpText::tr("Usage: %1").arg(output.strong(verb.usage())), verb.summary};
    if (!verb.details.isEmpty())
        parts.append(verb.details);
    if (!verb.options.isEmpty())
        parts.append(HelpText::tr("Options:") + u'\n' + optionRows(verb.options));
    parts.append(programOptionRows());
    return parts.join(QStringLiteral("\n\n"));
}

QString listHelp(const QList<Verb>& verbs)
{
    const QStringList parts{
        HelpText::tr("Usage: panelbook-cli [--book FILE] [--json] [--quiet] VERB …"),
        HelpText::tr("Verbs:") + u'\n' + verbRows(verbs), programOptionRows(),
        HelpText::tr(
            "Exit codes: 0 done, 1 the input has problems, 2 wrong usage, 3 the book cannot be opened,\n"
            "4 refused by a rule, 5 reading or writing failed.")};
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

QList<VerbOption> programOptions()
{
    return {
        {QStringLiteral("book"), QStringLiteral("FILE"),
         HelpText::tr("The book to work on; else PANELBOOK_BOOK names it, else it is your own.")},
        {QStringLiteral("json"), {}, HelpText::tr("Print one JSON document instead of text.")},
        {QStringLiteral("quiet"), {}, HelpText::tr("No remarks and no progress on stderr.")},
        {QStringLiteral("version"), {}, HelpText::tr("Print the version.")},
        {QStringLiteral("help"), {}, HelpText::tr("Print this help."), false, QStringLiteral("h")},
    };
}

QString helpFor(const QList<Verb>& verbs, const QString& name, const Output& output)
{
    if (name.isEmpty())
        return listHelp(verbs);
    QList<Verb> group;
    for (const Verb& verb : verbs) {
        if (verb.name == name)
            return verbHelp(verb, output);
        if (verb.name.startsWith(name + u' '))
            group.append(verb);
    }
    return group.isEmpty() ? QString() : listHelp(group);
}

} // namespace panelbook
