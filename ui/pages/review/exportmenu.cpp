// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/exportmenu.h"

#include "base/settings.h"
#include "services/exportscorecards.h"
#include "ui/shell/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace panelbook {

ExportMenu::ExportMenu(const PageContext& context, QWidget* parent) : QMenu(parent), m_context(context)
{
    setObjectName(QStringLiteral("exportMenu"));
    for (const ExportFormat& format : context.exports.formats()) {
        QAction* action = addAction(tr("%1…", "an export format; a file dialog follows").arg(format.title));
        action->setObjectName(QStringLiteral("export.%1").arg(format.id));
        connect(action, &QAction::triggered, this,
                [this, format] { ask(format.id, format.suffix, format.title); });
    }
    addSeparator();
    m_appendix = addAction(tr("PDF with all notes"));
    m_appendix->setObjectName(QStringLiteral("exportAppendix"));
    m_appendix->setCheckable(true);
}

void ExportMenu::ask(const QString& format, const QString& suffix, const QString& title)
{
    if (!m_interview)
        return;
    const QString name = QStringLiteral("%1.%2").arg(m_interview->id.toString(), suffix);
    const QString folder = m_context.settings.value(setting::exportFolder);
    m_context.prompts.saveFile(this, tr("Export the scorecard"),
                               QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name),
                               tr("%1 (*.%2)", "format and its suffix").arg(title, suffix),
                               [this, format](const QString& file) { write(format, file); });
}

void ExportMenu::write(const QString& format, const QString& file)
{
    emit aboutToExport();
    ReportOptions options;
    options.appendix = m_appendix->isChecked();
    options.language = QLocale().bcp47Name();
    const auto files = m_context.exports.toFile({m_interview->id}, {format, options}, file);
    if (!files) {
        emit failed(files.error());
        return;
    }
    m_context.settings.setValue(setting::exportFolder, QFileInfo(file).absolutePath());
    emit exported(files->value(0));
}

} // namespace panelbook
