// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace panelbook {

/// A topic and the words that touch it, as resources/handbook/topics.json lists them.
struct WordTopic
{
    QString title;
    QString instead;        ///< what to say or write instead; may be empty
    QStringList words;      ///< words and phrases, of all languages
    QStringList exceptions; ///< phrases in which such words mean something else
};

/// Words of a text that touch a topic.
struct WordFinding
{
    qsizetype begin = 0;
    qsizetype length = 0;
    QString topic;
    QString instead;

    bool operator==(const WordFinding&) const = default;
};

/// Finds whole words and phrases in one line of notes, without regard to case and punctuation. Its time grows
/// with the length of the line, not of the lists: it may run at every key press.
class NoteCheck
{
public:
    /// Finds nothing.
    NoteCheck() = default;
    explicit NoteCheck(const QList<WordTopic>& topics);

    /// In the order of the text; none overlaps another.
    QList<WordFinding> find(const QString& text) const;
    /// The first finding of a text that says little besides: fewer than five other words.
    std::optional<WordFinding> findAlone(const QString& text) const;

private:
    struct Phrase
    {
        QStringList words;
        qsizetype topic = 0; ///< -1: an exception
    };
    void add(const QStringList& phrases, qsizetype topic);

    QList<WordTopic> m_topics;
    QHash<QString, QList<Phrase>> m_phrases; ///< by first word, the longest first
};

/// The topics of a file that hold in a country ("us", "uk", "eu"); without a country all of them.
QList<WordTopic> wordTopics(const QJsonObject& file, const QString& country = {});

} // namespace panelbook
