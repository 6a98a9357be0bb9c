// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace panelbook {

/// An incident to be played: the candidate asks, the interviewer reveals.
struct Debugging
{
    /// Something that the candidate can ask to see. `content` holds the keys of its type
    /// (series, lines, spans, text, columns and rows) as they stand in the file.
    struct Artefact
    {
        QString id;
        QString title;
        QString type; ///< metric, log, trace, diff, table, text
        QString role; ///< key, useful, dead-end: for the interviewer alone
        QStringList asksFor;
        QString reveals; ///< for the interviewer alone
        QJsonObject content;
        bool operator==(const Artefact&) const = default;
    };
    struct Mitigation
    {
        QString text;
        QString effect; ///< helps, hurts
        QString arithmetic;
        bool operator==(const Mitigation&) const = default;
    };
    struct Constraint
    {
        QString id;
        QString text;
        bool operator==(const Constraint&) const = default;
    };
    struct Milestone
    {
        int minute = 0;
        QString expect;
        bool operator==(const Milestone&) const = default;
    };

    QString company;
    QString alert;
    QString incidentStart;
    QStringList topology;
    QStringList symptoms;
    QList<Artefact> artefacts;
    QStringList rootCause;
    QList<Mitigation> mitigations;
    QList<Constraint> constraints;
    QStringList handover;
    QList<Milestone> timing;

    /// By id; nullptr when there is none.
    const Artefact* findArtefact(QStringView id) const;
    const Constraint* findConstraint(QStringView id) const;

    bool operator==(const Debugging&) const = default;
};

Debugging debuggingFromJson(const QJsonObject& json);
void writeJson(const Debugging& detail, QJsonObject& json);

} // namespace panelbook
