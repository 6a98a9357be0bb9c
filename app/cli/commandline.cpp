// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commands/agreementcommand.h"
#include "cli/commands/bookcommand.h"
#include "cli/commands/candidatescommand.h"
#include "cli/commands/democommand.h"
#include "cli/commands/erasecommand.h"
#include "cli/commands/estimatecommand.h"
#include "cli/commands/exportcommand.h"
#include "cli/commands/identitycommand.h"
#include "cli/commands/insightscommand.h"
#include "cli/commands/interviewcommand.h"
#include "cli/commands/keyscommand.h"
#include "cli/commands/kitscommand.h"
#include "cli/commands/panelcommand.h"
#include "cli/commands/playcommand.h"
#include "cli/commands/questionfilescommand.h"
#include "cli/commands/questionscommand.h"
#include "cli/commands/rubricscommand.h"
#include "cli/commands/sealcommand.h"
#include "cli/commands/searchcommand.h"
#include "cli/commands/verifycommand.h"
#include "cli/help.h"

#include <QCoreApplication>

#include <algorithm>

namespace panelbook {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The command line, taken apart: options of the program may stand before the verb and after it.
class CommandLine
{
public:
    CommandLine(const QStringList& arguments, const Environment& environment);

    ExitCode run();

private:
    bool isSet(const char* option) const;
    QString bookFile() const;
    void addProgramOptions(QCommandLineParser& parser) const;
    const Verb* findVerb(const QStringList& words);
    std::optional<QString> mistake(const Verb& verb) const;
    ExitCode runVerb(const Verb& verb);
    ExitCode withoutVerb(const QStringList& words);
    ExitCode finish(ExitCode code, Output& output) const;
    ExitCode usage(const QString& reason) const;

    const Environment& m_environment;
    const QList<Verb> m_verbs = allVerbs();
    QStringList m_arguments;
    QCommandLineParser m_before; ///< up to the verb
    QCommandLineParser m_after;  ///< after it
    qsizetype m_verbWords = 0;
};

CommandLine::CommandLine(const QStringList& arguments, const Environment& environment)
    : m_environment(environment),
      m_arguments(arguments)
{
    addProgramOptions(m_before);
    m_before.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addProgramOptions(m_after);
}

void CommandLine::addProgramOptions(QCommandLineParser& parser) const
{
    for (const VerbOption& option : programOptions())
        parser.addOption(option.forParser());
}

bool CommandLine::isSet(const char* option) const
{
    const QString name = QLatin1String(option);
    return m_before.isSet(name) || (m_verbWords > 0 && m_after.isSet(name));
}

QString CommandLine::bookFile() const
{
    for (const QCommandLineParser* parser : {&m_after, &m_before}) {
        if (parser->isSet(QStringLiteral("book")))
            return parser->value(QStringLiteral("book"));
    }
    const QString named = qEnvironmentVariable("PANELBOOK_BOOK");
    return named.isEmpty() ? m_environment.defaultBook : named;
}

ExitCode CommandLine::usage(const QString& reason) const
{
    const Output output{Output::Style()};
    output.error(reason + u'\n' + CommandLineText::tr("“panelbook-cli --help” lists what there is."));
    return ExitCode::Usage;
}

const Verb* CommandLine::findVerb(const QStringList& words)
{
    for (const qsizetype count : {2, 1}) {
        const QString name = words.mid(0, count).join(u' ');
        const auto found =
            std::find_if(m_verbs.begin(), m_verbs.end(), [&](const Verb& verb) { return verb.name == name; });
        if (found != m_verbs.end()) {
            m_verbWords = std::min(count, words.size());
            return &*found;
        }
    }
    return nullptr;
}

ExitCode CommandLine::run()
{
    if (!m_before.parse(m_arguments))
        return usage(m_before.errorText());
    const QStringList words = m_before.positionalArguments();
    const Verb* verb = m_before.isSet(QStringLiteral("version")) ? nullptr : findVerb(words);
    if (!verb)
        return withoutVerb(words);
    for (const VerbOption& option : verb->options)
        m_after.addOption(option.forParser());
    const QStringList rest = m_arguments.mid(0, 1) + words.mid(m_verbWords);
    const bool parsed = m_after.parse(rest);
    if (isSet("help") || (parsed && isSet("version")))
        return withoutVerb({verb->name});
    if (!parsed)
        return usage(m_after.errorText());
    return runVerb(*verb);
}

/// Help, version, or that there is no such verb.
ExitCode CommandLine::withoutVerb(const QStringList& words)
{
    Output output{Output::styleOfTerminal()};
    if (isSet("version")) {
        output.line(QStringLiteral("panelbook-cli ") + QStringLiteral(PANELBOOK_VERSION));
        return finish(ExitCode::Done, output);
    }
    const QString first = words.value(0);
    const bool asksForHelp =
        isSet("help") || words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"));
    const QString help = helpFor(m_verbs, first.startsWith(u'-') ? QString() : first, output);
    if (asksForHelp && !help.isEmpty()) {
        output.line(help);
        return finish(ExitCode::Done, output);
    }
    if (words.isEmpty())
        return usage(CommandLineText::tr("A verb is missing."));
    return usage(help.isEmpty()
                     ? CommandLineText::tr("There is no verb “%1”.").arg(words.mid(0, 2).join(u' '))
                     : CommandLineText::tr("“%1” wants one more word.").arg(first));
}

/// What keeps the verb from running, or nothing.
std::optional<QString> CommandLine::mistake(const Verb& verb) const
{
    const qsizetype given = m_after.positionalArguments().size();
    if (given < verb.leastArguments())
        return CommandLineText::tr("Something is missing.");
    if (verb.mostArguments() >= 0 && given > verb.mostArguments())
        return CommandLineText::tr("“%1” is too much.").arg(m_after.positionalArguments().back());
    for (const VerbOption& option : verb.options) {
        if (option.required && m_after.value(option.name).isEmpty())
            return CommandLineText::tr("The option --%1 is missing.").arg(option.name);
    }
    return std::nullopt;
}

ExitCode CommandLine::runVerb(const Verb& verb)
{
    Output::Style style = Output::styleOfTerminal();
    style.json = isSet("json");
    style.quiet = isSet("quiet");
    style.colour = style.colour && !style.json;
    Output output(style);
    Invocation invocation(m_environment, verb, m_after, bookFile(), output);
    if (const auto reason = mistake(verb))
        return invocation.usage(*reason);
    const Outcome outcome = verb.run(invocation);
    if (outcome)
        return finish(*outcome, output);
    output.discard();
    output.error(describe(outcome.error()));
    return exitCodeFor(outcome.error().kind);
}

ExitCode CommandLine::finish(ExitCode code, Output& output) const
{
    if (output.flush())
        return code;
    output.error(CommandLineText::tr("The result could not be written to stdout."));
    return ExitCode::Failed;
}

} // namespace

QList<Verb> allVerbs()
{
    return questionsVerbs() + questionFileVerbs() + kitsVerbs() + rubricsVerbs() + interviewVerbs() +
           playVerbs() + candidatesVerbs() + estimateVerbs() + sealVerbs() + verifyVerbs() + identityVerbs() +
           keysVerbs() + exportVerbs() + panelVerbs() + agreementVerbs() + insightsVerbs() + searchVerbs() +
           eraseVerbs() + bookVerbs() + demoVerbs();
}

ExitCode runCommandLine(const QStringList& arguments, const Environment& environment)
{
    return CommandLine(arguments, environment).run();
}

} // namespace panelbook
