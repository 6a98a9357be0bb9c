// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace panelbook {

class Card;

/// The few settings, each of which holds at once, and what is to be known of book, backups and key.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;

signals:
    /// The setting is stored; whoever wears it looks again.
    void themeChosen();
    void languageChosen();

private:
    Card* makeYou();
    Card* makeLook();
    Card* makeNotes();
    Card* makeBook();
    void wire();
    void showKey();
    void showBook();
    void backUp();
    void pack();
    void packInto(const QString& file, const QString& passphrase);

    PageContext m_context;
    QLineEdit* m_name;
    QLabel* m_key;
    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_keepOut;
    QLabel* m_file;
    QLabel* m_backups;
};

} // namespace panelbook
