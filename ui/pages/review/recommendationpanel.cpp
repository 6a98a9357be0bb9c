// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/recommendationpanel.h"

#include "domain/sessions/sessionrules.h"
#include "ui/pages/review/verdictbar.h"
#include "ui/widgets/tonelabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <chrono>

namespace panelbook {

namespace {

constexpr int reasonLines = 5;
constexpr int textMargin = 10;

} // namespace

RecommendationPanel::RecommendationPanel(QWidget* parent)
    : QWidget(parent),
      m_verdict(new VerdictBar),
      m_lock(new ToneLabel(TextStyle::Body)),
      m_reason(new QPlainTextEdit),
      m_sealedReason(new Label(TextStyle::Body))
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_lock->setObjectName(QStringLiteral("verdictLock"));
    m_lock->setWordWrap(true);
    m_lock->setTone(Tone::Concern);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason for the recommendation"));
    m_reason->setTabChangesFocus(true);
    m_reason->document()->setDocumentMargin(textMargin);
    m_reason->setFixedHeight(reasonLines * fontMetrics().lineSpacing() + 2 * textMargin);
    m_reason->installEventFilter(this);
    m_sealedReason->setObjectName(QStringLiteral("sealedReason"));
    m_sealedReason->setWordWrap(true);
    m_sealedReason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part :
         std::initializer_list<QWidget*>{new Label(TextStyle::Heading, Ink::Normal, tr("Recommendation")),
                                         m_verdict, m_lock, m_reason, m_sealedReason})
        column->addWidget(part);
    setFocusProxy(m_verdict);
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::seconds(2));
    connect(&m_rest, &QTimer::timeout, this, &RecommendationPanel::flush);
    connect(m_reason, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_verdict, &VerdictBar::chosen, this, [this](RecommendationValue value) {
        emit recommended(value, m_reason->toPlainText().trimmed());
    });
}

void RecommendationPanel::show(const Session& session, bool editable)
{
    const bool other = m_interview != session.interview.id;
    const QString before = m_recorded ? m_recorded->reason : QString();
    m_interview = session.interview.id;
    m_recorded = session.recommendation;
    m_verdict->setValue(m_recorded ? std::optional(m_recorded->value) : std::nullopt);
    showLock(session, editable);
    const QString reason = m_recorded ? m_recorded->reason : QString();
    m_sealedReason->setText(reason);
    m_sealedReason->setVisible(!editable && !reason.isEmpty());
    // What was typed is newer than what is recorded, also when recording it failed.
    const bool news = other || (!m_rest.isActive() && reason != before);
    if (news && m_reason->toPlainText().trimmed() != reason) {
        const QSignalBlocker quiet(m_reason);
        m_reason->setPlainText(reason);
    }
    m_reason->setVisible(editable);
}

void RecommendationPanel::showLock(const Session& session, bool editable)
{
    const QStringList open = unratedDimensions(session);
    const bool locked = editable && !open.isEmpty();
    m_lock->setVisible(locked);
    m_lock->setText(
        tr("First rate every dimension, or choose “n/a”. Open: %1.").arg(open.join(QStringLiteral(", "))));
    m_verdict->setEnabled(editable && !locked);
    m_reason->setEnabled(editable && !locked && m_recorded);
    m_reason->setPlaceholderText(m_recorded
                                     ? tr("Say why, in a sentence or two.")
                                     : tr("Choose a recommendation, then say why in a sentence or two."));
}

void RecommendationPanel::flush()
{
    m_rest.stop();
    const QString reason = m_reason->toPlainText().trimmed();
    if (m_recorded && m_reason->isEnabled() && reason != m_recorded->reason)
        emit recommended(m_recorded->value, reason);
}

bool RecommendationPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_reason && event->type() == QEvent::FocusOut)
        flush();
    return QWidget::eventFilter(watched, event);
}

void RecommendationPanel::hideEvent(QHideEvent* event)
{
    flush();
    QWidget::hideEvent(event);
}

} // namespace panelbook
