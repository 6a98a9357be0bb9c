// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/handbookpage.h"

#include "ui/pages/questions/handbooksections.h"
#include "ui/pages/questions/questionview.h"
#include "ui/shell/commands/command.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace panelbook {

HandbookPage::HandbookPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_handbook(context.library),
      m_chapters({{{},
                   [](const Chapter& chapter, int role) {
                       return role == Qt::DisplayRole ? QVariant(chapter.title) : QVariant();
                   }}}),
      m_list(new QListView),
      m_filter(new QLineEdit),
      m_view(new QuestionView),
      m_find(new Command("findInPage", this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); }))
{
    setObjectName(QStringLiteral("handbookPage"));
    m_view->setObjectName(QStringLiteral("handbookText"));
    m_view->setAccessibleName(tr("Chapter"));
    QList<Chapter> chapters;
    for (const HandbookChapter& chapter : m_handbook.chapters())
        chapters.append({chapter.id, chapter.title});
    m_chapters.setRows(chapters);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeChapters());
    row->addWidget(m_view, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HandbookPage::showChapter);
    connect(m_filter, &QLineEdit::textChanged, this, &HandbookPage::showChapter);
    m_list->setCurrentIndex(m_chapters.index(0, 0));
}

QWidget* HandbookPage::makeChapters()
{
    m_filter->setObjectName(QStringLiteral("handbookFilter"));
    m_filter->setPlaceholderText(tr("Find in this chapter"));
    m_filter->setAccessibleName(tr("Find in this chapter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("chapters"));
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setModel(&m_chapters);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    auto* pane = new QWidget;
    pane->setFixedWidth(scaledToText(240));
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    return pane;
}

void HandbookPage::enter(const Destination&)
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void HandbookPage::showChapter()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const HandbookChapter& chapter = m_handbook.chapters()[row];
    m_view->setSections({}, sectionsOf(m_handbook, chapter, m_filter->text()));
}

} // namespace panelbook
