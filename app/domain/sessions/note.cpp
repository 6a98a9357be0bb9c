// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/note.h"

#include <array>

namespace panelbook {

namespace {

struct KindSign
{
    NoteKind kind;
    char16_t sign;
    const char* id;
};

constexpr std::array kindSigns{
    KindSign{NoteKind::Plain, u'\0', "plain"},    KindSign{NoteKind::Strength, u'+', "strength"},
    KindSign{NoteKind::Concern, u'-', "concern"}, KindSign{NoteKind::RedFlag, u'!', "red-flag"},
    KindSign{NoteKind::Quote, u'"', "quote"},     KindSign{NoteKind::FollowUp, u'?', "follow-up"},
};

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

/// Where a #name beginning at `hash` ends; `hash` + 1 when no name follows.
qsizetype nameEnd(QStringView text, qsizetype hash)
{
    qsizetype end = hash + 1;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    while (end > hash + 1 && (text[end - 1] == u'-' || text[end - 1] == u'_'))
        --end;
    return end;
}

bool mayBeginName(QStringView text, qsizetype hash)
{
    return text[hash] == u'#' && (hash == 0 || text[hash - 1].isSpace());
}

QStringList dimensionsStartingWith(QStringView name, const Rubric& rubric)
{
    QStringList fitting;
    for (const Dimension& d : rubric.dimensions) {
        if (name.compare(d.id, Qt::CaseInsensitive) == 0)
            return {d.id};
        if (QStringView(d.id).startsWith(name, Qt::CaseInsensitive))
            fitting.append(d.id);
    }
    return fitting;
}

} // namespace

QString toId(NoteKind kind)
{
    return QLatin1String(kindSigns[static_cast<size_t>(kind)].id);
}

std::optional<NoteKind> noteKindFromId(QStringView id)
{
    for (const KindSign& k : kindSigns) {
        if (id == QLatin1String(k.id))
            return k.kind;
    }
    return std::nullopt;
}

QChar sign(NoteKind kind)
{
    return kindSigns[static_cast<size_t>(kind)].sign;
}

NoteKind kindOf(const QString& text)
{
    if (text.isEmpty())
        return NoteKind::Plain;
    for (const KindSign& k : kindSigns) {
        if (k.kind != NoteKind::Plain && text.front() == k.sign)
            return k.kind;
    }
    return NoteKind::Plain;
}

NoteShorthand readShorthand(const QString& text, const Rubric& rubric)
{
    NoteShorthand result;
    result.kind = kindOf(text);
    qsizetype i = result.kind == NoteKind::Plain ? 0 : 1;
    QString& body = result.body;
    while (i < text.size()) {
        if (mayBeginName(text, i) || (i == 1 && result.kind != NoteKind::Plain && text[i] == u'#')) {
            const qsizetype end = nameEnd(text, i);
            const QStringList fitting =
                end == i + 1 ? QStringList()
                             : dimensionsStartingWith(QStringView(text).mid(i + 1, end - i - 1), rubric);
            if (fitting.size() == 1) {
                if (!result.dimensions.contains(fitting.front()))
                    result.dimensions.append(fitting.front());
                i = end;
                continue;
            }
        }
        body.append(text[i++]);
    }
    // A quote is typed with its opening mark as the sign; its closing mark has no partner in the body.
    body = body.simplified();
    if (result.kind == NoteKind::Quote && body.endsWith(u'"') && body.count(u'"') % 2 == 1)
        body.chop(1);
    return result;
}

DimensionCompletion completionAt(const QString& text, qsizetype caret, const Rubric& rubric)
{
    qsizetype hash = caret - 1;
    while (hash >= 0 && isNameCharacter(text[hash]))
        --hash;
    const bool afterSign = hash == 1 && kindOf(text) != NoteKind::Plain;
    if (hash < 0 || text[hash] != u'#' || (!mayBeginName(text, hash) && !afterSign))
        return {};
    const QStringView name = QStringView(text).mid(hash + 1, caret - hash - 1);
    return {hash, caret - hash, dimensionsStartingWith(name, rubric)};
}

} // namespace panelbook
