// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QRegularExpression>

namespace panelbook::architecture {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLinesOfFile = 400;
constexpr int mostLinesOfFunction = 60;

enum class Scope { Container, Function, Initialiser, Table, Block };

struct OpenBrace
{
    Scope scope = Scope::Block;
    qsizetype head = 0; ///< where the text that leads to the brace begins
    qsizetype brace = 0;
    int tableLines = 0; ///< inside it, which are no code
};

/// Directives out of the way: a macro's braces need not be balanced.
QString withoutDirectives(QString code)
{
    static const QRegularExpression directive(QStringLiteral(R"(^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)"),
                                              QRegularExpression::MultilineOption);
    for (const auto& match : directive.globalMatch(QString(code))) {
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (code[i] != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

/// What the brace after `head` opens, outside of functions.
Scope scopeAfter(const QString& head)
{
    static const QRegularExpression container(
        QStringLiteral(R"((^|[^<,\s])\s*\b(namespace|class|struct|union|enum|extern)\b)"));
    static const QRegularExpression bodyFollows(
        QStringLiteral(R"((\)|\}|\b(const|noexcept|override|final|mutable|try))\s*$|->[^{;]*$)"));
    if (container.match(head).hasMatch())
        return Scope::Container;
    if (head.count(u'(') != head.count(u')') || !bodyFollows.match(head).hasMatch())
        return Scope::Initialiser;
    return head.contains(u'(') ? Scope::Function : Scope::Initialiser;
}

/// The same inside of functions, where only constant tables are told from the rest.
Scope scopeInFunction(const QString& head)
{
    static const QRegularExpression table(QStringLiteral(R"(^\s*static const(expr)?\s[^()]*$)"));
    return table.match(head).hasMatch() ? Scope::Table : Scope::Block;
}

/// Where the head of a brace really begins: behind blanks, Q_OBJECT and access labels.
qsizetype headStart(const QString& code, const OpenBrace& brace)
{
    static const QRegularExpression lead(
        QStringLiteral(R"(^(.*\b(public|protected|private|signals)(\s+slots)?\s*:(?!:)|\s*Q_OBJECT\b)?\s*)"),
        QRegularExpression::DotMatchesEverythingOption);
    return brace.head + lead.match(code.mid(brace.head, brace.brace - brace.head)).capturedLength();
}

int tableLinesOf(const SourceFile& file, const OpenBrace& closed, qsizetype end)
{
    return closed.scope == Scope::Table ? file.lineAt(end) - file.lineAt(closed.brace) : closed.tableLines;
}

/// Lines of a function's head and body without those of its constant tables; 0 when the brace is no
/// function's.
int codeLinesOf(const SourceFile& file, const QString& code, const OpenBrace& closed, qsizetype end)
{
    if (closed.scope != Scope::Function)
        return 0;
    return file.lineAt(end) - file.lineAt(headStart(code, closed)) + 1 - closed.tableLines;
}

} // namespace

QStringList overlongFile(const SourceFile& file)
{
    const auto lines = file.text().count(u'\n');
    // A test that reads as one table of sentences may be long.
    if (!file.isCpp() || file.path().startsWith(u"tests/") || lines <= mostLinesOfFile)
        return {};
    return {finding(file, mostLinesOfFile + 1,
                    u"the file has %1 lines, more than %2"_s.arg(lines).arg(mostLinesOfFile))};
}

QStringList overlongFunctions(const SourceFile& file)
{
    if (!file.isCpp())
        return {};
    const QString code = withoutDirectives(file.code());
    QStringList found;
    QList<OpenBrace> open;
    qsizetype head = 0;
    for (qsizetype at = 0; at < code.size(); ++at) {
        if (code[at] == u'{') {
            const bool inFunction = !open.isEmpty() && open.last().scope != Scope::Container;
            const QString before = code.mid(head, at - head);
            open.append({inFunction ? scopeInFunction(before) : scopeAfter(before), head, at});
            head = at + 1;
        } else if (code[at] == u'}' && !open.isEmpty()) {
            const OpenBrace closed = open.takeLast();
            if (!open.isEmpty())
                open.last().tableLines += tableLinesOf(file, closed, at);
            if (const int lines = codeLinesOf(file, code, closed, at); lines > mostLinesOfFunction)
                found.append(finding(
                    file, file.lineAt(headStart(code, closed)),
                    u"the function has %1 lines, more than %2"_s.arg(lines).arg(mostLinesOfFunction)));
            // What follows an initialiser still belongs to the same head: f(X x = {}) {, A::A() : m_b{1} {
            head = closed.scope == Scope::Initialiser ? closed.head : at + 1;
        } else if (code[at] == u';') {
            head = at + 1;
        }
    }
    return found;
}

} // namespace panelbook::architecture
