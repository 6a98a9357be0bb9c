// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QHash>
#include <QRegularExpression>

namespace panelbook::architecture {

using namespace Qt::StringLiterals;

namespace {

/// A layer, and the others that it may include; its own files it always may.
const QHash<QString, QStringList>& directions()
{
    static const QHash<QString, QStringList> table{
        {u"base"_s, {}},
        {u"domain"_s, {u"base"_s}},
        {u"storage"_s, {u"base"_s, u"domain"_s}},
        {u"exchange"_s, {u"base"_s, u"domain"_s}},
        {u"services"_s, {u"base"_s, u"domain"_s, u"storage"_s, u"exchange"_s, u"jobs"_s}},
        {u"jobs"_s, {u"base"_s}},
        {u"pdf"_s, {u"base"_s, u"domain"_s, u"exchange"_s}},
        {u"cli"_s, {u"base"_s, u"domain"_s, u"exchange"_s, u"services"_s, u"jobs"_s}},
        {u"ui"_s, {u"base"_s, u"domain"_s, u"exchange"_s, u"services"_s, u"jobs"_s}},
    };
    return table;
}

/// The two composition roots wire everything; tests look at everything. Empty: no place that has layers.
QString layerOfFile(const QString& path)
{
    if (path == u"app/main.cpp" || path == u"app/cli/main.cpp")
        return u"main"_s;
    const QString top = path.section(u'/', 0, 0);
    return top == u"app" ? path.section(u'/', 1, 1) : top;
}

QString layerOfInclude(const QString& name)
{
    const QString first = name.section(u'/', 0, 0);
    return directions().contains(first) || first == u"tests" ? first : QString();
}

bool isGenerated(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(ui_\w+\.h|moc_\w+\.cpp|\w+\.moc)$)"));
    return pattern.match(name).hasMatch();
}

/// "ui/pages/live" for a file of that page, else empty.
QString pageOf(const QString& path)
{
    return path.startsWith(u"ui/pages/") ? path.section(u'/', 0, 2) : QString();
}

QString reasonAgainst(const SourceFile& file, const QString& name)
{
    const QString from = layerOfFile(file.path());
    const QString to = layerOfInclude(name);
    if (to.isEmpty())
        return u"\"%1\" does not begin with a layer"_s.arg(name);
    if (from == u"tests")
        return {};
    if (to == u"tests" || (from != u"main" && from != to && !directions().value(from).contains(to)))
        return u"%1 may not include %2 (\"%3\")"_s.arg(from, to, name);
    if (!pageOf(file.path()).isEmpty() && !pageOf(name).isEmpty() && pageOf(file.path()) != pageOf(name))
        return u"a page may not include another page (\"%1\")"_s.arg(name);
    return {};
}

} // namespace

QStringList forbiddenIncludes(const SourceFile& file)
{
    static const QRegularExpression modulePrefix(QStringLiteral(R"(^Qt[A-Z]\w*/)"));
    QStringList found;
    for (const Include& include : file.includes()) {
        QString reason;
        if (modulePrefix.match(include.name).hasMatch())
            reason = u"a Qt header is included without its module (<%1>)"_s.arg(include.name);
        else if (include.quoted && !isGenerated(include.name))
            reason = reasonAgainst(file, include.name);
        if (!reason.isEmpty())
            found.append(finding(file, include.line, reason));
    }
    return found;
}

} // namespace panelbook::architecture
