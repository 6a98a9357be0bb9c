// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "base/result.h"
#include "ui/shell/page.h"

#include <functional>

namespace panelbook {

/// Asks what a signature needs, and signs. Always exactly one question: the signer's name when there is no
/// identity yet, the passphrase when the key has one, else whether to go on, for a seal cannot be taken back.
class Signing : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the questions stand before; it owns this object.
    Signing(const PageContext& context, QWidget& window);

    /// `interviewer` is proposed as the signer's name.
    void seal(InterviewId id, const QString& interviewer);
    void amend(InterviewId id, const QString& text);

signals:
    void sealed();
    void amended();
    void failed(const panelbook::Error& error);

private:
    using Sign = std::function<Result<void>(const QString& name, const QString& passphrase)>;
    struct Wording
    {
        QString title;
        QString question;
        QString confirm;
    };

    void ask(const Wording& wording, const QString& proposedName, const Sign& sign,
             const std::function<void()>& done);
    void askPassphrase(const Wording& wording, const QString& label, const Sign& sign,
                       const std::function<void()>& done);

    PageContext m_context;
    QWidget& m_window;
};

} // namespace panelbook
