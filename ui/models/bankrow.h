// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"
#include "services/contentlibrary.h"
#include "services/ownbank.h"
#include "services/planinterviews.h"
#include "ui/models/rowsmodel.h"
#include "ui/theme/colours.h"

namespace panelbook {

/// What a chip says of a question's marks: "★", "retired".
struct MarkChip
{
    QString text;
    QString spoken; ///< for screen readers and tooltips
    Tone tone = Tone::Neutral;

    bool operator==(const MarkChip&) const = default;
};

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
    QStringList tags;
    QString language; ///< of the code to review or to work on; empty = none
    bool own = false; ///< written or imported here, not bundled
    QuestionMark mark;
    QList<MarkChip> marks;
    QString searched; ///< searchable text that the search field looks in

    bool operator==(const BankRow&) const = default;
};

/// The role under which the model gives the whole row.
inline constexpr int BankRowRole = Qt::UserRole + 1;

using BankModel = RowsModel<BankRow>;
QList<BankModel::Column> bankColumns();

/// `today` decides whether a leaked question still rests.
QList<BankRow> bankRows(const ContentLibrary& library, const QMap<QString, PlanInterviews::Usage>& usage,
                        const OwnBank& bank, QDate today);

/// The marks as chips, the most telling first.
QList<MarkChip> markChips(bool own, const QuestionMark& mark, QDate today);
/// The language of the code that a question shows, or nothing.
QString languageOf(const Question& question);
/// "C++" for "cpp".
QString languageTitle(const QString& language);

/// "L4–L6" for neighbours, else "L3, L5".
QString levelsText(const QList<Level>& levels);

} // namespace panelbook
