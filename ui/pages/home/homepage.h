// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/home/homerows.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;

namespace panelbook {

class Card;
class HomeAside;
class RowsCard;
class VerificationCard;

/// Today: the next interview, what is unfinished, and nothing else.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> commands() const override { return {m_startNext}; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeColumn();
    Card* makeEmptyCard();
    void wire();
    void focusNext();
    void verify(const QString& file);
    void load();
    void showRows();
    void showAside();
    void open(const HomeRow& row);
    void start(const HomeRow& row);
    void startNext();
    void waitForNextMinute();

    PageContext m_context;
    QList<InterviewSummary> m_unfinished;
    QList<HomeRow> m_rows;
    QTimer m_minute;
    bool m_asideRead = false;
    QLabel* m_date;
    VerificationCard* m_verification;
    QString m_verifiedFile;
    RowsCard* m_today;
    Card* m_empty;
    QLabel* m_laterTitle;
    RowsCard* m_later;
    QLabel* m_finishTitle;
    RowsCard* m_finish;
    HomeAside* m_aside;
    QAction* m_startNext;
};

} // namespace panelbook
