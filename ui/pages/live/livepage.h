// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/nudge.h"
#include "domain/sessions/roleplay.h"
#include "services/conductinterview.h"
#include "services/spelling.h"
#include "ui/pages/live/entrybar.h"
#include "ui/shell/page.h"

#include <QMap>
#include <QSet>
#include <QTimer>

class QStackedWidget;

namespace panelbook {

class CandidateWindow;
class CompactBar;
class CompactRatings;
class IncidentAside;
class IncidentPanel;
class LiveHeader;
class NotesPanel;
class QuestionPanel;
class RubricPanel;
class StartPanel;

/// A live interview: agenda and time above, the question at the left, the notes in the middle with the
/// keyboard, the rubric at the right. Before the start it shows the plan and one button; after the end notes
/// and ratings can still be changed, until the scorecard is sealed. In the small window clock, notes and
/// ratings are left; the notes are the same editor.
///
/// Everything is recorded through ConductInterview and read back from its session. A timer repaints the clock
/// once a second while it runs and is seen; it counts nothing.
class LivePage : public Page
{
    Q_OBJECT

public:
    explicit LivePage(const PageContext& context, QWidget* parent = nullptr);
    ~LivePage() override;

    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> commands() const override { return m_commands.values(); }
    bool wantsWholeWindow() const override { return true; }
    bool wantsCompactWindow() const override { return m_compact; }
    QString windowTitlePart() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCommands();
    void addCommand(const char* name, std::function<void()> run);
    void layOut();
    void wire();

    void open(std::unique_ptr<ConductInterview> interview);
    void setCompact(bool compact);
    void showState();
    void showSession();
    void showSaveState();
    void enableCommands(const Timeline& timeline);
    void scheduleTick(const Timeline& timeline);
    void tick();
    void remarkOnResume();

    bool record(const SessionEvent& event);
    bool holds(const Result<void>& result);
    void start();
    void end();
    void pauseOrGoOn();
    void ask(const QString& question);
    void askFollowUp(int number);
    void giveHint(int number);
    void giveNextHint();
    void tickNext();
    Advice currentAdvice(const Timeline& timeline) const;
    void takeAdvice();
    void putAdviceAway();
    void enterNextSegment();
    void rate(const QString& dimension, RatingValue value);
    void linkNote();
    void whyMarked();
    void attachPicture(const QImage& picture);
    void attachFiles(const QStringList& files);
    void moveStamp(Milliseconds by);
    void movePane(int step);

    // Role-plays, code reviews and the candidate window: liveroleplay.cpp
    void makeRoleplayCommands();
    void wireRoleplay();
    void showRoleplay(const Timeline& timeline);
    void enableRoleplayCommands(bool live);
    void reveal(const QString& artefact, const QString& how);
    void giveCard(const QString& card);
    void takeEntry(EntryBar::Entry entry, const QString& text, const QString& choice);
    void tickDefect(int number, const QString& choice);
    void reachNextWhy();
    void stepHypothesis(int number);
    void swapConsoleAndGuide();
    void openCandidateWindow();
    void closeCandidateWindow();
    void followQuestion();
    void showNextMaterial();
    void announce();
    void tickRoleplay(const Timeline& timeline);
    template <typename Kind>
    const Kind* currentKind() const;
    const QuestionSpan* currentSpan(const Timeline& timeline) const;

    PageContext m_context;
    Spelling m_spelling;
    std::unique_ptr<ConductInterview> m_interview;
    QSet<InterviewId> m_seen; ///< that this run of the program showed or started
    PutAway m_putAway;        ///< advice that was taken or turned down in this sitting
    QString m_problem;        ///< why the last text could not be written
    QTimer m_second;
    bool m_compact = false;

    QMap<QString, QAction*> m_commands; ///< by objectName
    QStackedWidget* m_stack;
    StartPanel* m_start;
    QWidget* m_desk;
    LiveHeader* m_header = nullptr;
    CompactBar* m_compactBar = nullptr;
    QuestionPanel* m_question = nullptr;
    NotesPanel* m_notes = nullptr;
    RubricPanel* m_rubric = nullptr;
    CompactRatings* m_compactRatings = nullptr;
    QStackedWidget* m_left = nullptr;
    IncidentPanel* m_console = nullptr;
    IncidentAside* m_aside = nullptr;
    QString m_shownQuestion; ///< that console and candidate window follow
    Roleplay m_roleplay;     ///< of it, as of the last event; empty for other kinds
    std::unique_ptr<CandidateWindow> m_candidate;
    qsizetype m_material = 0; ///< that the candidate window showed last; 0 = the prompt
};

} // namespace panelbook
