// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/capacitypanel.h"

#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace panelbook {

CapacityPanel::CapacityPanel(QWidget* parent) : Card(parent), m_problem(new Label(TextStyle::Small))
{
    setObjectName(QStringLiteral("capacitySheet"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    column->addWidget(new Label(TextStyle::Section, Ink::Dim, tr("Numbers")));
    auto* hint =
        new Label(TextStyle::Small, Ink::Dim, tr("Edit an assumption and press Enter; all results follow."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_problem);
    m_problem->setObjectName(QStringLiteral("capacityProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
}

void CapacityPanel::setSheet(const CapacitySheet& sheet)
{
    m_sheet = sheet;
    m_changed.clear();
    m_fields.clear();
    m_results.clear();
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 2, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    layout()->addWidget(m_rows);
    for (const auto& assumption : sheet.assumptions)
        addAssumption(assumption);
    for (const auto& result : sheet.results)
        addResult(result);
    setChanged({});
}

void CapacityPanel::addAssumption(const CapacitySheet::Assumption& assumption)
{
    auto* label = new Label(TextStyle::Body, Ink::Normal, assumption.label);
    label->setWordWrap(true);
    auto* edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("assumption-") + assumption.name);
    edit->setAccessibleName(assumption.label);
    edit->setAlignment(Qt::AlignRight);
    edit->setMaximumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("999.9 million KB")));
    edit->setFixedHeight(edit->fontMetrics().height() + 8);
    edit->installEventFilter(this);
    label->setBuddy(edit);
    const Field field{edit, assumption};
    connect(edit, &QLineEdit::textEdited, this, [this, field] { typed(field); });
    connect(edit, &QLineEdit::editingFinished, this, [this, field] { commit(field); });
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(edit, row, 1);
    m_fields.append(field);
}

void CapacityPanel::addResult(const CapacitySheet::Result& result)
{
    auto* label = new Label(TextStyle::Body, Ink::Quiet, result.label);
    label->setWordWrap(true);
    auto* value = new Label(TextStyle::Strong);
    value->setObjectName(QStringLiteral("result-") + result.name);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(value, row, 1);
    m_results.insert(result.name, value);
}

void CapacityPanel::setChanged(const QMap<QString, double>& changed)
{
    m_changed = changed;
    for (const Field& field : m_fields) {
        if (!field.edit->hasFocus() || !field.edit->isModified())
            field.edit->setText(textOf(field.assumption));
    }
    showResults(m_changed);
}

void CapacityPanel::setEditable(bool editable)
{
    for (const Field& field : m_fields)
        field.edit->setReadOnly(!editable);
}

double CapacityPanel::valueOf(const CapacitySheet::Assumption& assumption) const
{
    return m_changed.value(assumption.name, assumption.value);
}

QString CapacityPanel::textOf(const CapacitySheet::Assumption& assumption) const
{
    return formatQuantity(valueOf(assumption), assumption.unit);
}

void CapacityPanel::showResults(const QMap<QString, double>& changed)
{
    const auto estimates = evaluate(m_sheet, changed);
    complain(estimates ? QString() : describe(estimates.error()));
    if (!estimates)
        return;
    for (const Estimate& estimate : estimates->results)
        m_results[estimate.name]->setText(estimate.text);
}

void CapacityPanel::typed(const Field& field)
{
    const auto value = parseQuantity(field.edit->text());
    if (!value)
        return; // half a number is no mistake yet
    QMap<QString, double> changed = m_changed;
    changed.insert(field.assumption.name, *value);
    showResults(changed);
}

void CapacityPanel::commit(const Field& field)
{
    if (!field.edit->isModified())
        return;
    const auto value = parseQuantity(field.edit->text());
    if (!value)
        return complain(
            tr("“%1” is no number. Write it as 5e7, 50 million, 1,000 or 500 KB.").arg(field.edit->text()));
    field.edit->setModified(false);
    if (*value != valueOf(field.assumption))
        emit assumptionChanged(field.assumption.name, *value);
    setChanged(m_changed); // what was recorded, written as we write it
}

bool CapacityPanel::eventFilter(QObject* watched, QEvent* event)
{
    const auto field =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& f) { return f.edit == watched; });
    if (field == m_fields.end() || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        field->edit->setModified(false);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        commit(*field);
    else
        return false;
    if (!field->edit->isModified()) {
        setChanged(m_changed);
        emit done();
    }
    return true;
}

void CapacityPanel::complain(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace panelbook
