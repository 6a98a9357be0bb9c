// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/questionimport.h"
#include "services/contentlibrary.h"
#include "services/workspace.h"

#include <QDate>

namespace panelbook {

/// How an interviewer marked a question, bundled or own.
struct QuestionMark
{
    bool favourite = false;
    bool retired = false;        ///< never proposed any more; what was asked stays
    std::optional<QDate> leaked; ///< known outside since this day; proposed again after the cool-down
    bool operator==(const QuestionMark&) const = default;
};

/// What people make their own: questions, kits and rubrics in the book beside the bundled ones, and marks on
/// both. Every change is put into the library at once, so that all pages see it (Changes::Bank). One book,
/// one thread.
class OwnBank
{
public:
    static constexpr int coolDownDays = 180;

    /// Puts what the book has into the library, which reads it when it is first asked for it. Both outlive
    /// the bank.
    OwnBank(Workspace& workspace, ContentLibrary& library);
    ~OwnBank();
    OwnBank(const OwnBank&) = delete;
    OwnBank& operator=(const OwnBank&) = delete;

    /// Whether a question, kit or rubric is one's own.
    bool isOwn(const QString& id) const;
    QuestionMark mark(const QString& question) const;
    /// False for a retired question and for a leaked one within its cool-down.
    bool isProposed(const QString& question) const;
    Result<void> setMark(const QString& question, const QuestionMark& mark, const void* initiator = nullptr);

    /// Adds or replaces one's own question. Errors: InvalidInput (schema; the subject is the place as a JSON
    /// pointer into the question, `points` all of them), RefusedByRule (a bundled question cannot be
    /// replaced: duplicate it).
    Result<void> save(const Question& question, const void* initiator = nullptr);
    /// A copy under a new id of one's own, not saved yet.
    Question duplicate(const Question& question) const;
    Result<void> remove(const QString& question, const void* initiator = nullptr);
    /// Errors: InvalidInput (what is missing), RefusedByRule (bundled id, minutes that do not add up).
    Result<void> save(const Kit& kit, const void* initiator = nullptr);
    Result<void> removeKit(const QString& kit, const void* initiator = nullptr);
    /// Raises the version by one where the rubric was there. Errors as for a kit.
    Result<void> save(const Rubric& rubric, const void* initiator = nullptr);
    /// RefusedByRule while a kit of one's own uses it.
    Result<void> removeRubric(const QString& rubric, const void* initiator = nullptr);
    /// An id of one's own that nothing has yet: of "kind.Some title" it makes "kind.some-title", of another
    /// text a slug (kits and rubrics); "-2" and so on where it is taken.
    QString freeId(const QString& wanted) const;

    /// What a file holds against what is there, before anything is written.
    struct Incoming
    {
        enum class Fate {
            New,
            Same, ///< nothing to do: as it is here, or as it was when it was changed here
            Update,
            Conflict, ///< changed here and there since it was shared
        };
        Question question;
        Fate fate = Fate::New;
        int line = 0; ///< in the file, from 1
    };
    struct Problem
    {
        int line = 0;
        QString text; ///< what was expected
    };
    struct Preview
    {
        QList<Incoming> questions;
        QList<Problem> problems; ///< none, or nothing is imported
    };
    enum class FileFormat { Json, Csv, Markdown };
    /// By the end of the name; Json when it says nothing.
    static FileFormat formatOf(const QString& file);
    /// Reads a file as hostile input; needs no book. Errors: ReadFailed.
    static Result<QuestionFileContent> readFile(const QString& file, FileFormat format);
    /// What was read against what is there; changes nothing.
    Preview preview(const QuestionFileContent& content) const;
    /// Both. Errors: ReadFailed.
    Result<Preview> preview(const QString& file, FileFormat format) const;
    /// All or nothing, after a backup of the book. A conflict keeps one's own text unless its id is in
    /// `takeTheirs`. Returns how many were added or replaced. Errors: InvalidInput (the preview has
    /// problems), those of writing.
    Result<int> import(const Preview& preview, const QSet<QString>& takeTheirs = {},
                       const void* initiator = nullptr);
    /// Takes the last import of this session back; what was changed since then stays. Returns how many.
    Result<int> undoImport(const void* initiator = nullptr);
    bool canUndoImport() const { return !m_lastImport.isEmpty(); }
    /// Writes questions (one's own if `ids` is empty) as files of panelbook.questions/1; several kinds make a
    /// file each beside each other, "name-kind.json". Returns the files. What was shared is remembered, if
    /// the book can be written: an answer to it is an update, not a conflict. Errors: UnknownName,
    /// RefusedByRule (there is nothing of one's own), those of writing.
    Result<QStringList> exportTo(const QString& file, const QStringList& ids = {}) const;

private:
    struct Kept
    {
        Question question;
        OwnStore::Item item;
    };
    struct Imported
    {
        QString id;
        std::optional<OwnStore::Item> before;
        OwnStore::Item after;
    };

    const QMap<QString, Kept>& questions() const;
    const QMap<QString, Kit>& kits() const;
    const QMap<QString, Rubric>& rubrics() const;
    const QHash<QString, QuestionMark>& marks() const;
    QList<Question> sortedQuestions() const;
    OwnContent content() const;
    bool isTaken(const QString& id) const;

    /// Writes one's own items (an item without content is removed) and tells the library.
    Result<void> write(Operation operation, OwnStore::Kind kind, const QList<OwnStore::Item>& items,
                       const void* initiator) const;
    void keep(OwnStore::Kind kind, const OwnStore::Item& item) const;
    void forget() const;
    Incoming::Fate fateOf(const Question& question) const;
    Result<QList<Question>> chosen(const QStringList& ids) const;
    void rememberShared(const QList<Question>& questions) const;

    Workspace& m_workspace;
    ContentLibrary& m_library;
    mutable std::optional<QMap<QString, Kept>> m_questions;
    mutable std::optional<QMap<QString, Kit>> m_kits;
    mutable std::optional<QMap<QString, Rubric>> m_rubrics;
    mutable std::optional<QHash<QString, QuestionMark>> m_marks;
    QList<Imported> m_lastImport;
};

} // namespace panelbook
