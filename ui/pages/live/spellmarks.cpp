// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/spellmarks.h"

#include "services/spelling.h"

#include <algorithm>

namespace panelbook {

namespace {

using namespace std::chrono_literals;

constexpr auto rest = 400ms;
constexpr int wordsAtOnce = 20; ///< well under one frame
constexpr qsizetype shortestWord = 3;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// Takes punctuation off both ends.
TextSpan trimmed(const QString& text, TextSpan span)
{
    while (span.length > 0 && !text[span.begin].isLetterOrNumber() && text[span.begin] != u'#') {
        ++span.begin;
        --span.length;
    }
    while (span.length > 0 && !text[span.begin + span.length - 1].isLetterOrNumber())
        --span.length;
    return span;
}

bool isPlainWord(QStringView word)
{
    const auto isPlain = [](QChar c) { return c.isLower() || c.isMark() || isApostrophe(c); };
    return word.size() >= shortestWord && word.front().isLetter() &&
           std::all_of(word.begin() + 1, word.end(), isPlain);
}

} // namespace

QList<TextSpan> wordsToSpell(const QString& text)
{
    QList<TextSpan> words;
    const auto isCode = [](QChar c) { return !c.isLetter() && !c.isMark() && !isApostrophe(c) && c != u'-'; };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype begin = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        const TextSpan token = trimmed(text, {begin, at - begin});
        const QStringView letters = QStringView(text).mid(token.begin, token.length);
        if (std::any_of(letters.begin(), letters.end(), isCode))
            continue;
        qsizetype part = token.begin;
        for (const QStringView word : letters.split(u'-')) {
            if (isPlainWord(word))
                words.append({part, word.size()});
            part += word.size() + 1;
        }
    }
    return words;
}

SpellMarks::SpellMarks(QObject* parent) : QObject(parent)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &SpellMarks::ask);
}

void SpellMarks::setSpelling(const Spelling* spelling)
{
    m_spelling = spelling;
    m_known.clear();
    m_pending.clear();
}

QList<TextSpan> SpellMarks::marks(const QString& text)
{
    QList<TextSpan> marks;
    if (!m_spelling)
        return marks;
    for (const TextSpan& span : wordsToSpell(text)) {
        const QString word = text.mid(span.begin, span.length);
        const auto known = m_known.constFind(word);
        if (known == m_known.constEnd())
            m_pending.insert(word);
        else if (!*known)
            marks.append(span);
    }
    if (!m_pending.isEmpty())
        m_idle.start(rest);
    return marks;
}

void SpellMarks::ask()
{
    QSet<QString> misspelt;
    for (int i = 0; i < wordsAtOnce && !m_pending.isEmpty(); ++i) {
        const QString word = *m_pending.begin();
        m_pending.erase(m_pending.begin());
        const bool known = m_spelling->knows(word);
        m_known.insert(word, known);
        if (!known)
            misspelt.insert(word);
    }
    if (!m_pending.isEmpty())
        m_idle.start(0);
    if (!misspelt.isEmpty())
        emit found(misspelt);
}

} // namespace panelbook
