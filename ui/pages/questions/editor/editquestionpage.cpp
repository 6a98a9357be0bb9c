// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/editor/editquestionpage.h"

#include "exchange/questionfile.h"
#include "services/ownbank.h"
#include "ui/pages/questions/editor/questionform.h"
#include "ui/pages/questions/questionview.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/prompts.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/pagebar.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

namespace panelbook {

using namespace std::chrono_literals;

namespace {

constexpr auto previewDelay = 150ms;
constexpr int smallestPane = 300;

/// What a new question starts with: the level and length that most have.
Question blank(QuestionKind kind)
{
    Question question;
    question.kind = kind;
    question.levels = {Level::L4, Level::L5};
    question.minutes = 15;
    return question;
}

/// Texts that a question of this kind cannot be without.
QStringList neededTexts(QuestionKind kind)
{
    QStringList keys{QStringLiteral("title"), QStringLiteral("prompt")};
    if (kind == QuestionKind::Debugging)
        keys.append(QStringLiteral("alert"));
    if (kind == QuestionKind::CodeReview)
        keys << QStringLiteral("language") << QStringLiteral("code");
    return keys;
}

/// What has no form starts with something to go by.
QJsonObject skeleton(QuestionKind kind)
{
    QJsonObject json = toJson(questionFromJson(kind, toJson(blank(kind))));
    if (kind == QuestionKind::Debugging) {
        const QString hint = EditQuestionPage::tr("What the candidate sees");
        json[QLatin1String("artefacts")] =
            QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("a1")},
                                   {QStringLiteral("title"), hint},
                                   {QStringLiteral("type"), QStringLiteral("text")},
                                   {QStringLiteral("role"), QStringLiteral("key")},
                                   {QStringLiteral("asks_for"), QJsonArray{QStringLiteral("logs")}},
                                   {QStringLiteral("text"), hint}}};
    }
    return json;
}

} // namespace

EditQuestionPage::EditQuestionPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_title(new Label(TextStyle::Heading)),
      m_state(new Label(TextStyle::Small, Ink::Dim)),
      m_kinds(new QComboBox),
      m_saveButton(new QPushButton(tr("&Save"))),
      m_trouble(new ToneLabel(TextStyle::Body)),
      m_form(new QuestionForm(context.library)),
      m_scroll(new QScrollArea),
      m_preview(new QuestionView),
      m_save(new Command("saveQuestion", this, [this] { save(); })),
      m_leave(new Command("leaveQuestion", this,
                          [this] { emit goTo({.place = Place::Questions, .question = m_id}); }))
{
    setObjectName(QStringLiteral("editQuestionPage"));
    m_trouble->setObjectName(QStringLiteral("saveTrouble"));
    m_trouble->setTone(Tone::Flag);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(20, 8, 20, 8);
    m_trouble->hide();
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(previewDelay);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_trouble);
    column->addWidget(makePanes(), 1);
    wire();
    startNew();
}

QWidget* EditQuestionPage::makeBar()
{
    m_title->setObjectName(QStringLiteral("editTitle"));
    m_state->setObjectName(QStringLiteral("editState"));
    m_kinds->setObjectName(QStringLiteral("kind"));
    m_kinds->setAccessibleName(tr("Kind of question"));
    for (const QuestionKind kind : allQuestionKinds())
        m_kinds->addItem(title(kind), static_cast<int>(kind));
    auto* back = new QPushButton(tr("&Back"));
    back->setObjectName(QStringLiteral("backButton"));
    back->setToolTip(keyText(m_leave->shortcut()));
    connect(back, &QPushButton::clicked, m_leave, &QAction::trigger);
    m_saveButton->setObjectName(QStringLiteral("saveButton"));
    setButtonKind(*m_saveButton, ButtonKind::Primary);
    setKeyHint(*m_saveButton, m_save->shortcut());
    connect(m_saveButton, &QPushButton::clicked, m_save, &QAction::trigger);
    auto* bar = new PageBar;
    bar->row().addWidget(back);
    bar->row().addWidget(m_title);
    bar->row().addWidget(m_kinds);
    bar->row().addStretch(1);
    bar->row().addWidget(m_state);
    bar->row().addWidget(m_saveButton);
    return bar;
}

QWidget* EditQuestionPage::makePanes()
{
    m_scroll->setObjectName(QStringLiteral("formScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumWidth(smallestPane);
    m_scroll->setWidget(m_form);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("How the question will be read"));
    m_preview->setMinimumWidth(smallestPane);
    auto* panes = new QSplitter;
    panes->setObjectName(QStringLiteral("editSplitter"));
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->addWidget(m_scroll);
    panes->addWidget(m_preview);
    panes->setSizes({500, 500});
    return panes;
}

void EditQuestionPage::wire()
{
    connect(m_form, &QuestionForm::edited, this, &EditQuestionPage::noteEdit);
    connect(m_kinds, &QComboBox::activated, this, &EditQuestionPage::changeKind);
    connect(&m_repaint, &QTimer::timeout, this, &EditQuestionPage::showPreview);
}

QString EditQuestionPage::unsaved() const
{
    return dirty() ? tr("The question “%1” has changes that are not saved.").arg(typed().title) : QString();
}

bool EditQuestionPage::dirty() const
{
    return m_form->question() != m_saved;
}

void EditQuestionPage::enter(const Destination& destination)
{
    if (!dirty())
        return open(destination);
    if (!destination.question.isEmpty() && destination.question == m_id && !destination.asCopy)
        return m_form->focusTitle(); // what is typed is kept
    m_context.prompts.confirm(this,
                              {tr("Discard the changes?"),
                               tr("%1 Discard them and open the other one?").arg(unsaved()), tr("Discard"),
                               true},
                              [this, destination] { open(destination); });
}

void EditQuestionPage::open(const Destination& destination)
{
    const auto question = m_context.library.question(destination.question);
    if (question && destination.asCopy)
        start(m_context.bank.duplicate(*question), true);
    else if (question && m_context.bank.isOwn(question->id))
        start(*question, false);
    else
        startNew();
    m_form->focusTitle();
}

void EditQuestionPage::startNew()
{
    m_kind = static_cast<QuestionKind>(m_kinds->currentData().toInt());
    m_id.clear();
    m_fresh = true;
    m_form->setQuestion(m_kind, skeleton(m_kind));
    m_saved = m_form->question();
    showState();
}

void EditQuestionPage::start(const Question& question, bool fresh)
{
    m_kind = question.kind;
    m_id = question.id;
    m_fresh = fresh;
    m_form->setQuestion(m_kind, toJson(question));
    m_saved = m_form->question();
    showState();
}

/// A new question of another kind keeps what every kind has.
void EditQuestionPage::changeKind()
{
    const auto kind = static_cast<QuestionKind>(m_kinds->currentData().toInt());
    if (kind == m_kind)
        return;
    const QJsonObject before = m_form->question();
    const bool untouched = !dirty();
    QJsonObject json = skeleton(kind);
    for (const EditorField& field : commonFields())
        setText(field, textOf(field, before), json);
    for (const auto* key : {"levels", "minutes", "competencies"})
        json[QLatin1String(key)] = before.value(QLatin1String(key));
    m_kind = kind;
    m_form->setQuestion(kind, json);
    if (untouched)
        m_saved = m_form->question();
    showState();
}

void EditQuestionPage::noteEdit()
{
    m_repaint.start();
    showTitle();
    if (m_judged)
        showProblems();
}

Question EditQuestionPage::typed() const
{
    QJsonObject json = m_form->question();
    json[QLatin1String("id")] = m_id;
    return questionFromJson(m_kind, json);
}

void EditQuestionPage::showPreview()
{
    QScrollBar* place = m_preview->verticalScrollBar();
    const int before = place->value();
    m_preview->setQuestion(typed());
    place->setValue(before);
}

/// Everything that follows from another question being open.
void EditQuestionPage::showState()
{
    m_judged = false;
    m_trouble->hide();
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(m_kind)));
    m_scroll->verticalScrollBar()->setValue(0);
    showTitle();
    showPreview();
}

void EditQuestionPage::showTitle()
{
    m_kinds->setVisible(m_id.isEmpty());
    if (m_id.isEmpty())
        m_title->setText(tr("New question"));
    else
        m_title->setText(m_fresh ? tr("Edit a copy") : tr("Edit the question"));
    m_state->setText(m_fresh || dirty() ? tr("Not saved") : tr("Saved"));
}

void EditQuestionPage::refresh(const Changes& changes)
{
    // The question that is open may be gone: what is typed stays, and saving brings it back.
    if ((changes.subjects & Changes::Bank) && !m_id.isEmpty() && !m_context.library.question(m_id))
        m_fresh = true;
}

QList<SchemaProblem> EditQuestionPage::problems(const QJsonObject& json) const
{
    QJsonObject named = json;
    for (const QString& key : neededTexts(m_kind)) {
        if (!named.contains(key))
            named[key] = QString(); // so that the problem is told at its place
    }
    named[QLatin1String("id")] = m_id.isEmpty() ? toId(m_kind) + QStringLiteral(".new") : m_id;
    const QJsonObject file{{QStringLiteral("schema"), QStringLiteral("panelbook.questions/1")},
                           {QStringLiteral("kind"), toId(m_kind)},
                           {QStringLiteral("questions"), QJsonArray{named}}};
    const QString question = QStringLiteral("/questions/0");
    QList<SchemaProblem> found;
    for (const QuestionProblem& problem : checkQuestionDocument(file)) {
        const bool inside = problem.pointer.startsWith(question);
        found.append({inside ? problem.pointer.mid(question.size()) : problem.pointer, problem.expected});
    }
    return found;
}

void EditQuestionPage::showProblems()
{
    const QList<SchemaProblem> found = problems(m_form->question());
    const QList<SchemaProblem> elsewhere = m_form->setProblems(found);
    if (found.isEmpty())
        return showTrouble({});
    QStringList lines{tr("%n problems keep this question from being saved; they stand at their fields.",
                         nullptr, int(found.size()))};
    for (const SchemaProblem& problem : elsewhere)
        lines.append(tr("%1: expected %2", "place, what").arg(problem.pointer, problem.expected));
    showTrouble(lines.join(u'\n'));
}

void EditQuestionPage::showTrouble(const QString& text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void EditQuestionPage::save()
{
    m_judged = true;
    showProblems();
    if (!m_trouble->text().isEmpty())
        return m_form->focusProblem();
    Question question = typed();
    if (question.id.isEmpty())
        question.id = m_context.bank.freeId(toId(m_kind) + u'.' + question.title);
    const auto done = m_context.bank.save(question, this);
    if (!done)
        return showTrouble(describe(done.error()));
    m_id = question.id;
    m_fresh = false;
    m_saved = m_form->question();
    m_judged = false;
    showTitle();
}

} // namespace panelbook
