// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/notepicker.h"

#include "ui/pages/review/notedelegate.h"
#include "ui/theme/painting.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QSortFilterProxyModel>

namespace panelbook {

namespace {

constexpr int pickerHeight = 320;
constexpr int sideMargin = 16;

} // namespace

NotePicker::NotePicker(QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_model(new NotesModel(noteColumns(), this)),
      m_proxy(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit),
      m_list(new QListView)
{
    setObjectName(QStringLiteral("notePicker"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(QStringLiteral("noteSearch"));
    m_search->setPlaceholderText(tr("Search the notes"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("noteList"));
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new NoteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* hint = new Label(TextStyle::Small, Ink::Dim,
                           tr("Enter links the note or takes the link back; Escape closes."));
    hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(hint);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setFilterFixedString(text);
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &NotePicker::toggle);
}

void NotePicker::show(const QList<NoteRow>& rows, const QString& dimension)
{
    setAccessibleName(tr("Notes that may be evidence for %1").arg(dimension));
    m_search->setAccessibleName(accessibleName());
    m_list->setAccessibleName(accessibleName());
    m_model->setRows(rows);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_proxy->index(0, 0));
}

void NotePicker::openAt(QWidget* anchor)
{
    m_search->clear();
    const QRect screen = anchor->screen()->availableGeometry();
    const QSize size(anchor->parentWidget()->width() - 2 * sideMargin, pickerHeight);
    const int top = anchor->mapToGlobal(QPoint()).y();
    QPoint at(anchor->parentWidget()->mapToGlobal(QPoint(sideMargin, 0)).x(), top + anchor->height() + 2);
    if (at.y() + size.height() > screen.bottom())
        at.setY(top - size.height() - 2);
    setGeometry(QRect(at, size));
    QFrame::show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void NotePicker::toggle(const QModelIndex& index)
{
    const NoteRow* row = m_model->row(m_proxy->mapToSource(index));
    if (row)
        emit toggled(row->number, !row->linked);
}

bool NotePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return QCoreApplication::sendEvent(m_list, event);
    case Qt::Key_Return:
    case Qt::Key_Enter: toggle(m_list->currentIndex()); return true;
    default: return false;
    }
}

void NotePicker::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.raised);
    painter.setPen(c.lineStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace panelbook
