// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/notekinds.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct NoteKinds
{
    Q_DECLARE_TR_FUNCTIONS(NoteKinds)
};

} // namespace

QString countText(NoteKind kind, int count)
{
    constexpr std::array signs{u'·', u'+', u'−', u'!', u'“', u'?'};
    return signs[static_cast<size_t>(kind)] + QStringLiteral(" %1").arg(count);
}

QString countWords(NoteKind kind, int count)
{
    switch (kind) {
    case NoteKind::Plain: return NoteKinds::tr("%n plain notes", nullptr, count);
    case NoteKind::Strength: return NoteKinds::tr("%n strengths", nullptr, count);
    case NoteKind::Concern: return NoteKinds::tr("%n concerns", nullptr, count);
    case NoteKind::RedFlag: return NoteKinds::tr("%n red flags", nullptr, count);
    case NoteKind::Quote: return NoteKinds::tr("%n quotes", nullptr, count);
    case NoteKind::FollowUp: return NoteKinds::tr("%n things to follow up", nullptr, count);
    }
    return {};
}

} // namespace panelbook
