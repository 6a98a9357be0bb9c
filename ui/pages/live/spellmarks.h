// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/live/linkednames.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace panelbook {

class Spelling;

/// The words of a line that a dictionary is asked about: three letters and more, no #names, numbers, codes,
/// paths and CamelCase.
QList<TextSpan> wordsToSpell(const QString& text);

/// Knows which words are misspelt. A dictionary is asked only while nobody types, once for each word.
class SpellMarks : public QObject
{
    Q_OBJECT

public:
    explicit SpellMarks(QObject* parent = nullptr);

    /// Nothing: no word is marked. Forgets what the dictionary before has said.
    void setSpelling(const Spelling* spelling);
    /// What is known to be misspelt; what is not known yet is asked for when typing rests.
    QList<TextSpan> marks(const QString& text);

signals:
    /// These words were found to be misspelt.
    void found(const QSet<QString>& words);

private:
    void ask();

    const Spelling* m_spelling = nullptr;
    QHash<QString, bool> m_known;
    QSet<QString> m_pending;
    QTimer m_idle;
};

} // namespace panelbook
