// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>

#include <cstring>

namespace panelbook {

namespace {

using enum KeyContext;

// One row a line.
// clang-format off

QList<Shortcut> shellShortcuts()
{
    return {
        {"newInterview", Everywhere, QKeySequence(Qt::CTRL | Qt::Key_N), QT_TRANSLATE_NOOP("Shortcut", "New interview")},
        {"palette", Everywhere, QKeySequence(Qt::CTRL | Qt::Key_K), QT_TRANSLATE_NOOP("Shortcut", "Find anything, do anything")},
        {"openScorecard", Everywhere, QKeySequence(Qt::CTRL | Qt::Key_O), QT_TRANSLATE_NOOP("Shortcut", "Open a scorecard file")},
        {"shortcutSheet", Everywhere, QKeySequence(Qt::Key_F1), QT_TRANSLATE_NOOP("Shortcut", "Show this sheet")},
        {"goHome", Everywhere, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), QT_TRANSLATE_NOOP("Shortcut", "Go to Today")},
        {"goInterviews", Everywhere, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), QT_TRANSLATE_NOOP("Shortcut", "Go to Interviews")},
        {"goPanels", Everywhere, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QT_TRANSLATE_NOOP("Shortcut", "Go to Panels")},
        {"goQuestions", Everywhere, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), QT_TRANSLATE_NOOP("Shortcut", "Go to Questions")},
        {"goHandbook", Everywhere, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), QT_TRANSLATE_NOOP("Shortcut", "Go to the handbook")},
        {"goInsights", Everywhere, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), QT_TRANSLATE_NOOP("Shortcut", "Go to Insights")},
        {"goSettings", Everywhere, QKeySequence(Qt::CTRL | Qt::Key_Comma), QT_TRANSLATE_NOOP("Shortcut", "Go to Settings")},
        {"findInPage", Everywhere, QKeySequence(Qt::CTRL | Qt::Key_F), QT_TRANSLATE_NOOP("Shortcut", "Find on this page")},
        {"nextPane", Everywhere, QKeySequence(Qt::Key_F6), QT_TRANSLATE_NOOP("Shortcut", "Next pane")},
        {"previousPane", Everywhere, QKeySequence(Qt::SHIFT | Qt::Key_F6), QT_TRANSLATE_NOOP("Shortcut", "Previous pane")},
        {"conceal", Everywhere, QKeySequence(Qt::Key_F9), QT_TRANSLATE_NOOP("Shortcut", "Conceal everything, and go on")},
        {"quit", Everywhere, QKeySequence(Qt::CTRL | Qt::Key_Q), QT_TRANSLATE_NOOP("Shortcut", "Quit")},

        {"startNext", Home, QKeySequence(Qt::CTRL | Qt::Key_Return), QT_TRANSLATE_NOOP("Shortcut", "Start the next interview")},

        {"startInterview", NewInterview, QKeySequence(Qt::CTRL | Qt::Key_Return), QT_TRANSLATE_NOOP("Shortcut", "Start this interview")},
        {"saveForLater", NewInterview, QKeySequence(Qt::CTRL | Qt::Key_S), QT_TRANSLATE_NOOP("Shortcut", "Save this interview for later")},

        {"openInterview", Interviews, QKeySequence(Qt::CTRL | Qt::Key_Return), QT_TRANSLATE_NOOP("Shortcut", "Open the chosen interview")},
        {"exportInterviews", Interviews, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), QT_TRANSLATE_NOOP("Shortcut", "Export the chosen interviews")},
        {"deleteInterview", Interviews, QKeySequence(Qt::CTRL | Qt::Key_Delete), QT_TRANSLATE_NOOP("Shortcut", "Delete the chosen interview")},

        {"openDebrief", Panels, QKeySequence(Qt::CTRL | Qt::Key_Return), QT_TRANSLATE_NOOP("Shortcut", "Open the debrief of the chosen loop")},
        {"addScorecards", Panels, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), QT_TRANSLATE_NOOP("Shortcut", "Add a scorecard of somebody else…")},
        {"expectInterviewers", Panels, QKeySequence(Qt::Key_F2), QT_TRANSLATE_NOOP("Shortcut", "Say whom the panel waits for…")},
        {"confirmPanelKey", Panels, QKeySequence(Qt::ALT | Qt::Key_Return), QT_TRANSLATE_NOOP("Shortcut", "Confirm a key that was kept aside…")},
    };
}

QList<Shortcut> interviewShortcuts()
{
    return {
        {"rate1", Live, QKeySequence(Qt::ALT | Qt::Key_1), QT_TRANSLATE_NOOP("Shortcut", "Rate the current dimension 1")},
        {"rate2", Live, QKeySequence(Qt::ALT | Qt::Key_2), QT_TRANSLATE_NOOP("Shortcut", "Rate the current dimension 2")},
        {"rate3", Live, QKeySequence(Qt::ALT | Qt::Key_3), QT_TRANSLATE_NOOP("Shortcut", "Rate the current dimension 3")},
        {"rate4", Live, QKeySequence(Qt::ALT | Qt::Key_4), QT_TRANSLATE_NOOP("Shortcut", "Rate the current dimension 4")},
        {"rateNone", Live, QKeySequence(Qt::ALT | Qt::Key_0), QT_TRANSLATE_NOOP("Shortcut", "Current dimension: not assessed")},
        {"dimensionNext", Live, QKeySequence(Qt::ALT | Qt::Key_Down), QT_TRANSLATE_NOOP("Shortcut", "Next dimension")},
        {"dimensionPrevious", Live, QKeySequence(Qt::ALT | Qt::Key_Up), QT_TRANSLATE_NOOP("Shortcut", "Previous dimension")},
        {"linkNote", Live, QKeySequence(Qt::CTRL | Qt::Key_L), QT_TRANSLATE_NOOP("Shortcut", "Link the chosen lines to the current dimension, or unlink them")},
        {"lineUp", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), QT_TRANSLATE_NOOP("Shortcut", "Move this line up")},
        {"lineDown", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), QT_TRANSLATE_NOOP("Shortcut", "Move this line down")},
        {"lineMerge", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace), QT_TRANSLATE_NOOP("Shortcut", "Join this line to the one above")},
        {"spelling", Live, QKeySequence(Qt::Key_F7), QT_TRANSLATE_NOOP("Shortcut", "Suggest another spelling of this word")},
        {"askNext", Live, QKeySequence(Qt::CTRL | Qt::Key_Return), QT_TRANSLATE_NOOP("Shortcut", "Ask the next question")},
        {"segmentNext", Live, QKeySequence(Qt::ALT | Qt::Key_PageDown), QT_TRANSLATE_NOOP("Shortcut", "Next part of the interview")},
        {"pause", Live, QKeySequence(Qt::CTRL | Qt::Key_P), QT_TRANSLATE_NOOP("Shortcut", "Pause, or go on")},
        {"endInterview", Live, QKeySequence(Qt::CTRL | Qt::Key_E), QT_TRANSLATE_NOOP("Shortcut", "End the interview")},
        {"undoEvent", Live, QKeySequence(Qt::ALT | Qt::Key_Backspace), QT_TRANSLATE_NOOP("Shortcut", "Undo the last rating, link or tick")},
        {"stampBack", Live, QKeySequence(Qt::ALT | Qt::Key_Left), QT_TRANSLATE_NOOP("Shortcut", "Move this line's time 5 s back")},
        {"stampForward", Live, QKeySequence(Qt::ALT | Qt::Key_Right), QT_TRANSLATE_NOOP("Shortcut", "Move this line's time 5 s on")},
        {"compact", Live, QKeySequence(Qt::Key_F8), QT_TRANSLATE_NOOP("Shortcut", "Small window beside the call, and back")},
        {"whyMarked", Live, QKeySequence(Qt::CTRL | Qt::Key_I), QT_TRANSLATE_NOOP("Shortcut", "Why this line is marked, and what to write")},
        {"hint", Live, QKeySequence(Qt::CTRL | Qt::Key_H), QT_TRANSLATE_NOOP("Shortcut", "Log the next hint as given")},
        {"tickNext", Live, QKeySequence(Qt::CTRL | Qt::Key_T), QT_TRANSLATE_NOOP("Shortcut", "Tick the next task or step")},
        {"followUp1", Live, QKeySequence(Qt::CTRL | Qt::Key_1), QT_TRANSLATE_NOOP("Shortcut", "Ask follow-up 1")},
        {"followUp2", Live, QKeySequence(Qt::CTRL | Qt::Key_2), QT_TRANSLATE_NOOP("Shortcut", "Ask follow-up 2")},
        {"followUp3", Live, QKeySequence(Qt::CTRL | Qt::Key_3), QT_TRANSLATE_NOOP("Shortcut", "Ask follow-up 3")},
        {"followUp4", Live, QKeySequence(Qt::CTRL | Qt::Key_4), QT_TRANSLATE_NOOP("Shortcut", "Ask follow-up 4")},
        {"followUp5", Live, QKeySequence(Qt::CTRL | Qt::Key_5), QT_TRANSLATE_NOOP("Shortcut", "Ask follow-up 5")},
        {"followUp6", Live, QKeySequence(Qt::CTRL | Qt::Key_6), QT_TRANSLATE_NOOP("Shortcut", "Ask follow-up 6")},
        {"followUp7", Live, QKeySequence(Qt::CTRL | Qt::Key_7), QT_TRANSLATE_NOOP("Shortcut", "Ask follow-up 7")},
        {"followUp8", Live, QKeySequence(Qt::CTRL | Qt::Key_8), QT_TRANSLATE_NOOP("Shortcut", "Ask follow-up 8")},
        {"followUp9", Live, QKeySequence(Qt::CTRL | Qt::Key_9), QT_TRANSLATE_NOOP("Shortcut", "Ask follow-up 9")},
        {"takeAdvice", Live, QKeySequence(Qt::CTRL | Qt::Key_J), QT_TRANSLATE_NOOP("Shortcut", "Do what is proposed: the new plan, or the follow-up")},
        {"putAdviceAway", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), QT_TRANSLATE_NOOP("Shortcut", "Put the proposal away")},

        {"previewPdf", Review, QKeySequence(Qt::CTRL | Qt::Key_P), QT_TRANSLATE_NOOP("Shortcut", "Preview the PDF")},
        {"seal", Review, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QT_TRANSLATE_NOOP("Shortcut", "Seal the scorecard")},
        {"exportScorecard", Review, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), QT_TRANSLATE_NOOP("Shortcut", "Export…")},
        {"nextMissing", Review, QKeySequence(Qt::Key_F8), QT_TRANSLATE_NOOP("Shortcut", "Go to what is missing next")},
        {"backToNotes", Review, QKeySequence(Qt::CTRL | Qt::Key_Backspace), QT_TRANSLATE_NOOP("Shortcut", "Back to the notes")},

        {"useQuestion", Questions, QKeySequence(Qt::CTRL | Qt::Key_Return), QT_TRANSLATE_NOOP("Shortcut", "New interview with this question")},
    };
}

QList<Shortcut> roleplayShortcuts()
{
    return {
        {"findArtefact", Live, QKeySequence(Qt::CTRL | Qt::Key_G), QT_TRANSLATE_NOOP("Shortcut", "Role-play: what the candidate asks for")},
        {"hypothesis", Live, QKeySequence(Qt::CTRL | Qt::Key_Y), QT_TRANSLATE_NOOP("Shortcut", "Role-play: note a hypothesis")},
        {"settleHypothesis", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), QT_TRANSLATE_NOOP("Shortcut", "Role-play: last hypothesis confirmed, ruled out, open")},
        {"action", Live, QKeySequence(Qt::CTRL | Qt::Key_M), QT_TRANSLATE_NOOP("Shortcut", "Role-play: note an action")},
        {"whyReached", Live, QKeySequence(Qt::CTRL | Qt::Key_W), QT_TRANSLATE_NOOP("Shortcut", "Role-play: the next why was reached")},
        {"handoverSaid", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), QT_TRANSLATE_NOOP("Shortcut", "Role-play: a point of the hand-over was said")},
        {"incidentTime", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), QT_TRANSLATE_NOOP("Shortcut", "Role-play: announce the incident's time")},
        {"swapConsole", Live, QKeySequence(Qt::Key_F4), QT_TRANSLATE_NOOP("Shortcut", "Role-play: console or guide")},
        {"card1", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_1), QT_TRANSLATE_NOOP("Shortcut", "Role-play: play constraint card 1")},
        {"card2", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_2), QT_TRANSLATE_NOOP("Shortcut", "Role-play: play constraint card 2")},
        {"card3", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_3), QT_TRANSLATE_NOOP("Shortcut", "Role-play: play constraint card 3")},
        {"card4", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_4), QT_TRANSLATE_NOOP("Shortcut", "Role-play: play constraint card 4")},
        {"card5", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_5), QT_TRANSLATE_NOOP("Shortcut", "Role-play: play constraint card 5")},
        {"card6", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_6), QT_TRANSLATE_NOOP("Shortcut", "Role-play: play constraint card 6")},
        {"card7", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_7), QT_TRANSLATE_NOOP("Shortcut", "Role-play: play constraint card 7")},
        {"card8", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_8), QT_TRANSLATE_NOOP("Shortcut", "Role-play: play constraint card 8")},
        {"card9", Live, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_9), QT_TRANSLATE_NOOP("Shortcut", "Role-play: play constraint card 9")},
        {"defect", Live, QKeySequence(Qt::CTRL | Qt::Key_D), QT_TRANSLATE_NOOP("Shortcut", "Code review: tick a defect by its number")},
        {"markNext", Live, QKeySequence(Qt::CTRL | Qt::Key_Down), QT_TRANSLATE_NOOP("Shortcut", "Code review: mark the next line for the candidate")},
        {"markBefore", Live, QKeySequence(Qt::CTRL | Qt::Key_Up), QT_TRANSLATE_NOOP("Shortcut", "Code review: mark the line before")},
        {"candidateWindow", Live, QKeySequence(Qt::Key_F5), QT_TRANSLATE_NOOP("Shortcut", "Open or close the candidate's window")},
        {"candidateBlank", Live, QKeySequence(Qt::SHIFT | Qt::Key_F5), QT_TRANSLATE_NOOP("Shortcut", "Blank the candidate's window, or show it again")},
        {"candidateMaterial", Live, QKeySequence(Qt::CTRL | Qt::Key_F5), QT_TRANSLATE_NOOP("Shortcut", "Show the candidate the next thing: prompt, code, material")},
    };
}

QList<Shortcut> bankShortcuts()
{
    return {
        {"markFavourite", Questions, QKeySequence(Qt::CTRL | Qt::Key_D), QT_TRANSLATE_NOOP("Shortcut", "Favourite")},
        {"markRetired", Questions, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), QT_TRANSLATE_NOOP("Shortcut", "Retired: never proposed any more")},
        {"markLeaked", Questions, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), QT_TRANSLATE_NOOP("Shortcut", "Leaked: rests for half a year")},
        {"newQuestion", Questions, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), QT_TRANSLATE_NOOP("Shortcut", "Write a new question")},
        {"editQuestion", Questions, QKeySequence(Qt::Key_F2), QT_TRANSLATE_NOOP("Shortcut", "Edit the question, or a copy of a bundled one")},
        {"duplicateQuestion", Questions, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), QT_TRANSLATE_NOOP("Shortcut", "Duplicate the question")},
        {"deleteQuestion", Questions, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), QT_TRANSLATE_NOOP("Shortcut", "Delete the question")},
        {"importQuestions", Questions, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), QT_TRANSLATE_NOOP("Shortcut", "Import questions…")},
        {"exportQuestions", Questions, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), QT_TRANSLATE_NOOP("Shortcut", "Export your own questions…")},
        {"takeImport", Questions, QKeySequence(Qt::ALT | Qt::Key_Return), QT_TRANSLATE_NOOP("Shortcut", "Import what the preview shows")},

        {"saveQuestion", EditQuestion, QKeySequence(Qt::CTRL | Qt::Key_S), QT_TRANSLATE_NOOP("Shortcut", "Save the question")},
        {"leaveQuestion", EditQuestion, QKeySequence(Qt::ALT | Qt::Key_Left), QT_TRANSLATE_NOOP("Shortcut", "Back to the questions")},

        {"goKits", Everywhere, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), QT_TRANSLATE_NOOP("Shortcut", "Go to Kits and rubrics")},
        {"saveKit", Kits, QKeySequence(Qt::CTRL | Qt::Key_S), QT_TRANSLATE_NOOP("Shortcut", "Save the kit or rubric")},
        {"duplicateKit", Kits, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), QT_TRANSLATE_NOOP("Shortcut", "Duplicate the kit or rubric")},
        {"deleteKit", Kits, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), QT_TRANSLATE_NOOP("Shortcut", "Delete the kit or rubric")},
        {"rowUp", Kits, QKeySequence(Qt::ALT | Qt::Key_Up), QT_TRANSLATE_NOOP("Shortcut", "Move the row up")},
        {"rowDown", Kits, QKeySequence(Qt::ALT | Qt::Key_Down), QT_TRANSLATE_NOOP("Shortcut", "Move the row down")},
    };
}

QList<Shortcut> panelShortcuts()
{
    return {
        {"blindNames", Debrief, QKeySequence(Qt::CTRL | Qt::Key_B), QT_TRANSLATE_NOOP("Shortcut", "Hide the names, or show them again")},
        {"present", Debrief, QKeySequence(Qt::Key_F5), QT_TRANSLATE_NOOP("Shortcut", "Present the scores big, without notes")},
        {"exportPack", Debrief, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), QT_TRANSLATE_NOOP("Shortcut", "Export the pack…")},
        {"recordDecision", Debrief, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QT_TRANSLATE_NOOP("Shortcut", "Record the decision")},
    };
}

// clang-format on

} // namespace

const QList<Shortcut>& shortcuts()
{
    static const QList<Shortcut> table =
        shellShortcuts() + interviewShortcuts() + roleplayShortcuts() + bankShortcuts() + panelShortcuts();
    return table;
}

QString title(KeyContext context)
{
    switch (context) {
    case KeyContext::Everywhere: return QCoreApplication::translate("Shortcut", "Everywhere");
    case KeyContext::Home: return QCoreApplication::translate("Shortcut", "Today");
    case KeyContext::NewInterview: return QCoreApplication::translate("Shortcut", "New interview");
    case KeyContext::Interviews: return QCoreApplication::translate("Shortcut", "Interviews");
    case KeyContext::Panels: return QCoreApplication::translate("Shortcut", "Panels");
    case KeyContext::Live: return QCoreApplication::translate("Shortcut", "During an interview");
    case KeyContext::Review: return QCoreApplication::translate("Shortcut", "Score and seal");
    case KeyContext::Questions: return QCoreApplication::translate("Shortcut", "Questions");
    case KeyContext::EditQuestion: return QCoreApplication::translate("Shortcut", "Writing a question");
    case KeyContext::Debrief: return QCoreApplication::translate("Shortcut", "Debrief");
    case KeyContext::Kits: return QCoreApplication::translate("Shortcut", "Kits and rubrics");
    }
    return {};
}

const Shortcut* findShortcut(const char* command)
{
    for (const Shortcut& shortcut : shortcuts()) {
        if (std::strcmp(shortcut.command, command) == 0)
            return &shortcut;
    }
    return nullptr;
}

QKeySequence keysOf(const char* command)
{
    const Shortcut* shortcut = findShortcut(command);
    return shortcut ? shortcut->keys : QKeySequence();
}

QString textOf(const Shortcut& shortcut)
{
    return QCoreApplication::translate("Shortcut", shortcut.text);
}

} // namespace panelbook
