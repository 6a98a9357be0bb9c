// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/shell/shortcuts.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace panelbook {

namespace {

QWidget* makeGroup(KeyContext context)
{
    auto* group = new QWidget;
    group->setAccessibleName(title(context));
    group->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->addWidget(new Label(TextStyle::Section, Ink::Dim, title(context)), 0, 0, 1, 2);
    int row = 1;
    for (const Shortcut& shortcut : shortcuts()) {
        if (shortcut.context != context)
            continue;
        grid->addWidget(new Label(TextStyle::Body, Ink::Normal, textOf(shortcut)), row, 0);
        grid->addWidget(new KeyHint(shortcut.keys), row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    return group;
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins({});
    columns->setSpacing(40);
    // The live interview's keys are as many as all the others.
    const QList<QList<KeyContext>> order{
        {KeyContext::Everywhere, KeyContext::Home, KeyContext::NewInterview, KeyContext::Interviews,
         KeyContext::Panels, KeyContext::Review},
        {KeyContext::Live},
        {KeyContext::Questions, KeyContext::EditQuestion, KeyContext::Kits, KeyContext::Debrief}};
    for (const QList<KeyContext>& contexts : order) {
        auto* column = new QVBoxLayout;
        for (const KeyContext context : contexts)
            column->addWidget(makeGroup(context));
        column->addStretch(1);
        columns->addLayout(column);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    auto* scroll = new QScrollArea; // a small screen does not hold all keys
    scroll->setObjectName(QStringLiteral("shortcutScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(sheet);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    const QSize wanted = sheet->sizeHint() + QSize(72, 96);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

} // namespace panelbook
