// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/samplereports.h"

#include "domain/sessions/sessionrecord.h"
#include "domain/sessions/sessionrules.h"
#include "tests/support/scriptsession.h"

#include <QTest>

namespace panelbook {

namespace {

/// The smallest PNG: one white pixel.
QByteArray onePixel()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVQI12NoAAAAggCB3UNq9AAAAABJRU5ErkJggg==");
}

} // namespace

QStringList sampleNames()
{
    return {QStringLiteral("system-design"), QStringLiteral("behavioural"), QStringLiteral("debugging"),
            QStringLiteral("hostile")};
}

Report sampleReport(const QString& name)
{
    if (name == QLatin1String("hostile"))
        return makeReport(hostileScorecard());
    if (name == QLatin1String("behavioural"))
        return makeReport(scorecardFromScript(name));
    return makeReport(sealedScorecardFromScript(name));
}

QStringList hostileTexts()
{
    return {
        QStringLiteral("<script>alert(\"x\")</script> & <img src=x onerror=alert(1)>"),
        QStringLiteral("+ a | b || c \\| d \\ e, \"quoted\", 'single'; f"),
        QStringLiteral("- first line\n# second line\r\n1. third line\n    fourth line\n---"),
        QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("@SUM(1+1)*cmd"),
        QStringLiteral("\tindented\twith tabs"),
        QStringLiteral("| --- | --- |"),
        QStringLiteral(
            "*bold* _under_ snake_case `code` ~~gone~~ [link](http://example.com/) ![i](x) $a$ &amp; <b>"),
        QString(QChar(0x202E)) + QStringLiteral("right to left ") + QChar(0x2067) + QStringLiteral("open"),
        QStringLiteral("שלום עולם, מרחבא 123"),
        QStringLiteral("Grüße 🚀👩‍💻 e\u0301 漢字"),
        QStringLiteral("before") + QChar(u'\0') +
            QStringLiteral("after \u0007 \u001B[31mred ]]> %1 %2 {{x}} #12 C#"),
    };
}

void play(Session& session, const SessionEvent& event, Milliseconds later)
{
    const Milliseconds at = session.lastAt() + later;
    if (const auto allowed = allow(session, event, at); !allowed)
        qFatal("%s", qPrintable(describe(allowed.error())));
    record(session, {0, at, session.interview.started->addMSecs(at.count()), Milliseconds(0), {}, event});
}

Scorecard hostileScorecard()
{
    Session session = scorecardFromScript(QStringLiteral("behavioural")).session;
    session.interview.candidateName =
        QStringLiteral("=Candidate | \"One\" <b>&</b> ") + QChar(0x202E) + QStringLiteral("eno #");
    session.interview.role = QStringLiteral("# Engineer, *senior*");
    session.interview.interviewer = QStringLiteral("-Interviewer</title><script>B");
    for (const QString& text : hostileTexts()) {
        play(session, NoteTaken{text}, Milliseconds(1001));
        play(session, Linked{session.lastNoteNumber, QStringLiteral("impact")});
    }
    play(session, NoteRemoved{5});
    play(session, Attached{QStringLiteral("board \"1\" <x>.png"), 0, onePixel()});
    play(session, Attached{QStringLiteral("=notes|.txt"), 0, QByteArray("\0\xFF|,\n", 5)});
    play(session, Recommended{RecommendationValue::StrongNo,
                              QStringLiteral("> reason <i>\n\n1) more | than, one \"line\"")});
    Scorecard scorecard = sealed(session);
    amend(scorecard, QStringLiteral("=First <amendment>\n# with | lines"));
    amend(scorecard, QStringLiteral("Second"));
    return scorecard;
}

void addSampleRows()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : sampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace panelbook
