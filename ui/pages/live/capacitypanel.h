// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/estimates/capacitysheet.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace panelbook {

/// The capacity sheet of a question: assumptions to edit, results that follow while they are typed. Enter, or
/// leaving the field, hands a changed assumption on; Escape takes the typing back.
class CapacityPanel : public Card
{
    Q_OBJECT

public:
    explicit CapacityPanel(QWidget* parent = nullptr);

    void setSheet(const CapacitySheet& sheet);
    /// The assumptions that were changed so far in this interview.
    void setChanged(const QMap<QString, double>& changed);
    /// Only readable until the question is asked.
    void setEditable(bool editable);

signals:
    void assumptionChanged(const QString& name, double value);
    /// The user is done here: the keyboard goes back to the notes.
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field
    {
        QLineEdit* edit;
        CapacitySheet::Assumption assumption;
    };

    void addAssumption(const CapacitySheet::Assumption& assumption);
    void addResult(const CapacitySheet::Result& result);
    void showResults(const QMap<QString, double>& changed);
    void typed(const Field& field);
    void commit(const Field& field);
    double valueOf(const CapacitySheet::Assumption& assumption) const;
    QString textOf(const CapacitySheet::Assumption& assumption) const;
    void complain(const QString& problem);

    CapacitySheet m_sheet;
    QMap<QString, double> m_changed;
    QWidget* m_rows = nullptr;
    QGridLayout* m_grid = nullptr;
    QList<Field> m_fields;
    QMap<QString, QLabel*> m_results;
    QLabel* m_problem;
};

} // namespace panelbook
