// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/rubric.h"

#include <QWidget>

#include <array>
#include <optional>

namespace panelbook {

class RatingSegment;

/// The four points of the scale side by side, the chosen one with its sign (▲ leans yes, ▼ leans no), and
/// "n/a" for "not assessed" where it is wanted. Shows a value and tells what the user chose; the owner
/// records it and sets it. A click never takes the keyboard focus. One stop for Tab; the arrows move in it,
/// Space, Enter or the digit chooses.
class RatingBar : public QWidget
{
    Q_OBJECT

public:
    explicit RatingBar(QWidget* parent = nullptr);

    /// What is rated: a dimension's title. Screen readers say it with the value.
    void setSubject(const QString& title);
    /// Nothing = not rated yet.
    void setValue(std::optional<RatingValue> value);
    std::optional<RatingValue> value() const { return m_value; }
    /// Shows the fifth field, "n/a".
    void setWithNotAssessed(bool with);

signals:
    void chosen(panelbook::RatingValue value);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveFocus(int step);
    void describe();

    QString m_subject;
    std::optional<RatingValue> m_value;
    std::array<RatingSegment*, 5> m_segments; ///< 1, 2, 3, 4, not assessed
};

} // namespace panelbook
