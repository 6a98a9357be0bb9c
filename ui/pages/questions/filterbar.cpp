// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/filterbar.h"

#include "ui/pages/questions/filterchip.h"
#include "ui/widgets/flowlayout.h"

namespace panelbook {

namespace {

/// A bundled tag is offered when so many questions share it; one's own always is. The search finds them all.
constexpr int commonTag = 7;

} // namespace

FilterBar::FilterBar(const ContentLibrary& library, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("filterBar"));
    setAccessibleName(tr("Filters"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* layout = new FlowLayout(4, this);
    layout->setContentsMargins(14, 10, 14, 10);
    addKinds();
    addChoices(library);
    addMarks();
}

/// One chip for each kind, in the order of the kinds; those that the bank has not are hidden.
void FilterBar::addKinds()
{
    for (const QuestionKind kind : allQuestionKinds())
        m_kinds.insert(kind, addChip(QStringLiteral("kind.%1").arg(toId(kind)), title(kind), {}));
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
    m_language = addChoice(QStringLiteral("language"), tr("Language"));
    m_tag = addChoice(QStringLiteral("tag"), tr("Tag"));
}

void FilterBar::addMarks()
{
    m_notLately = addChip(QStringLiteral("notAskedLately"), tr("Not asked lately"),
                          tr("Only what was not asked within the last 90 days"));
    m_favourites = addChip(QStringLiteral("favourites"), tr("★ Favourites"), tr("Only your favourites"));
    m_own = addChip(QStringLiteral("own"), tr("Own"), tr("Only what you wrote, changed or imported"));
    m_retired = addChip(QStringLiteral("retired"), tr("Retired"), tr("Only what is not proposed any more"));
}

FilterChip* FilterBar::addChip(const QString& name, const QString& text, const QString& tip)
{
    auto* chip = new FilterChip(text, this);
    chip->setObjectName(name);
    chip->setToolTip(tip);
    connect(chip, &QAbstractButton::clicked, this, &FilterBar::changed);
    layout()->addWidget(chip);
    return chip;
}

ChoiceChip* FilterBar::addChoice(const QString& name, const QString& title)
{
    auto* chip = new ChoiceChip(title, this);
    chip->setObjectName(name);
    connect(chip, &ChoiceChip::chosen, this, &FilterBar::changed);
    layout()->addWidget(chip);
    return chip;
}

void FilterBar::setRows(const QList<BankRow>& rows)
{
    QMap<QuestionKind, int> counts;
    for (const BankRow& row : rows)
        ++counts[row.kind];
    for (auto it = m_kinds.begin(); it != m_kinds.end(); ++it) {
        const int count = counts.value(it.key());
        it.value()->setVisible(count > 0 || it.value()->isChecked());
        it.value()->setText(tr("%1 %2", "kind and number of questions").arg(title(it.key())).arg(count));
        it.value()->setAccessibleName(tr("%1: %n questions", nullptr, count).arg(title(it.key())));
        it.value()->updateGeometry();
    }
    setTexts(rows);
    fit();
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// As high as its lines of chips. Left to the layouts, its least height would be that of its least width: one
/// chip a line.
void FilterBar::fit()
{
    setFixedHeight(layout()->heightForWidth(width()));
}

/// The choices that stand in the questions: every language, and the tags that are worth a menu.
void FilterBar::setTexts(const QList<BankRow>& rows)
{
    QMap<QString, QString> languages;
    QMap<QString, int> tags;
    for (const BankRow& row : rows) {
        if (!row.language.isEmpty())
            languages.insert(languageTitle(row.language), row.language);
        for (const QString& tag : row.tags)
            tags[tag] += row.own ? commonTag : 1;
    }
    m_language->clearChoices();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        m_language->addChoice(it.key(), it.value());
    m_tag->clearChoices();
    for (auto it = tags.begin(); it != tags.end(); ++it) {
        if (it.value() >= commonTag)
            m_tag->addChoice(it.key(), it.key());
    }
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
    filter.language = m_language->value().toString();
    filter.tag = m_tag->value().toString();
    filter.notAskedLately = m_notLately->isChecked();
    filter.own = m_own->isChecked();
    filter.favourites = m_favourites->isChecked();
    filter.retired = m_retired->isChecked();
    return filter;
}

void FilterBar::clear()
{
    for (FilterChip* chip : std::as_const(m_kinds))
        chip->setChecked(false);
    for (ChoiceChip* chip : {m_level, m_minutes, m_competency, m_language, m_tag})
        chip->setValue({});
    for (FilterChip* chip : {m_notLately, m_own, m_favourites, m_retired})
        chip->setChecked(false);
    emit changed();
}

} // namespace panelbook
