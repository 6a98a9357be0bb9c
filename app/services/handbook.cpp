// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/handbook.h"

#include "domain/jsonread.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace panelbook {

QJsonObject handbookFile(const char* name)
{
    QFile in(QStringLiteral(":/content/handbook/%1.json").arg(QLatin1String(name)));
    if (!in.open(QIODevice::ReadOnly))
        qFatal("%s is not in the program", qPrintable(in.fileName()));
    return QJsonDocument::fromJson(in.readAll()).object();
}

namespace {

struct HandbookText
{
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

HandbookEntry named(const QJsonObject& o)
{
    HandbookEntry entry;
    entry.id = text(o, QLatin1String("id"));
    entry.title = text(o, QLatin1String("title"));
    return entry;
}

HandbookChapter cards()
{
    return {QStringLiteral("card"), HandbookText::tr("Constraint cards"),
            HandbookText::tr("Play one at about 40 percent of the time, as news and never as a trick."),
            objects(handbookFile("cards"), QLatin1String("cards"), [](const QJsonObject& o) {
                HandbookEntry entry = named(o);
                entry.aside = entry.id;
                entry.texts = {
                    HandbookText::tr("“%1”").arg(text(o, QLatin1String("text"))),
                    HandbookText::tr("A good answer: %1").arg(text(o, QLatin1String("good_answer")))};
                return entry;
            })};
}

HandbookChapter chains()
{
    const QJsonObject file = handbookFile("five-whys");
    return {
        QStringLiteral("chain"), HandbookText::tr("Five whys"),
        texts(file, QLatin1String("scoring")).join(u'\n'),
        objects(file, QLatin1String("chains"), [](const QJsonObject& o) {
            HandbookEntry entry = named(o);
            entry.aside = entry.id;
            entry.texts = QStringList{text(o, QLatin1String("start"))} + texts(o, QLatin1String("whys"));
            entry.texts.append(
                HandbookText::tr("What somebody can change: %1").arg(text(o, QLatin1String("changeable"))));
            return entry;
        })};
}

HandbookChapter reminders()
{
    return {QStringLiteral("reminder"), HandbookText::tr("Before you rate"),
            HandbookText::tr("The errors that every rater makes, each with the question that catches it."),
            objects(handbookFile("reminders"), QLatin1String("reminders"), [](const QJsonObject& o) {
                HandbookEntry entry = named(o);
                entry.texts = {text(o, QLatin1String("text"))};
                return entry;
            })};
}

HandbookChapter topics()
{
    const QJsonObject file = handbookFile("topics");
    HandbookChapter chapter{
        QStringLiteral("topic"),
        HandbookText::tr("Topics to keep out"),
        HandbookText::tr("%1\nLooked through on %2.", "what this is; a date")
            .arg(text(file, QLatin1String("notice")), text(file, QLatin1String("reviewed"))),
        {}};
    chapter.entries = objects(file, QLatin1String("topics"), [](const QJsonObject& o) {
        HandbookEntry entry = named(o);
        for (const QString& question : texts(o, QLatin1String("avoid")))
            entry.texts.append(HandbookText::tr("Not: “%1”").arg(question));
        const QString instead = text(o, QLatin1String("say_instead"));
        entry.texts.append(instead.isEmpty() ? HandbookText::tr("The job never needs it: don't ask.")
                                             : HandbookText::tr("Instead: %1").arg(instead));
        return entry;
    });
    chapter.entries += objects(file, QLatin1String("countries"), [](const QJsonObject& o) {
        HandbookEntry entry = named(o);
        entry.aside = HandbookText::tr("orientation, check locally");
        entry.texts = texts(o, QLatin1String("notes"));
        return entry;
    });
    return chapter;
}

HandbookChapter loops(const ContentLibrary& library)
{
    const QJsonObject file = handbookFile("loops");
    HandbookChapter chapter{QStringLiteral("loop"),
                            HandbookText::tr("Loops and letters"),
                            HandbookText::tr("Who does what, so that nothing is asked twice."),
                            {}};
    chapter.entries = objects(file, QLatin1String("loops"), [&library](const QJsonObject& o) {
        HandbookEntry entry = named(o);
        entry.aside =
            HandbookText::tr("%n minute(s) in all", nullptr, o.value(QLatin1String("minutes")).toInt());
        for (const QJsonValue& round : o.value(QLatin1String("rounds")).toArray()) {
            const auto kit = library.kit(round[u"kit"].toString());
            entry.texts.append(
                HandbookText::tr("%1. %2", "name of a round, who does what")
                    .arg(kit ? kit->title : round[u"kit"].toString(), round[u"focus"].toString()));
        }
        entry.note = text(o, QLatin1String("note"));
        return entry;
    });
    for (const char* part : {"checklists", "letters"}) {
        chapter.entries += objects(file, QLatin1String(part), [](const QJsonObject& o) {
            HandbookEntry entry = named(o);
            entry.texts = texts(o, QLatin1String("lines"));
            if (const QString letter = text(o, QLatin1String("text")); !letter.isEmpty())
                entry.texts.append(letter);
            return entry;
        });
    }
    return chapter;
}

HandbookChapter samples()
{
    return {QStringLiteral("sample"), HandbookText::tr("Practise rating"),
            HandbookText::tr("Read the answer, choose your rating, then compare."),
            objects(handbookFile("calibration"), QLatin1String("samples"), [](const QJsonObject& o) {
                HandbookEntry entry = named(o);
                entry.title = HandbookText::tr("%1, %2", "dimension, level")
                                  .arg(text(o, QLatin1String("dimension")), text(o, QLatin1String("level")));
                entry.texts = {HandbookText::tr("“%1”").arg(text(o, QLatin1String("answer")))};
                entry.note = HandbookText::tr("%1 of 4: %2", "rating, why")
                                 .arg(o.value(QLatin1String("rating")).toInt())
                                 .arg(text(o, QLatin1String("why")));
                return entry;
            })};
}

HandbookChapter statistics()
{
    return {QStringLiteral("statistic"), HandbookText::tr("Statistics"),
            HandbookText::tr("What each figure means, where it comes from, and when not to read it."),
            objects(handbookFile("statistics"), QLatin1String("statistics"), [](const QJsonObject& o) {
                HandbookEntry entry = named(o);
                entry.texts = {text(o, QLatin1String("text")), text(o, QLatin1String("limits"))};
                entry.note = text(o, QLatin1String("source"));
                return entry;
            })};
}

HandbookChapter claims()
{
    return {QStringLiteral("claim"), HandbookText::tr("What this rests on"),
            HandbookText::tr(
                "What is said about hiring, and where this program has it. A claim without a source is "
                "marked and never stands in a report."),
            objects(handbookFile("claims"), QLatin1String("claims"), [](const QJsonObject& o) {
                HandbookEntry entry = named(o);
                entry.claim = o.value(QLatin1String("doubtful")).toBool();
                entry.texts = {text(o, QLatin1String("text"))};
                entry.note = text(o, QLatin1String("note"));
                entry.place = text(o, QLatin1String("place"));
                return entry;
            })};
}

} // namespace

const QList<HandbookChapter>& Handbook::chapters() const
{
    if (m_chapters.isEmpty())
        m_chapters = {reminders(),      topics(),  cards(),      chains(),
                      loops(m_library), samples(), statistics(), claims()};
    return m_chapters;
}

const HandbookEntry* Handbook::find(const QString& chapter, const QString& id) const
{
    for (const HandbookChapter& known : chapters()) {
        for (const HandbookEntry& entry : known.entries) {
            if (known.id == chapter && entry.id == id)
                return &entry;
        }
    }
    return nullptr;
}

bool Handbook::exists(const QString& place) const
{
    return !titleOf(place).isEmpty();
}

QString Handbook::titleOf(const QString& place) const
{
    const QString kind = place.section(u':', 0, 0);
    const QString id = place.section(u':', 1);
    if (place == QLatin1String("claims"))
        return HandbookText::tr("here");
    if (kind == QLatin1String("question")) {
        const auto question = m_library.question(id);
        return question ? HandbookText::tr("Question: %1").arg(question->title) : QString();
    }
    if (kind == QLatin1String("rubric")) {
        const auto rubric = m_library.rubric(id);
        return rubric ? HandbookText::tr("Rubric: %1").arg(rubric->title) : QString();
    }
    if (kind == QLatin1String("kit")) {
        const auto kit = m_library.kit(id);
        return kit ? HandbookText::tr("Kit: %1").arg(kit->title) : QString();
    }
    const HandbookEntry* entry = find(kind, id);
    return entry ? HandbookText::tr("Handbook: %1").arg(entry->title) : QString();
}

} // namespace panelbook
