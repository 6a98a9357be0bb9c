// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/session.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace panelbook {

class Label;
class ToneLabel;
class VerdictBar;

/// The recommendation and its reason. Locked, and saying why, until every dimension is rated or "not
/// assessed". A reason is recorded when it is left, when the typing rests, and whenever flush() is called.
class RecommendationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecommendationPanel(QWidget* parent = nullptr);

    void show(const Session& session, bool editable);
    /// Tells about a reason that is not recorded yet.
    void flush();

signals:
    void recommended(panelbook::RecommendationValue value, const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showLock(const Session& session, bool editable);

    std::optional<InterviewId> m_interview;
    std::optional<Recommendation> m_recorded;
    QTimer m_rest;
    VerdictBar* m_verdict;
    ToneLabel* m_lock;
    QPlainTextEdit* m_reason;
    Label* m_sealedReason;
};

} // namespace panelbook
