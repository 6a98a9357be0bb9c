// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/editor/editorfield.h"

#include <QCoreApplication>

#include <algorithm>

namespace panelbook {

namespace {

// One field a line.
// clang-format off

const FieldColumn severity{"severity", QT_TRANSLATE_NOOP("EditorField", "blocker, major, minor or nit")};

QList<EditorField> systemDesignFields()
{
    const QList<FieldColumn> elicit{{"ask", QT_TRANSLATE_NOOP("EditorField", "what to ask")}, {"answer", QT_TRANSLATE_NOOP("EditorField", "your answer")}};
    return {
        {"elicit/functional", QT_TRANSLATE_NOOP("EditorField", "What it must do"), EditorField::Table, elicit},
        {"elicit/non_functional", QT_TRANSLATE_NOOP("EditorField", "How well it must do it"), EditorField::Table, elicit},
        {"estimate/assumptions", QT_TRANSLATE_NOOP("EditorField", "Assumptions of the capacity sheet"), EditorField::Table,
         {{"name", QT_TRANSLATE_NOOP("EditorField", "name")}, {"label", QT_TRANSLATE_NOOP("EditorField", "label")}, {"value", QT_TRANSLATE_NOOP("EditorField", "value"), FieldColumn::Number}, {"unit", QT_TRANSLATE_NOOP("EditorField", "unit")}}},
        {"estimate/results", QT_TRANSLATE_NOOP("EditorField", "Results of the capacity sheet"), EditorField::Table,
         {{"name", QT_TRANSLATE_NOOP("EditorField", "name")}, {"label", QT_TRANSLATE_NOOP("EditorField", "label")}, {"formula", QT_TRANSLATE_NOOP("EditorField", "formula")}, {"unit", QT_TRANSLATE_NOOP("EditorField", "unit")}}},
        {"deep_dives", QT_TRANSLATE_NOOP("EditorField", "Deep dives"), EditorField::Table,
         {{"topic", QT_TRANSLATE_NOOP("EditorField", "topic")}, {"look_for", QT_TRANSLATE_NOOP("EditorField", "look for | look for …"), FieldColumn::Texts}}},
        {"trade_offs", QT_TRANSLATE_NOOP("EditorField", "Trade-offs"), EditorField::Table,
         {{"choice", QT_TRANSLATE_NOOP("EditorField", "choice")}, {"sides/option,wins_when", QT_TRANSLATE_NOOP("EditorField", "option | wins when | option | wins when …"), FieldColumn::Pairs}}},
        {"failure_modes", QT_TRANSLATE_NOOP("EditorField", "Failures to inject"), EditorField::Table,
         {{"inject", QT_TRANSLATE_NOOP("EditorField", "what happens")}, {"expect", QT_TRANSLATE_NOOP("EditorField", "what to expect")}}},
        {"mistakes", QT_TRANSLATE_NOOP("EditorField", "Common mistakes")},
    };
}

QList<EditorField> behaviouralFields()
{
    return {
        {"star_probes/situation", QT_TRANSLATE_NOOP("EditorField", "Probes: situation")},
        {"star_probes/task", QT_TRANSLATE_NOOP("EditorField", "Probes: task")},
        {"star_probes/action", QT_TRANSLATE_NOOP("EditorField", "Probes: action")},
        {"star_probes/result", QT_TRANSLATE_NOOP("EditorField", "Probes: result")},
        {"number_probes", QT_TRANSLATE_NOOP("EditorField", "Probes: numbers")},
        {"five_whys", QT_TRANSLATE_NOOP("EditorField", "Five whys"), EditorField::Table,
         {{"start", QT_TRANSLATE_NOOP("EditorField", "start")}, {"changeable", QT_TRANSLATE_NOOP("EditorField", "what can be changed")}, {"whys", QT_TRANSLATE_NOOP("EditorField", "why | why …"), FieldColumn::Texts}}},
    };
}

QList<EditorField> debuggingFields()
{
    return {
        {"company", QT_TRANSLATE_NOOP("EditorField", "Company"), EditorField::Line},
        {"alert", QT_TRANSLATE_NOOP("EditorField", "Alert"), EditorField::Prose},
        {"incident_start", QT_TRANSLATE_NOOP("EditorField", "Start of the incident, as 02:10"), EditorField::Line},
        {"topology", QT_TRANSLATE_NOOP("EditorField", "Topology")},
        {"symptoms", QT_TRANSLATE_NOOP("EditorField", "Symptoms")},
        {"root_cause", QT_TRANSLATE_NOOP("EditorField", "Root cause, why by why")},
        {"mitigations", QT_TRANSLATE_NOOP("EditorField", "Mitigations"), EditorField::Table,
         {{"effect", QT_TRANSLATE_NOOP("EditorField", "helps or hurts")}, {"text", QT_TRANSLATE_NOOP("EditorField", "what is done")}, {"arithmetic", QT_TRANSLATE_NOOP("EditorField", "arithmetic, if any")}}},
        {"constraints", QT_TRANSLATE_NOOP("EditorField", "Constraint cards"), EditorField::Table, {{"id", QT_TRANSLATE_NOOP("EditorField", "id")}, {"text", QT_TRANSLATE_NOOP("EditorField", "text")}}},
        {"timing", QT_TRANSLATE_NOOP("EditorField", "Timing"), EditorField::Table,
         {{"minute", QT_TRANSLATE_NOOP("EditorField", "minute"), FieldColumn::Number}, {"expect", QT_TRANSLATE_NOOP("EditorField", "what to expect")}}},
        {"handover", QT_TRANSLATE_NOOP("EditorField", "Hand-over checklist")},
        {"artefacts", QT_TRANSLATE_NOOP("EditorField", "Artefacts, as JSON"), EditorField::Json},
    };
}

QList<EditorField> codeReviewFields()
{
    return {
        {"language", QT_TRANSLATE_NOOP("EditorField", "Programming language"), EditorField::Line},
        {"context", QT_TRANSLATE_NOOP("EditorField", "Context"), EditorField::Prose},
        {"code", QT_TRANSLATE_NOOP("EditorField", "Code"), EditorField::Code},
        {"defects", QT_TRANSLATE_NOOP("EditorField", "Planted defects"), EditorField::Table,
         {{"lines", QT_TRANSLATE_NOOP("EditorField", "lines")}, severity, {"title", QT_TRANSLATE_NOOP("EditorField", "title")}, {"why", QT_TRANSLATE_NOOP("EditorField", "why")}, {"fix", QT_TRANSLATE_NOOP("EditorField", "fix")}}},
        {"decoys", QT_TRANSLATE_NOOP("EditorField", "Looks wrong, is fine"), EditorField::Table,
         {{"lines", QT_TRANSLATE_NOOP("EditorField", "lines")}, {"title", QT_TRANSLATE_NOOP("EditorField", "title")}, {"why", QT_TRANSLATE_NOOP("EditorField", "why")}}},
    };
}

/// All that the hands-on kinds have; each kind takes its own.
QList<EditorField> practicalFields()
{
    return {
        {"setup", QT_TRANSLATE_NOOP("EditorField", "Setup"), EditorField::Prose},
        {"tasks", QT_TRANSLATE_NOOP("EditorField", "Tasks")},
        {"time_limits", QT_TRANSLATE_NOOP("EditorField", "Time limits"), EditorField::Levels, {{"", QT_TRANSLATE_NOOP("EditorField", "level")}, {"", QT_TRANSLATE_NOOP("EditorField", "time")}}},
        {"twist", QT_TRANSLATE_NOOP("EditorField", "Twist in the middle"), EditorField::Prose},
        {"given", QT_TRANSLATE_NOOP("EditorField", "What is given")},
        {"must", QT_TRANSLATE_NOOP("EditorField", "Must have")},
        {"may", QT_TRANSLATE_NOOP("EditorField", "May have")},
        {"not_wanted", QT_TRANSLATE_NOOP("EditorField", "Not wanted")},
        {"submit", QT_TRANSLATE_NOOP("EditorField", "How to submit"), EditorField::Prose},
        {"pay", QT_TRANSLATE_NOOP("EditorField", "Pay"), EditorField::Prose},
        {"ai_policy", QT_TRANSLATE_NOOP("EditorField", "Policy on AI tools"), EditorField::Prose},
        {"next_steps", QT_TRANSLATE_NOOP("EditorField", "Next steps"), EditorField::Prose},
        {"review_plan", QT_TRANSLATE_NOOP("EditorField", "Plan of the review")},
        {"checklist", QT_TRANSLATE_NOOP("EditorField", "Checklist")},
        {"planted", QT_TRANSLATE_NOOP("EditorField", "Planted flaws"), EditorField::Table,
         {{"where", QT_TRANSLATE_NOOP("EditorField", "where")}, severity, {"title", QT_TRANSLATE_NOOP("EditorField", "title")}, {"why", QT_TRANSLATE_NOOP("EditorField", "why")}, {"fix", QT_TRANSLATE_NOOP("EditorField", "fix")}}},
        {"steps", QT_TRANSLATE_NOOP("EditorField", "Steps"), EditorField::Table,
         {{"from", QT_TRANSLATE_NOOP("EditorField", "from minute"), FieldColumn::Number}, {"to", QT_TRANSLATE_NOOP("EditorField", "to minute"), FieldColumn::Number}, {"look_at", QT_TRANSLATE_NOOP("EditorField", "look at")}, {"for", QT_TRANSLATE_NOOP("EditorField", "speaks for")}, {"against", QT_TRANSLATE_NOOP("EditorField", "speaks against")}}},
        {"materials", QT_TRANSLATE_NOOP("EditorField", "Materials, as JSON"), EditorField::Json},
    };
}
// clang-format on

/// The hands-on parts of a kind, as its schema has them.
QStringList practicalParts(QuestionKind kind)
{
    const QString shared = QStringLiteral("setup tasks time_limits");
    const auto parts = [&shared](const char* more) {
        return (shared + QLatin1String(more)).split(u' ', Qt::SkipEmptyParts);
    };
    switch (kind) {
    case QuestionKind::PairProgramming: return parts(" twist materials");
    case QuestionKind::JobSimulation: return parts(" materials planted checklist");
    case QuestionKind::TakeHome:
        return parts(" given must may not_wanted submit pay ai_policy next_steps review_plan materials");
    case QuestionKind::RepositoryReview:
    case QuestionKind::Screen: return parts(" steps");
    case QuestionKind::WarmUp: return parts(" materials");
    case QuestionKind::Forensic:
    case QuestionKind::Check: return parts("");
    case QuestionKind::SystemDesign:
    case QuestionKind::Behavioural:
    case QuestionKind::Debugging:
    case QuestionKind::CodeReview: return {};
    }
    return {};
}

} // namespace

const QList<EditorField>& commonFields()
{
    static const QList<EditorField> fields{
        {"title", QT_TRANSLATE_NOOP("EditorField", "Title"), EditorField::Line},
        {"summary", QT_TRANSLATE_NOOP("EditorField", "Summary, for the list"), EditorField::Line},
        {"prompt", QT_TRANSLATE_NOOP("EditorField", "Prompt, to be read aloud"), EditorField::Prose},
        {"tags", QT_TRANSLATE_NOOP("EditorField", "Tags")},
        {"listen_for", QT_TRANSLATE_NOOP("EditorField", "Listen for")},
        {"follow_ups",
         QT_TRANSLATE_NOOP("EditorField", "Follow-ups"),
         EditorField::Table,
         {{"text", QT_TRANSLATE_NOOP("EditorField", "text")},
          {"competency", QT_TRANSLATE_NOOP("EditorField", "competency")}}},
        {"hints", QT_TRANSLATE_NOOP("EditorField", "Hints, the smallest first")},
        {"strong", QT_TRANSLATE_NOOP("EditorField", "Strong evidence")},
        {"weak", QT_TRANSLATE_NOOP("EditorField", "Weak evidence")},
        {"red_flags", QT_TRANSLATE_NOOP("EditorField", "Red flags")},
        {"level_differences",
         QT_TRANSLATE_NOOP("EditorField", "What the levels differ in"),
         EditorField::Levels,
         {{"", QT_TRANSLATE_NOOP("EditorField", "level")}, {"", QT_TRANSLATE_NOOP("EditorField", "text")}}},
        {"sources", QT_TRANSLATE_NOOP("EditorField", "Sources")},
    };
    return fields;
}

QList<EditorField> fieldsOf(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::SystemDesign: return systemDesignFields();
    case QuestionKind::Behavioural: return behaviouralFields();
    case QuestionKind::Debugging: return debuggingFields();
    case QuestionKind::CodeReview: return codeReviewFields();
    default: break;
    }
    const QStringList parts = practicalParts(kind);
    QList<EditorField> fields = practicalFields();
    fields.removeIf([&](const EditorField& field) { return !parts.contains(QLatin1String(field.path)); });
    return fields;
}

QString titleOf(const EditorField& field)
{
    return QCoreApplication::translate("EditorField", field.title);
}

QString hintOf(const EditorField& field)
{
    if (field.shape == EditorField::Lines)
        return QCoreApplication::translate("EditorField", "One a line");
    QStringList parts;
    for (const FieldColumn& column : field.columns)
        parts.append(QCoreApplication::translate("EditorField", column.title));
    return parts.isEmpty() ? QString()
                           : QCoreApplication::translate("EditorField", "One a line: %1")
                                 .arg(parts.join(QStringLiteral(" | ")));
}

} // namespace panelbook
