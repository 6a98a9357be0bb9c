// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/typography.h"

#include <QLabel>

namespace panelbook {

/// How loud a text is.
enum class Ink { Normal, Quiet, Dim, Accent };

/// A plain text of the type scale. Never reads its text as markup.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(TextStyle style, Ink ink = Ink::Normal, const QString& text = {},
                   QWidget* parent = nullptr);
};

} // namespace panelbook
