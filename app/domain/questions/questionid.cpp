// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questions/questionid.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace panelbook {

namespace {

constexpr qsizetype longestSlug = 60;

bool isSlugCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

QString slugOf(const QString& text)
{
    QString slug;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if (isSlugCharacter(c))
            slug.append(c);
        else if (!c.isMark() && c != u'\'' && c != u'’' && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug.append(u'-');
    }
    if (slug.size() > longestSlug) // a whole word less, if there are several
        slug = slug.left(std::max<qsizetype>(slug.lastIndexOf(u'-', longestSlug), 0));
    while (slug.endsWith(u'-'))
        slug.chop(1);
    if (!slug.isEmpty())
        return slug;
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("q-") + QString::fromLatin1(digest.toHex().left(12));
}

std::optional<QuestionKind> kindOfId(const QString& id)
{
    return questionKindFromId(id.section(u'.', 0, 0));
}

bool isQuestionId(const QString& id)
{
    static const QRegularExpression slug(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    return kindOfId(id) && slug.match(id.section(u'.', 1)).hasMatch();
}

} // namespace panelbook
