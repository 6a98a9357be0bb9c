// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"
#include "exchange/questionschema.h"
#include "ui/shell/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace panelbook {

class ElidedLabel;
class Label;
class QuestionForm;
class QuestionView;
class ToneLabel;

/// Writes one's own questions: a form, and beside it the question as it will be read. What is not saved is
/// kept while the window lives; another question is opened only after asking.
class EditQuestionPage : public Page
{
    Q_OBJECT

public:
    explicit EditQuestionPage(const PageContext& context, QWidget* parent = nullptr);

    /// Opens the destination's question, a copy of it, or a new one.
    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> commands() const override { return {m_save, m_leave}; }
    QString windowTitlePart() const override { return tr("Write a question"); }
    QString unsaved() const override;

private:
    QWidget* makeBar();
    QWidget* makePanes();
    void wire();
    void open(const Destination& destination);
    void startNew();
    void start(const Question& question, bool fresh);
    void changeKind();
    void noteEdit();
    void showPreview();
    void showState();
    void showTitle();
    void save();
    void showProblems();
    void showTrouble(const QString& text);
    QList<SchemaProblem> problems(const QJsonObject& json) const;
    Question typed() const;
    bool dirty() const;

    PageContext m_context;
    QuestionKind m_kind = QuestionKind::Behavioural;
    QString m_id; ///< empty: it gets one when it is saved
    QJsonObject m_saved;
    bool m_fresh = true;   ///< not in the bank yet
    bool m_judged = false; ///< a first try to save showed problems: they are shown from then on
    Label* m_title;
    QLabel* m_state;
    QComboBox* m_kinds;
    QPushButton* m_saveButton;
    ToneLabel* m_trouble;
    QuestionForm* m_form;
    QScrollArea* m_scroll;
    QuestionView* m_preview;
    QAction* m_save;
    QAction* m_leave;
    QTimer m_repaint;
};

} // namespace panelbook
