// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/evidenceline.h"

#include "ui/pages/review/noteedit.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/painting.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace panelbook {

namespace {

constexpr int signWidth = 20;
constexpr int partGap = 2;
constexpr int linePadding = 3;

int timeWidth()
{
    return QFontMetrics(fontFor(TextStyle::Body)).horizontalAdvance(QStringLiteral("0:00:00")) + 4;
}

} // namespace

int EvidenceLine::textInset()
{
    return focusMargin + timeWidth() + partGap + signWidth + partGap;
}

EvidenceLine::EvidenceLine(QWidget* parent)
    : QWidget(parent),
      m_time(new Label(TextStyle::Body, Ink::Dim)),
      m_sign(new ToneLabel(TextStyle::Strong)),
      m_text(new Label(TextStyle::Body)),
      m_remark(new ToneLabel(TextStyle::Small)),
      m_editAction(new QAction(tr("Edit"), this)),
      m_unlinkAction(new QAction(tr("Unlink"), this)),
      m_buttons(new QWidget)
{
    setObjectName(QStringLiteral("evidenceLine"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_time->setFixedWidth(timeWidth());
    m_time->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_sign->setFixedWidth(signWidth);
    m_sign->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    for (QLabel* label : std::initializer_list<QLabel*>{m_time, m_sign, m_text})
        label->setContentsMargins(0, linePadding, 0, linePadding);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setTone(Tone::Concern);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(0, 0, 0, linePadding);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_text);
    texts->addWidget(m_remark);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(focusMargin, 1, focusMargin, 1);
    row->setSpacing(partGap);
    row->addWidget(m_time, 0, Qt::AlignTop);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_buttons, 0, Qt::AlignTop);
    makeActions();
    showButtons();
}

void EvidenceLine::makeActions()
{
    m_editAction->setToolTip(tr("Mend the text of this note"));
    m_editAction->setShortcut(QKeySequence(Qt::Key_F2));
    m_unlinkAction->setToolTip(tr("This note is no evidence for this dimension; the note stays"));
    m_unlinkAction->setShortcut(QKeySequence(Qt::Key_Delete));
    for (QAction* action : {m_editAction, m_unlinkAction})
        action->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_editAction, m_unlinkAction});
    connect(m_editAction, &QAction::triggered, this, &EvidenceLine::startEditing);
    connect(m_unlinkAction, &QAction::triggered, this, [this] { emit unlinkRequested(m_row.number); });
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(makeButton(m_editAction, QStringLiteral("editNote")));
    row->addWidget(makeButton(m_unlinkAction, QStringLiteral("unlinkNote")));
    QSizePolicy policy = m_buttons->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_buttons->setSizePolicy(policy);
}

/// For the mouse alone: the keyboard has F2, Delete and the context menu on the line itself.
QPushButton* EvidenceLine::makeButton(QAction* action, const QString& name)
{
    auto* button = new QPushButton(action->text());
    button->setObjectName(name);
    button->setToolTip(action->toolTip());
    button->setFocusPolicy(Qt::NoFocus);
    button->setFont(fontFor(TextStyle::Small));
    button->setFixedHeight(24);
    setButtonKind(*button, ButtonKind::Ghost);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void EvidenceLine::show(const NoteRow& row, bool editable)
{
    m_row = row;
    m_editable = editable;
    m_editAction->setEnabled(editable);
    m_unlinkAction->setEnabled(editable);
    m_buttons->setHidden(true);
    m_time->setText(clockText(row.at));
    m_sign->setText(shownSign(row.kind));
    m_sign->setTone(toneOf(row.kind));
    m_text->setText(row.body);
    m_remark->setText(row.remark);
    m_remark->setVisible(!row.remark.isEmpty());
    setAccessibleName(spoken(row));
    setAccessibleDescription(row.remark);
    showButtons();
}

void EvidenceLine::showButtons()
{
    m_buttons->setVisible(m_editable && !m_edit && (underMouse() || hasFocus()));
}

void EvidenceLine::startEditing()
{
    if (!m_editable || m_edit)
        return;
    m_edit = new NoteEdit(m_row.text, this);
    m_edit->setAccessibleName(tr("Text of the note at %1").arg(clockText(m_row.at)));
    connect(m_edit, &NoteEdit::typed, this, [this](const QString& text) { emit typed(m_row.number, text); });
    connect(m_edit, &NoteEdit::finished, this, &EvidenceLine::finishEditing);
    layout()->replaceWidget(m_text, m_edit);
    m_text->hide();
    m_edit->show();
    showButtons();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void EvidenceLine::finishEditing()
{
    NoteEdit* edit = std::exchange(m_edit, nullptr);
    if (!edit)
        return;
    const bool hadFocus = edit->hasFocus();
    edit->disconnect(this);
    layout()->replaceWidget(edit, m_text);
    m_text->show();
    edit->hide();
    edit->deleteLater();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    showButtons();
    emit finished(m_row.number);
}

void EvidenceLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        emit moveRequested(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        startEditing();
    else
        QWidget::keyPressEvent(event);
}

void EvidenceLine::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    showButtons();
    update();
}

void EvidenceLine::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    showButtons();
    update();
}

void EvidenceLine::enterEvent(QEnterEvent*)
{
    showButtons();
}

void EvidenceLine::leaveEvent(QEvent*)
{
    showButtons();
}

void EvidenceLine::mouseDoubleClickEvent(QMouseEvent*)
{
    startEditing();
}

void EvidenceLine::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintBox(painter, rect(), {}, coloursOf(palette()).accent);
}

} // namespace panelbook
