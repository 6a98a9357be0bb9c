// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QVariant>

class QMenu;

namespace panelbook {

/// A chip that is switched on and off: "Behavioural 12".
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// The text as it is painted; the button's own text is what a screen reader says.
    virtual QString label() const { return text(); }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// A chip that offers a choice: "Level ▾" opens a menu, "L5 ×" takes the choice back.
class ChoiceChip : public FilterChip
{
    Q_OBJECT

public:
    /// `title` is what the chip says while nothing is chosen.
    explicit ChoiceChip(const QString& title, QWidget* parent = nullptr);

    void addChoice(const QString& text, const QVariant& value);
    /// Takes the choices away; what is chosen stays.
    void clearChoices();
    /// The chosen value, or an invalid one.
    const QVariant& value() const { return m_value; }
    /// Does not emit chosen().
    void setValue(const QVariant& value);

signals:
    void chosen(const QVariant& value);

protected:
    QString label() const override;

private:
    void choose(const QVariant& value);
    void open();

    QString m_title;
    QMenu* m_menu;
    QVariant m_value;
};

} // namespace panelbook
