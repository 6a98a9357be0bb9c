// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/guideview.h"

#include "domain/sessions/roleplay.h"
#include "ui/pages/live/capacitypanel.h"
#include "ui/pages/live/codeview.h"
#include "ui/pages/live/guidesections.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tickrow.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace panelbook {

namespace {

TickRow* row(const QString& text, const QString& name, int number)
{
    auto* row = new TickRow(text);
    row->setObjectName(name + QString::number(number));
    return row;
}

} // namespace

GuideView::GuideView(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("guide"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_jumped.clear();
        emit scrolled();
    });
}

void GuideView::setQuestion(const Question& question, Level level)
{
    m_tabs.clear();
    m_jumped.clear();
    for (auto* rows : {&m_listenFor, &m_followUps, &m_hints, &m_defects, &m_decoys})
        rows->clear();
    m_points.clear();
    m_numbers = nullptr;
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 8, 8);
    m_column->setSpacing(0);

    for (const QString& text : question.listenFor) {
        m_listenFor.append(row(text, QStringLiteral("listenFor"), int(m_listenFor.size() + 1)));
        connect(m_listenFor.back(), &TickRow::clicked, this,
                [this, number = int(m_listenFor.size())](bool on) { emit heard(number, on); });
    }
    for (const FollowUp& followUp : question.followUps) {
        m_followUps.append(row(followUp.text, QStringLiteral("followUp"), int(m_followUps.size() + 1)));
        m_followUps.back()->setNumber(int(m_followUps.size()));
        m_followUps.back()->setAside(QString(followUp.competency).replace(u'-', u' '));
        connect(m_followUps.back(), &TickRow::clicked, this,
                [this, number = int(m_followUps.size())] { emit followUpChosen(number); });
    }
    for (const QString& text : question.hints) {
        m_hints.append(row(text, QStringLiteral("hint"), int(m_hints.size() + 1)));
        m_hints.back()->setNumber(int(m_hints.size()));
        connect(m_hints.back(), &TickRow::clicked, this,
                [this, number = int(m_hints.size())] { emit hintChosen(number); });
    }
    addDefects(question);
    const QList<GuideSection> sections = guideSections(question, level);
    for (const GuideSection& section : sections) {
        if (section.list)
            addSection(section);
    }
    addTicks(tr("Listen for"), nullptr, m_listenFor);
    addTicks(tr("Follow-ups"), KeyHint::range(keysOf("followUp1"), 9), m_followUps);
    addTicks(tr("Hints"), new KeyHint(keysOf("hint")), m_hints);
    addNumbers(question);
    for (const GuideSection& section : sections) {
        if (!section.list)
            addSection(section);
    }
    m_column->addStretch(1);
    setWidget(content);
}

void GuideView::addTicks(const QString& title, QWidget* keys, const QList<TickRow*>& rows)
{
    if (rows.isEmpty())
        return delete keys;
    addHeading(tr("Guide"), title, keys);
    for (TickRow* row : rows)
        m_column->addWidget(row);
}

/// Their numbers are what the key and the script name them by.
void GuideView::addDefects(const Question& question)
{
    const auto* review = std::get_if<CodeReview>(&question.detail);
    if (!review)
        return;
    const auto add = [this](QList<TickRow*>& rows, const QString& name, const QString& text,
                            const QString& aside, const QString& choice) {
        const int number = int(rows.size() + 1);
        rows.append(row(text, name, number));
        rows.back()->setNumber(number);
        rows.back()->setAside(aside);
        connect(rows.back(), &TickRow::clicked, this,
                [this, number, choice] { emit defectTicked(number, choice); });
    };
    for (const CodeReview::Defect& defect : review->defects)
        add(m_defects, QStringLiteral("defect"), defect.title,
            tr("line %1 · %2", "lines of a defect, its severity").arg(defect.lines, defect.severity),
            QStringLiteral("found"));
    for (const CodeReview::Decoy& decoy : review->decoys)
        add(m_decoys, QStringLiteral("decoy"), decoy.title, tr("line %1").arg(decoy.lines),
            QStringLiteral("decoy"));
    addTicks(tr("Found so far"), new KeyHint(keysOf("defect")), m_defects);
    addTicks(tr("Taken for a defect, though sound"), nullptr, m_decoys);
}

void GuideView::addHeading(const QString& tab, const QString& title, QWidget* keys)
{
    if (m_column->count() > 0)
        m_column->addSpacing(12);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 2);
    auto* heading = new Label(TextStyle::Section, Ink::Dim, title);
    heading->setWordWrap(keys == nullptr);
    layout->addWidget(heading, keys ? 0 : 1);
    if (keys) {
        layout->addWidget(keys);
        layout->addStretch(1);
    }
    m_column->addWidget(line);
    if (m_tabs.isEmpty() || m_tabs.back().first != tab)
        m_tabs.append({tab, line});
}

void GuideView::addNumbers(const Question& question)
{
    const auto* design = std::get_if<SystemDesign>(&question.detail);
    if (!design || design->sheet.isEmpty())
        return;
    m_column->addSpacing(12);
    m_numbers = new CapacityPanel;
    m_numbers->setSheet(design->sheet);
    connect(m_numbers, &CapacityPanel::assumptionChanged, this, &GuideView::assumptionChanged);
    connect(m_numbers, &CapacityPanel::done, this, &GuideView::numbersDone);
    m_column->addWidget(m_numbers);
    m_tabs.append({tr("Numbers"), m_numbers});
}

void GuideView::addSection(const GuideSection& section)
{
    const bool inOrder = section.list && isWorkedInOrder(*section.list);
    addHeading(section.tab, section.title, inOrder ? new KeyHint(keysOf("tickNext")) : nullptr);
    for (const GuideText& text : section.texts)
        text.point > 0 ? addPoint(text, *section.list) : addText(text);
}

void GuideView::addText(const GuideText& text)
{
    if (text.tone == GuideText::Tone::Code)
        return m_column->addWidget(new CodeView(text.text));
    if (!text.lead.isEmpty()) {
        auto* lead = new Label(TextStyle::Strong, Ink::Normal, text.lead);
        lead->setWordWrap(true);
        m_column->addSpacing(4);
        m_column->addWidget(lead);
    }
    if (!text.text.isEmpty()) {
        auto* label = new Label(TextStyle::Body,
                                text.tone == GuideText::Tone::Normal ? Ink::Normal : Ink::Quiet, text.text);
        label->setWordWrap(true);
        m_column->addWidget(label);
        m_column->addSpacing(2);
    }
}

void GuideView::addPoint(const GuideText& text, PointList list)
{
    auto* point = row(text.lead, toId(list), text.point);
    point->setNumber(text.point);
    connect(point, &TickRow::clicked, this,
            [this, list, number = text.point](bool done) { emit ticked(list, number, done); });
    m_points[list].append(point);
    m_column->addWidget(point);
    if (text.text.isEmpty())
        return;
    auto* explanation = new Label(TextStyle::Body, Ink::Quiet, text.text);
    explanation->setWordWrap(true);
    explanation->setContentsMargins(TickRow::textLeft, 0, 0, 6);
    m_column->addWidget(explanation);
}

void GuideView::showPoint(PointList list, int number)
{
    if (TickRow* point = m_points.value(list).value(number - 1))
        ensureWidgetVisible(point);
}

void GuideView::setSpan(const QuestionSpan* span, const QMap<QString, double>& estimates)
{
    for (qsizetype i = 0; i < m_listenFor.size(); ++i)
        m_listenFor[i]->setChecked(span && span->heard.contains(int(i + 1)));
    for (qsizetype i = 0; i < m_followUps.size(); ++i)
        m_followUps[i]->setChecked(span && span->followUps.contains(int(i + 1)));
    for (qsizetype i = 0; i < m_hints.size(); ++i)
        m_hints[i]->setChecked(span && span->hints.contains(int(i + 1)));
    for (auto list = m_points.begin(); list != m_points.end(); ++list) {
        const auto when = span ? span->ticked.value(list.key()) : QMap<int, Milliseconds>();
        for (qsizetype i = 0; i < list->size(); ++i) {
            const auto tick = when.find(int(i + 1));
            list->at(i)->setChecked(tick != when.end());
            list->at(i)->setAside(tick != when.end() ? clockText(*tick) : QString());
        }
    }
    if (m_numbers) {
        m_numbers->setEditable(span);
        m_numbers->setChanged(estimates);
    }
}

void GuideView::setReview(const CodeReviewRound& round)
{
    for (qsizetype i = 0; i < m_defects.size(); ++i)
        m_defects[i]->setChecked(round.found.contains(int(i + 1)));
    for (qsizetype i = 0; i < m_decoys.size(); ++i)
        m_decoys[i]->setChecked(round.decoys.contains(int(i + 1)));
}

QStringList GuideView::tabs() const
{
    QStringList names;
    for (const auto& [name, begin] : m_tabs) {
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

void GuideView::jumpTo(const QString& tab)
{
    for (const auto& [name, begin] : m_tabs) {
        if (name == tab) {
            verticalScrollBar()->setValue(begin->y());
            m_jumped = tab;
            emit scrolled();
            return;
        }
    }
}

QString GuideView::currentTab() const
{
    const int top = verticalScrollBar()->value();
    // The last parts may be too short to reach the top: there the jump says which one is meant.
    if (!m_jumped.isEmpty() && top == verticalScrollBar()->maximum())
        return m_jumped;
    QString current;
    for (const auto& [name, begin] : m_tabs) {
        if (current.isEmpty() || begin->y() <= top + 8)
            current = name;
    }
    return current;
}

} // namespace panelbook
