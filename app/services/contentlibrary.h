// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/kits/kit.h"
#include "domain/questions/question.h"
#include "domain/scoring/rubric.h"
#include "domain/sessions/interview.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace panelbook {

/// What a book adds to the library; every part is asked for when it is first needed.
struct OwnContent
{
    std::function<QList<Question>()> questions;
    std::function<QList<Kit>()> kits;
    std::function<QList<Rubric>()> rubrics;
    /// Whether a question may be proposed today.
    std::function<bool(const QString& question)> isProposed;
};

/// The bundled questions, kits and rubrics, and after them one's own. Each part is read when it is first
/// asked for and kept; constructing reads nothing. Not thread-safe: one library a thread.
class ContentLibrary
{
public:
    ContentLibrary() = default;
    ContentLibrary(const ContentLibrary&) = delete;
    ContentLibrary& operator=(const ContentLibrary&) = delete;

    /// Puts a book's own content behind the bundled one, or takes it away again. OwnBank does it.
    void setOwn(std::optional<OwnContent> own);
    /// One's own content has changed: references into the lists are invalid from now on.
    void refreshOwn();
    /// Another number after each change of one's own content.
    int revision() const { return m_revision; }
    bool isBundledQuestion(const QString& id) const;
    bool isBundledKit(const QString& id) const;
    bool isBundledRubric(const QString& id) const;

    const QList<Question>& questions() const;
    Result<Question> question(const QString& id) const;
    /// In the order of the rounds, shortest first; then one's own.
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
    /// required; never one that is retired or known outside.
    QList<PlannedQuestion> choose(const Kit& kit, Level level, const QSet<QString>& avoid = {}) const;
    /// What may stand in for the question of a slot, best first; never one that is retired or known outside.
    QList<Question> alternatives(const QuestionSlot& slot, Level level) const;

private:
    /// The bundled part, read once, and the whole list as it is now.
    template <typename T>
    struct Part
    {
        std::optional<QList<T>> bundled;
        std::optional<QList<T>> all;
    };
    const QList<Question>& bundledQuestions() const;
    const QList<Kit>& bundledKits() const;
    const QList<Rubric>& bundledRubrics() const;

    std::optional<OwnContent> m_own;
    int m_revision = 0;
    mutable Part<Question> m_questions;
    mutable Part<Kit> m_kits;
    mutable Part<Rubric> m_rubrics;
    mutable std::optional<QList<Competency>> m_competencies;
};

} // namespace panelbook
