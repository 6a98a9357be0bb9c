// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/bankrow.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct BankRowText
{
    Q_DECLARE_TR_FUNCTIONS(BankRow)
};

/// What a screen reader says of a row.
QString spoken(const BankRow& row)
{
    const QString text =
        BankRowText::tr("%1. %2. %3, %4, %n minutes.", "title, summary, kind, levels", row.minutes)
            .arg(row.title, row.summary, title(row.kind), levelsText(row.levels));
    return row.asked == 0 ? text : BankRowText::tr("%1 Asked %n times.", nullptr, row.asked).arg(text);
}

QVariant value(const BankRow& row, int role)
{
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: return spoken(row);
    case BankRowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

QString searchedText(const Question& q, const ContentLibrary& library)
{
    QStringList parts{q.id, q.title, q.summary, q.prompt, title(q.kind), q.tags.join(u' ')};
    for (const QString& competency : q.competencies)
        parts.append(library.competencyTitle(competency));
    return folded(parts.join(u' '));
}

} // namespace

QList<BankModel::Column> bankColumns()
{
    return {{BankRowText::tr("Question"), value}};
}

QList<BankRow> bankRows(const ContentLibrary& library, const QMap<QString, PlanInterviews::Usage>& usage)
{
    QList<BankRow> rows;
    for (const Question& q : library.questions()) {
        const PlanInterviews::Usage used = usage.value(q.id);
        rows.append({q.id, q.kind, q.title, q.summary, q.levels, q.minutes, q.competencies, used.times,
                     used.last, searchedText(q, library)});
    }
    return rows;
}

QString levelsText(const QList<Level>& levels)
{
    if (levels.isEmpty())
        return {};
    if (levels.size() == 1)
        return toId(levels.front());
    if (static_cast<int>(levels.back()) - static_cast<int>(levels.front()) == levels.size() - 1)
        return BankRowText::tr("%1–%2", "first and last level")
            .arg(toId(levels.front()), toId(levels.back()));
    QStringList names;
    for (const Level level : levels)
        names.append(toId(level));
    return names.join(QStringLiteral(", "));
}

QString folded(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain.append(c);
    }
    return plain.toCaseFolded();
}

} // namespace panelbook
