// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace panelbook {

/// Code with planted defects, numbered from 1 in the order of the list, and decoys that are fine.
struct CodeReview
{
    struct Defect
    {
        QString lines; ///< "7" or "12-15", from 1
        QString title;
        QString severity; ///< blocker, major, minor, nit
        QString why;
        QString fix;
        bool operator==(const Defect&) const = default;
    };
    struct Decoy
    {
        QString lines;
        QString title;
        QString why;
        bool operator==(const Decoy&) const = default;
    };

    QString language;
    QString context;
    QString code;
    QList<Defect> defects;
    QList<Decoy> decoys;

    bool operator==(const CodeReview&) const = default;
};

CodeReview codeReviewFromJson(const QJsonObject& json);
void writeJson(const CodeReview& detail, QJsonObject& json);

} // namespace panelbook
