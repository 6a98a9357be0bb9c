// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include <functional>

namespace panelbook {

/// One thing that the user can do: its objectName, text and key come from the one table of shortcuts, so that
/// menus, palette and shortcut sheet cannot disagree. Its key holds in `owner` and everything inside.
class Command : public QAction
{
    Q_OBJECT

public:
    /// `name` stands in the table of shortcuts.
    Command(const char* name, QWidget* owner, std::function<void()> run);
    /// A command without a key.
    Command(const char* name, const QString& text, QWidget* owner, std::function<void()> run);
};

} // namespace panelbook
