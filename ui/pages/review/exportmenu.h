// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sessions/interview.h"
#include "ui/shell/page.h"

#include <QMenu>

namespace panelbook {

/// The formats that a scorecard can be written in, and whether a PDF holds every note or the evidence alone.
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ExportMenu(const PageContext& context, QWidget* parent);

    /// What is exported from now on.
    void setInterview(const Interview& interview) { m_interview = interview; }

signals:
    /// The interview's last words are to be recorded now.
    void aboutToExport();
    void exported(const QString& file);
    void failed(const panelbook::Error& error);

private:
    void ask(const QString& format, const QString& suffix, const QString& title);
    void write(const QString& format, const QString& file);

    PageContext m_context;
    std::optional<Interview> m_interview;
    QAction* m_appendix;
};

} // namespace panelbook
