// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"
#include "ui/widgets/surface.h"

#include <array>

class QLabel;

namespace panelbook {

class Chip;
class ConductInterview;
class EntryBar;
class FindBar;
class NotesEditor;
class SaveStateLabel;

/// The middle of the live page: the editor under its counts and save state, over the reminder of the
/// shorthand.
class NotesPanel : public Surface
{
    Q_OBJECT

public:
    explicit NotesPanel(QWidget* parent = nullptr);

    NotesEditor& editor() { return *m_editor; }
    void setInterview(ConductInterview* interview);
    /// Something happened in the interview.
    void refresh();
    void setSaveState(SaveState state, const QString& problem);
    /// One quiet line over the notes; empty hides it.
    void setRemark(const QString& remark);
    void openFind();
    EntryBar& entryBar() { return *m_entry; }
    /// Leaves the lines alone, without counts and reminder.
    void setCompact(bool compact);

private:
    Surface* makeTop();
    Surface* makeFoot();

    ConductInterview* m_interview = nullptr;
    NotesEditor* m_editor;
    QLabel* m_lines;
    SaveStateLabel* m_saveState;
    std::array<Chip*, 4> m_counts;
    QLabel* m_remark;
    Surface* m_top;
    Surface* m_foot;
    FindBar* m_find;
    EntryBar* m_entry;
};

} // namespace panelbook
