// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace panelbook {

/// Code or a log to read: fixed pitch, not wrapped, as high as its text up to a limit. A click never takes
/// the keyboard focus.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(const QString& text, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
};

} // namespace panelbook
