// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bankrow.h"

#include "domain/words.h"

#include <QCoreApplication>
#include <QLocale>

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
    QStringList parts{row.asked == 0 ? text
                                     : BankRowText::tr("%1 Asked %n times.", nullptr, row.asked).arg(text)};
    for (const MarkChip& mark : row.marks)
        parts.append(mark.spoken);
    return parts.join(u' ');
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
    return searchable(parts.join(u' '));
}

} // namespace

QList<BankModel::Column> bankColumns()
{
    return {{BankRowText::tr("Question"), value}};
}

QList<BankRow> bankRows(const ContentLibrary& library, const QMap<QString, PlanInterviews::Usage>& usage,
                        const OwnBank& bank, QDate today)
{
    QList<BankRow> rows;
    for (const Question& q : library.questions()) {
        const PlanInterviews::Usage used = usage.value(q.id);
        BankRow row;
        row.id = q.id;
        row.kind = q.kind;
        row.title = q.title;
        row.summary = q.summary;
        row.levels = q.levels;
        row.minutes = q.minutes;
        row.competencies = q.competencies;
        row.asked = used.times;
        row.lastAsked = used.last;
        row.tags = q.tags;
        row.language = languageOf(q);
        row.own = bank.isOwn(q.id);
        row.mark = bank.mark(q.id);
        row.marks = markChips(row.own, row.mark, today);
        row.searched = searchedText(q, library);
        rows.append(std::move(row));
    }
    return rows;
}

QList<MarkChip> markChips(bool own, const QuestionMark& mark, QDate today)
{
    QList<MarkChip> chips;
    if (mark.favourite)
        chips.append({QStringLiteral("★"), BankRowText::tr("Favourite."), Tone::Accent});
    if (mark.retired)
        chips.append({BankRowText::tr("retired"), BankRowText::tr("Retired: it is not proposed any more."),
                      Tone::Flag});
    if (mark.leaked) {
        const QDate back = mark.leaked->addDays(OwnBank::coolDownDays);
        const QString day = QLocale().toString(back, QLocale::ShortFormat);
        if (back > today)
            chips.append({BankRowText::tr("leaked · rests until %1", "date").arg(day),
                          BankRowText::tr("Leaked: it is not proposed before %1.", "date").arg(day),
                          Tone::Concern});
        else
            chips.append({BankRowText::tr("leaked, rested"),
                          BankRowText::tr("It leaked once; its rest was over on %1.", "date").arg(day),
                          Tone::Neutral});
    }
    if (own)
        chips.append({BankRowText::tr("own"), BankRowText::tr("One of your own."), Tone::Quote});
    return chips;
}

QString languageOf(const Question& question)
{
    if (const auto* review = std::get_if<CodeReview>(&question.detail))
        return review->language;
    const auto* practical = std::get_if<Practical>(&question.detail);
    if (!practical)
        return {};
    for (const Practical::Material& material : practical->materials) {
        if (material.type == QLatin1String("code"))
            return material.content.value(QLatin1String("language")).toString();
    }
    return {};
}

QString languageTitle(const QString& language)
{
    static const QMap<QString, QString> titles{{QStringLiteral("cpp"), QStringLiteral("C++")},
                                               {QStringLiteral("java"), QStringLiteral("Java")},
                                               {QStringLiteral("python"), QStringLiteral("Python")},
                                               {QStringLiteral("go"), QStringLiteral("Go")},
                                               {QStringLiteral("sql"), QStringLiteral("SQL")},
                                               {QStringLiteral("csharp"), QStringLiteral("C#")},
                                               {QStringLiteral("rust"), QStringLiteral("Rust")},
                                               {QStringLiteral("kotlin"), QStringLiteral("Kotlin")},
                                               {QStringLiteral("typescript"), QStringLiteral("TypeScript")},
                                               {QStringLiteral("javascript"), QStringLiteral("JavaScript")}};
    return titles.value(language.toLower(), language);
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

} // namespace panelbook
