// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands/command.h"

#include "ui/shell/shortcuts.h"

#include <QWidget>

namespace panelbook {

Command::Command(const char* name, QWidget* owner, std::function<void()> run)
    : Command(name, {}, owner, std::move(run))
{
    const Shortcut* row = findShortcut(name);
    Q_ASSERT_X(row, "Command", name);
    setText(textOf(*row));
    setShortcut(row->keys);
    setShortcutContext(row->context == KeyContext::Everywhere ? Qt::WindowShortcut
                                                              : Qt::WidgetWithChildrenShortcut);
}

Command::Command(const char* name, const QString& text, QWidget* owner, std::function<void()> run)
    : QAction(text, owner)
{
    setObjectName(QLatin1String(name));
    connect(this, &QAction::triggered, this, std::move(run));
    owner->addAction(this);
}

} // namespace panelbook
