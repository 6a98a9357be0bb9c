// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/editor/questionform.h"

#include "domain/jsonread.h"
#include "services/contentlibrary.h"
#include "ui/pages/questions/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace panelbook {

namespace {

constexpr int mostMinutes = 480;

QVBoxLayout* columnIn(QWidget* widget, int spacing)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

/// In the place of "line 3": only lists have lines.
QString problemText(const EditorField& field, const SchemaProblem& problem)
{
    const int line = lineOf(field, problem.pointer);
    return line > 0 ? QuestionForm::tr("Entry %1: expected %2").arg(line).arg(problem.expected)
                    : QuestionForm::tr("Expected: %1").arg(problem.expected);
}

} // namespace

QuestionForm::QuestionForm(const ContentLibrary& library, QWidget* parent)
    : QWidget(parent),
      m_minutes(new QSpinBox),
      m_frameProblem(new ToneLabel(TextStyle::Small)),
      m_kindTitle(new Label(TextStyle::Heading))
{
    setObjectName(QStringLiteral("questionForm"));
    for (const Level level : allLevels)
        m_levels.insert(toId(level), makeChip(QStringLiteral("level.") + toId(level), toId(level)));
    for (const ContentLibrary::Competency& c : library.competencies()) {
        m_competencies.insert(c.id, makeChip(QStringLiteral("competency.") + c.id, c.title));
        m_competencyOrder.append(c.id);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 24);
    column->setSpacing(12);
    const QList<EditorField>& common = commonFields();
    for (qsizetype i = 0; i < common.size(); ++i) {
        addField(common[i], column);
        if (i == 2)
            column->addWidget(makeFrame()); // behind title, summary and prompt
    }
    column->addWidget(m_kindTitle);
    m_kindLayout = new QVBoxLayout;
    m_kindLayout->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_kindLayout);
    column->addStretch(1);
    connect(m_minutes, &QSpinBox::valueChanged, this, &QuestionForm::edited);
}

FilterChip* QuestionForm::makeChip(const QString& name, const QString& text)
{
    auto* chip = new FilterChip(text);
    chip->setObjectName(name);
    connect(chip, &QAbstractButton::toggled, this, &QuestionForm::edited);
    return chip;
}

QWidget* QuestionForm::makeFrame()
{
    m_minutes->setObjectName(QStringLiteral("field.minutes"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setRange(1, mostMinutes);
    m_frameProblem->setObjectName(QStringLiteral("problem.frame"));
    m_frameProblem->setTone(Tone::Flag);
    m_frameProblem->setWordWrap(true);
    m_frameProblem->hide();
    QList<FilterChip*> competencies;
    for (const QString& id : std::as_const(m_competencyOrder))
        competencies.append(m_competencies[id]);
    auto* frame = new QWidget;
    QVBoxLayout* column = columnIn(frame, 8);
    column->addWidget(makeChips(tr("Levels"), m_levels.values()));
    auto* label = new Label(TextStyle::Strong, Ink::Normal, tr("Minutes"));
    label->setBuddy(m_minutes);
    column->addWidget(label);
    column->addWidget(m_minutes, 0, Qt::AlignLeading);
    column->addWidget(makeChips(tr("Competencies"), competencies));
    column->addWidget(m_frameProblem);
    return frame;
}

QWidget* QuestionForm::makeChips(const QString& title, const QList<FilterChip*>& chips)
{
    auto* flow = new QWidget;
    flow->setAccessibleName(title);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    flow->setSizePolicy(policy);
    auto* layout = new FlowLayout(4, flow);
    layout->setContentsMargins(0, 0, 0, 0);
    for (FilterChip* chip : chips)
        layout->addWidget(chip);
    auto* group = new QWidget;
    QVBoxLayout* column = columnIn(group, 3);
    column->addWidget(new Label(TextStyle::Strong, Ink::Normal, title));
    column->addWidget(flow);
    return group;
}

FormField* QuestionForm::addField(const EditorField& field, QVBoxLayout* layout)
{
    auto* widget = new FormField(field);
    connect(widget, &FormField::edited, this, &QuestionForm::edited);
    layout->addWidget(widget);
    m_fields.append(widget);
    return widget;
}

void QuestionForm::makeKindFields()
{
    m_fields.resize(commonFields().size());
    delete m_kindFields;
    m_kindFields = new QWidget;
    QVBoxLayout* column = columnIn(m_kindFields, 12);
    for (const EditorField& field : fieldsOf(m_kind))
        addField(field, column);
    m_kindLayout->addWidget(m_kindFields);
    m_kindTitle->setText(title(m_kind));
}

void QuestionForm::setQuestion(QuestionKind kind, const QJsonObject& question)
{
    const QSignalBlocker quiet(this);
    if (!m_kindFields || m_kind != kind) {
        m_kind = kind;
        makeKindFields();
    }
    m_question = question;
    for (FormField* field : std::as_const(m_fields))
        field->setText(textOf(field->field(), question));
    const QStringList levels = texts(question, QLatin1String("levels"));
    for (auto it = m_levels.begin(); it != m_levels.end(); ++it)
        it.value()->setChecked(levels.contains(it.key()));
    const QStringList competencies = texts(question, QLatin1String("competencies"));
    for (auto it = m_competencies.begin(); it != m_competencies.end(); ++it)
        it.value()->setChecked(competencies.contains(it.key()));
    m_minutes->setValue(question.value(QLatin1String("minutes")).toInt());
    setProblems({});
}

/// Those that were there keep their order; others follow in the order of the form.
QStringList QuestionForm::chosenCompetencies() const
{
    QStringList chosen;
    for (const QString& id : texts(m_question, QLatin1String("competencies")) + m_competencyOrder) {
        const FilterChip* chip = m_competencies.value(id);
        if (chip && chip->isChecked() && !chosen.contains(id))
            chosen.append(id);
    }
    return chosen;
}

QJsonObject QuestionForm::question() const
{
    QJsonObject question = m_question;
    for (const FormField* field : m_fields)
        setText(field->field(), field->text(), question);
    QStringList levels;
    for (auto it = m_levels.begin(); it != m_levels.end(); ++it) {
        if (it.value()->isChecked())
            levels.append(it.key());
    }
    question[QLatin1String("levels")] = textArray(levels);
    question[QLatin1String("competencies")] = textArray(chosenCompetencies());
    question[QLatin1String("minutes")] = m_minutes->value();
    return question;
}

/// What belongs to levels, minutes and competencies as one text; the rest goes to `left`.
QString QuestionForm::frameProblems(const QList<SchemaProblem>& problems, QList<SchemaProblem>& left) const
{
    QStringList found;
    for (const SchemaProblem& problem : problems) {
        const QString key = problem.pointer.section(u'/', 1, 1);
        if (key == QLatin1String("levels"))
            found.append(tr("Choose at least one level."));
        else if (key == QLatin1String("competencies"))
            found.append(tr("Choose at least one competency."));
        else if (key == QLatin1String("minutes"))
            found.append(tr("Expected: %1").arg(problem.expected));
        else
            left.append(problem);
    }
    return found.join(u' ');
}

QList<SchemaProblem> QuestionForm::setProblems(const QList<SchemaProblem>& problems)
{
    QList<SchemaProblem> left;
    m_frameProblem->setText(frameProblems(problems, left));
    m_frameProblem->setVisible(!m_frameProblem->text().isEmpty());
    for (FormField* field : std::as_const(m_fields)) {
        QStringList found;
        left.removeIf([&](const SchemaProblem& problem) {
            const bool here = holds(field->field(), problem.pointer);
            if (here)
                found.append(problemText(field->field(), problem));
            return here;
        });
        field->setProblem(found.join(u'\n'));
    }
    return left;
}

void QuestionForm::focusTitle()
{
    m_fields.front()->focus();
}

void QuestionForm::focusProblem()
{
    for (FormField* field : std::as_const(m_fields)) {
        if (field->hasProblem())
            return field->focus();
    }
    if (!m_frameProblem->text().isEmpty())
        m_levels.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace panelbook
