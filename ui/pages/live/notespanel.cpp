// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/notespanel.h"

#include "services/conductinterview.h"
#include "ui/pages/live/entrybar.h"
#include "ui/pages/live/findbar.h"
#include "ui/pages/live/notekinds.h"
#include "ui/pages/live/noteseditor.h"
#include "ui/pages/live/savestatelabel.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keyhint.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace panelbook {

namespace {

constexpr std::array countedKinds{NoteKind::Strength, NoteKind::Concern, NoteKind::RedFlag, NoteKind::Quote};

} // namespace

NotesPanel::NotesPanel(QWidget* parent)
    : Surface(Qt::LeftEdge | Qt::RightEdge, parent),
      m_editor(new NotesEditor),
      m_lines(new Label(TextStyle::Body, Ink::Dim)),
      m_saveState(new SaveStateLabel),
      m_remark(new Label(TextStyle::Body, Ink::Dim)),
      m_top(makeTop()),
      m_foot(makeFoot()),
      m_find(new FindBar(m_editor)),
      m_entry(new EntryBar)
{
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setContentsMargins(18, 6, 18, 6);
    m_remark->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_remark);
    column->addSpacing(2);
    column->addWidget(m_editor, 1);
    column->addWidget(m_find);
    column->addWidget(m_entry);
    column->addWidget(m_foot);
    const auto back = [this] { m_editor->setFocus(Qt::OtherFocusReason); };
    connect(m_find, &FindBar::closed, m_editor, back);
    connect(m_entry, &EntryBar::closed, m_editor, back);
}

Surface* NotesPanel::makeTop()
{
    auto* top = new Surface(Qt::BottomEdge);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(17, 10, 17, 9);
    row->setSpacing(8);
    row->addWidget(new Label(TextStyle::Heading, Ink::Normal, tr("Notes")));
    row->addWidget(m_lines);
    row->addWidget(m_saveState, 1);
    for (size_t i = 0; i < countedKinds.size(); ++i) {
        m_counts[i] = new Chip(countText(countedKinds[i], 0), toneOf(countedKinds[i]));
        row->addWidget(m_counts[i]);
    }
    return top;
}

Surface* NotesPanel::makeFoot()
{
    auto* foot = new Surface(Qt::TopEdge);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(17, 7, 17, 7);
    row->setSpacing(6);
    row->addWidget(
        new ElidedLabel(TextStyle::Small, Ink::Dim,
                        tr("Start a line with + strength · - concern · ! red flag · \" quote · # dimension")),
        1);
    row->addWidget(KeyHint::range(keysOf("rate1"), 4));
    row->addWidget(new Label(TextStyle::Small, Ink::Dim, tr("rate")));
    row->addWidget(new KeyHint(keysOf("palette")));
    row->addWidget(new Label(TextStyle::Small, Ink::Dim, tr("anything")));
    return foot;
}

void NotesPanel::setInterview(ConductInterview* interview)
{
    m_interview = interview;
    m_editor->setInterview(interview);
    refresh();
}

void NotesPanel::refresh()
{
    const QList<Note> notes = m_interview ? m_interview->session().notes : QList<Note>();
    std::array<int, 6> counts{};
    for (const Note& note : notes)
        ++counts[static_cast<size_t>(kindOf(note.text))];
    m_lines->setText(tr("%n lines ·", nullptr, int(notes.size())));
    for (size_t i = 0; i < countedKinds.size(); ++i) {
        const int count = counts[static_cast<size_t>(countedKinds[i])];
        m_counts[i]->setText(countText(countedKinds[i], count));
        m_counts[i]->setAccessibleName(countWords(countedKinds[i], count));
    }
    m_editor->takeEvents();
}

void NotesPanel::setSaveState(SaveState state, const QString& problem)
{
    m_saveState->setState(state, problem);
}

void NotesPanel::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void NotesPanel::openFind()
{
    m_find->open();
}

void NotesPanel::setCompact(bool compact)
{
    m_top->setVisible(!compact);
    m_foot->setVisible(!compact);
}

} // namespace panelbook
