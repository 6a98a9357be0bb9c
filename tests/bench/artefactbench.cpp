// SPDX-License-Identifier: GPL-3.0-or-later
// How long one key press waits for the artefacts that fit, with the whole bank searched: one JSON line.
#include "domain/questions/artefactsearch.h"
#include "services/contentlibrary.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace panelbook;

int main()
{
    const ContentLibrary library;
    QList<ArtefactSearch> incidents;
    QStringList typed; // every beginning of every synonym, as it is typed letter by letter
    for (const Question& question : library.questions()) {
        const auto* incident = std::get_if<Debugging>(&question.detail);
        if (!incident)
            continue;
        incidents.append(ArtefactSearch(incident->artefacts));
        for (const Debugging::Artefact& artefact : incident->artefacts) {
            for (const QString& name : artefact.asksFor) {
                for (qsizetype length = 1; length <= name.size(); ++length)
                    typed.append(name.left(length));
            }
        }
    }
    QList<double> times; // ms, all incidents in one search
    qsizetype found = 0;
    for (const QString& text : typed) {
        QElapsedTimer timer;
        timer.start();
        for (const ArtefactSearch& incident : incidents)
            found += incident.find(text).size();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    const QJsonObject line{{QStringLiteral("bench"), QStringLiteral("artefact search")},
                           {QStringLiteral("incidents"), incidents.size()},
                           {QStringLiteral("searches"), typed.size()},
                           {QStringLiteral("found"), found},
                           {QStringLiteral("p50_ms"), times[times.size() / 2]},
                           {QStringLiteral("p99_ms"), times[times.size() * 99 / 100]}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
