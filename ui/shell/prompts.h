// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace panelbook {

/// Every question to the user goes through here, so that tests answer them. Nothing blocks: the answer
/// comes back through the function, or never when the user leaves the question.
class Prompts
{
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    struct Confirmation
    {
        QString title;
        QString text;
        QString confirm; ///< the button's label, a verb
        bool destructive = false;
    };
    virtual void confirm(QWidget* parent, const Confirmation& question, std::function<void()> confirmed) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    /// One line of text; with `secret` it is a passphrase.
    virtual void askText(QWidget* parent, const QString& title, const QString& label, const QString& value,
                         bool secret, std::function<void(const QString&)> answered) = 0;
    virtual void saveFile(QWidget* parent, const QString& title, const QString& suggestedPath,
                          const QString& filter, std::function<void(const QString&)> chosen) = 0;
    virtual void openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter,
                          std::function<void(const QString&)> chosen) = 0;
};

} // namespace panelbook
