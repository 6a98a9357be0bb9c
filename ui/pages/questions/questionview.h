// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"

#include <QTextEdit>
#include <QTextFormat>

#include <optional>

namespace panelbook {

/// A question to read: prompt and guide, in two columns when there is room. Read only; text can be selected.
class QuestionView : public QTextEdit
{
    Q_OBJECT

public:
    explicit QuestionView(QWidget* parent = nullptr);

    void setQuestion(const Question& question);
    void clearQuestion();

protected:
    /// Nothing is ever loaded: a question names no files.
    QVariant loadResource(int type, const QUrl& name) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void startDocument();
    int textWidth() const;
    QTextFrameFormat margins() const;

    std::optional<Question> m_question;
    int m_laidOutFor = 0; ///< text width of the present layout
};

} // namespace panelbook
