// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/qtprompts.h"

#include "ui/theme/buttonkind.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace panelbook {

namespace {

QMessageBox* plainBox(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(text);
    return box;
}

void openFileDialog(QFileDialog* dialog, std::function<void(const QString&)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace

void QtPrompts::confirm(QWidget* parent, const Confirmation& question, std::function<void()> confirmed)
{
    QMessageBox* box = plainBox(parent, question.title, question.text);
    QPushButton* yes = box->addButton(question.confirm, QMessageBox::AcceptRole);
    QPushButton* no = box->addButton(QMessageBox::Cancel);
    setButtonKind(*yes, question.destructive ? ButtonKind::Destructive : ButtonKind::Primary);
    box->setDefaultButton(question.destructive ? no : yes);
    QObject::connect(yes, &QPushButton::clicked, box, std::move(confirmed));
    box->open();
}

void QtPrompts::tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox* box = plainBox(parent, title, text);
    box->addButton(QMessageBox::Close);
    box->open();
}

void QtPrompts::askText(QWidget* parent, const QString& title, const QString& label, const QString& value,
                        bool secret, std::function<void(const QString&)> answered)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(value);
    dialog->setTextEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, std::move(answered));
    dialog->open();
}

void QtPrompts::saveFile(QWidget* parent, const QString& title, const QString& suggestedPath,
                         const QString& filter, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, suggestedPath, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedPath);
    openFileDialog(dialog, std::move(chosen));
}

void QtPrompts::openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter,
                         std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, std::move(chosen));
}

} // namespace panelbook
