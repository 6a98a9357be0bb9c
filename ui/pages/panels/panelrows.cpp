// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/panels/panelrows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace panelbook {

namespace {

struct PanelText
{
    Q_DECLARE_TR_FUNCTIONS(PanelRows)
};

/// A column that shows a text.
template <typename F>
auto textValue(F text)
{
    return [text](const auto& row, int role) {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(row)) : QVariant();
    };
}

/// A column that shows a text in a chip of a tone.
template <typename F, typename G>
auto chipValue(F text, G tone)
{
    return [text, tone](const auto& row, int role) {
        if (role == panelToneRole)
            return QVariant(int(tone(row)));
        return role == Qt::DisplayRole ? QVariant(text(row)) : QVariant();
    };
}

QString awaited(const PanelState& state)
{
    QStringList names;
    for (const Seat& seat : state.seats) {
        if (seat.state != Seat::Sealed)
            names.append(seat.interviewer);
    }
    return names.isEmpty() ? PanelText::tr("nobody") : names.join(QStringLiteral(", "));
}

QString opennessText(const PanelState& state)
{
    switch (state.openness) {
    case Openness::Open: return state.decisions > 0 ? PanelText::tr("Decided") : PanelText::tr("Open");
    case Openness::OwnSealMissing: return PanelText::tr("Seal yours first");
    case Openness::CommitmentsMissing: return PanelText::tr("Waiting");
    }
    return {};
}

Tone opennessTone(const PanelState& state)
{
    return state.openness == Openness::Open ? Tone::Strength : Tone::Concern;
}

QString seatText(const Seat& seat)
{
    switch (seat.state) {
    case Seat::Missing: return seat.own ? PanelText::tr("Yours, not sealed") : PanelText::tr("Missing");
    case Seat::Committed: return PanelText::tr("Committed");
    case Seat::Aside: return PanelText::tr("Other key: compare");
    case Seat::Sealed: return seat.own ? PanelText::tr("Yours, sealed") : PanelText::tr("Sealed");
    }
    return {};
}

Tone seatTone(const Seat& seat)
{
    switch (seat.state) {
    case Seat::Missing: return Tone::Neutral;
    case Seat::Committed: return Tone::Accent;
    case Seat::Aside: return Tone::Flag;
    case Seat::Sealed: break;
    }
    return Tone::Strength;
}

QString outcomeText(const AddedFile& file)
{
    switch (file.kind) {
    case AddedFile::Added: return PanelText::tr("Added");
    case AddedFile::Committed: return PanelText::tr("Committed");
    case AddedFile::Duplicate: return PanelText::tr("There already");
    case AddedFile::NewerAmendments: return PanelText::tr("Amended");
    case AddedFile::OlderCopy: return PanelText::tr("Older copy");
    case AddedFile::Own: return PanelText::tr("Your own");
    case AddedFile::LoopNeeded: return PanelText::tr("Which loop?");
    case AddedFile::ChangedKey: return PanelText::tr("Other key");
    case AddedFile::Fork: return PanelText::tr("Fork of a chain");
    case AddedFile::NotValid: return PanelText::tr("Not valid");
    case AddedFile::Unreadable: return PanelText::tr("Not readable");
    }
    return {};
}

Tone outcomeTone(const AddedFile& file)
{
    if (file.kind == AddedFile::LoopNeeded)
        return Tone::Concern;
    if (file.isProblem())
        return Tone::Flag;
    return file.kind == AddedFile::Added || file.kind == AddedFile::NewerAmendments ? Tone::Strength
                                                                                    : Tone::Neutral;
}

} // namespace

QList<RowsModel<PanelState>::Column> panelColumns()
{
    return {
        {PanelText::tr("Candidate"), textValue([](const PanelState& s) { return s.loop.candidateName; })},
        {PanelText::tr("Loop"), textValue([](const PanelState& s) { return s.loop.title; })},
        {PanelText::tr("Sealed"), textValue([](const PanelState& s) {
             return PanelText::tr("%1 of %2").arg(s.sealed()).arg(s.seats.size());
         })},
        {PanelText::tr("Awaited"), textValue(awaited)},
        {PanelText::tr("For you"), chipValue(opennessText, opennessTone)},
    };
}

QList<RowsModel<Seat>::Column> seatColumns()
{
    return {
        {PanelText::tr("Interviewer"), textValue([](const Seat& s) { return s.interviewer; })},
        {PanelText::tr("Scorecard"), chipValue(seatText, seatTone)},
        {PanelText::tr("Key"), textValue([](const Seat& s) {
             return s.publicKey.isEmpty() ? QString() : fingerprint(s.publicKey);
         })},
        {PanelText::tr("Amendments"), textValue([](const Seat& s) {
             return s.amendments > 0 ? QString::number(s.amendments) : QString();
         })},
    };
}

QList<RowsModel<AddedFile>::Column> addedColumns()
{
    return {
        {PanelText::tr("File"), textValue([](const AddedFile& f) { return QFileInfo(f.file).fileName(); })},
        {PanelText::tr("Outcome"), chipValue(outcomeText, outcomeTone)},
        {PanelText::tr("What happened"), textValue([](const AddedFile& f) { return f.sentence; })},
    };
}

} // namespace panelbook
