// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/signing.h"

#include "base/settings.h"
#include "services/identity.h"
#include "services/sealscorecards.h"
#include "ui/shell/prompts.h"

namespace panelbook {

Signing::Signing(const PageContext& context, QWidget& window)
    : QObject(&window),
      m_context(context),
      m_window(window)
{
}

void Signing::seal(InterviewId id, const QString& interviewer)
{
    const Wording wording{tr("Seal the scorecard"),
                          tr("Sealing signs this scorecard with your key. Its text cannot be changed "
                             "afterwards; you can add amendments."),
                          tr("Seal")};
    const QString known = m_context.settings.value(setting::interviewer);
    ask(
        wording, known.isEmpty() ? interviewer : known,
        [this, id](const QString& name, const QString& passphrase) {
            return m_context.seals.seal(id, name, passphrase, this);
        },
        [this] { emit sealed(); });
}

void Signing::amend(InterviewId id, const QString& text)
{
    const Wording wording{tr("Add the amendment"),
                          tr("The amendment is signed with your key and stays beside the sealed text. It "
                             "cannot be taken back."),
                          tr("Add")};
    ask(
        wording, {},
        [this, id, text](const QString&, const QString& passphrase) {
            return m_context.seals.amend(id, text, passphrase, this);
        },
        [this] { emit amended(); });
}

void Signing::ask(const Wording& wording, const QString& proposedName, const Sign& sign,
                  const std::function<void()>& done)
{
    const auto identity = Identity::load(m_context.workspace.identityFile());
    if (!identity) {
        emit failed(identity.error());
        return;
    }
    const auto finish = [this, sign, done](const QString& name) {
        const Result<void> result = sign(name, {});
        result ? done() : emit failed(result.error());
    };
    if (!identity->has_value())
        m_context.prompts.askText(
            &m_window, wording.title,
            tr("%1 Under which name do you sign?", "%1 is a sentence or two").arg(wording.question),
            proposedName, false, finish);
    else if ((*identity)->needsPassphrase())
        askPassphrase(
            wording,
            tr("%1 What is the passphrase of your key?", "%1 is a sentence or two").arg(wording.question),
            sign, done);
    else
        m_context.prompts.confirm(&m_window, {wording.title, wording.question, wording.confirm},
                                  [finish] { finish({}); });
}

void Signing::askPassphrase(const Wording& wording, const QString& label, const Sign& sign,
                            const std::function<void()>& done)
{
    m_context.prompts.askText(
        &m_window, wording.title, label, {}, true, [this, wording, sign, done](const QString& passphrase) {
            const Result<void> result = sign({}, passphrase);
            if (result)
                done();
            else if (result.error().kind == ErrorKind::WrongPassphrase)
                askPassphrase(wording, tr("This passphrase does not open your key. Try it again."), sign,
                              done);
            else
                emit failed(result.error());
        });
}

} // namespace panelbook
