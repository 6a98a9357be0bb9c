// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/candidate/candidatewindow.h"

#include "base/settings.h"
#include "ui/pages/live/candidate/codepane.h"
#include "ui/pages/live/candidate/metricpane.h"
#include "ui/pages/live/candidate/tablepane.h"
#include "ui/pages/live/candidate/tracepane.h"
#include "ui/theme/colours.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/clocklabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace panelbook {

namespace {

constexpr QLatin1String geometryState("candidateWindow");

QFont grown(TextStyle style, qreal factor)
{
    QFont font = fontFor(style);
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

CandidateWindow::CandidateWindow(Settings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_settings(settings),
      m_sheet(new QWidget),
      m_heading(new Label(TextStyle::Section, Ink::Dim)),
      m_clock(new ClockLabel),
      m_title(new Label(TextStyle::Title)),
      m_body(new QVBoxLayout),
      m_announced(new QVBoxLayout)
{
    setObjectName(QStringLiteral("candidateWindow"));
    setWindowTitle(tr("For the candidate"));
    setMinimumSize(640, 400);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    if (!restoreGeometry(m_settings.state(geometryState)))
        resize(1280, 720);
    m_title->setFont(grown(TextStyle::Title, 1.2));
    m_title->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_clock);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addLayout(m_body);
    auto* column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(40, 28, 40, 24);
    column->setSpacing(12);
    column->addLayout(top);
    column->addWidget(m_title);
    column->addWidget(card, 1);
    column->addLayout(m_announced);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_sheet);
    m_clock->hide();
    m_title->hide();
}

void CandidateWindow::show(const CandidateContent& content)
{
    if (content == m_content && m_pane)
        return;
    m_content = content;
    m_heading->setText(content.heading);
    m_title->setText(content.title);
    m_title->setVisible(!content.title.isEmpty());
    delete m_pane;
    m_code = nullptr;
    m_pane = makePane(content);
    m_body->addWidget(m_pane);
}

QWidget* CandidateWindow::makePane(const CandidateContent& content)
{
    if (content.type == QLatin1String("prompt"))
        return makePrompt(content.text);
    if (content.type == QLatin1String("table"))
        return new TablePane(content);
    if (content.type == QLatin1String("metric"))
        return new MetricPane(content);
    if (content.type == QLatin1String("trace"))
        return new TracePane(content);
    auto* pane = new CodePane(content);
    if (content.type == QLatin1String("code"))
        m_code = pane;
    return pane;
}

QWidget* CandidateWindow::makePrompt(const QString& text)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* label = new Label(TextStyle::Body, Ink::Normal, text);
    label->setObjectName(QStringLiteral("candidatePrompt"));
    label->setFont(grown(TextStyle::Body, 20.0 / 13));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setMargin(24);
    scroll->setWidget(label);
    return scroll;
}

void CandidateWindow::announce(const QStringList& texts)
{
    clearLayout(*m_announced);
    for (const QString& text : texts) {
        auto* line = new ToneLabel(TextStyle::Heading, Ink::Normal);
        line->setText(QStringLiteral("▲  ") + text);
        line->setAccessibleName(text);
        line->setWordWrap(true);
        line->setTone(Tone::Concern);
        m_announced->addWidget(line);
    }
}

void CandidateWindow::setTimeLeft(const QString& text)
{
    m_clock->setText(text);
    m_clock->setVisible(!text.isEmpty());
}

void CandidateWindow::setBlank(bool blank)
{
    m_blank = blank;
    m_sheet->setVisible(!blank);
}

void CandidateWindow::markLines(int first, int last)
{
    if (m_code)
        m_code->markLines(first, last);
}

void CandidateWindow::moveMark(int lines)
{
    if (m_code)
        m_code->markLines(std::max(1, m_code->markedLine() + lines),
                          std::max(1, m_code->markedLine() + lines));
}

void CandidateWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Panes take their colours when they are made.
    if (event->type() == QEvent::PaletteChange && m_pane) {
        const CandidateContent content = m_content;
        m_content = {};
        show(content);
    }
}

void CandidateWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setState(geometryState, saveGeometry());
    QWidget::closeEvent(event);
}

void CandidateWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), coloursOf(palette()).background);
}

} // namespace panelbook
