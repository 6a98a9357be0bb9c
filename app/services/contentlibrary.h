// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/kits/kit.h"
#include "domain/questions/question.h"
#include "domain/scoring/rubric.h"
#include "domain/sessions/interview.h"

#include <QMap>
#include <QSet>

namespace panelbook {

/// The bundled questions, kits and rubrics. Each part is read when it is first asked for and kept;
/// constructing reads nothing. Not thread-safe: one library a thread.
class ContentLibrary
{
public:
    ContentLibrary() = default;
    ContentLibrary(const ContentLibrary&) = delete;
    ContentLibrary& operator=(const ContentLibrary&) = delete;

    const QList<Question>& questions() const;
    Result<Question> question(const QString& id) const;
    /// In the order of the rounds, shortest first.
    const QList<Kit>& kits() const;
    Result<Kit> kit(const QString& id) const;
    const QList<Rubric>& rubrics() const;
    Result<Rubric> rubric(const QString& id) const;
    /// The title of a competency, or its id.
    QString competencyTitle(const QString& id) const;
    struct Competency
    {
        QString id;
        QString title;
    };
    const QList<Competency>& competencies() const;

    /// The questions that a kit proposes at a level: required ones first, then the preferred, then what fits
    /// the slot's kind and level; none twice, none of `avoid` (asked to this candidate before) unless
    /// required.
    QList<PlannedQuestion> choose(const Kit& kit, Level level, const QSet<QString>& avoid = {}) const;
    /// What may stand in for the question of a slot, best first.
    QList<Question> alternatives(const QuestionSlot& slot, Level level) const;

private:
    mutable std::optional<QList<Question>> m_questions;
    mutable std::optional<QList<Kit>> m_kits;
    mutable std::optional<QList<Rubric>> m_rubrics;
    mutable std::optional<QList<Competency>> m_competencies;
};

} // namespace panelbook
