// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "ui/pages/review/pdfpages.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace panelbook {

class Label;

/// The scorecard as its PDF will look, page under page. Rendering happens on another thread; what was shown
/// stays until the new pages are there.
class PdfPreview : public QWidget
{
    Q_OBJECT

public:
    /// `format` is the PDF format of the program; nothing when there is none (then the preview says so).
    explicit PdfPreview(const ExportFormat* format, QWidget* parent = nullptr);

    void show(const Scorecard& scorecard);
    int pageCount() const { return int(m_pages.size()); }
    /// The page in the middle of the view, from 1; 0 while there is none.
    int currentPage() const;
    void goToPage(int page);
    bool withAppendix() const;

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeHeader();
    void render();
    void take(const Result<QList<QImage>>& pages);
    void say(const QString& text);
    void showPlace();

    const ExportFormat* m_format;
    std::optional<Scorecard> m_scorecard;
    QList<QWidget*> m_pages;
    Label* m_place;
    QPushButton* m_previous;
    QPushButton* m_next;
    QCheckBox* m_appendix;
    QScrollArea* m_scroll;
    QVBoxLayout* m_sheet;
    Label* m_message;
    JobRunner m_jobs;
    std::stop_source m_render;
};

} // namespace panelbook
