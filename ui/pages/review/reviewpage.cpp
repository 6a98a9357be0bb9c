// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/reviewpage.h"

#include "base/clock.h"
#include "domain/sessions/sessionrules.h"
#include "services/exportscorecards.h"
#include "ui/pages/review/cardcolumn.h"
#include "ui/pages/review/exportmenu.h"
#include "ui/pages/review/factscard.h"
#include "ui/pages/review/pdfpreview.h"
#include "ui/pages/review/recommendationpanel.h"
#include "ui/pages/review/sealchecklist.h"
#include "ui/pages/review/sealpanel.h"
#include "ui/pages/review/signing.h"
#include "ui/pages/review/timespanel.h"
#include "ui/shell/commands/command.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace panelbook {

ReviewPage::ReviewPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_cards(new CardColumn),
      m_preview(new PdfPreview(findFormat(context.exports.formats(), QStringLiteral("pdf")))),
      m_recommendation(new RecommendationPanel),
      m_checklist(new SealChecklist),
      m_facts(new FactsCard),
      m_seal(new SealPanel),
      m_times(new TimesPanel),
      m_exportMenu(new ExportMenu(context, this)),
      m_signing(new Signing(context, *this))
{
    setObjectName(QStringLiteral("reviewPage"));
    makeActions();
    m_header = new ReviewHeader(m_actions);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeMiddle(), 2);
    body->addWidget(makeSide(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
    wire();
    showMessage(tr("No interview is chosen. Open one from Today to score it."));
}

void ReviewPage::makeActions()
{
    m_actions.back = new Command(
        "backToNotes", this, [this] { emit goTo({.place = Place::Live, .interview = m_reviewed->id()}); });
    m_actions.reopen = new Command("reopenInterview", tr("Reopen the interview"), this, [this] { reopen(); });
    m_actions.preview =
        new Command("previewPdf", this, [this] { showPreview(m_actions.preview->isChecked()); });
    m_actions.preview->setCheckable(true);
    m_actions.exportTo = new Command("exportScorecard", this, [this] { openExportMenu(); });
    m_actions.seal = new Command("seal", this, [this] { seal(); });
    m_nextMissing = new Command("nextMissing", this, [this] { jumpToNext(); });
    m_nextPane = new Command("nextPane", this, [this] { moveBetweenPanes(1); });
    m_previousPane = new Command("previousPane", this, [this] { moveBetweenPanes(-1); });
}

QList<QAction*> ReviewPage::commands() const
{
    return {m_actions.back, m_actions.reopen, m_actions.preview, m_actions.exportTo,
            m_actions.seal, m_nextMissing,    m_nextPane,        m_previousPane};
}

void ReviewPage::wire()
{
    connect(m_cards, &CardColumn::rated, this, &ReviewPage::rate);
    connect(m_cards, &CardColumn::linkRequested, this, [this](int note, const QString& d) {
        record(Linked{note, d});
    });
    connect(m_cards, &CardColumn::unlinkRequested, this, [this](int note, const QString& d) {
        record(Unlinked{note, d});
    });
    connect(m_cards, &CardColumn::noteTyped, this, &ReviewPage::type);
    connect(m_cards, &CardColumn::noteFinished, this, &ReviewPage::finishNote);
    connect(m_recommendation, &RecommendationPanel::recommended, this,
            [this](RecommendationValue value, const QString& reason) {
                record(Recommended{value, reason});
            });
    connect(m_checklist, &SealChecklist::jumpRequested, this, &ReviewPage::jumpTo);
    connect(m_facts, &FactsCard::noteWanted, this, [this](const QString& text) { record(NoteTaken{text}); });
    connect(m_seal, &SealPanel::amendRequested, this,
            [this](const QString& text) { m_signing->amend(m_reviewed->id(), text); });
    connect(m_preview, &PdfPreview::closed, this, [this] { showPreview(false); });
    connect(m_exportMenu, &ExportMenu::aboutToExport, this, &ReviewPage::flush);
    connect(m_exportMenu, &ExportMenu::exported, this,
            [this](const QString& file) { emit notify(tr("Written to %1.").arg(file), false); });
    connect(m_exportMenu, &ExportMenu::failed, this, &ReviewPage::fail);
    connect(m_signing, &Signing::sealed, this, [this] {
        load(m_reviewed->id());
        emit notify(tr("The scorecard is sealed."), false);
    });
    connect(m_signing, &Signing::amended, this, [this] {
        m_seal->clearDraft();
        load(m_reviewed->id());
    });
    connect(m_signing, &Signing::failed, this, &ReviewPage::fail);
}

void ReviewPage::enter(const Destination& destination)
{
    if (!destination.interview)
        return;
    flush();
    m_lastJump.reset();
    m_actions.preview->setChecked(false);
    load(*destination.interview);
    m_cards->focusFirst();
}

void ReviewPage::refresh(const Changes& changes)
{
    // What this page records itself, it shows when that is done.
    const bool own = m_reviewed && changes.interviews.contains(m_reviewed->id());
    if (!m_recording && (own || (m_reviewed && changes.subjects & Changes::Candidates)))
        load(m_reviewed->id());
}

void ReviewPage::load(InterviewId id)
{
    auto reviewed = Reviewed::load(m_context, id);
    if (!reviewed) {
        m_reviewed.reset();
        showMessage(describe(reviewed.error()));
        return;
    }
    m_reviewed = std::move(*reviewed);
    showSession();
}

void ReviewPage::showSession()
{
    const Session& session = m_reviewed->session();
    if (!m_reviewed->scorable()) {
        showMessage(tr("This interview has not taken place, so there is nothing to score."));
        return;
    }
    const bool editable = m_reviewed->editable();
    updateActions();
    m_header->show(session, m_context.clock.utcNow());
    m_cards->show(session, editable);
    m_recommendation->show(session, editable);
    m_checklist->setVisible(editable);
    showAttachments(session.attachments);
    m_seal->setVisible(!editable);
    m_footnote->setVisible(editable);
    m_times->show(session);
    editable ? m_checklist->show(session) : m_seal->show(m_reviewed->scorecard());
    m_facts->show(session, editable);
    m_exportMenu->setInterview(session.interview);
    m_side->show();
    showPreview(m_actions.preview->isChecked());
}

void ReviewPage::updateActions()
{
    const bool scorable = m_reviewed && m_reviewed->scorable();
    const bool editable = scorable && m_reviewed->editable();
    m_actions.back->setEnabled(scorable);
    m_actions.preview->setEnabled(scorable);
    m_actions.exportTo->setEnabled(scorable);
    m_actions.reopen->setVisible(editable && m_reviewed->state() == InterviewState::Ended);
    m_actions.reopen->setEnabled(m_actions.reopen->isVisible());
    m_actions.seal->setVisible(editable);
    m_actions.seal->setEnabled(editable);
    m_nextMissing->setEnabled(editable);
}

void ReviewPage::record(const SessionEvent& event)
{
    if (!m_reviewed || !m_reviewed->editable())
        return;
    {
        const QScopedValueRollback busy(m_recording, true);
        if (const auto recorded = m_reviewed->conduct().record(event); !recorded)
            emit notify(describe(recorded.error()), true);
    }
    showSession();
}

void ReviewPage::rate(const QString& dimension, RatingValue value)
{
    const auto rating = m_reviewed->session().ratings.find(dimension);
    if (rating == m_reviewed->session().ratings.end() || rating->value != value)
        record(Rated{dimension, value});
}

void ReviewPage::type(int note, const QString& text)
{
    const QScopedValueRollback busy(m_recording, true);
    if (const auto typed = m_reviewed->conduct().type(note, text); !typed)
        emit notify(describe(typed.error()), true);
}

void ReviewPage::finishNote(int note)
{
    {
        const QScopedValueRollback busy(m_recording, true);
        if (const auto finished = m_reviewed->conduct().finishLine(note); !finished)
            emit notify(describe(finished.error()), true);
    }
    showSession();
}

/// Records what is still only in a field.
void ReviewPage::flush()
{
    m_cards->finishEditing();
    m_recommendation->flush();
}

void ReviewPage::hideEvent(QHideEvent* event)
{
    flush();
    Page::hideEvent(event);
}

void ReviewPage::jumpTo(const SealGap& gap)
{
    m_lastJump = gap;
    showPreview(false);
    if (gap.kind == SealGap::NotEnded)
        m_actions.back->trigger();
    else if (gap.kind == SealGap::NoRecommendation)
        m_recommendation->setFocus(Qt::TabFocusReason);
    else
        m_cards->jumpTo(gap);
}

void ReviewPage::jumpToNext()
{
    const QList<SealGap> gaps = gapsBeforeSeal(m_reviewed->session());
    if (gaps.isEmpty()) {
        emit notify(tr("Nothing is missing. You can seal the scorecard."), false);
        return;
    }
    const qsizetype last = m_lastJump ? gaps.indexOf(*m_lastJump) : -1;
    jumpTo(gaps[(last + 1) % gaps.size()]);
}

void ReviewPage::reopen()
{
    const InterviewId id = m_reviewed->id();
    if (const auto reopened = m_context.interviews.reopen(id, this); !reopened)
        fail(reopened.error());
    else
        emit goTo({.place = Place::Live, .interview = id});
}

void ReviewPage::seal()
{
    flush();
    if (gapsBeforeSeal(m_reviewed->session()).isEmpty())
        m_signing->seal(m_reviewed->id(), m_reviewed->session().interview.interviewer);
    else
        jumpToNext();
}

void ReviewPage::fail(const Error& error)
{
    emit notify(describe(error), true);
}

} // namespace panelbook
