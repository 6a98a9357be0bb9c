// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/identity/owncard.h"

#include "exchange/passphrase.h"
#include "exchange/spokenkey.h"
#include "services/identitybackup.h"
#include "services/sealscorecards.h"
#include "ui/shell/prompts.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace panelbook {

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

Label* makeText(const char* name, TextStyle style, Ink ink)
{
    auto* label = new Label(style, ink);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

OwnCard::OwnCard(const PageContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_name(new QLineEdit),
      m_mail(new QLineEdit),
      m_words(makeText("keyWords", TextStyle::Heading, Ink::Normal)),
      m_digits(makeText("keyDigits", TextStyle::Mono, Ink::Dim)),
      m_state(makeText("keyState", TextStyle::Body, Ink::Quiet)),
      m_fields(makeFields()),
      m_copy(makeButton("copyKey", tr("Copy the fingerprint"), &OwnCard::copy)),
      m_passphrase(makeButton("changePassphrase", {}, &OwnCard::changePassphrase)),
      m_remove(makeButton("removePassphrase", tr("Remove the passphrase…"), &OwnCard::removePassphrase)),
      m_backUp(makeButton("backUpKey", tr("Back up the key…"), &OwnCard::backUp)),
      m_restore(makeButton("restoreKey", tr("Restore a key…"), &OwnCard::restore))
{
    m_words->setAccessibleName(tr("Fingerprint of your key in words"));
    m_digits->setAccessibleName(tr("Fingerprint of your key in digits"));
    auto* proves = makeText("whatASealProves", TextStyle::Small, Ink::Dim);
    proves->setText(
        tr("A seal proves that nothing was changed since this key signed it. It does not prove when "
           "that was, or whose key it is: for that, people read the words to each other."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 18);
    layout->setSpacing(8);
    layout->addWidget(new Label(TextStyle::Heading, Ink::Normal, tr("Your key")));
    layout->addWidget(m_fields);
    layout->addWidget(m_words);
    layout->addWidget(m_digits);
    layout->addWidget(m_state);
    layout->addWidget(makeButtons());
    layout->addWidget(proves);
}

QPushButton* OwnCard::makeButton(const char* name, const QString& text, void (OwnCard::*slot)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget* OwnCard::makeFields()
{
    m_name->setObjectName(QStringLiteral("signerName"));
    m_mail->setObjectName(QStringLiteral("signerMail"));
    m_mail->setPlaceholderText(tr("for your own records; no seal carries it"));
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    form->addRow(tr("You seal &as"), m_name);
    form->addRow(tr("&Mail"), m_mail);
    connect(m_name, &QLineEdit::editingFinished, this, &OwnCard::rename);
    connect(m_mail, &QLineEdit::editingFinished, this, &OwnCard::rename);
    setFocusProxy(m_name);
    return fields;
}

QWidget* OwnCard::makeButtons()
{
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(8, buttons);
    for (QPushButton* button : {m_copy, m_passphrase, m_remove, m_backUp, m_restore})
        flow->addWidget(button);
    return buttons;
}

void OwnCard::load()
{
    auto identity = Identity::load(m_context.workspace.identityFile());
    m_identity = identity ? std::move(*identity) : std::nullopt;
    for (QWidget* part : std::initializer_list<QWidget*>{m_fields, m_words, m_digits, m_copy, m_passphrase,
                                                         m_remove, m_backUp})
        part->setVisible(m_identity.has_value());
    setFocusProxy(m_identity ? static_cast<QWidget*>(m_name) : m_restore);
    if (m_identity)
        showIdentity(*m_identity);
    else
        m_state->setText(identity ? tr("You have no signing key yet. It is made when you seal your first "
                                       "scorecard; or restore the one of another computer.")
                                  : describe(identity.error()));
}

void OwnCard::showIdentity(const Identity& identity)
{
    m_name->setText(identity.name());
    m_mail->setText(identity.mail());
    m_words->setText(spokenFingerprint(identity.publicKey()));
    m_digits->setText(fingerprint(identity.publicKey()));
    m_passphrase->setText(identity.needsPassphrase() ? tr("Change the passphrase…")
                                                     : tr("Protect with a passphrase…"));
    m_remove->setVisible(identity.needsPassphrase());
    const int seals = int(m_context.seals.chainLength(identity.publicKey()).value_or(0));
    const QString count = tr("It has given %n seal(s), each naming the one before it.", nullptr, seals);
    m_state->setText(
        identity.needsPassphrase()
            ? tr("%1 A passphrase protects it.").arg(count)
            : tr("%1 It has no passphrase: whoever can read your files can sign as you.").arg(count));
}

void OwnCard::keep(const Result<Identity>& changed, const QString& told)
{
    const Result<void> written =
        changed ? changed->write(m_context.workspace.identityFile()) : Result<void>(failure(changed.error()));
    emit notify(written ? told : describe(written.error()), !written);
    load();
}

void OwnCard::rename()
{
    if (!m_identity || (m_name->text() == m_identity->name() && m_mail->text() == m_identity->mail()))
        return;
    keep(m_identity->renamed(m_name->text(), m_mail->text()),
         tr("From now on you seal with these details; what is sealed keeps its own."));
}

void OwnCard::copy()
{
    QGuiApplication::clipboard()->setText(m_words->text() + u'\n' + m_digits->text());
    emit notify(tr("The fingerprint was copied, in words and digits."), false);
}

void OwnCard::changePassphrase()
{
    if (!m_identity->needsPassphrase())
        return askNewPassphrase({});
    m_context.prompts.askText(this, tr("Change the passphrase"), tr("The passphrase of your key now"), {},
                              true, [this](const QString& current) { askNewPassphrase(current); });
}

void OwnCard::askNewPassphrase(const QString& current)
{
    const QString title = tr("New passphrase");
    m_context.prompts.askText(
        this, title, tr("You are asked for it at every seal. Nobody can open your key without it."), {}, true,
        [this, title, current](const QString& next) {
            m_context.prompts.askText(
                this, title, tr("The same once more"), {}, true, [this, current, next](const QString& again) {
                    if (next.isEmpty() || next != again)
                        emit notify(tr("The two passphrases differ, or are empty. Nothing "
                                       "was changed."),
                                    true);
                    else
                        keep(m_identity->reprotected(current, next), tr("The passphrase was changed."));
                });
        });
}

void OwnCard::removePassphrase()
{
    m_context.prompts.askText(this, tr("Remove the passphrase"), tr("The passphrase of your key now"), {},
                              true, [this](const QString& current) {
                                  keep(m_identity->reprotected(current, {}),
                                       tr("Your key has no passphrase any more."));
                              });
}

void OwnCard::backUp()
{
    m_context.prompts.askText(
        this, tr("Back up the key"),
        tr("Nobody opens the backup without this passphrase. Write it down, or choose your own."),
        generatePassphrase(), false, [this](const QString& passphrase) {
            m_context.prompts.saveFile(
                this, tr("Back up the key"), QDir(documents()).filePath(QStringLiteral("panelbook-key.pbk")),
                tr("Signing keys (*.pbk)"), [this, passphrase](const QString& file) {
                    const auto done = backUpIdentity(m_context.workspace.identityFile(), file, passphrase);
                    emit notify(done ? tr("The key was backed up to %1.").arg(QDir::toNativeSeparators(file))
                                     : describe(done.error()),
                                !done);
                });
        });
}

void OwnCard::restore()
{
    m_context.prompts.openFile(
        this, tr("Restore a key"), documents(), tr("Signing keys (*.pbk)"), [this](const QString& file) {
            m_context.prompts.askText(this, tr("Restore a key"), tr("The passphrase of the backup"), {}, true,
                                      [this, file](const QString& passphrase) {
                                          const auto identity = readIdentityBackup(file, passphrase);
                                          if (identity)
                                              place(*identity);
                                          else
                                              emit notify(describe(identity.error()), true);
                                      });
        });
}

void OwnCard::place(const Identity& identity)
{
    const bool other = m_identity && m_identity->publicKey() != identity.publicKey();
    if (!other)
        return setAsideAndPlace(identity);
    m_context.prompts.confirm(
        this,
        {tr("Replace your key"),
         tr("This book signs as %1 with another key. What that key sealed can no longer be amended here; its "
            "file is kept beside the book. Sign as %2 from now on?")
             .arg(m_identity->name(), identity.name()),
         tr("Replace"), true},
        [this, identity] { setAsideAndPlace(identity); });
}

void OwnCard::setAsideAndPlace(const Identity& identity)
{
    const auto placed = placeIdentity(identity, m_context.workspace.identityFile(), OtherIdentity::SetAside,
                                      m_context.clock.utcNow());
    emit notify(placed ? tr("The key of %1 is back.").arg(identity.name()) : describe(placed.error()),
                !placed);
    load();
}

} // namespace panelbook
