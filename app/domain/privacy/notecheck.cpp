// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/privacy/notecheck.h"

#include "domain/jsonread.h"

#include <algorithm>

namespace panelbook {

namespace {

constexpr qsizetype wordsOfBehaviour = 5;

struct Word
{
    qsizetype begin;
    qsizetype end;
    QString folded;
};

/// Identifiers count as one word: gender_id is a column.
bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

QList<Word> wordsOf(const QString& text)
{
    QList<Word> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isInWord(text[i]))
            continue;
        const qsizetype begin = i;
        while (i < text.size() && isInWord(text[i]))
            ++i;
        words.append({begin, i, text.mid(begin, i - begin).toCaseFolded()});
    }
    return words;
}

QStringList allLanguages(const QJsonObject& words)
{
    QStringList all;
    for (auto it = words.begin(); it != words.end(); ++it)
        all += texts(words, QLatin1String(it.key().toLatin1()));
    return all;
}

} // namespace

NoteCheck::NoteCheck(const QList<WordTopic>& topics) : m_topics(topics)
{
    for (qsizetype i = 0; i < topics.size(); ++i) {
        add(topics[i].words, i);
        add(topics[i].exceptions, -1);
    }
    for (QList<Phrase>& phrases : m_phrases) {
        std::stable_sort(phrases.begin(), phrases.end(),
                         [](const Phrase& a, const Phrase& b) { return a.words.size() > b.words.size(); });
    }
}

void NoteCheck::add(const QStringList& phrases, qsizetype topic)
{
    for (const QString& phrase : phrases) {
        QStringList words;
        for (const Word& word : wordsOf(phrase))
            words.append(word.folded);
        if (!words.isEmpty())
            m_phrases[words.front()].append({words, topic});
    }
}

QList<WordFinding> NoteCheck::find(const QString& text) const
{
    const QList<Word> words = wordsOf(text);
    const auto stands = [&](const Phrase& phrase, qsizetype at) {
        if (at + phrase.words.size() > words.size())
            return false;
        for (qsizetype i = 0; i < phrase.words.size(); ++i) {
            if (words[at + i].folded != phrase.words[i])
                return false;
        }
        return true;
    };
    struct Span
    {
        qsizetype begin, end, topic;
    };
    QList<Span> spans;
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (const Phrase& phrase : m_phrases.value(words[at].folded)) {
            if (stands(phrase, at))
                spans.append({at, at + phrase.words.size(), phrase.topic});
        }
    }
    const auto isExcepted = [&](const Span& span) {
        return std::any_of(spans.begin(), spans.end(), [&](const Span& other) {
            return other.topic < 0 && other.begin < span.end && span.begin < other.end;
        });
    };
    QList<WordFinding> findings;
    qsizetype after = 0;
    for (const Span& span : spans) {
        if (span.topic < 0 || span.begin < after || isExcepted(span))
            continue;
        after = span.end;
        const qsizetype begin = words[span.begin].begin;
        findings.append({begin, words[span.end - 1].end - begin, m_topics[span.topic].title,
                         m_topics[span.topic].instead});
    }
    return findings;
}

std::optional<WordFinding> NoteCheck::findAlone(const QString& text) const
{
    const QList<WordFinding> findings = find(text);
    if (findings.isEmpty())
        return std::nullopt;
    qsizetype others = wordsOf(text).size();
    for (const WordFinding& finding : findings)
        others -= wordsOf(text.mid(finding.begin, finding.length)).size();
    return others < wordsOfBehaviour ? std::optional(findings.front()) : std::nullopt;
}

QList<WordTopic> wordTopics(const QJsonObject& file, const QString& country)
{
    QList<WordTopic> topics;
    for (const auto& value : file.value(QLatin1String("topics")).toArray()) {
        const QJsonObject topic = value.toObject();
        if (!country.isEmpty() && !texts(topic, QLatin1String("countries")).contains(country))
            continue;
        topics.append({text(topic, QLatin1String("title")), text(topic, QLatin1String("say_instead")),
                       allLanguages(topic.value(QLatin1String("words")).toObject()),
                       texts(topic, QLatin1String("except"))});
    }
    return topics;
}

} // namespace panelbook
