// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/panel/decision.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace panelbook {

class Label;

/// Takes down what the panel decided. The outcome and a reason are wanted, everything else may stay empty.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `people` are proposed as who is in the room, `level` as the level that is offered, `signer` as whose
    /// name stands in the seal where the book has not signed before.
    DecisionDialog(const QStringList& people, Level level, const QString& signer, QWidget* parent);

    /// Keeps the dialog open and says what went wrong.
    void showProblem(const QString& sentence);

signals:
    /// The decision as it was taken down, without number and seal. Whoever stores it closes the dialog.
    void decided(const panelbook::PanelDecision& decision, const QString& signer);

private:
    QComboBox* addChoices(const QString& name, const QString& title);
    QLineEdit* addLine(const QString& name, const QString& title, const QString& value = {});
    void enableRecording();
    PanelDecision decision() const;

    QFormLayout* m_form;
    QComboBox* m_outcome;
    QPlainTextEdit* m_reason;
    QLineEdit* m_conditions;
    QComboBox* m_level;
    QLineEdit* m_dissent;
    QLineEdit* m_people;
    QLineEdit* m_signer;
    Label* m_problem;
    QPushButton* m_record;
};

/// "Hire", "Do not hire", "Another round", translated.
QString title(DecisionOutcome outcome);

} // namespace panelbook
