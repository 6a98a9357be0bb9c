// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportcopy.h"

#include "domain/privacy/notecheck.h"
#include "exchange/reporttext.h"

#include <QRegularExpression>

#include <algorithm>

namespace panelbook {

namespace {

/// Whole names, and the parts of them that are long enough to be no initials.
QStringList spellings(const QStringList& names)
{
    constexpr qsizetype initials = 2;
    QStringList all;
    for (const QString& name : names) {
        const QString whole = name.simplified();
        if (!whole.isEmpty())
            all.append(whole);
        for (const QString& part : whole.split(u' ', Qt::SkipEmptyParts)) {
            if (part.size() > initials)
                all.append(part);
        }
    }
    all.removeDuplicates();
    return all;
}

/// Puts one word in the place of names.
class NameFilter
{
public:
    NameFilter(QStringList names, QString instead) : m_instead(std::move(instead))
    {
        // The longest first: a whole name is one word, not two.
        std::stable_sort(names.begin(), names.end(),
                         [](const QString& a, const QString& b) { return a.size() > b.size(); });
        for (QString& name : names)
            name = QRegularExpression::escape(name);
        if (!names.isEmpty())
            m_names = QRegularExpression(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(names.join(u'|')),
                                         QRegularExpression::UseUnicodePropertiesOption);
    }

    void apply(QString& text) const
    {
        if (m_names.pattern().isEmpty())
            return;
        qsizetype from = 0;
        for (auto match = m_names.match(text); match.hasMatch(); match = m_names.match(text, from)) {
            text.replace(match.capturedStart(), match.capturedLength(), m_instead);
            from = match.capturedStart() + m_instead.size();
        }
    }
    void apply(Scorecard& scorecard) const
    {
        Session& session = scorecard.session;
        apply(session.interview.loop);
        for (Note& note : session.notes)
            apply(note.text);
        for (Attachment& attachment : session.attachments)
            apply(attachment.name);
        for (TimedEvent& event : session.events)
            applyToEvent(event.event);
        if (session.recommendation)
            apply(session.recommendation->reason);
        for (Amendment& amendment : scorecard.amendments)
            apply(amendment.text);
    }

private:
    void applyToEvent(SessionEvent& event) const
    {
        std::visit(
            Overloaded{[&](NoteTaken& e) { apply(e.text); }, [&](NoteEdited& e) { apply(e.text); },
                       [&](HypothesisStated& e) { apply(e.text); }, [&](ActionTaken& e) { apply(e.text); },
                       [&](ArtefactRevealed& e) { apply(e.asked); }, [&](Attached& e) { apply(e.file); },
                       [&](Recommended& e) { apply(e.reason); }, [](auto&) {}},
            event);
    }

    QRegularExpression m_names;
    QString m_instead;
};

QStringList namesOfOthers(const Scorecard& scorecard, const QStringList& others)
{
    const Interview& interview = scorecard.session.interview;
    QStringList names = QStringList(interview.interviewer) + others;
    for (const Seal& seal : scorecard.seals)
        names.append(seal.signer);
    names = spellings(names);
    for (const QString& own : spellings({interview.candidateName}))
        names.removeAll(own);
    return names;
}

} // namespace

Scorecard copyFor(const Scorecard& scorecard, const ReportOptions& options)
{
    Scorecard copy = scorecard;
    Interview& interview = copy.session.interview;
    switch (options.copy) {
    case ReportCopy::Full: return copy;
    case ReportCopy::Redacted:
        NameFilter(namesOfOthers(scorecard, options.others), ReportText::tr("[name left out]")).apply(copy);
        interview.interviewer.clear();
        break;
    case ReportCopy::Blind:
        NameFilter(spellings({interview.candidateName}), ReportText::tr("the candidate")).apply(copy);
        interview.candidateName = ReportText::tr("The candidate");
        break;
    }
    copy.seals.clear();
    return copy;
}

QList<int> genderedNotes(const Session& session)
{
    WordTopic gender;
    gender.words =
        QStringLiteral("he him his himself she her hers herself man woman guy girl boy lady gentleman "
                       "mr mrs ms miss mother father er ihm ihn herr frau mann")
            .split(u' ');
    const NoteCheck check({gender});
    QList<int> numbers;
    for (const Note& note : session.notes) {
        if (!check.find(note.text).isEmpty())
            numbers.append(note.number);
    }
    return numbers;
}

} // namespace panelbook
