// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/timespanel.h"

#include "domain/sessions/timeline.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace panelbook {

TimesPanel::TimesPanel(QWidget* parent) : QWidget(parent), m_table(new QWidget)
{
    setObjectName(QStringLiteral("times"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    hide();
}

QList<TimesPanel::Row> TimesPanel::rowsOf(const Session& session)
{
    const Timeline timeline = foldTimeline(session, session.lastAt());
    QList<Row> rows;
    for (const QuestionSpan& span : timeline.questions) {
        const PlannedQuestion* planned = session.findQuestion(span.question);
        rows.append({planned ? planned->question.title : span.question, clockText(span.spent)});
    }
    if (rows.isEmpty())
        return {};
    rows.prepend({tr("Time on each question"), {}});
    if (!session.evidence.isEmpty())
        rows.append({tr("Time on each dimension"), {}});
    for (const Dimension& dimension : session.interview.rubric.dimensions) {
        if (!session.evidenceFor(dimension.id).isEmpty())
            rows.append({dimension.title, clockText(timeFor(session, timeline, dimension.id))});
    }
    return rows;
}

void TimesPanel::show(const Session& session)
{
    const QList<Row> rows = rowsOf(session);
    setVisible(!rows.isEmpty());
    if (rows == m_rows)
        return;
    m_rows = rows;
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < m_rows.size(); ++i) {
        const bool heading = m_rows[i].time.isEmpty();
        auto* title = new Label(heading ? TextStyle::Section : TextStyle::Body,
                                heading ? Ink::Dim : Ink::Quiet, m_rows[i].title);
        title->setWordWrap(true);
        title->setContentsMargins(0, heading && i > 0 ? 10 : 0, 0, 0);
        grid->addWidget(title, i, 0);
        if (!heading)
            grid->addWidget(new Label(TextStyle::Body, Ink::Normal, m_rows[i].time), i, 1, Qt::AlignTop);
    }
    layout()->replaceWidget(m_table, table);
    m_table->deleteLater();
    m_table = table;
}

} // namespace panelbook
