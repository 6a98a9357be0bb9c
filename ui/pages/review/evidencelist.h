// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/review/noterow.h"

#include <QWidget>

class QVBoxLayout;

namespace panelbook {

class EvidenceLine;

/// The evidence of one dimension, line under line. One stop for Tab; the arrow keys move among the lines.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(QWidget* parent = nullptr);

    /// A line that is being edited stays until that is done, whatever `rows` says.
    void show(const QList<NoteRow>& rows, bool editable);
    const QList<EvidenceLine*>& lines() const { return m_lines; }
    void finishEditing();

signals:
    void typed(int note, const QString& text);
    void finished(int note);
    void unlinkRequested(int note);
    /// The line that had the keyboard is gone, and it was the last one.
    void emptied();

private:
    void removeLine(EvidenceLine* line);
    EvidenceLine* lineOf(int note) const;
    EvidenceLine* addLine();
    void move(EvidenceLine* from, int step);
    void updateTabStop();

    QVBoxLayout* m_column;
    QList<EvidenceLine*> m_lines;
};

} // namespace panelbook
