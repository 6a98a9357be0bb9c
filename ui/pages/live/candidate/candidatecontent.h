// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"

#include <QJsonObject>

namespace panelbook {

/// One thing that the candidate may see. The candidate window is given nothing else, and these functions are
/// the only ones that make it from a question: they copy what the candidate is meant to get and leave the
/// guide, roles, synonyms, defects and titles that would tell the cause behind.
struct CandidateContent
{
    QString heading;  ///< where it comes from: the company of an incident, the kind of question otherwise
    QString title;    ///< what it is; empty for the prompt
    QString type;     ///< prompt, code, text, diff, table, log, metric, trace
    QString text;     ///< of all but table, metric and trace
    QString language; ///< of code
    QJsonObject data; ///< of table, metric and trace: the keys of the type as in the question file

    bool operator==(const CandidateContent&) const = default;
};

/// What is read aloud, and the alert of an incident.
CandidateContent promptOf(const Question& question);
/// Everything beside the prompt: artefacts, the code under review, materials. In the question's order.
QList<CandidateContent> materialsOf(const Question& question);
/// One artefact of an incident; the prompt when it has none of that id.
CandidateContent artefactOf(const Question& question, const QString& artefact);

} // namespace panelbook
