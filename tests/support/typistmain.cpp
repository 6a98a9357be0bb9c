// SPDX-License-Identifier: GPL-3.0-or-later
// typist --book FILE [--n N] [--ms M] [--seed S]
// Types N notes through the desktop's own editor and prints "ACK <note number>" when, and only when, the
// window would say "saved" for the line. Goes on in the book's newest live interview, or makes one.
#include "base/clock.h"
#include "domain/scoring/seal.h"
#include "services/planinterviews.h"
#include "tests/support/typist.h"

#include <QApplication>
#include <QCommandLineParser>

#include <unistd.h>

using namespace panelbook;

namespace {

/// One write a line: what a pipe got is what was told.
void print(const QByteArray& line)
{
    (void)!write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

int complain(const Error& error)
{
    print("error: " + describe(error).toUtf8().replace('\n', ' ') + '\n');
    return 1;
}

Result<InterviewId> liveInterview(PlanInterviews& plan)
{
    const auto known = plan.list();
    if (!known)
        return failure(known.error());
    for (const InterviewSummary& summary : *known) {
        if (summary.state == InterviewState::Live)
            return summary.id;
    }
    NewInterview request;
    request.candidate = QStringLiteral("Candidate One");
    request.role = QStringLiteral("Backend Engineer");
    request.kit = QStringLiteral("system-design-60");
    request.interviewer = QStringLiteral("Interviewer A");
    return plan.create(request);
}

int type(const QString& book, const Typist::Order& order)
{
    const SystemClock clock;
    const ContentLibrary library;
    auto workspace = Workspace::open(book, BookAccess::Create, Durability::Flushed, clock);
    if (!workspace)
        return complain(workspace.error());
    PlanInterviews plan(**workspace, library);
    const auto id = liveInterview(plan);
    if (!id)
        return complain(id.error());
    auto interview = ConductInterview::open(**workspace, library, *id);
    if (!interview)
        return complain(interview.error());
    if ((*interview)->session().interview.state == InterviewState::Planned) {
        if (const auto started = (*interview)->record(Started{}); !started)
            return complain(started.error());
    }
    Typist typist(**workspace, **interview, order);
    QObject::connect(&typist, &Typist::saved, qApp,
                     [](int note) { print("ACK " + QByteArray::number(note) + '\n'); });
    QObject::connect(&typist, &Typist::failed, qApp, [](const Error& error) { complain(error); });
    QObject::connect(&typist, &Typist::finished, qApp, &QApplication::quit, Qt::QueuedConnection);
    typist.begin();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    initialiseCryptography();
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption book(QStringLiteral("book"), QStringLiteral("The book to write."),
                                  QStringLiteral("file"));
    const QCommandLineOption notes(QStringLiteral("n"), QStringLiteral("How many notes."),
                                   QStringLiteral("n"), QStringLiteral("50"));
    const QCommandLineOption pause(QStringLiteral("ms"), QStringLiteral("Pause between two notes."),
                                   QStringLiteral("ms"), QStringLiteral("20"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("What is typed."),
                                  QStringLiteral("n"), QStringLiteral("1"));
    parser.addOptions({book, notes, pause, seed});
    parser.process(app);
    if (!parser.isSet(book))
        parser.showHelp(2);
    return type(parser.value(book),
                {parser.value(notes).toInt(), std::chrono::milliseconds(parser.value(pause).toInt()),
                 parser.value(seed).toUInt()});
}
