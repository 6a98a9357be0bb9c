// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/seeds.h"

namespace panelbook::architecture {

using namespace Qt::StringLiterals;

namespace {

/// A function of so many lines, head and braces included.
QString functionOf(int lines, const QString& head = u"int f(int a)\n{"_s)
{
    const auto headLines = static_cast<int>(head.count(u'\n')) + 1;
    return head + u'\n' + u"    a();\n"_s.repeated(lines - headLines - 1) + u"}\n"_s;
}

QList<Seed> directionSeeds()
{
    return {
        {"base looks up", "directions", "app/base/log.cpp", u"#include \"domain/level.h\"\n"_s,
         u"app/base/log.cpp:1: base may not include domain (\"domain/level.h\")"_s},
        {"domain looks into storage", "directions", "app/domain/a.h", u"\n#include \"storage/book.h\"\n"_s,
         u"app/domain/a.h:2: domain may not include storage (\"storage/book.h\")"_s},
        {"exchange looks into storage", "directions", "app/exchange/a.cpp", u"#include \"storage/book.h\""_s,
         u"app/exchange/a.cpp:1: exchange may not include storage (\"storage/book.h\")"_s},
        {"storage looks into services", "directions", "app/storage/a.cpp",
         u"#include \"services/workspace.h\""_s,
         u"app/storage/a.cpp:1: storage may not include services (\"services/workspace.h\")"_s},
        {"services look into the window", "directions", "app/services/a.cpp",
         u"#include \"ui/shell/page.h\""_s,
         u"app/services/a.cpp:1: services may not include ui (\"ui/shell/page.h\")"_s},
        {"pdf looks into services", "directions", "app/pdf/a.cpp", u"#include \"services/workspace.h\""_s,
         u"app/pdf/a.cpp:1: pdf may not include services (\"services/workspace.h\")"_s},
        {"a job looks into services", "directions", "app/jobs/a.cpp", u"#include \"services/workspace.h\""_s,
         u"app/jobs/a.cpp:1: jobs may not include services (\"services/workspace.h\")"_s},
        {"a command looks into storage", "directions", "app/cli/commands/a.cpp",
         u"#include \"storage/book.h\""_s,
         u"app/cli/commands/a.cpp:1: cli may not include storage (\"storage/book.h\")"_s},
        {"the window looks into storage", "directions", "ui/pages/home/a.cpp",
         u"#include \"storage/book.h\""_s,
         u"ui/pages/home/a.cpp:1: ui may not include storage (\"storage/book.h\")"_s},
        {"a page looks into another", "directions", "ui/pages/home/a.cpp",
         u"#include \"ui/pages/live/livepage.h\""_s,
         u"ui/pages/home/a.cpp:1: a page may not include another page (\"ui/pages/live/livepage.h\")"_s},
    };
}

QList<Seed> includeSeeds()
{
    return {
        {"the program looks into tests", "directions", "app/main.cpp",
         u"#include \"tests/support/fakeclock.h\""_s,
         u"app/main.cpp:1: main may not include tests (\"tests/support/fakeclock.h\")"_s},
        {"a name without its layer", "directions", "app/domain/a.cpp", u"#include \"level.h\""_s,
         u"app/domain/a.cpp:1: \"level.h\" does not begin with a layer"_s},
        {"a Qt header with its module", "directions", "app/base/a.cpp", u"#include <QtWidgets/QLabel>"_s,
         u"app/base/a.cpp:1: a Qt header is included without its module (<QtWidgets/QLabel>)"_s},
        {"a composition root wires",
         "directions",
         "app/main.cpp",
         u"#include \"storage/book.h\"\n#include \"ui/shell/page.h\""_s,
         {}},
        {"a page uses its own parts",
         "directions",
         "ui/pages/live/a.cpp",
         u"#include \"ui/pages/live/rubric.h\""_s,
         {}},
        {"generated files",
         "directions",
         "ui/pages/live/a.cpp",
         u"#include \"ui_settings.h\"\n#include \"a.moc\""_s,
         {}},
        {"an include in a comment",
         "directions",
         "app/base/a.cpp",
         u"// #include \"ui/shell/page.h\"\n"_s,
         {}},
        {"headers of the language",
         "directions",
         "app/base/a.cpp",
         u"#include <QtGlobal>\n#include <sys/stat.h>"_s,
         {}},
    };
}

QList<Seed> sqlSeeds()
{
    return {
        {"a query in a service", "sql", "app/services/a.cpp", u"run(\"SELECT text FROM note\");"_s,
         u"app/services/a.cpp:1: SQL is written in storage alone (\"SELECT text FROM note\")"_s},
        {"a query in small letters", "sql", "ui/pages/home/a.cpp",
         u"run(u\"insert into note values (1)\"_s);"_s,
         u"ui/pages/home/a.cpp:1: SQL is written in storage alone (\"insert into note values (1)\")"_s},
        {"a raw literal", "sql", "app/cli/a.cpp", u"\nrun(R\"(PRAGMA user_version)\");"_s,
         u"app/cli/a.cpp:2: SQL is written in storage alone (\"PRAGMA user_version\")"_s},
        {"the library", "sql", "app/services/a.cpp", u"#include <SQLiteCpp/SQLiteCpp.h>\n"_s,
         u"app/services/a.cpp:1: SQLite is used in storage alone (<SQLiteCpp/SQLiteCpp.h>)"_s},
        {"a query in storage", "sql", "app/storage/a.cpp", u"run(\"DELETE FROM note\");"_s, {}},
        {"sentences",
         "sql",
         "ui/a.cpp",
         u"tr(\"Select a question from the list\"); tr(\"Update the set\"); f(\"delete\");"_s,
         {}},
        {"a query in a comment", "sql", "app/services/a.cpp", u"// \"SELECT text FROM note\"\n"_s, {}},
    };
}

QList<Seed> timeAndObjectSeeds()
{
    return {
        {"Qt's wall clock", "wall clock", "app/services/a.cpp",
         u"auto now = QDateTime::currentDateTimeUtc();"_s,
         u"app/services/a.cpp:1: the wall clock is read by Clock alone (currentDateTimeUtc)"_s},
        {"today", "wall clock", "ui/pages/home/a.cpp", u"QDate::currentDate()"_s,
         u"ui/pages/home/a.cpp:1: the wall clock is read by Clock alone (currentDate)"_s},
        {"C's wall clock", "wall clock", "app/storage/a.cpp", u"std::time(nullptr)"_s,
         u"app/storage/a.cpp:1: the wall clock is read by Clock alone (time(nullptr)"_s},
        {"C++'s wall clock", "wall clock", "tests/domain/a.cpp", u"std::chrono::system_clock::now()"_s,
         u"tests/domain/a.cpp:1: the wall clock is read by Clock alone (system_clock)"_s},
        {"the clock itself",
         "wall clock",
         "app/base/clock_windows.cpp",
         u"QDateTime::currentMSecsSinceEpoch()"_s,
         {}},
        {"the time of a value",
         "wall clock",
         "app/domain/a.cpp",
         u"QTime time(0, 5); event.time(); stamp->time();"_s,
         {}},

        {"settings elsewhere", "settings", "ui/shell/a.cpp", u"QSettings().value(key)"_s,
         u"ui/shell/a.cpp:1: settings are read and written by Settings alone (QSettings)"_s},
        {"settings themselves", "settings", "app/base/settings.h", u"QSettings m_store;"_s, {}},

        {"an object in the domain", "plain domain", "app/domain/a.h", u"class A : public QObject"_s,
         u"app/domain/a.h:1: the domain is values and rules, without objects, timers or files (QObject)"_s},
        {"an object in a service", "plain domain", "app/services/a.h", u"class A : public QObject"_s, {}},
    };
}

QList<Seed> windowSeeds()
{
    return {
        {"a message box", "prompts", "ui/pages/home/a.cpp", u"QMessageBox::question(this, t, s);"_s,
         u"ui/pages/home/a.cpp:1: the user is asked through Prompts (QMessageBox)"_s},
        {"prompts themselves", "prompts", "ui/shell/qtprompts.cpp", u"new QFileDialog(parent)"_s, {}},

        {"a dialog's own loop", "exec", "ui/shell/a.cpp", u"dialog.exec();"_s,
         u"ui/shell/a.cpp:1: dialogs and menus are opened, never run in a loop of their own (exec()"_s},
        {"the program's loop", "exec", "tests/support/typist.cpp", u"return QCoreApplication::exec();"_s, {}},
        {"a statement", "exec", "app/storage/a.cpp", u"m_database.exec(sql);"_s, {}},

        {"a signal by its name", "string connections", "ui/a.cpp", u"connect(a, SIGNAL(done()), b, c);"_s,
         u"ui/a.cpp:1: signals are connected by function pointer, which the compiler checks (SIGNAL()"_s},
        {"a slot by its name", "string connections", "ui/a.cpp", u"connect(a, &A::done, b, SLOT(go()));"_s,
         u"ui/a.cpp:1: signals are connected by function pointer, which the compiler checks (SLOT()"_s},

        {"a signal of the session bus",
         "string connections",
         "ui/theme/scheme.cpp",
         u"bus.connect(a, SLOT(b()));"_s,
         {}},

        {"a singleton", "singletons", "app/base/a.h", u"static Log& instance();"_s,
         u"app/base/a.h:1: what a class needs is handed to it; there are no singletons (instance())"_s},
        {"the application",
         "singletons",
         "ui/a.cpp",
         u"QCoreApplication::instance()->quit(); SingleInstance instance(book);"_s,
         {}},
    };
}

QList<Seed> socketAndColourSeeds()
{
    return {
        {"a socket", "network", "app/services/a.cpp", u"QTcpSocket socket;"_s,
         u"app/services/a.cpp:1: no socket is opened but the one of the single instance (QTcpSocket)"_s},
        {"a request", "network", "ui/shell/a.cpp", u"#include <QNetworkAccessManager>\n"_s,
         u"ui/shell/a.cpp:1: no socket is opened but the one of the single instance (QNetworkAccessManager)"_s},
        {"the system's sockets", "network", "app/base/a.cpp", u"#include <sys/socket.h>\n"_s,
         u"app/base/a.cpp:1: no socket is opened but the one of the single instance (<sys/socket.h>)"_s},
        {"the single instance", "network", "ui/shell/singleinstance.cpp", u"QLocalServer server;"_s, {}},

        {"a colour by its number", "colours", "ui/widgets/a.cpp", u"painter.setPen(QColor(0x2F5BD3));"_s,
         u"ui/widgets/a.cpp:1: colours come from ui/theme (QColor(0)"_s},
        {"a colour by its name", "colours", "ui/widgets/a.cpp", u"QColor pen(\"red\");"_s,
         u"ui/widgets/a.cpp:1: colours come from ui/theme (QColor pen(\")"_s},
        {"a colour of Qt's", "colours", "ui/pages/live/a.cpp", u"p.setPen(Qt::darkRed);"_s,
         u"ui/pages/live/a.cpp:1: colours come from ui/theme (Qt::darkRed)"_s},
        {"the theme's colours", "colours", "ui/theme/colours.cpp", u"QColor(0x2F5BD3)"_s, {}},
        {"colours handed on",
         "colours",
         "ui/widgets/a.cpp",
         u"QColor ink(theme.text); QColor(); p.fill(Qt::white);"_s,
         {}},
    };
}

QList<Seed> sizeSeeds()
{
    return {
        {"a long file", "file size", "app/base/a.cpp", u"\n"_s.repeated(401),
         u"app/base/a.cpp:401: the file has 401 lines, more than 400"_s},
        {"a file that just fits", "file size", "app/base/a.cpp", u"\n"_s.repeated(400), {}},

        {"a long function", "function size", "app/base/a.cpp",
         u"namespace a {\n\n"_s + functionOf(61) + u"}\n"_s,
         u"app/base/a.cpp:3: the function has 61 lines, more than 60"_s},
        {"a function that just fits", "function size", "app/base/a.cpp", functionOf(60), {}},
        {"two functions", "function size", "app/base/a.cpp", functionOf(40) + functionOf(40), {}},
        {"a long member", "function size", "app/base/a.h",
         u"class A : public B\n{\n    Q_OBJECT\n\npublic:\n"_s +
             functionOf(61, u"A() : m_b{1}, m_c(2)\n{"_s) + u"};"_s,
         u"app/base/a.h:6: the function has 61 lines, more than 60"_s},
        {"a long template", "function size", "app/base/a.h",
         functionOf(61, u"template <class T>\nauto f(T a = {}) const noexcept -> T\n{"_s),
         u"app/base/a.h:1: the function has 61 lines, more than 60"_s},
        {"a long table",
         "function size",
         "app/base/a.cpp",
         functionOf(90, u"const QList<int> table = {"_s),
         {}},
        {"a long table in a function",
         "function size",
         "app/base/a.cpp",
         functionOf(90, u"const QList<int>& f()\n{\n    static const QList<int> table{"_s) + u"}\n"_s,
         {}},
        {"long code around a table", "function size", "app/base/a.cpp",
         functionOf(70, u"void f()\n{\n    static const A table{\n        1,\n    };"_s),
         u"app/base/a.cpp:1: the function has 68 lines, more than 60"_s},
        {"a long class", "function size", "app/base/a.h", functionOf(90, u"struct A : public B\n{"_s), {}},
        {"braces in literals",
         "function size",
         "app/base/a.cpp",
         u"void f() { a(\"{\", '{'); } // {\n"_s + functionOf(50),
         {}},
    };
}

QList<Seed> placeSeeds()
{
    return {
        {"no licence in a source", "licence", "app/base/a.cpp", u"#pragma once\n"_s,
         u"app/base/a.cpp:1: the SPDX licence line is missing"_s},
        {"no licence in a script", "licence", "packaging/a.sh", u"#!/usr/bin/env bash\nset -e\n"_s,
         u"packaging/a.sh:1: the SPDX licence line is missing"_s},
        {"a licensed source",
         "licence",
         "a/CMakeLists.txt",
         u"# SPDX-License-Identifier: GPL-3.0-or-later\n"_s,
         {}},
        {"a licensed script",
         "licence",
         "a.sh",
         u"#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"_s,
         {}},
        {"content", "licence", "resources/kits/a.json", u"{}"_s, {}},

        {"a new folder",
         "top level",
         "lib",
         {},
         u"lib:1: the top level is fixed: this belongs into one of its folders"_s},
        {"a stray script",
         "top level",
         "build.sh",
         {},
         u"build.sh:1: the top level is fixed: this belongs into one of its folders"_s},
        {"a folder of the layout", "top level", "app", {}, {}},
    };
}

} // namespace

QList<Seed> seeds()
{
    return directionSeeds() + includeSeeds() + sqlSeeds() + timeAndObjectSeeds() + windowSeeds() +
           socketAndColourSeeds() + sizeSeeds() + placeSeeds();
}

} // namespace panelbook::architecture
