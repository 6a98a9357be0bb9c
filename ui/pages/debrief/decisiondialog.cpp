// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debrief/decisiondialog.h"

#include "ui/theme/buttonkind.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace panelbook {

namespace {

constexpr int dialogWidth = 520;
constexpr int reasonHeight = 96;

} // namespace

QString title(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Hire: return DecisionDialog::tr("Hire");
    case DecisionOutcome::NoHire: return DecisionDialog::tr("Do not hire");
    case DecisionOutcome::AnotherRound: return DecisionDialog::tr("Another round");
    }
    return {};
}

DecisionDialog::DecisionDialog(const QStringList& people, Level level, const QString& signer, QWidget* parent)
    : QDialog(parent),
      m_form(new QFormLayout),
      m_outcome(addChoices(QStringLiteral("outcome"), tr("Outcome"))),
      m_reason(new QPlainTextEdit),
      m_problem(new Label(TextStyle::Body))
{
    setObjectName(QStringLiteral("decisionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Record the decision"));
    setMinimumWidth(scaledToText(dialogWidth));
    for (const auto outcome : {DecisionOutcome::Hire, DecisionOutcome::NoHire, DecisionOutcome::AnotherRound})
        m_outcome->addItem(title(outcome), static_cast<int>(outcome));
    m_outcome->setCurrentIndex(-1);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reasons"));
    m_reason->setPlaceholderText(tr("What the panel saw, and why it decides so"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(scaledToText(reasonHeight));
    m_form->addRow(tr("Reasons"), m_reason);
    m_conditions = addLine(QStringLiteral("conditions"), tr("Conditions"));
    m_level = addChoices(QStringLiteral("level"), tr("Level"));
    m_level->addItem(tr("none"));
    for (const Level each : allLevels)
        m_level->addItem(toId(each), static_cast<int>(each));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(level)));
    m_dissent = addLine(QStringLiteral("dissent"), tr("Dissent"));
    m_people = addLine(QStringLiteral("people"), tr("In the room"), people.join(QStringLiteral(", ")));
    m_signer = addLine(QStringLiteral("signer"), tr("Signed by"), signer);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_record = buttons->addButton(tr("Record and seal"), QDialogButtonBox::AcceptRole);
    m_record->setObjectName(QStringLiteral("record"));
    setButtonKind(*m_record, ButtonKind::Primary);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DecisionDialog::enableRecording);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionDialog::enableRecording);
    connect(m_record, &QPushButton::clicked, this,
            [this] { emit decided(decision(), m_signer->text().trimmed()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableRecording();
}

QComboBox* DecisionDialog::addChoices(const QString& name, const QString& title)
{
    auto* choices = new QComboBox;
    choices->setObjectName(name);
    choices->setAccessibleName(title);
    m_form->addRow(title, choices);
    return choices;
}

QLineEdit* DecisionDialog::addLine(const QString& name, const QString& title, const QString& value)
{
    auto* line = new QLineEdit(value);
    line->setObjectName(name);
    line->setAccessibleName(title);
    m_form->addRow(title, line);
    return line;
}

void DecisionDialog::enableRecording()
{
    m_record->setEnabled(m_outcome->currentIndex() >= 0 && !m_reason->toPlainText().trimmed().isEmpty());
}

void DecisionDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

PanelDecision DecisionDialog::decision() const
{
    PanelDecision decision;
    decision.outcome = static_cast<DecisionOutcome>(m_outcome->currentData().toInt());
    decision.reason = m_reason->toPlainText().trimmed();
    decision.conditions = m_conditions->text().trimmed();
    if (const QVariant level = m_level->currentData(); level.isValid())
        decision.level = static_cast<Level>(level.toInt());
    decision.dissent = m_dissent->text().trimmed();
    const QStringList people = m_people->text().split(u',', Qt::SkipEmptyParts);
    for (const QString& person : people)
        decision.people.append(person.trimmed());
    return decision;
}

} // namespace panelbook
