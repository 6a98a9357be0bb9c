// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace panelbook {

/// A part of the interview and the minutes planned for it.
struct Segment
{
    QString name;
    int minutes = 0;
    bool operator==(const Segment&) const = default;
};

/// A place for one question in a kit: what kind, in which segment, and which come first.
struct QuestionSlot
{
    QString segment;
    QString kind;
    int minutes = 0;
    QStringList required; ///< every candidate gets this one; never proposed to be dropped
    QStringList prefer;   ///< in order of preference when nothing is required
    bool operator==(const QuestionSlot&) const = default;
};

/// An agenda and its question slots for one round of one length. An interview keeps the kit that it used.
struct Kit
{
    QString id; ///< "<round>-<minutes>"
    QString round;
    QString title;
    int minutes = 0;
    QString rubric; ///< id of the rubric
    QList<Segment> segments;
    QList<QuestionSlot> questions;

    bool operator==(const Kit&) const = default;
};

/// All kits of one round's file ("panelbook.kits/1").
QList<Kit> kitsFromFile(const QJsonObject& file);
/// One kit as it is frozen into an interview, and back.
QJsonObject toJson(const Kit& kit);
Kit kitFromJson(const QJsonObject& json);

/// The index of the segment with this name (case and the kind of apostrophe do not matter), or -1.
qsizetype segmentIndex(const Kit& kit, const QString& name);

} // namespace panelbook
