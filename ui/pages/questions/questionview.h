// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/questions/guide.h"

#include <QTextEdit>
#include <QTextFormat>

#include <optional>

namespace panelbook {

/// Something to read: a question (prompt and guide) or other sections, in two columns when there is room.
/// Read only; text can be selected.
class QuestionView : public QTextEdit
{
    Q_OBJECT

public:
    explicit QuestionView(QWidget* parent = nullptr);

    void setQuestion(const Question& question);
    /// `prompt` stands in a box above the sections; none if it is empty.
    void setSections(const QString& prompt, const QList<guide::Section>& sections);
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

    struct Content
    {
        QString prompt;
        QList<guide::Section> sections;
    };
    std::optional<Content> m_content;
    int m_laidOutFor = 0; ///< text width of the present layout
};

} // namespace panelbook
