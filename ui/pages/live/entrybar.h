// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QHBoxLayout;

namespace panelbook {

class ChipButton;

/// One line under the notes for what is no note: a hypothesis, an action, the incident's time, a defect's
/// number. Choices stand as chips beside it; a sign as the first letter chooses, as in the notes.
/// Return takes the line, Escape leaves it.
class EntryBar : public QWidget
{
    Q_OBJECT

public:
    enum class Entry { Hypothesis, Action, IncidentTime, Defect, Handover };

    struct Choice
    {
        QString id;
        QString title;
        QChar sign; ///< as the first letter; null = none
    };

    explicit EntryBar(QWidget* parent = nullptr);

    /// Shows the bar for one entry, with its first choice, and takes the keyboard.
    void open(Entry entry);
    QString choice() const;

signals:
    /// `choice` is empty where there are none.
    void entered(panelbook::EntryBar::Entry entry, const QString& text, const QString& choice);
    void closed();

protected:
    bool eventFilter(QObject* field, QEvent* event) override;

private:
    void choose(qsizetype index);
    void readSign(const QString& text);
    void take();
    void close();

    Entry m_entry = Entry::Hypothesis;
    QLabel* m_name;
    QLineEdit* m_field;
    QHBoxLayout* m_row;
    QList<Choice> m_choices;
    QList<ChipButton*> m_chips;
};

} // namespace panelbook
