// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/knownkeys.h"
#include "ui/models/rowsmodel.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QTableView;

namespace panelbook {

/// The keys of colleagues that were seen: compared aloud, renamed, forgotten.
class ColleaguesCard : public Card
{
    Q_OBJECT

public:
    explicit ColleaguesCard(const PageContext& context, QWidget* parent = nullptr);

    /// Reads the keys anew; the chosen row stays.
    void load();

signals:
    void notify(const QString& text, bool error);

private:
    void makeTable();
    QWidget* makeButtons();
    const KnownKey* chosen() const;
    void showChosen();
    void confirm();
    void rename();
    void forget();
    void tell(const Result<void>& done, const QString& told);

    PageContext m_context;
    KnownKeys m_keys;
    RowsModel<KnownKey> m_rows;
    QTableView* m_table;
    QLabel* m_empty;
    QLabel* m_words;
    QWidget* m_buttons;
    QPushButton* m_confirm;
};

} // namespace panelbook
