// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/cardcolumn.h"
#include "ui/pages/review/exportmenu.h"
#include "ui/pages/review/factscard.h"
#include "ui/pages/review/pdfpreview.h"
#include "ui/pages/review/recommendationpanel.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/review/sealchecklist.h"
#include "ui/pages/review/sealpanel.h"
#include "ui/pages/review/timespanel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagebar.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>

namespace panelbook {

// How the review page is laid out, and what it shows in which place.

namespace {

constexpr int sideWidth = 470;
constexpr int smallestSideWidth = 340;

/// Puts the keyboard on the first widget inside that Tab would stop at.
void focusFirstStop(QWidget* pane)
{
    for (QWidget* w = pane->nextInFocusChain(); w != pane; w = w->nextInFocusChain()) {
        if (pane->isAncestorOf(w) && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus)) {
            w->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace

QWidget* ReviewPage::makeMiddle()
{
    m_middle = new QStackedWidget;
    m_middle->addWidget(m_cards);
    m_middle->addWidget(m_preview);
    m_middle->addWidget(makeMessage());
    return m_middle;
}

QWidget* ReviewPage::makeMessage()
{
    m_message = new Label(TextStyle::Body, Ink::Quiet);
    m_message->setObjectName(QStringLiteral("reviewMessage"));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    auto* home = new QPushButton(tr("Go to &Today"));
    home->setObjectName(QStringLiteral("goHome"));
    connect(home, &QPushButton::clicked, this, [this] { emit goTo({}); });
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(40, 40, 40, 40);
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(m_message);
    column->addWidget(home, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return pane;
}

QWidget* ReviewPage::makeSideContent()
{
    m_footnote = new Label(
        TextStyle::Small, Ink::Dim,
        tr("Sealing signs this scorecard with your key. You can amend it later; the amendment is added, "
           "the sealed text stays."));
    m_footnote->setWordWrap(true);
    m_attachments = new Label(TextStyle::Body, Ink::Quiet);
    m_attachments->setObjectName(QStringLiteral("attachments"));
    m_attachments->setWordWrap(true);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(16);
    for (QWidget* part : std::initializer_list<QWidget*>{m_recommendation, m_checklist, m_seal, m_facts,
                                                         m_attachments, m_footnote, m_times})
        column->addWidget(part);
    column->addStretch(1);
    return content;
}

QWidget* ReviewPage::makeSide()
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("reviewSide"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeSideContent());
    m_side = new QWidget;
    m_side->setMinimumWidth(smallestSideWidth);
    m_side->setMaximumWidth(sideWidth);
    auto* row = new QHBoxLayout(m_side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Rule(Qt::Vertical));
    row->addWidget(scroll, 1);
    return m_side;
}

void ReviewPage::showAttachments(const QList<Attachment>& attachments)
{
    QStringList names;
    for (const Attachment& attachment : attachments)
        names.append(tr("%1 at %2", "file, time").arg(attachment.name, clockText(attachment.at)));
    m_attachments->setText(
        tr("Attached: %1", "files with their times").arg(names.join(QStringLiteral(", "))));
    m_attachments->setHidden(names.isEmpty());
}

void ReviewPage::showMessage(const QString& text)
{
    m_message->setText(text);
    m_middle->setCurrentIndex(2);
    m_side->hide();
    m_header->showNothing();
    updateActions();
}

void ReviewPage::showPreview(bool on)
{
    m_actions.preview->setChecked(on);
    m_middle->setCurrentIndex(on ? 1 : 0);
    if (!on)
        return;
    m_preview->show(m_reviewed->current());
    m_preview->setFocus(Qt::OtherFocusReason);
}

/// The panes are what is scored, the verdict beside it, and the buttons above.
void ReviewPage::moveBetweenPanes(int step)
{
    QWidget* const panes[] = {m_middle, m_side, m_header};
    const auto holdsFocus = [](const QWidget* pane) {
        return pane->isAncestorOf(QApplication::focusWidget());
    };
    const auto current = std::find_if(std::begin(panes), std::end(panes), holdsFocus) - std::begin(panes);
    const auto next = (current + step + 3) % 3;
    focusFirstStop(panes[next]);
}

void ReviewPage::openExportMenu()
{
    const QPushButton* button = m_header->exportButton();
    const int inset = isRightToLeft() ? 0 : m_exportMenu->sizeHint().width() - button->width();
    m_exportMenu->popup(button->mapToGlobal(QPoint(-inset, button->height() + 2)));
    m_exportMenu->setActiveAction(m_exportMenu->actions().value(0));
}

} // namespace panelbook
