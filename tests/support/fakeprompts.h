// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

#include <QStringList>

#include <optional>

namespace panelbook {

/// Prompts whose answers the test lays down beforehand; remembers what was asked. An answer that is not laid
/// down is a user who leaves the question.
class FakePrompts final : public Prompts
{
public:
    bool confirms = false;
    QStringList texts; ///< answers to askText, taken in turn before `text`
    std::optional<QString> text;
    std::optional<QString> file;

    QList<Confirmation> confirmations;
    QStringList told;
    QStringList asked;   ///< titles of askText, saveFile and openFile
    QStringList labels;  ///< of askText
    QString proposed;    ///< the text that askText came with
    bool secret = false; ///< whether the last askText wanted a passphrase
    QString suggested;   ///< the path that saveFile proposed

    void confirm(QWidget*, const Confirmation& question, std::function<void()> confirmed) override
    {
        confirmations << question;
        if (confirms)
            confirmed();
    }
    void tell(QWidget*, const QString&, const QString& words) override { told << words; }
    void askText(QWidget*, const QString& title, const QString& label, const QString& value, bool hidden,
                 std::function<void(const QString&)> answered) override
    {
        asked << title;
        labels << label;
        proposed = value;
        secret = hidden;
        if (!texts.isEmpty())
            answered(texts.takeFirst());
        else if (text)
            answered(*text);
    }
    void saveFile(QWidget*, const QString& title, const QString& suggestedPath, const QString&,
                  std::function<void(const QString&)> chosen) override
    {
        asked << title;
        suggested = suggestedPath;
        if (file)
            chosen(*file);
    }
    void openFile(QWidget*, const QString& title, const QString&, const QString&,
                  std::function<void(const QString&)> chosen) override
    {
        asked << title;
        if (file)
            chosen(*file);
    }
};

} // namespace panelbook
