// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/handbook.h"
#include "ui/models/rowsmodel.h"
#include "ui/shell/page.h"

class QLineEdit;
class QListView;

namespace panelbook {

class QuestionView;

/// What interviewers look up: reminders, topics to keep out, cards, chains of whys, loops, samples, claims.
class HandbookPage : public Page
{
    Q_OBJECT

public:
    explicit HandbookPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Destination& destination) override;
    void refresh(const Changes&) override {} // nothing in a book changes it
    QList<QAction*> commands() const override { return {m_find}; }
    QString windowTitlePart() const override { return tr("Handbook"); }

private:
    struct Chapter
    {
        QString id;
        QString title;
        bool operator==(const Chapter&) const = default;
    };

    QWidget* makeChapters();
    void showChapter();

    Handbook m_handbook;
    RowsModel<Chapter> m_chapters;
    QListView* m_list;
    QLineEdit* m_filter;
    QuestionView* m_view;
    QAction* m_find;
};

} // namespace panelbook
