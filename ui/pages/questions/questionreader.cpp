// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questionreader.h"

#include "ui/models/bankrow.h"
#include "ui/pages/questions/questioncommands.h"
#include "ui/pages/questions/questionview.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace panelbook {

namespace {

constexpr qsizetype mostMarks = 4;
constexpr qsizetype mostNames = 3;

QString day(const QDateTime& utc)
{
    return QLocale().toString(utc.toLocalTime().date(), QLocale::ShortFormat);
}

QString facts(const BankRow& row)
{
    const QString frame = QuestionReader::tr("%1 · %2 · %n min", "kind, levels, minutes", row.minutes)
                              .arg(title(row.kind), levelsText(row.levels));
    if (row.asked == 0)
        return QuestionReader::tr("%1 · not asked yet").arg(frame);
    if (!row.lastAsked)
        return QuestionReader::tr("%1 · asked %n times", nullptr, row.asked).arg(frame);
    return QuestionReader::tr("%1 · asked %n times, last on %2", nullptr, row.asked)
        .arg(frame, day(*row.lastAsked));
}

/// "Candidate One on 24/11/2026", at most three of them.
QString askedText(const QList<PlanInterviews::AskedTo>& asked)
{
    QStringList names;
    for (const PlanInterviews::AskedTo& to : asked.first(std::min(asked.size(), mostNames)))
        names.append(to.last
                         ? QuestionReader::tr("%1 on %2", "candidate, date").arg(to.candidate, day(*to.last))
                         : to.candidate);
    const QString list = names.join(QStringLiteral(", "));
    const int more = int(asked.size() - names.size());
    return more > 0 ? QuestionReader::tr("Asked to %1 and %n more", nullptr, more).arg(list)
                    : QuestionReader::tr("Asked to %1").arg(list);
}

} // namespace

QuestionReader::QuestionReader(const QuestionCommands& commands, QWidget* parent)
    : QWidget(parent),
      m_title(new Label(TextStyle::Title)),
      m_facts(new Label(TextStyle::Body, Ink::Dim)),
      m_asked(new Label(TextStyle::Body, Ink::Dim)),
      m_favourite(new QPushButton(QStringLiteral("★"))),
      m_edit(new QPushButton),
      m_more(new QPushButton(tr("More"))),
      m_use(new QPushButton(tr("&Use"))),
      m_view(new QuestionView)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(QStringLiteral("questionTitle"));
    m_facts->setObjectName(QStringLiteral("questionFacts"));
    m_asked->setObjectName(QStringLiteral("questionAskedTo"));
    for (Label* label : {m_title, m_facts, m_asked})
        label->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("questionText"));
    makeButtons(commands);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHeader());
    column->addWidget(m_view, 1);
    showNothing();
}

void QuestionReader::makeButtons(const QuestionCommands& commands)
{
    m_favourite->setObjectName(QStringLiteral("favouriteButton"));
    m_favourite->setAccessibleName(tr("Favourite"));
    m_favourite->setCheckable(true);
    m_favourite->setToolTip(tr("Favourite (%1)", "key").arg(keyText(commands.favourite()->shortcut())));
    connect(m_favourite, &QPushButton::clicked, commands.favourite(), &QAction::trigger);
    connect(commands.favourite(), &QAction::toggled, m_favourite, &QPushButton::setChecked);
    m_edit->setObjectName(QStringLiteral("editButton"));
    m_edit->setToolTip(keyText(commands.edit()->shortcut()));
    connect(m_edit, &QPushButton::clicked, commands.edit(), &QAction::trigger);
    m_more->setObjectName(QStringLiteral("moreButton"));
    auto* menu = new QMenu(m_more);
    for (QAction* action : commands.menu()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    m_more->setMenu(menu);
    m_use->setObjectName(QStringLiteral("useButton"));
    m_use->setToolTip(tr("Start a new interview with this question"));
    setButtonKind(*m_use, ButtonKind::Primary);
    connect(m_use, &QPushButton::clicked, this, &QuestionReader::useRequested);
}

QLayout* QuestionReader::makeHeader()
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_facts);
    texts->addWidget(m_asked);
    texts->addLayout(makeChips());
    auto* header = new QHBoxLayout;
    header->setContentsMargins(28, 18, 28, 8);
    header->setSpacing(6);
    header->addLayout(texts, 1);
    header->addSpacing(10);
    for (QWidget* button : {m_favourite, m_edit, m_more, m_use})
        header->addWidget(button, 0, Qt::AlignTop);
    return header;
}

QLayout* QuestionReader::makeChips()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (qsizetype i = 0; i < mostMarks; ++i) {
        auto* chip = new Chip;
        chip->setObjectName(QStringLiteral("mark_%1").arg(i));
        m_chips.append(chip);
        row->addWidget(chip);
    }
    row->addStretch(1);
    return row;
}

void QuestionReader::showChips(const BankRow& row)
{
    for (qsizetype i = 0; i < mostMarks; ++i) {
        m_chips[i]->setVisible(i < row.marks.size());
        if (i >= row.marks.size())
            continue;
        m_chips[i]->setText(row.marks[i].text);
        m_chips[i]->setTone(row.marks[i].tone);
        m_chips[i]->setAccessibleName(row.marks[i].spoken);
        m_chips[i]->setToolTip(row.marks[i].spoken);
    }
}

void QuestionReader::showButtons(bool visible)
{
    for (QWidget* button : {m_favourite, m_edit, m_more, m_use})
        button->setVisible(visible);
}

void QuestionReader::show(const Question& question, const BankRow& row,
                          const QList<PlanInterviews::AskedTo>& asked)
{
    m_title->setText(question.title);
    m_facts->setText(facts(row));
    m_asked->setText(askedText(asked));
    m_asked->setVisible(!asked.isEmpty());
    m_edit->setText(row.own ? tr("&Edit") : tr("&Edit a copy"));
    showChips(row);
    showButtons(true);
    if (m_shown == question)
        return;
    m_shown = question;
    m_view->setAccessibleName(tr("The question %1 and its guide").arg(question.title));
    m_view->setQuestion(question);
}

void QuestionReader::showNothing()
{
    m_title->clear();
    m_facts->clear();
    m_asked->hide();
    showChips({});
    showButtons(false);
    m_shown.reset();
    m_view->setAccessibleName(tr("No question is chosen"));
    m_view->clearQuestion();
}

} // namespace panelbook
