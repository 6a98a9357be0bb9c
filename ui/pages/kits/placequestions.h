// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit.h"
#include "ui/models/bankrow.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace panelbook {

class OrderedTable;
class PickedModel;
class QuestionsProxy;

/// The questions of one place of a kit, and a search by words that takes more of its kind from the bank.
class PlaceQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceQuestions(QWidget* parent = nullptr);

    OrderedTable& table() { return *m_table; }
    void setBank(const QList<BankRow>& rows);
    /// Shows a place, or that none is chosen; does not emit edited().
    void setPlace(const std::optional<QuestionSlot>& place, bool readOnly);
    void focusSearch();

signals:
    void edited(const QStringList& required, const QStringList& prefer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSearch();
    void wire();
    void search();
    void addFound();

    PickedModel* m_picked;
    OrderedTable* m_table;
    BankModel* m_bank;
    QuestionsProxy* m_proxy;
    QWidget* m_searchPane;
    QLineEdit* m_search;
    QListView* m_found;
    QLabel* m_none;
    QPushButton* m_add;
    QuestionSlot m_place;
};

} // namespace panelbook
