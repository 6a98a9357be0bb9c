// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonkind.h"

#include <QAbstractButton>
#include <QVariant>

namespace panelbook {

void setButtonKind(QAbstractButton& button, ButtonKind kind)
{
    button.setProperty("kind", static_cast<int>(kind));
    button.update();
}

ButtonKind buttonKind(const QWidget* button)
{
    return button ? static_cast<ButtonKind>(button->property("kind").toInt()) : ButtonKind::Normal;
}

void setKeyHint(QAbstractButton& button, const QKeySequence& keys)
{
    button.setProperty("keyHint", keyText(keys));
    button.updateGeometry();
}

QString keyText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    if (text.size() > 1 && !text.endsWith(u'+'))
        text.replace(u'+', u' ');
    text.replace(QLatin1String("Return"), QStringLiteral("⏎"));
    return text;
}

} // namespace panelbook
