// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/filterbar.h"

#include "ui/pages/questions/filterchip.h"
#include "ui/widgets/flowlayout.h"

namespace panelbook {

FilterBar::FilterBar(const ContentLibrary& library, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("Filters"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* layout = new FlowLayout(4, this);
    layout->setContentsMargins(14, 10, 14, 10);
    addKinds(library);
    addChoices(library);
}

/// One chip for each kind that the bank has, most questions first as the kinds are ordered.
void FilterBar::addKinds(const ContentLibrary& library)
{
    QMap<QuestionKind, int> counts;
    for (const Question& q : library.questions())
        ++counts[q.kind];
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        auto* chip = new FilterChip(
            tr("%1 %2", "kind and number of questions").arg(title(it.key())).arg(it.value()), this);
        chip->setObjectName(QStringLiteral("kind.%1").arg(toId(it.key())));
        chip->setAccessibleName(tr("%1: %n questions", nullptr, it.value()).arg(title(it.key())));
        connect(chip, &QAbstractButton::clicked, this, &FilterBar::changed);
        m_kinds.insert(it.key(), chip);
        layout()->addWidget(chip);
    }
}

void FilterBar::addChoices(const ContentLibrary& library)
{
    m_level = addChoice(QStringLiteral("level"), tr("Level"));
    for (const Level level : allLevels)
        m_level->addChoice(toId(level), static_cast<int>(level));
    m_minutes = addChoice(QStringLiteral("minutes"), tr("Length"));
    for (const int minutes : {10, 15, 20, 25, 30, 45})
        m_minutes->addChoice(tr("≤ %n min", nullptr, minutes), minutes);
    m_competency = addChoice(QStringLiteral("competency"), tr("Competency"));
    for (const ContentLibrary::Competency& competency : library.competencies())
        m_competency->addChoice(competency.title, competency.id);
    m_notLately = new FilterChip(tr("Not asked lately"), this);
    m_notLately->setObjectName(QStringLiteral("notAskedLately"));
    m_notLately->setToolTip(tr("Only what was not asked within the last 90 days"));
    connect(m_notLately, &QAbstractButton::clicked, this, &FilterBar::changed);
    layout()->addWidget(m_notLately);
}

ChoiceChip* FilterBar::addChoice(const QString& name, const QString& title)
{
    auto* chip = new ChoiceChip(title, this);
    chip->setObjectName(name);
    connect(chip, &ChoiceChip::chosen, this, &FilterBar::changed);
    layout()->addWidget(chip);
    return chip;
}

QuestionFilter FilterBar::filter() const
{
    QuestionFilter filter;
    for (auto it = m_kinds.begin(); it != m_kinds.end(); ++it) {
        if (it.value()->isChecked())
            filter.kinds.append(it.key());
    }
    if (m_level->value().isValid())
        filter.level = static_cast<Level>(m_level->value().toInt());
    filter.maxMinutes = m_minutes->value().toInt();
    filter.competency = m_competency->value().toString();
    filter.notAskedLately = m_notLately->isChecked();
    return filter;
}

void FilterBar::clear()
{
    for (FilterChip* chip : std::as_const(m_kinds))
        chip->setChecked(false);
    for (ChoiceChip* chip : {m_level, m_minutes, m_competency})
        chip->setValue({});
    m_notLately->setChecked(false);
    emit changed();
}

} // namespace panelbook
