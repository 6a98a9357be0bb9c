// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "base/settings.h"
#include "services/identity.h"
#include "services/maintainbook.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace panelbook {

namespace {

/// A labelled field in a settings card.
void addField(QVBoxLayout* layout, const QString& label, QWidget* field, const char* name)
{
    field->setObjectName(QLatin1String(name));
    auto* caption = new Label(TextStyle::Small, Ink::Dim, label);
    caption->setBuddy(field);
    layout->addWidget(caption);
    layout->addWidget(field);
}

QVBoxLayout* makeSection(Card* card, const QString& title)
{
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 20, 18);
    layout->setSpacing(5);
    layout->addWidget(new Label(TextStyle::Heading, Ink::Normal, title));
    layout->addSpacing(4);
    return layout;
}

Label* makeFact(const char* name)
{
    auto* fact = new Label(TextStyle::Body, Ink::Quiet);
    fact->setObjectName(QLatin1String(name));
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return fact;
}

QString backupTime(const QString& file)
{
    return QLocale().toString(QFileInfo(file).lastModified(), QLocale::ShortFormat);
}

} // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_name(new QLineEdit),
      m_key(makeFact("keyState")),
      m_theme(new QComboBox),
      m_language(new QComboBox),
      m_keepOut(new QComboBox),
      m_file(makeFact("bookFile")),
      m_backups(makeFact("backups"))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto* column = new QWidget;
    column->setMaximumWidth(scaledToText(640));
    auto* columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(24, 20, 24, 20);
    columnLayout->setSpacing(12);
    columnLayout->addWidget(new Label(TextStyle::Title, Ink::Normal, tr("Settings")));
    for (Card* card : {makeYou(), makeLook(), makeNotes(), makeBook()})
        columnLayout->addWidget(card);
    columnLayout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    wire();
}

Card* SettingsPage::makeYou()
{
    auto* card = new Card;
    QVBoxLayout* layout = makeSection(card, tr("You"));
    addField(layout, tr("Your &name, on new interviews and scorecards"), m_name, "name");
    auto* keys = new QPushButton(tr("Your key and those of colleagues…"));
    keys->setObjectName(QStringLiteral("signingKeys"));
    connect(keys, &QPushButton::clicked, this, [this] { emit goTo({.place = Place::Identity}); });
    layout->addSpacing(4);
    layout->addWidget(m_key);
    layout->addSpacing(4);
    layout->addWidget(keys, 0, Qt::AlignLeading);
    return card;
}

Card* SettingsPage::makeLook()
{
    m_theme->addItem(tr("Like the system"), QStringLiteral("system"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_language->addItem(tr("Like the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    auto* card = new Card;
    QVBoxLayout* layout = makeSection(card, tr("Look and language"));
    addField(layout, tr("&Theme"), m_theme, "theme");
    layout->addSpacing(4);
    addField(layout, tr("&Language"), m_language, "language");
    return card;
}

Card* SettingsPage::makeNotes()
{
    m_keepOut->addItem(tr("Like the system’s country"), QString());
    m_keepOut->addItem(tr("United States"), QStringLiteral("us"));
    m_keepOut->addItem(tr("United Kingdom"), QStringLiteral("uk"));
    m_keepOut->addItem(tr("European Union"), QStringLiteral("eu"));
    m_keepOut->addItem(tr("Mark nothing"), QStringLiteral("off"));
    auto* card = new Card;
    QVBoxLayout* layout = makeSection(card, tr("Notes"));
    addField(layout, tr("Mark topics to &keep out of notes, as the law stands in"), m_keepOut, "keepOut");
    return card;
}

Card* SettingsPage::makeBook()
{
    auto* button = new QPushButton(tr("Back up now…"));
    button->setObjectName(QStringLiteral("backUp"));
    connect(button, &QPushButton::clicked, this, &SettingsPage::backUp);
    auto* card = new Card;
    QVBoxLayout* layout = makeSection(card, tr("Your book"));
    layout->addWidget(m_file);
    layout->addWidget(m_backups);
    layout->addSpacing(4);
    layout->addWidget(button, 0, Qt::AlignLeading);
    return card;
}

void SettingsPage::wire()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        m_context.settings.setValue(setting::interviewer, name.trimmed());
    });
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_context.settings.setValue(setting::theme, m_theme->currentData().toString());
        emit themeChosen();
    });
    connect(m_keepOut, &QComboBox::activated, this,
            [this] { m_context.settings.setValue(setting::keepOut, m_keepOut->currentData().toString()); });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_context.settings.setValue(setting::language, m_language->currentData().toString());
        emit languageChosen();
    });
}

void SettingsPage::enter(const Destination&)
{
    m_name->setText(m_context.settings.value(setting::interviewer));
    m_theme->setCurrentIndex(m_theme->findData(m_context.settings.value(setting::theme)));
    m_language->setCurrentIndex(m_language->findData(m_context.settings.value(setting::language)));
    m_keepOut->setCurrentIndex(m_keepOut->findData(m_context.settings.value(setting::keepOut)));
    showKey();
    showBook();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::refresh(const Changes&)
{
    showKey(); // the first seal makes it
}

void SettingsPage::showKey()
{
    const auto identity = Identity::load(m_context.workspace.identityFile());
    if (!identity)
        m_key->setText(describe(identity.error()));
    else if (!*identity)
        m_key->setText(tr("You have no signing key yet. It is made when you seal your first scorecard."));
    else
        m_key->setText(((*identity)->needsPassphrase()
                            ? tr("You seal as %1 with the key %2, which a passphrase protects.")
                            : tr("You seal as %1 with the key %2. It has no passphrase: whoever can read "
                                 "your files can sign as you."))
                           .arg((*identity)->name(), fingerprint((*identity)->publicKey())));
}

void SettingsPage::showBook()
{
    const QString file = m_context.workspace.file();
    m_file->setText(
        tr("Everything is kept in %1, readable by you alone. Panelbook does not encrypt it; your disk may.")
            .arg(QDir::toNativeSeparators(file)));
    const QStringList backups = MaintainBook::backups(file);
    m_backups->setText(
        backups.isEmpty()
            ? tr("There is no backup yet. One is made when Panelbook starts and the book has changed.")
            : tr("There are %n backup(s) beside it, the newest of %1.", nullptr, int(backups.size()))
                  .arg(backupTime(backups.front())));
}

void SettingsPage::backUp()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_context.clock.utcNow().toString(u"'panelbook-'yyyyMMdd'.db'");
    m_context.prompts.saveFile(
        this, tr("Back up the book"), QDir(folder).filePath(name), tr("Books (*.db)"),
        [this](const QString& file) {
            const auto done = MaintainBook(m_context.workspace).backUp(file);
            emit notify(done ? tr("The book was backed up to %1 and the copy was checked.").arg(file)
                             : describe(done.error()),
                        !done);
            showBook();
        });
}

} // namespace panelbook
