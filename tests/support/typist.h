// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conductinterview.h"
#include "ui/pages/live/noteseditor.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>

namespace panelbook {

/// Types notes into a live page's editor, key by key, as a person at the desktop does, and tells of each
/// line when the window would say "saved" for it: when the workspace says Saved after the line was finished.
class Typist : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        int notes = 50;
        std::chrono::milliseconds pause{20}; ///< between two notes
        quint32 seed = 1;
    };

    Typist(Workspace& workspace, ConductInterview& interview, const Order& order, QObject* parent = nullptr);

    void begin();

signals:
    void saved(int note);
    void failed(const panelbook::Error& error);
    /// Everything ordered was typed, and saved if that was to be had.
    void finished();

private:
    void typeNote();
    void tellSaved();
    QString nextText();

    Workspace& m_workspace;
    NotesEditor m_editor;
    Order m_order;
    QRandomGenerator m_random;
    QTimer m_pause;
    QList<int> m_unsaved;
};

} // namespace panelbook
