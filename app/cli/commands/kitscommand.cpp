// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/kitscommand.h"

#include "cli/invocation.h"
#include "domain/jsonread.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct KitsText
{
    Q_DECLARE_TR_FUNCTIONS(KitsCommand)
};

QJsonObject entry(const Kit& kit)
{
    return {{QStringLiteral("id"), kit.id},
            {QStringLiteral("title"), kit.title},
            {QStringLiteral("round"), kit.round},
            {QStringLiteral("minutes"), kit.minutes},
            {QStringLiteral("rubric"), kit.rubric}};
}

Outcome listAll(Invocation& in)
{
    const QList<Kit>& kits = in.library().kits();
    if (in.out().json()) {
        in.out().document(QJsonDocument(arrayOf(kits, entry)));
        return ExitCode::Done;
    }
    QList<QStringList> rows;
    for (const Kit& kit : kits)
        rows.append({kit.id, kit.title, QString::number(kit.minutes), kit.rubric});
    in.out().table(
        {KitsText::tr("ID"), KitsText::tr("TITLE"), KitsText::tr("MINUTES"), KitsText::tr("RUBRIC")}, rows);
    return ExitCode::Done;
}

QString slotText(const QuestionSlot& slot)
{
    const QStringList first = slot.required.isEmpty() ? slot.prefer : slot.required;
    return first.isEmpty() ? slot.kind : first.join(QStringLiteral(", "));
}

Outcome showFound(Invocation& in)
{
    const auto kit = findByPrefix(in.library().kits(), in.argument(0), QStringLiteral("kit"));
    if (!kit)
        return failure(kit.error());
    if (in.out().json()) {
        in.out().document(QJsonDocument(toJson(*kit)));
        return ExitCode::Done;
    }
    in.out().line(in.out().strong(kit->title) + QStringLiteral("  ") + kit->id);
    QList<QStringList> rows;
    for (const Segment& segment : kit->segments) {
        QStringList asked;
        for (const QuestionSlot& slot : kit->questions) {
            if (slot.segment == segment.name)
                asked.append(slotText(slot));
        }
        rows.append({QString::number(segment.minutes), segment.name, asked.join(QStringLiteral("; "))});
    }
    in.out().table({KitsText::tr("MINUTES"), KitsText::tr("SEGMENT"), KitsText::tr("QUESTIONS")}, rows);
    return ExitCode::Done;
}

Outcome list(Invocation& in)
{
    return in.withOwn([&](const OwnBank*) { return listAll(in); });
}

Outcome show(Invocation& in)
{
    return in.withOwn([&](const OwnBank*) { return showFound(in); });
}

} // namespace

QList<Verb> kitsVerbs()
{
    return {{QStringLiteral("kits list"), {}, KitsText::tr("List the kits, by round and length."), {}, list},
            {QStringLiteral("kits show"),
             QStringLiteral("ID"),
             KitsText::tr("Show agenda and questions of a kit."),
             {},
             show}};
}

} // namespace panelbook
