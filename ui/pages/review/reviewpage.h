// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/review/reviewed.h"
#include "ui/pages/review/reviewheader.h"

class QStackedWidget;

namespace panelbook {

class CardColumn;
class ExportMenu;
class FactsCard;
class Label;
class PdfPreview;
class RecommendationPanel;
class SealChecklist;
class SealPanel;
class Signing;
class TimesPanel;

/// Score and seal: ratings with their evidence, the recommendation, what is missing, the preview of the PDF,
/// and the seal. A sealed scorecard shows the same, and lets nothing be changed but amendments added.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> commands() const override;
    bool wantsWholeWindow() const override { return true; }
    QString windowTitlePart() const override { return tr("Score and seal"); }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    QWidget* makeMiddle();
    QWidget* makeMessage();
    QWidget* makeSide();
    QWidget* makeSideContent();
    void wire();

    void load(InterviewId id);
    void showSession();
    void showAttachments(const QList<Attachment>& attachments);
    void showMessage(const QString& text);
    void updateActions();
    void record(const SessionEvent& event);
    void rate(const QString& dimension, RatingValue value);
    void type(int note, const QString& text);
    void finishNote(int note);
    void flush();

    void jumpTo(const SealGap& gap);
    void jumpToNext();
    void moveBetweenPanes(int step);
    void showPreview(bool on);
    void openExportMenu();
    void reopen();
    void seal();
    void fail(const Error& error);

    PageContext m_context;
    std::optional<Reviewed> m_reviewed;
    bool m_recording = false;
    std::optional<SealGap> m_lastJump;

    ReviewActions m_actions;
    QAction* m_nextMissing;
    QAction* m_nextPane;
    QAction* m_previousPane;
    ReviewHeader* m_header;
    QStackedWidget* m_middle;
    Label* m_message;
    CardColumn* m_cards;
    PdfPreview* m_preview;
    QWidget* m_side;
    RecommendationPanel* m_recommendation;
    SealChecklist* m_checklist;
    FactsCard* m_facts;
    Label* m_attachments;
    SealPanel* m_seal;
    TimesPanel* m_times;
    Label* m_footnote;
    ExportMenu* m_exportMenu;
    Signing* m_signing;
};

} // namespace panelbook
