// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"
#include "services/contentlibrary.h"
#include "services/planinterviews.h"
#include "ui/models/rowsmodel.h"

namespace panelbook {

/// One question of the bank as the list shows and filters it.
struct BankRow
{
    QString id;
    QuestionKind kind = QuestionKind::SystemDesign;
    QString title;
    QString summary;
    QList<Level> levels;
    int minutes = 0;
    QStringList competencies;
    int asked = 0;                      ///< how often, in this book
    std::optional<QDateTime> lastAsked; ///< UTC
    QString searched;                   ///< folded text that the search field looks in

    bool operator==(const BankRow&) const = default;
};

/// The role under which the model gives the whole row.
inline constexpr int BankRowRole = Qt::UserRole + 1;

using BankModel = RowsModel<BankRow>;
QList<BankModel::Column> bankColumns();

QList<BankRow> bankRows(const ContentLibrary& library, const QMap<QString, PlanInterviews::Usage>& usage);

/// "L4–L6" for neighbours, else "L3, L5".
QString levelsText(const QList<Level>& levels);
/// Case-folded and without diacritics, for searching.
QString folded(const QString& text);

} // namespace panelbook
