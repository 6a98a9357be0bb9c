// SPDX-License-Identifier: GPL-3.0-or-later
// Adds many scorecards of others to a fresh book, and prints one line of JSON.
#include "services/panelimport.h"
#include "services/panels.h"
#include "storage/scorecardfile.h"
#include "tests/support/scriptsession.h"
#include "tests/support/testbook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace panelbook;

namespace {

/// A scorecard of a script by an interviewer and key of its own.
QByteArray scorecard(Session session, int number)
{
    session.interview.id = InterviewId::create();
    session.interview.interviewer = QStringLiteral("Interviewer %1").arg(number);
    session.interview.loop = QStringLiteral("loop %1").arg(number / 8);
    Scorecard scorecard{session, {}, {}};
    Seal seal;
    seal.signer = session.interview.interviewer;
    seal.sealedAt = isoText(*session.interview.started);
    seal.digest = contentDigest(contentTables(session));
    SigningKey::create().sign(seal);
    scorecard.seals.append(seal);
    return scorecardFileBytes(scorecard).value();
}

bool write(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    initialiseCryptography();
    const int count = QCoreApplication::arguments().value(1, QStringLiteral("1000")).toInt();
    TestBook book(Durability::Synced);
    const Session session = scorecardFromScript(QStringLiteral("system-design")).session;
    for (int i = 0; i < count; ++i) {
        if (!write(book.path(QString::number(i)), scorecard(session, i)))
            return 1;
    }
    PanelImport panel(book.workspace());
    int added = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        const auto done = panel.add(checkPanelFile(book.path(QString::number(i))));
        added += done && done->kind == AddedFile::Added;
    }
    const double addedMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.start();
    const auto states = Panels(book.workspace()).list();
    const QJsonObject result{{QStringLiteral("bench"), QStringLiteral("panel")},
                             {QStringLiteral("files"), count},
                             {QStringLiteral("add_ms"), addedMs},
                             {QStringLiteral("list_ms"), static_cast<double>(timer.nsecsElapsed()) / 1e6}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return states && added == count ? 0 : 1;
}
