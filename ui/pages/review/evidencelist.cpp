// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/evidencelist.h"

#include "ui/pages/review/evidenceline.h"

#include <QVBoxLayout>

#include <algorithm>

namespace panelbook {

EvidenceList::EvidenceList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("evidenceList"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void EvidenceList::show(const QList<NoteRow>& rows, bool editable)
{
    const auto wanted = [&](const EvidenceLine* line) {
        return line->editing() || std::any_of(rows.begin(), rows.end(), [&](const NoteRow& row) {
                   return row.number == line->row().number;
               });
    };
    for (EvidenceLine* line : QList<EvidenceLine*>(m_lines)) {
        if (!wanted(line))
            removeLine(line);
    }
    for (const NoteRow& row : rows) {
        EvidenceLine* line = lineOf(row.number);
        (line ? line : addLine())->show(row, editable);
    }
    std::sort(m_lines.begin(), m_lines.end(), [](const EvidenceLine* a, const EvidenceLine* b) {
        return std::pair(a->row().at, a->row().number) < std::pair(b->row().at, b->row().number);
    });
    for (int i = 0; i < m_lines.size(); ++i)
        m_column->insertWidget(i, m_lines[i]);
    updateTabStop();
    setVisible(!m_lines.isEmpty());
}

/// The keyboard goes on with the neighbour.
void EvidenceList::removeLine(EvidenceLine* line)
{
    const bool hadFocus = line->hasFocus();
    const qsizetype place = m_lines.indexOf(line);
    m_lines.removeAt(place);
    if (hadFocus && m_lines.isEmpty())
        emit emptied();
    else if (hadFocus)
        m_lines[std::min(place, m_lines.size() - 1)]->setFocus(Qt::OtherFocusReason);
    line->hide();
    line->deleteLater();
}

EvidenceLine* EvidenceList::lineOf(int note) const
{
    for (EvidenceLine* line : m_lines) {
        if (line->row().number == note)
            return line;
    }
    return nullptr;
}

EvidenceLine* EvidenceList::addLine()
{
    auto* line = new EvidenceLine(this);
    m_lines.append(line);
    connect(line, &EvidenceLine::typed, this, &EvidenceList::typed);
    connect(line, &EvidenceLine::finished, this, &EvidenceList::finished);
    connect(line, &EvidenceLine::unlinkRequested, this, &EvidenceList::unlinkRequested);
    connect(line, &EvidenceLine::moveRequested, this, [this, line](int step) { move(line, step); });
    return line;
}

void EvidenceList::move(EvidenceLine* from, int step)
{
    if (EvidenceLine* to = m_lines.value(m_lines.indexOf(from) + step))
        to->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void EvidenceList::updateTabStop()
{
    for (EvidenceLine* line : std::as_const(m_lines))
        line->setFocusPolicy(line == m_lines.front() ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_lines.isEmpty() ? nullptr : m_lines.front());
}

void EvidenceList::finishEditing()
{
    for (EvidenceLine* line : QList<EvidenceLine*>(m_lines))
        line->finishEditing();
}

} // namespace panelbook
