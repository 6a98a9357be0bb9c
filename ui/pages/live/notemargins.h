// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"
#include "ui/pages/live/noteseparator.h"

#include <QFont>
#include <QHash>
#include <QRectF>

#include <optional>

class QPainter;

namespace panelbook {

struct Colours;
struct NotesMetrics;

/// What is painted around the notes and is no text of theirs: times, chips of linked dimensions, and the
/// questions that were asked between them. Reads the session; holds only where each separator stands.
class NoteMargins
{
public:
    /// Finds the place of every separator by time. The session must outlive the margins, or the next load.
    void load(const Session* session);
    /// A new event of the session; a separator that it makes stands under the note `last`. Says whether it
    /// did.
    bool take(const TimedEvent& event, int last);

    /// What stands under a note. Note 0 = above all of them, and there only the newest: they stand in the
    /// document's margin, which cannot be scrolled.
    QList<NoteSeparator> below(int note) const;
    /// Titles of the dimensions that a note is linked to, but for one.
    QStringList linked(int note, const QString& besides = {}) const;
    /// The width that chips take at the right of a note, air included, and no more than `most`.
    static qreal chipsWidth(const QStringList& chips, qreal most);

    /// What stands around one note; `hint` is the completion that Tab would take.
    struct Row
    {
        int note = 0;
        bool current = false;
        QStringList chips;
        QString hint;
    };
    void paintRow(QPainter& painter, const QRectF& row, const Row& what, const NotesMetrics& metrics,
                  const Colours& colours) const;
    void paintSeparators(QPainter& painter, const QRectF& area, int note, const NotesMetrics& metrics,
                         const Colours& colours) const;

private:
    std::optional<NoteSeparator> separator(const TimedEvent& event);
    void paintSeparator(QPainter& painter, const QRectF& bar, const NoteSeparator& separator,
                        const NotesMetrics& metrics, const Colours& colours) const;

    const Session* m_session = nullptr;
    QString m_asked; ///< id of the question being asked, as far as events were read
    QHash<int, QList<NoteSeparator>> m_below;
};

} // namespace panelbook
