// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/widgets/label.h"

#include <optional>

namespace panelbook {

/// A label that can take the ink of a tone, and give it back; follows a change of scheme.
class ToneLabel : public Label
{
    Q_OBJECT

public:
    explicit ToneLabel(TextStyle style, Ink ink = Ink::Normal, QWidget* parent = nullptr);

    void setTone(std::optional<Tone> tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeInk();

    const QPalette::ColorRole m_role;
    std::optional<Tone> m_tone;
};

} // namespace panelbook
