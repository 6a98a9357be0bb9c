// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/scorecard.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace panelbook {

class Label;
class ToneLabel;

/// What stands beside a sealed scorecard: who sealed it, when and with which key, the amendments, and the
/// place to write another one.
class SealPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SealPanel(QWidget* parent = nullptr);

    void show(const Scorecard& scorecard);
    /// Empties the field: what stood in it is in the book now.
    void clearDraft();

signals:
    void amendRequested(const QString& text);

private:
    QWidget* makeAmendmentField();
    void showAmendments(const Scorecard& scorecard);

    std::optional<InterviewId> m_interview;
    ToneLabel* m_sealed;
    Label* m_key;
    Label* m_content;
    Label* m_amendmentsTitle;
    QVBoxLayout* m_amendments;
    QWidget* m_cards = nullptr;
    QPlainTextEdit* m_text;
    QPushButton* m_amend;
};

} // namespace panelbook
