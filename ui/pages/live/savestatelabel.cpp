// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/savestatelabel.h"

#include <chrono>

namespace panelbook {

SaveStateLabel::SaveStateLabel(QWidget* parent) : ToneLabel(TextStyle::Body, Ink::Dim, parent)
{
    setObjectName(QStringLiteral("saveState"));
    setWordWrap(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(300));
    connect(&m_rest, &QTimer::timeout, this, [this] { setText(tr("saved")); });
    setText(tr("saved"));
}

void SaveStateLabel::setState(SaveState state, const QString& problem)
{
    setTone(state == SaveState::Failed ? std::optional(Tone::Flag) : std::nullopt);
    m_rest.stop();
    switch (state) {
    case SaveState::Saved: m_rest.start(); break;
    case SaveState::Saving: setText(tr("saving…")); break;
    case SaveState::Failed: setText(tr("not saved: %1").arg(problem)); break;
    }
}

} // namespace panelbook
