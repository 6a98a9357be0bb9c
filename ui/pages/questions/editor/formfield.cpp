// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/editor/formfield.h"

#include "ui/widgets/tonelabel.h"

#include <QAbstractTextDocumentLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace panelbook {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 16;

} // namespace

FormField::FormField(const EditorField& field, QWidget* parent)
    : QWidget(parent),
      m_field(field),
      m_problem(new ToneLabel(TextStyle::Small))
{
    QWidget* editor = field.shape == EditorField::Line ? makeLine() : makeParagraphs();
    editor->setObjectName(QStringLiteral("field.") + QLatin1String(field.path));
    editor->setAccessibleName(titleOf(field));
    auto* label = new Label(TextStyle::Strong, Ink::Normal, titleOf(field));
    label->setBuddy(editor);
    label->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem.") + QLatin1String(field.path));
    m_problem->setTone(Tone::Flag);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(label);
    if (const QString hint = hintOf(field); !hint.isEmpty()) {
        auto* help = new Label(TextStyle::Small, Ink::Dim, hint);
        help->setWordWrap(true);
        column->addWidget(help);
        editor->setAccessibleDescription(hint);
    }
    column->addWidget(editor);
    column->addWidget(m_problem);
}

QWidget* FormField::makeLine()
{
    m_line = new QLineEdit;
    connect(m_line, &QLineEdit::textChanged, this, &FormField::edited);
    return m_line;
}

QWidget* FormField::makeParagraphs()
{
    m_paragraphs = new QPlainTextEdit;
    m_paragraphs->setTabChangesFocus(true);
    const bool fixedPitch = m_field.shape == EditorField::Code || m_field.shape == EditorField::Json;
    if (fixedPitch) {
        m_paragraphs->setFont(fontFor(TextStyle::Mono));
        m_paragraphs->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    connect(m_paragraphs, &QPlainTextEdit::textChanged, this, &FormField::edited);
    connect(m_paragraphs->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, &FormField::fit);
    m_paragraphs->installEventFilter(this);
    fit();
    return m_paragraphs;
}

/// As high as the text, within reason: the form is one page to scroll, not many.
void FormField::fit()
{
    const int lines = std::clamp(qRound(m_paragraphs->document()->size().height()), fewestLines, mostLines);
    const int frame = qRound(2 * m_paragraphs->document()->documentMargin()) + 2 * m_paragraphs->frameWidth();
    m_paragraphs->setFixedHeight(lines * m_paragraphs->fontMetrics().lineSpacing() + frame + 4);
}

bool FormField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_paragraphs && event->type() == QEvent::Resize)
        fit(); // other widths break other lines
    return QWidget::eventFilter(watched, event);
}

QString FormField::text() const
{
    return m_line ? m_line->text() : m_paragraphs->toPlainText();
}

void FormField::setText(const QString& text)
{
    const QSignalBlocker quiet(this);
    if (m_line)
        m_line->setText(text);
    else
        m_paragraphs->setPlainText(text);
}

void FormField::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    QWidget* editor = m_line ? static_cast<QWidget*>(m_line) : m_paragraphs;
    editor->setAccessibleDescription(text.isEmpty() ? hintOf(m_field) : text);
}

bool FormField::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void FormField::focus()
{
    QWidget* editor = m_line ? static_cast<QWidget*>(m_line) : m_paragraphs;
    editor->setFocus(Qt::OtherFocusReason);
}

} // namespace panelbook
