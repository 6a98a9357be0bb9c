// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/questionschema.h"
#include "ui/pages/questions/editor/formfield.h"

#include <QMap>
#include <QWidget>

class QSpinBox;
class QVBoxLayout;

namespace panelbook {

class ContentLibrary;
class FilterChip;
class Label;

/// A question as a form: the fields of every kind, then those of its own. Holds the whole question; what has
/// no field stays as it is.
class QuestionForm : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionForm(const ContentLibrary& library, QWidget* parent = nullptr);

    /// Fills the form; does not emit edited().
    void setQuestion(QuestionKind kind, const QJsonObject& question);
    /// What the form holds, which need not hold to the schema.
    QJsonObject question() const;

    /// Shows each problem at its field. Returns those that belong to none. The places begin at the question.
    QList<SchemaProblem> setProblems(const QList<SchemaProblem>& problems);
    void focusTitle();
    /// Brings the first field with a problem into view and gives it the keyboard.
    void focusProblem();

signals:
    void edited();

private:
    QWidget* makeFrame();
    QWidget* makeChips(const QString& title, const QList<FilterChip*>& chips);
    FilterChip* makeChip(const QString& name, const QString& text);
    FormField* addField(const EditorField& field, QVBoxLayout* layout);
    void makeKindFields();
    QStringList chosenCompetencies() const;
    QString frameProblems(const QList<SchemaProblem>& problems, QList<SchemaProblem>& left) const;

    QJsonObject m_question;
    QuestionKind m_kind = QuestionKind::Behavioural;
    QMap<QString, FilterChip*> m_levels;       ///< by id
    QMap<QString, FilterChip*> m_competencies; ///< by id
    QStringList m_competencyOrder;
    QSpinBox* m_minutes;
    ToneLabel* m_frameProblem;
    QList<FormField*> m_fields; ///< common first, then the kind's
    QVBoxLayout* m_kindLayout;
    Label* m_kindTitle;
    QWidget* m_kindFields = nullptr;
};

} // namespace panelbook
