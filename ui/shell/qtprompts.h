// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

namespace panelbook {

/// Prompts with the platform's dialogs, each opened beside the running event loop.
class QtPrompts final : public Prompts
{
public:
    void confirm(QWidget* parent, const Confirmation& question, std::function<void()> confirmed) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    void askText(QWidget* parent, const QString& title, const QString& label, const QString& value,
                 bool secret, std::function<void(const QString&)> answered) override;
    void saveFile(QWidget* parent, const QString& title, const QString& suggestedPath, const QString& filter,
                  std::function<void(const QString&)> chosen) override;
    void openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter,
                  std::function<void(const QString&)> chosen) override;
};

} // namespace panelbook
