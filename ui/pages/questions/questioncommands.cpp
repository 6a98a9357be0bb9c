// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questioncommands.h"

#include "base/clock.h"
#include "base/settings.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace panelbook {

QuestionCommands::QuestionCommands(const PageContext& context, Page* page)
    : QObject(page),
      m_context(context),
      m_page(page)
{
    m_favourite = new Command("markFavourite", page, [this] {
        mark([](QuestionMark& mark, QDate) { mark.favourite = !mark.favourite; });
    });
    m_retired = new Command("markRetired", page, [this] {
        mark([](QuestionMark& mark, QDate) { mark.retired = !mark.retired; });
    });
    m_leaked = new Command("markLeaked", page, [this] {
        mark([](QuestionMark& mark, QDate today) {
            mark.leaked = mark.leaked ? std::optional<QDate>() : std::optional<QDate>(today);
        });
    });
    for (QAction* action : {m_favourite, m_retired, m_leaked})
        action->setCheckable(true);
    m_create = new Command("newQuestion", page, [this] { emit goTo({.place = Place::EditQuestion}); });
    m_edit = new Command("editQuestion", page, [this] {
        const bool own = m_context.bank.isOwn(m_question);
        emit goTo({.place = Place::EditQuestion, .question = m_question, .asCopy = !own});
    });
    m_duplicate = new Command("duplicateQuestion", page, [this] {
        emit goTo({.place = Place::EditQuestion, .question = m_question, .asCopy = true});
    });
    m_remove = new Command("deleteQuestion", page, [this] { askToRemove(); });
    m_import = new Command("importQuestions", page, [this] { askForFile(); });
    m_export = new Command("exportQuestions", page, [this] { askForTarget(); });
    setQuestion({});
}

QList<QAction*> QuestionCommands::actions() const
{
    return {m_favourite, m_retired, m_leaked, m_create, m_edit, m_duplicate, m_remove, m_import, m_export};
}

QList<QAction*> QuestionCommands::menu() const
{
    return {m_favourite, m_retired, m_leaked, nullptr, m_duplicate, m_remove};
}

void QuestionCommands::setQuestion(const QString& question)
{
    m_question = question;
    const bool own = m_context.bank.isOwn(question);
    for (QAction* action : {m_favourite, m_retired, m_leaked, m_edit, m_duplicate})
        action->setEnabled(!question.isEmpty());
    m_remove->setEnabled(own);
    const QuestionMark mark = m_context.bank.mark(question);
    m_favourite->setChecked(mark.favourite);
    m_retired->setChecked(mark.retired);
    m_leaked->setChecked(mark.leaked.has_value());
}

void QuestionCommands::mark(void (*change)(QuestionMark& mark, QDate today))
{
    QuestionMark changed = m_context.bank.mark(m_question);
    change(changed, m_context.clock.utcNow().toLocalTime().date());
    const auto done = m_context.bank.setMark(m_question, changed);
    if (!done)
        emit notify(describe(done.error()), true);
    setQuestion(m_question); // the check marks say what is stored, also when storing failed
}

void QuestionCommands::askToRemove()
{
    const auto question = m_context.library.question(m_question);
    if (!question)
        return;
    m_context.prompts.confirm(
        m_page,
        {tr("Delete a question"),
         tr("Delete “%1” from your own questions? Interviews that asked it keep it.").arg(question->title),
         tr("Delete"), true},
        [this, id = question->id, title = question->title] { remove(id, title); });
}

void QuestionCommands::remove(const QString& question, const QString& title)
{
    const auto done = m_context.bank.remove(question);
    emit notify(done ? tr("“%1” was deleted.").arg(title) : describe(done.error()), !done);
}

void QuestionCommands::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.prompts.openFile(m_page, tr("Import questions"), folder,
                               tr("Questions (*.json *.csv *.md *.markdown)"),
                               [this](const QString& file) { emit importChosen(file); });
}

void QuestionCommands::askForTarget()
{
    QString folder = m_context.settings.value(setting::exportFolder);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.prompts.saveFile(
        m_page, tr("Export your own questions"), QDir(folder).filePath(QStringLiteral("questions.json")),
        tr("Question files (*.json)"), [this](const QString& file) { exportTo(file); });
}

void QuestionCommands::exportTo(const QString& file)
{
    m_context.settings.setValue(setting::exportFolder, QFileInfo(file).absolutePath());
    const auto files = m_context.bank.exportTo(file);
    if (!files)
        return emit notify(describe(files.error()), true);
    QStringList names;
    for (const QString& written : *files)
        names.append(QDir::toNativeSeparators(written));
    emit notify(tr("Your own questions were written to %n files: %1", nullptr, int(names.size()))
                    .arg(names.join(QStringLiteral(", "))),
                false);
}

} // namespace panelbook
