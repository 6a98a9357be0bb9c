// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/panelcommand.h"

#include "base/stagedfile.h"
#include "cli/commands/interviewjson.h"
#include "cli/commands/paneljson.h"
#include "cli/formatids.h"
#include "cli/invocation.h"
#include "cli/progressbar.h"
#include "domain/jsonread.h"
#include "services/debriefs.h"
#include "services/planinterviews.h"

#include <QCoreApplication>

#include <algorithm>

namespace panelbook {

namespace {

struct PanelText
{
    Q_DECLARE_TR_FUNCTIONS(PanelCommand)
};

ExitCode exitCodeFor(const QList<AddedFile>& files)
{
    ExitCode code = ExitCode::Done;
    for (const AddedFile& file : files) {
        if (file.kind == AddedFile::Unreadable)
            return ExitCode::Failed;
        if (file.isProblem())
            code = ExitCode::Problems;
    }
    return code;
}

void tell(Output& out, const QList<AddedFile>& files)
{
    if (out.json())
        return out.document(
            QJsonDocument(arrayOf(files, [](const AddedFile& file) { return toJson(file); })));
    for (const AddedFile& file : files) {
        const QString text = shown(file.file) + QStringLiteral(": ") + shown(file.sentence);
        if (file.isProblem())
            out.error(text);
        else
            out.line(text);
        for (const QString& title : file.proposals)
            out.note(PanelText::tr("Is it “%1”? Then add it with --loop.").arg(shown(title)));
    }
}

Outcome add(Invocation& in)
{
    return in.withBook(BookAccess::Create, [&](Workspace& workspace) -> Outcome {
        PanelImport panel(workspace);
        QList<AddedFile> added;
        {
            ProgressBar bar(in.out(), static_cast<int>(in.arguments().size()));
            for (const QString& file : in.arguments()) {
                auto done = panel.add(checkPanelFile(file), in.value("loop"));
                if (!done)
                    return failure(done.error());
                added.append(std::move(*done));
                bar.show(static_cast<int>(added.size()));
            }
        }
        tell(in.out(), added);
        return exitCodeFor(added);
    });
}

/// "Interviewer C, Interviewer D"
QString awaited(const PanelState& state)
{
    QStringList names;
    for (const Seat& seat : state.seats) {
        if (seat.state != Seat::Sealed)
            names.append(seat.interviewer);
    }
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

Outcome list(Invocation& in)
{
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const auto states = Panels(workspace).list();
        if (!states)
            return failure(states.error());
        if (in.out().json()) {
            in.out().document(
                QJsonDocument(arrayOf(*states, [](const PanelState& state) { return toJson(state); })));
            return ExitCode::Done;
        }
        if (states->isEmpty())
            in.out().note(PanelText::tr("There are no loops. “panel add” takes scorecards of others."));
        QList<QStringList> rows;
        for (const PanelState& state : *states)
            rows.append({state.loop.id.toString(), state.loop.title, state.loop.candidateName,
                         PanelText::tr("%1 of %2").arg(state.sealed()).arg(state.seats.size()),
                         awaited(state),
                         state.openness == Openness::Open ? PanelText::tr("yes") : PanelText::tr("no")});
        if (!rows.isEmpty())
            in.out().table({PanelText::tr("ID"), PanelText::tr("LOOP"), PanelText::tr("CANDIDATE"),
                            PanelText::tr("SEALED"), PanelText::tr("AWAITED"), PanelText::tr("OPEN")},
                           rows);
        return ExitCode::Done;
    });
}

/// Runs `use(Workspace&, LoopId)` on the loop that was named.
template <typename F>
Outcome withLoop(Invocation& in, BookAccess access, F use)
{
    return in.withBook(access, [&](Workspace& workspace) -> Outcome {
        const auto id = Panels(workspace).resolve(in.argument(0));
        return id ? use(workspace, *id) : Outcome(failure(id.error()));
    });
}

void tellSeats(Output& out, const PanelState& state)
{
    out.line(out.strong(shown(state.loop.candidateName)) + QStringLiteral("  ") + shown(state.loop.title));
    out.line(state.progress() + u' ' + state.explanation());
    QList<QStringList> rows;
    for (const Seat& seat : state.seats)
        rows.append({seat.interviewer, toId(seat.state),
                     seat.publicKey.isEmpty() ? QString() : fingerprint(seat.publicKey),
                     QString::number(seat.amendments)});
    out.table({PanelText::tr("INTERVIEWER"), PanelText::tr("STATE"), PanelText::tr("KEY"),
               PanelText::tr("AMENDMENTS")},
              rows);
}

QString ratingText(const Session& session, const Dimension& dimension)
{
    const auto rating = session.ratings.find(dimension.id);
    return dimension.title + u' ' +
           (rating == session.ratings.end() ? QStringLiteral("–") : toId(rating->value));
}

void tellContents(Output& out, const QList<Scorecard>& scorecards, const QList<PanelDecision>& decisions)
{
    QList<QStringList> rows;
    for (const Scorecard& scorecard : scorecards) {
        const Session& session = scorecard.session;
        QStringList ratings;
        for (const Dimension& dimension : session.interview.rubric.dimensions)
            ratings.append(ratingText(session, dimension));
        rows.append({session.interview.interviewer,
                     session.recommendation ? toId(session.recommendation->value) : QString(),
                     ratings.join(QStringLiteral(", "))});
    }
    out.line({});
    out.table({PanelText::tr("INTERVIEWER"), PanelText::tr("RECOMMENDATION"), PanelText::tr("RATINGS")},
              rows);
    for (const PanelDecision& decision : decisions)
        out.line(PanelText::tr("Decision %1: %2. %3")
                     .arg(QString::number(decision.number), toId(decision.outcome), shown(decision.reason)));
}

Outcome showOpen(Output& out, const Panels& panels, const PanelState& state)
{
    const auto scorecards = panels.scorecards(state.loop.id);
    if (!scorecards)
        return failure(scorecards.error());
    const auto decisions = panels.decisions(state.loop.id);
    if (!decisions)
        return failure(decisions.error());
    if (!out.json()) {
        tellSeats(out, state);
        tellContents(out, *scorecards, *decisions);
        return ExitCode::Done;
    }
    QJsonObject json = toJson(state);
    json[QLatin1String("scorecards")] =
        arrayOf(*scorecards, [](const Scorecard& scorecard) { return sessionJson(scorecard.session); });
    json[QLatin1String("decisions")] =
        arrayOf(*decisions, [](const PanelDecision& decision) { return toJson(decision); });
    out.document(QJsonDocument(json));
    return ExitCode::Done;
}

/// What is not open is refused, and who is sealed is told all the same.
Outcome show(Invocation& in)
{
    return withLoop(in, BookAccess::Read, [&](Workspace& workspace, LoopId id) -> Outcome {
        const Panels panels(workspace);
        const auto state = panels.state(id);
        if (!state)
            return failure(state.error());
        if (state->openness == Openness::Open)
            return showOpen(in.out(), panels, *state);
        if (in.out().json())
            in.out().document(QJsonDocument(toJson(*state)));
        else
            tellSeats(in.out(), *state);
        in.out().error(state->explanation());
        return ExitCode::Refused;
    });
}

Outcome expect(Invocation& in)
{
    return withLoop(in, BookAccess::Write, [&](Workspace& workspace, LoopId id) -> Outcome {
        const auto done = Panels(workspace).expect(id, in.arguments().mid(1));
        return done ? Outcome(ExitCode::Done) : Outcome(failure(done.error()));
    });
}

Outcome confirm(Invocation& in)
{
    return withLoop(in, BookAccess::Write, [&](Workspace& workspace, LoopId id) -> Outcome {
        Panels panels(workspace);
        const auto state = panels.state(id);
        if (!state)
            return failure(state.error());
        const QString typed = in.argument(1).simplified().remove(u' ').toUpper();
        const auto seat = std::ranges::find_if(state->seats, [&](const Seat& each) {
            return each.state == Seat::Aside && fingerprint(each.publicKey).remove(u' ') == typed;
        });
        if (seat == state->seats.end())
            return failure(ErrorKind::UnknownName, QStringLiteral("key"), in.argument(1));
        const auto done = panels.acceptKey(seat->publicKey);
        return done ? Outcome(ExitCode::Done) : Outcome(failure(done.error()));
    });
}

Outcome commit(Invocation& in)
{
    if (const auto refused = refuseOwnBook(in.bookFile(), in.value("output")))
        return failure(*refused);
    return in.withBook(BookAccess::Read, [&](Workspace& workspace) -> Outcome {
        const auto id = PlanInterviews(workspace, in.library()).resolve(in.argument(0));
        if (!id)
            return failure(id.error());
        const auto bytes = Panels(workspace).commitment(*id);
        if (!bytes)
            return failure(bytes.error());
        const auto written = writeDurably(in.value("output"), *bytes);
        return written ? Outcome(ExitCode::Done) : Outcome(failure(written.error()));
    });
}

Outcome exportPack(Invocation& in)
{
    const auto same = [&](const PackFormat& format) { return format.id == in.value("format"); };
    if (std::none_of(in.packFormats().cbegin(), in.packFormats().cend(), same))
        return in.usage(PanelText::tr("--format takes one of: %1.").arg(formatIds(in.packFormats())));
    if (const auto refused = refuseOwnBook(in.bookFile(), in.value("output")))
        return failure(*refused);
    return withLoop(in, BookAccess::Read, [&](Workspace& workspace, LoopId id) -> Outcome {
        const Panels panels(workspace);
        const Debriefs debriefs(panels, in.library(), in.packFormats());
        const auto written = debriefs.toFile(id, in.value("format"), in.value("output"), {in.has("blind")});
        return written ? Outcome(ExitCode::Done) : Outcome(failure(written.error()));
    });
}

Outcome decide(Invocation& in)
{
    const auto outcome = decisionOutcomeFromId(in.value("outcome"));
    if (!outcome)
        return in.usage(PanelText::tr("--outcome takes one of: hire, no-hire, another-round."));
    const auto level = levelFromId(in.value("level"));
    if (in.has("level") && !level)
        return in.usage(PanelText::tr("--level takes one of: L3, L4, L5, L6."));
    const auto passphrase = in.passphrase();
    if (!passphrase)
        return failure(passphrase.error());
    QStringList people = in.value("people").split(u',', Qt::SkipEmptyParts);
    for (QString& name : people)
        name = name.simplified();
    const PanelDecision decision{
        0, *outcome, in.value("reason"), in.value("conditions"), level, in.value("dissent"), people, {}, {}};
    return withLoop(in, BookAccess::Write, [&](Workspace& workspace, LoopId id) -> Outcome {
        const auto done = Panels(workspace).decide(id, decision, in.value("name"), *passphrase);
        if (!done)
            return failure(done.error());
        if (in.out().json())
            in.out().document(QJsonDocument(toJson(*done)));
        return ExitCode::Done;
    });
}

Verb exportVerb()
{
    return {
        QStringLiteral("panel export"),
        QStringLiteral("LOOP"),
        PanelText::tr("Write the panel's pack: scores, agenda, evidence side by side, every scorecard."),
        {{QStringLiteral("format"), QStringLiteral("F"), PanelText::tr("pdf, html, md, csv or json."), true},
         {QStringLiteral("output"), QStringLiteral("FILE"), PanelText::tr("The file, which is replaced."),
          true, QStringLiteral("o")},
         {QStringLiteral("blind"), {}, PanelText::tr("Name neither the candidate nor the interviewers.")}},
        exportPack};
}

Verb decideVerb()
{
    const auto text = [](const char* name, const QString& description, bool required = false) {
        return VerbOption{QLatin1String(name), QStringLiteral("T"), description, required};
    };
    return {QStringLiteral("panel decide"),
            QStringLiteral("LOOP"),
            PanelText::tr("Record what a panel decided, signed over its scorecards."),
            {{QStringLiteral("outcome"), QStringLiteral("O"),
              PanelText::tr("hire, no-hire or another-round."), true},
             text("reason", PanelText::tr("Why."), true),
             text("conditions", PanelText::tr("What it depends on.")),
             {QStringLiteral("level"), QStringLiteral("L"),
              PanelText::tr("The level that is offered: L3 to L6.")},
             text("dissent", PanelText::tr("Who disagrees, and why.")),
             {QStringLiteral("people"), QStringLiteral("NAMES"),
              PanelText::tr("Who was in the room, with commas between.")},
             {QStringLiteral("name"), QStringLiteral("NAME"),
              PanelText::tr("Your name, when this book signs for the first time.")},
             passphraseOption()},
            decide};
}

} // namespace

QList<Verb> panelVerbs()
{
    return {
        {QStringLiteral("panel add"),
         QStringLiteral("FILE…"),
         PanelText::tr("Take scorecards of others into the book."),
         {{QStringLiteral("loop"), QStringLiteral("L"), PanelText::tr("The loop of files that name none.")}},
         add},
        {QStringLiteral("panel list"),
         {},
         PanelText::tr("List the loops: who is sealed, who is awaited, what is open to you."),
         {},
         list},
        {QStringLiteral("panel show"),
         QStringLiteral("LOOP"),
         PanelText::tr("Show a loop; its scorecards once they are open to you."),
         {},
         show},
        {QStringLiteral("panel expect"),
         QStringLiteral("LOOP NAME…"),
         PanelText::tr("Say whom a panel waits for."),
         {},
         expect},
        {QStringLiteral("panel confirm"),
         QStringLiteral("LOOP FINGERPRINT"),
         PanelText::tr("Accept a key that was kept aside, after comparing it with its owner."),
         {},
         confirm},
        {QStringLiteral("panel commit"),
         QStringLiteral("ID"),
         PanelText::tr("Write the seal of your own scorecard without its content."),
         {{QStringLiteral("output"), QStringLiteral("FILE"), PanelText::tr("The file, which is replaced."),
           true, QStringLiteral("o")}},
         commit},
        decideVerb(),
        exportVerb(),
    };
}

} // namespace panelbook
