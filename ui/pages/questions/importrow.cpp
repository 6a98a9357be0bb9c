// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/importrow.h"

#include "ui/theme/colours.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace panelbook {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportRow)
};

using State = ImportRow::State;
using Fate = OwnBank::Incoming::Fate;

QString stateTitle(State state)
{
    switch (state) {
    case State::New: return ImportText::tr("new");
    case State::Update: return ImportText::tr("update");
    case State::Mine: return ImportText::tr("conflict: yours stays");
    case State::Theirs: return ImportText::tr("conflict: theirs is taken");
    case State::Same: return ImportText::tr("the same");
    case State::Problem: return ImportText::tr("problem");
    }
    return {};
}

Tone stateTone(State state)
{
    switch (state) {
    case State::New: return Tone::Strength;
    case State::Update: return Tone::Accent;
    case State::Mine:
    case State::Theirs: return Tone::Concern;
    case State::Same: return Tone::Neutral;
    case State::Problem: return Tone::Flag;
    }
    return Tone::Neutral;
}

State stateOf(const OwnBank::Incoming& incoming, const QSet<QString>& takeTheirs)
{
    switch (incoming.fate) {
    case Fate::New: return State::New;
    case Fate::Same: return State::Same;
    case Fate::Update: return State::Update;
    case Fate::Conflict: return takeTheirs.contains(incoming.question.id) ? State::Theirs : State::Mine;
    }
    return State::New;
}

/// What needs eyes comes first.
int rank(State state)
{
    if (state == State::Problem)
        return 0;
    return state == State::Mine || state == State::Theirs ? 1 : 2;
}

QVariant stateValue(const ImportRow& row, int role)
{
    if (role == ImportToneRole)
        return static_cast<int>(stateTone(row.state));
    return role == Qt::DisplayRole ? stateTitle(row.state) : QVariant();
}

QVariant lineValue(const ImportRow& row, int role)
{
    return role == Qt::DisplayRole && row.line > 0 ? QVariant(row.line) : QVariant();
}

} // namespace

QList<ImportModel::Column> importColumns()
{
    const auto text = [](const ImportRow& row, int role) {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.text) : QVariant();
    };
    const auto kind = [](const ImportRow& row, int role) {
        return role == Qt::DisplayRole ? QVariant(row.kind) : QVariant();
    };
    return {{ImportText::tr("What happens"), stateValue},
            {ImportText::tr("Question"), text},
            {ImportText::tr("Kind"), kind},
            {ImportText::tr("Line"), lineValue, Qt::AlignTrailing | Qt::AlignVCenter}};
}

QList<ImportRow> importRows(const OwnBank::Preview& preview, const QSet<QString>& takeTheirs)
{
    QList<ImportRow> rows;
    for (const OwnBank::Problem& problem : preview.problems)
        rows.append({State::Problem, problem.text, {}, problem.line, {}});
    for (const OwnBank::Incoming& incoming : preview.questions)
        rows.append({stateOf(incoming, takeTheirs), incoming.question.title, title(incoming.question.kind),
                     incoming.line, incoming.question.id});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ImportRow& a, const ImportRow& b) { return rank(a.state) < rank(b.state); });
    return rows;
}

QString importSummary(const OwnBank::Preview& preview)
{
    QMap<Fate, int> counts;
    for (const OwnBank::Incoming& incoming : preview.questions)
        ++counts[incoming.fate];
    QStringList parts;
    if (const int n = counts.value(Fate::New))
        parts.append(ImportText::tr("%n new", nullptr, n));
    if (const int n = counts.value(Fate::Update))
        parts.append(ImportText::tr("%n updates", nullptr, n));
    if (const int n = counts.value(Fate::Conflict))
        parts.append(ImportText::tr("%n conflicts", nullptr, n));
    if (const int n = counts.value(Fate::Same))
        parts.append(ImportText::tr("%n the same", nullptr, n));
    if (!preview.problems.isEmpty())
        parts.append(ImportText::tr("%n problems", nullptr, int(preview.problems.size())));
    return parts.join(QStringLiteral(" · "));
}

} // namespace panelbook
