// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QRegularExpression>

namespace panelbook::architecture {

using namespace Qt::StringLiterals;

namespace {

/// Words in code (not in comments or literals) that only files matching `allowed` may say.
struct Ban
{
    QString name;
    QString words;   ///< regular expression
    QString allowed; ///< regular expression over the whole path
    QString message; ///< %1 is what was found
};

const QList<Ban>& bans()
{
    static const QList<Ban> table{
        {u"wall clock"_s,
         uR"(\b(currentDateTime(Utc)?|current(M?Secs)SinceEpoch|currentDate|currentTime|system_clock|gettimeofday|CLOCK_REALTIME)\b|(?<![\w.>])time\s*\(\s*(nullptr|NULL|0\s*\)|&))"_s,
         uR"(app/base/clock.*)"_s, u"the wall clock is read by Clock alone (%1)"_s},
        {u"settings"_s, uR"(\bQSettings\b)"_s, uR"(app/base/settings\.(h|cpp))"_s,
         u"settings are read and written by Settings alone (%1)"_s},
        {u"prompts"_s, uR"(\b(QMessageBox|QFileDialog|QInputDialog)\b)"_s,
         uR"((ui/shell/|tests/ui/shell/tst_)qtprompts\.(h|cpp))"_s,
         u"the user is asked through Prompts (%1)"_s},
        {u"exec"_s, uR"((?<!Application::)\bexec\s*\()"_s,
         uR"(app/storage/.*|tests/(storage|services|support)/.*|app/(cli/)?main\.cpp)"_s,
         u"dialogs and menus are opened, never run in a loop of their own (%1)"_s},
        // QDBusConnection::connect() takes nothing else.
        {u"string connections"_s, uR"(\b(SIGNAL|SLOT)\s*\()"_s, uR"(ui/theme/scheme\.cpp)"_s,
         u"signals are connected by function pointer, which the compiler checks (%1)"_s},
        {u"singletons"_s,
         uR"((?<!QCoreApplication::)\binstance\s*\(\s*\))"_s,
         {},
         u"what a class needs is handed to it; there are no singletons (%1)"_s},
        {u"network"_s,
         uR"(\b(Q(Tcp|Udp|Ssl|Local|Abstract|Web)(Socket|Server)|QSctp\w+|QNetwork\w+|QHostAddress|QHostInfo)\b|<(sys/socket|netinet/in|arpa/inet|netdb)\.h>)"_s,
         uR"((ui/shell/|tests/ui/shell/tst_)singleinstance\.(h|cpp))"_s,
         u"no socket is opened but the one of the single instance (%1)"_s},
        {u"colours"_s,
         uR"(\bQColor(\s+\w+)?\s*[({]\s*(\d|u?"|QString|QLatin1|Qt::)|\bQColor::from\w+|\bqRgba?\s*\(|\bQt::(dark)?(Red|Green|Blue|Cyan|Magenta|Yellow|red|green|blue|cyan|magenta|yellow)\b)"_s,
         uR"(ui/theme/.*|app/pdf/.*|tests/.*)"_s, u"colours come from ui/theme (%1)"_s},
        {u"plain domain"_s, uR"(\b(Q_OBJECT|QObject|QTimer|QFile|QSaveFile|QDir|QProcess)\b)"_s,
         uR"((?!app/domain/).*)"_s,
         u"the domain is values and rules, without objects, timers or files (%1)"_s},
    };
    return table;
}

QStringList findBanned(const Ban& ban, const SourceFile& file)
{
    const QRegularExpression allowed(QRegularExpression::anchoredPattern(ban.allowed));
    if (!file.isCpp() || (!ban.allowed.isEmpty() && allowed.match(file.path()).hasMatch()))
        return {};
    QStringList found;
    for (const auto& match : QRegularExpression(ban.words).globalMatch(file.code()))
        found.append(finding(file, file.lineAt(match.capturedStart()), ban.message.arg(match.captured())));
    return found;
}

/// Statements as programs write them: all capitals or none. "Select a question from the list" is a sentence.
bool looksLikeStatement(const QString& literal)
{
    static const QRegularExpression statement(
        QStringLiteral(
            R"(^\s*(SELECT\s+(\d|\*|\w+\s*\(|.*\sFROM\s)|INSERT\s+(OR\s+\w+\s+)?INTO\s|REPLACE\s+INTO\s|UPDATE\s+\w+\s+SET\s)"
            R"(|DELETE\s+FROM\s|(CREATE|DROP|ALTER)\s+(TEMP\s+|UNIQUE\s+|VIRTUAL\s+)?(TABLE|INDEX|TRIGGER|VIEW)\s)"
            R"(|PRAGMA\s+\w|BEGIN\s+(IMMEDIATE|EXCLUSIVE|DEFERRED)|ATTACH\s+|WITH\s+\w+(\s*\([^)]*\))?\s+AS\s*\())"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString firstWord = literal.trimmed().section(QRegularExpression(QStringLiteral(R"(\W)")), 0, 0);
    const bool oneCase = firstWord == firstWord.toUpper() || firstWord == firstWord.toLower();
    return oneCase && statement.match(literal.toUpper()).hasMatch();
}

} // namespace

QList<Rule> bannedWords()
{
    QList<Rule> made;
    for (const Ban& ban : bans())
        made.append({ban.name, [&ban](const SourceFile& file) { return findBanned(ban, file); }});
    return made;
}

QStringList sqlOutsideStorage(const SourceFile& file)
{
    // Tests of storage and services damage a book on purpose.
    static const QRegularExpression allowed(
        QStringLiteral("^(app/storage|tests/(storage|services|support))/"));
    if (!file.isCpp() || allowed.match(file.path()).hasMatch())
        return {};
    QStringList found;
    for (const Literal& literal : file.literals()) {
        if (looksLikeStatement(literal.text))
            found.append(
                finding(file, literal.line, u"SQL is written in storage alone (\"%1\")"_s.arg(literal.text)));
    }
    for (const Include& include : file.includes()) {
        if (include.name == u"sqlite3.h" || include.name.startsWith(u"SQLiteCpp/"))
            found.append(
                finding(file, include.line, u"SQLite is used in storage alone (<%1>)"_s.arg(include.name)));
    }
    return found;
}

} // namespace panelbook::architecture
