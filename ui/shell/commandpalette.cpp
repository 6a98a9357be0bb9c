// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/palettedelegate.h"
#include "ui/theme/colours.h"
#include "ui/theme/painting.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace panelbook {

namespace {

constexpr int paletteWidth = 700;
constexpr int tallest = 440;
constexpr int mostHits = 30;

/// Another window, or the field's own menu, comes and goes; anything else takes the keyboard away for good.
bool isLeft(Qt::FocusReason reason)
{
    return reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason;
}

QList<RowsModel<PaletteRow>::Column> paletteColumns()
{
    return {{{}, [](const PaletteRow& row, int role) {
                 if (role == Qt::DisplayRole)
                     return QVariant(row.title);
                 return role == Qt::AccessibleDescriptionRole ? QVariant(row.detail) : QVariant();
             }}};
}

} // namespace

CommandPalette::CommandPalette(const SearchBook& search, QWidget* ground)
    : QFrame(ground),
      m_search(search),
      m_rows(paletteColumns()),
      m_field(new QLineEdit),
      m_list(new QListView),
      m_nothing(new Label(TextStyle::Body, Ink::Dim, tr("Nothing fits.")))
{
    setObjectName(QStringLiteral("palette"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Find anything, do anything"));
    m_field->setPlaceholderText(tr("Search notes, people, questions, or name what to do"));
    m_field->setFrame(false);
    m_field->setFont(fontFor(TextStyle::Heading));
    m_field->setFixedHeight(scaledToText(44));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new PaletteDelegate(m_rows, m_list));
    m_nothing->setContentsMargins(14, 8, 14, 8);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 1, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::look);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    ground->installEventFilter(this);
    hide();
}

void CommandPalette::open(const QList<QAction*>& commands)
{
    if (isVisible()) {
        leave();
        return;
    }
    m_before = QApplication::focusWidget();
    m_commands = commands;
    m_field->clear();
    look();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::look()
{
    const QString query = m_field->text();
    QList<PaletteRow> rows = commandRows(query, m_commands);
    if (const auto hits = m_search.find(query, mostHits))
        rows += hitRows(*hits);
    m_rows.setRows(rows);
    m_list->setCurrentIndex(m_rows.index(0, 0));
    m_list->scrollToTop();
    m_list->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    step(0);
    place();
}

void CommandPalette::step(int by)
{
    if (m_rows.rows().isEmpty()) {
        m_field->setAccessibleDescription(m_nothing->text());
        return;
    }
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_rows.rowCount() - 1);
    m_list->setCurrentIndex(m_rows.index(row, 0));
    m_field->setAccessibleDescription(m_rows.rows()[row].title); // the keyboard stays in the field
}

void CommandPalette::choose()
{
    const PaletteRow* row = m_rows.row(m_list->currentIndex());
    if (!row)
        return;
    const PaletteRow chosenRow = *row;
    leave();
    if (chosenRow.hit)
        emit chosen(*chosenRow.hit);
    else if (chosenRow.command)
        chosenRow.command->trigger();
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QSize window = parentWidget()->size();
    const int width = std::min(scaledToText(paletteWidth), window.width() - 64);
    int rows = m_rows.rowCount() == 0 ? m_nothing->sizeHint().height() : 0;
    for (int row = 0; row < m_rows.rowCount() && rows < tallest; ++row)
        rows += m_list->sizeHintForRow(row);
    const int height = m_field->height() + std::min(rows, tallest) + 24;
    setGeometry((window.width() - width) / 2, 64, width, std::min(height, window.height() - 96));
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(8); return true;
    case Qt::Key_PageUp: step(-8); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nowhere else to go
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() &&
        isLeft(static_cast<QFocusEvent*>(event)->reason()))
        hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    paintBox(painter, rect(), c.surface, c.lineStrong, cardRadius);
    painter.fillRect(QRect(1, m_field->geometry().bottom() + 1, width() - 2, 1), c.line);
}

} // namespace panelbook
