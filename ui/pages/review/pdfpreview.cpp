// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/pdfpreview.h"

#include "ui/theme/colours.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace panelbook {

namespace {

constexpr int widestPage = 860;
constexpr int sheetMargin = 20;

/// One page; as wide as there is room for.
class PageView final : public QWidget
{
public:
    explicit PageView(const QImage& picture) : m_picture(picture)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setMaximumWidth(widestPage);
    }

    QSize sizeHint() const override { return {widestPage, heightForWidth(widestPage)}; }
    QSize minimumSizeHint() const override { return {200, heightForWidth(200)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * m_picture.height() / m_picture.width(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect(), m_picture);
        painter.setPen(coloursOf(palette()).line);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    QImage m_picture;
};

} // namespace

PdfPreview::PdfPreview(const ExportFormat* format, QWidget* parent)
    : QWidget(parent),
      m_format(format),
      m_place(new Label(TextStyle::Body, Ink::Quiet)),
      m_previous(new QPushButton(tr("Previous page"))),
      m_next(new QPushButton(tr("Next page"))),
      m_appendix(new QCheckBox(tr("With all &notes"))),
      m_scroll(new QScrollArea),
      m_message(new Label(TextStyle::Body, Ink::Quiet))
{
    setObjectName(QStringLiteral("pdfPreview"));
    auto* sheet = new QWidget;
    m_sheet = new QVBoxLayout(sheet);
    m_sheet->setSpacing(16);
    m_message->setObjectName(QStringLiteral("previewMessage"));
    m_message->setWordWrap(true);
    m_sheet->addWidget(m_message);
    m_sheet->addStretch();
    m_scroll->setObjectName(QStringLiteral("previewPages"));
    m_scroll->setAccessibleName(tr("Preview of the PDF"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setWidget(sheet);
    setFocusProxy(m_scroll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHeader());
    column->addWidget(m_scroll, 1);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PdfPreview::showPlace);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PdfPreview::showPlace);
}

QLayout* PdfPreview::makeHeader()
{
    m_place->setObjectName(QStringLiteral("previewPlace"));
    m_previous->setObjectName(QStringLiteral("previousPage"));
    m_next->setObjectName(QStringLiteral("nextPage"));
    m_appendix->setObjectName(QStringLiteral("previewAppendix"));
    auto* close = new QPushButton(tr("&Close the preview"));
    close->setObjectName(QStringLiteral("closePreview"));
    connect(m_previous, &QPushButton::clicked, this, [this] { goToPage(currentPage() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToPage(currentPage() + 1); });
    connect(m_appendix, &QCheckBox::toggled, this, &PdfPreview::render);
    connect(close, &QPushButton::clicked, this, &PdfPreview::closed);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 12, 20, 8);
    row->setSpacing(8);
    row->addWidget(m_place);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch();
    row->addWidget(m_appendix);
    row->addWidget(close);
    return row;
}

void PdfPreview::show(const Scorecard& scorecard)
{
    m_scorecard = scorecard;
    render();
}

bool PdfPreview::withAppendix() const
{
    return m_appendix->isChecked();
}

void PdfPreview::render()
{
    if (!m_format || !m_scorecard)
        return say(tr("This program was built without PDF."));
    if (m_pages.isEmpty())
        say(tr("Making the pages …"));
    ReportOptions options;
    options.appendix = withAppendix();
    options.language = QLocale().bcp47Name();
    const int width = qRound(widestPage * devicePixelRatioF());
    m_render.request_stop();
    m_render = m_jobs.start(
        this,
        [scorecard = *m_scorecard, format = *m_format, options, width](const std::stop_token& stop) {
            return previewOf(scorecard, format, options, width, stop);
        },
        [this](const Result<QList<QImage>>& pages) { take(pages); });
}

void PdfPreview::take(const Result<QList<QImage>>& pages)
{
    qDeleteAll(m_pages);
    m_pages.clear();
    if (!pages)
        return say(describe(pages.error()));
    say({});
    for (const QImage& picture : *pages) {
        auto* page = new PageView(picture);
        page->setObjectName(QStringLiteral("previewPage"));
        m_sheet->insertWidget(m_sheet->count() - 1, page);
        m_pages.append(page);
    }
    showPlace();
}

void PdfPreview::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    showPlace();
}

int PdfPreview::currentPage() const
{
    const int middle = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2;
    int page = 0;
    for (const QWidget* view : m_pages) {
        if (page == 0 || view->y() <= middle)
            ++page;
    }
    return page;
}

void PdfPreview::goToPage(int page)
{
    if (page >= 1 && page <= pageCount())
        m_scroll->verticalScrollBar()->setValue(m_pages[page - 1]->y() - m_sheet->contentsMargins().top());
}

void PdfPreview::showPlace()
{
    const int page = currentPage();
    m_place->setText(page == 0 ? QString() : tr("Page %1 of %2").arg(page).arg(pageCount()));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page > 0 && page < pageCount());
}

/// Keeps the pages in the middle.
void PdfPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int side = std::max(sheetMargin, (m_scroll->viewport()->width() - widestPage) / 2);
    m_sheet->setContentsMargins(side, 12, side, sheetMargin);
}

void PdfPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace panelbook
