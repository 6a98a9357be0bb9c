// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/entrybar.h"

#include "ui/pages/live/chipbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace panelbook {

namespace {

struct Form
{
    QString name;
    QString placeholder;
    QList<EntryBar::Choice> choices;
};

Form formOf(EntryBar::Entry entry)
{
    using Entry = EntryBar::Entry;
    switch (entry) {
    case Entry::Hypothesis:
        return {EntryBar::tr("Hypothesis"),
                EntryBar::tr("What they think it is, and what would show it"),
                {{QStringLiteral("testable"), EntryBar::tr("testable"), u'+'},
                 {QStringLiteral("untestable"), EntryBar::tr("not testable"), u'-'}}};
    case Entry::Action:
        return {EntryBar::tr("Action"),
                EntryBar::tr("What they do"),
                {{QStringLiteral("mitigates"), EntryBar::tr("+ mitigates"), u'+'},
                 {QStringLiteral("diagnoses"), EntryBar::tr("? diagnoses"), u'?'},
                 {QStringLiteral("worsens"), EntryBar::tr("- makes it worse"), u'-'},
                 {QStringLiteral("none"), EntryBar::tr("= no effect"), u'='}}};
    case Entry::IncidentTime:
        return {EntryBar::tr("It is now"), EntryBar::tr("The incident's time, such as 02:25"), {}};
    case Entry::Defect:
        return {EntryBar::tr("Defect"),
                EntryBar::tr("Its number; again takes it back"),
                {{QStringLiteral("found"), EntryBar::tr("+ found"), u'+'},
                 {QStringLiteral("hinted"), EntryBar::tr("? with a hint"), u'?'},
                 {QStringLiteral("decoy"), EntryBar::tr("- sound line"), u'-'}}};
    case Entry::Handover:
        return {EntryBar::tr("Hand-over"),
                EntryBar::tr("Number of the point that was said; again takes it back"),
                {}};
    }
    return {};
}

} // namespace

EntryBar::EntryBar(QWidget* parent)
    : QWidget(parent),
      m_name(new Label(TextStyle::Strong)),
      m_field(new QLineEdit),
      m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("entryBar"));
    m_field->setObjectName(QStringLiteral("entryField"));
    m_field->installEventFilter(this);
    m_row->setContentsMargins(18, 6, 18, 6);
    m_row->setSpacing(6);
    m_row->addWidget(m_name);
    m_row->addWidget(m_field, 1);
    connect(m_field, &QLineEdit::textEdited, this, &EntryBar::readSign);
    hide();
}

void EntryBar::open(Entry entry)
{
    m_entry = entry;
    const Form form = formOf(entry);
    m_name->setText(form.name);
    m_field->setAccessibleName(form.name);
    m_field->setPlaceholderText(form.placeholder);
    m_field->clear();
    qDeleteAll(m_chips);
    m_chips.clear();
    m_choices = form.choices;
    for (const Choice& choice : std::as_const(m_choices)) {
        auto* chip = new ChipButton(choice.title);
        chip->setObjectName(QStringLiteral("choice-") + choice.id);
        connect(chip, &ChipButton::clicked, this, [this, at = m_chips.size()] { choose(at); });
        m_row->addWidget(chip);
        m_chips.append(chip);
    }
    choose(0);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QString EntryBar::choice() const
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isChecked())
            return m_choices[i].id;
    }
    return {};
}

void EntryBar::choose(qsizetype index)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(i == index);
}

/// "+ raises the pool" chooses and leaves "raises the pool".
void EntryBar::readSign(const QString& text)
{
    const auto meant = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice& choice) {
        return !text.isEmpty() && choice.sign == text[0];
    });
    if (meant == m_choices.end())
        return;
    choose(meant - m_choices.begin());
    m_field->setText(text.mid(1).trimmed());
}

void EntryBar::take()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return close();
    const QString chosen = choice();
    close();
    emit entered(m_entry, text, chosen);
}

void EntryBar::close()
{
    hide();
    emit closed();
}

bool EntryBar::eventFilter(QObject* field, QEvent* event)
{
    if (field != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(field, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        take();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(field, event);
}

} // namespace panelbook
