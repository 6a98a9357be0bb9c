// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/artefactsearch.h"

#include "domain/words.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>

namespace panelbook {

namespace {

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    const QString letters = folded(text);
    for (const QChar c : letters) {
        if (c.isLetterOrNumber())
            word += c;
        else if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// Said around the thing itself.
const QSet<QString>& emptyWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const char* word :
             {"a",   "an",     "and",  "any",  "are", "at",    "can", "could", "do", "does", "for",
              "get", "give",   "have", "how",  "i",   "in",    "is",  "look",  "me", "of",   "on",
              "our", "please", "see",  "show", "the", "there", "to",  "us",    "we", "what", "you"})
            set.insert(QLatin1String(word));
        return set;
    }();
    return words;
}

/// The words of a text that say something; all of them when none does.
QStringList tellingWords(const QString& text)
{
    const QStringList all = wordsOf(text);
    QStringList telling = all;
    telling.removeIf([](const QString& word) { return emptyWords().contains(word); });
    return telling.isEmpty() ? all : telling;
}

/// Whether `typed` is the beginning of `word` but for `most` letters too many, missing, wrong or swapped
/// (the optimal string alignment distance to the nearest beginning).
bool beginsWithErrors(QStringView word, QStringView typed, int most)
{
    const qsizetype width = std::min(word.size(), typed.size() + most);
    QList<int> before(width + 1);
    QList<int> last(width + 1);
    QList<int> now(width + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        now[0] = int(i);
        for (qsizetype j = 1; j <= width; ++j) {
            const bool same = typed[i - 1] == word[j - 1];
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return *std::min_element(last.begin(), last.end()) <= most;
}

/// How well a typed word fits a word: 8 the same, 6 its beginning, 3 inside it, 2 with typing errors, 0 not.
int fit(const QString& word, const QString& typed)
{
    if (word == typed)
        return 8;
    if (word.startsWith(typed))
        return 6;
    if (typed.size() >= 3 && word.contains(typed))
        return 3;
    const int most = typed.size() >= 8 ? 2 : typed.size() >= 4 ? 1 : 0;
    return most && word.front() == typed.front() && beginsWithErrors(word, typed, most) ? 2 : 0;
}

struct Score
{
    int words = 0; ///< how many of the typed ones fit
    int sum = 0;
};

Score scoreOf(const QList<QStringList>& names, const QStringList& typed)
{
    Score score;
    for (const QString& word : typed) {
        int best = 0;
        for (const QStringList& name : names) {
            for (const QString& part : name)
                best = std::max(best, fit(part, word));
        }
        score.words += best > 0;
        score.sum += best;
    }
    // A name that is no more than what was typed goes before one that only holds the words.
    const auto isAll = [&](const QStringList& name) {
        if (name.size() != typed.size())
            return 0;
        int all = 4;
        for (qsizetype i = 0; i < name.size(); ++i)
            all = std::min(all, fit(name[i], typed[i]));
        return all;
    };
    int whole = 0;
    for (const QStringList& name : names)
        whole = std::max(whole, isAll(name));
    score.sum += whole;
    return score;
}

} // namespace

ArtefactSearch::ArtefactSearch(const QList<Debugging::Artefact>& artefacts)
{
    for (const Debugging::Artefact& artefact : artefacts) {
        Entry entry{{tellingWords(artefact.title)}};
        for (const QString& name : artefact.asksFor)
            entry.names.append(tellingWords(name));
        m_entries.append(std::move(entry));
    }
}

QList<qsizetype> ArtefactSearch::find(const QString& text) const
{
    const QStringList typed = tellingWords(text);
    const bool saysNothing = std::all_of(typed.begin(), typed.end(),
                                         [](const QString& word) { return emptyWords().contains(word); });
    QList<qsizetype> places(m_entries.size());
    std::iota(places.begin(), places.end(), 0);
    if (saysNothing)
        return places;
    QList<Score> scores;
    for (const Entry& entry : m_entries)
        scores.append(scoreOf(entry.names, typed));
    const auto most = std::max_element(scores.begin(), scores.end(),
                                       [](const Score& a, const Score& b) { return a.words < b.words; });
    const int wanted = most == scores.end() ? 0 : most->words;
    places.removeIf([&](qsizetype i) { return wanted == 0 || scores[i].words < wanted; });
    std::stable_sort(places.begin(), places.end(),
                     [&](qsizetype a, qsizetype b) { return scores[a].sum > scores[b].sum; });
    return places;
}

} // namespace panelbook
