// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace panelbook {

/// One's own signing key: name and mail, the fingerprint in words and digits, passphrase, backup, restore.
class OwnCard : public Card
{
    Q_OBJECT

public:
    explicit OwnCard(const PageContext& context, QWidget* parent = nullptr);

    /// Reads the identity anew.
    void load();

signals:
    void notify(const QString& text, bool error);

private:
    QPushButton* makeButton(const char* name, const QString& text, void (OwnCard::*slot)());
    QWidget* makeFields();
    QWidget* makeButtons();
    void showIdentity(const Identity& identity);
    /// Makes a change durable and shows it, or tells why not.
    void keep(const Result<Identity>& changed, const QString& told);
    void rename();
    void copy();
    void changePassphrase();
    void askNewPassphrase(const QString& current);
    void removePassphrase();
    void backUp();
    void restore();
    void place(const Identity& identity);
    void setAsideAndPlace(const Identity& identity);

    PageContext m_context;
    std::optional<Identity> m_identity;
    QLineEdit* m_name;
    QLineEdit* m_mail;
    QLabel* m_words;
    QLabel* m_digits;
    QLabel* m_state;
    QWidget* m_fields;
    QPushButton* m_copy;
    QPushButton* m_passphrase;
    QPushButton* m_remove;
    QPushButton* m_backUp;
    QPushButton* m_restore;
};

} // namespace panelbook
