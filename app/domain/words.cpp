// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"

#include <QStringList>

#include <algorithm>

namespace panelbook {

QString folded(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain.append(c);
    }
    return plain.toCaseFolded();
}

QString searchable(const QString& text)
{
    QString plain = folded(text);
    for (const QChar apostrophe : QStringView(u"‘’‚"))
        plain.replace(apostrophe, u'\'');
    for (const QChar quote : QStringView(u"“”„"))
        plain.replace(quote, u'"');
    return plain;
}

bool containsWords(const QString& searchableText, const QString& words)
{
    const QStringList list = searchable(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(list.begin(), list.end(),
                       [&](const QString& word) { return searchableText.contains(word); });
}

} // namespace panelbook
