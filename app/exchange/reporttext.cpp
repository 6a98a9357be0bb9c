// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reporttext.h"

#include <QLocale>

namespace panelbook {

QString ReportText::date(const QDateTime& utc, const QString& language)
{
    //: How a date is written, in Qt's letters: d, M, y. MMM is the short name of the month.
    return QLocale(language).toString(utc.toUTC().date(), tr("d MMM yyyy"));
}

QString ReportText::moment(const QDateTime& utc, const QString& language)
{
    //: A date, and a time of the day in UTC.
    return tr("%1 %2 UTC").arg(date(utc, language), utc.toUTC().toString(u"HH:mm"));
}

QString ReportText::moment(const QString& iso, const QString& language)
{
    const QDateTime utc = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return utc.isValid() ? moment(utc, language) : iso;
}

QString ReportText::minutes(Milliseconds time)
{
    return tr("%1 min").arg((time.count() + 30'000) / 60'000);
}

QString ReportText::kind(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Plain: return tr("Note");
    case NoteKind::Strength: return tr("Strength");
    case NoteKind::Concern: return tr("Concern");
    case NoteKind::RedFlag: return tr("Red flag");
    case NoteKind::Quote: return tr("Quote");
    case NoteKind::FollowUp: return tr("To follow up");
    }
    return {};
}

QString ReportText::sign(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Plain: return {};
    case NoteKind::Strength: return QStringLiteral("+");
    case NoteKind::Concern: return QStringLiteral("−");
    case NoteKind::RedFlag: return QStringLiteral("!");
    case NoteKind::Quote: return QStringLiteral("“");
    case NoteKind::FollowUp: return QStringLiteral("?");
    }
    return {};
}

QString ReportText::rating(const std::optional<Rating>& rating)
{
    if (!rating)
        return tr("Not rated");
    if (rating->value == RatingValue::NotAssessed)
        return tr("Not assessed");
    return tr("%1 of 4").arg(static_cast<int>(rating->value));
}

QString ReportText::verdict(const std::optional<Recommendation>& recommendation)
{
    if (!recommendation)
        return tr("No recommendation yet");
    const QString name = panelbook::title(recommendation->value);
    return recommendation->value >= RecommendationValue::Yes ? tr("▲ %1").arg(name) : tr("▼ %1").arg(name);
}

QString ReportText::draftMark(InterviewState state)
{
    switch (state) {
    case InterviewState::Planned: return tr("DRAFT: the interview has not started.");
    case InterviewState::Live: return tr("DRAFT: the interview is still going on.");
    case InterviewState::Cancelled: return tr("DRAFT: the interview was cancelled.");
    case InterviewState::NoShow: return tr("DRAFT: the candidate did not come.");
    case InterviewState::Ended:
    case InterviewState::Sealed: break;
    }
    return tr("DRAFT: not sealed, everything can still change.");
}

QString ReportText::copyMark(ReportCopy copy, const QList<int>& genderedNotes)
{
    if (copy == ReportCopy::Redacted)
        return tr("Redacted copy for the candidate: the names of other people were left out.");
    const QString blind = tr("Blind copy: the candidate's name was left out.");
    if (genderedNotes.isEmpty())
        return blind;
    QStringList numbers;
    for (const int number : genderedNotes)
        numbers.append(QString::number(number));
    return tr("%1 Words that tell a gender were left as they are in these notes: %2.", "the mark, numbers")
        .arg(blind, numbers.join(QStringLiteral(", ")));
}

QStringList ReportText::marks(const Report& report)
{
    QStringList marks;
    if (report.draft())
        marks.append(draftMark(report.scorecard.session.interview.state));
    if (!report.copyMark.isEmpty())
        marks.append(report.copyMark);
    return marks;
}

QString ReportText::pageMark(const Report& report)
{
    if (report.draft())
        return tr("DRAFT");
    switch (report.options.copy) {
    case ReportCopy::Redacted: return tr("REDACTED COPY");
    case ReportCopy::Blind: return tr("BLIND COPY");
    case ReportCopy::Full: break;
    }
    return {};
}

QString ReportText::sealLine(const Seal& seal, const QString& language)
{
    const QString digest = QString::fromLatin1(seal.digest.toHex());
    return tr("Sealed %1 by %2 · key %3 · content %4…%5")
        .arg(moment(seal.sealedAt, language), seal.signer, fingerprint(seal.publicKey), digest.left(4),
             digest.right(4));
}

QString ReportText::originLine(const Seal& seal, const QString& language)
{
    const QString digest = QString::fromLatin1(seal.digest.toHex());
    return tr("Not sealed itself: a copy of what was sealed %1 · content %2…%3")
        .arg(moment(seal.sealedAt, language), digest.left(4), digest.right(4));
}

QString ReportText::amendmentLine(const Scorecard& scorecard, const Amendment& amendment,
                                  const QString& language)
{
    const QString when = moment(amendment.at, language);
    for (const Seal& seal : scorecard.seals) {
        if (seal.number == amendment.number)
            return tr("Amendment %1 · %2 · %3").arg(QString::number(amendment.number), when, seal.signer);
    }
    return tr("Amendment %1 · %2").arg(QString::number(amendment.number), when);
}

QStringList ReportText::subject(const Interview& interview)
{
    QStringList parts{interview.role, levelText(interview.rubric, interview.level), interview.rubric.title};
    parts.removeAll(QString());
    return parts;
}

QStringList ReportText::byline(const Report& report)
{
    const Interview& interview = report.scorecard.session.interview;
    QStringList parts{interview.interviewer};
    if (const auto& when = interview.started ? interview.started : interview.planned)
        parts.append(date(*when, report.options.language));
    if (interview.started)
        parts.append(minutes(report.times.now));
    parts.removeAll(QString());
    return parts;
}

QStringList ReportText::attachmentLine(const Attachment& attachment)
{
    return {attachment.name, attachment.mediaType,
            QLocale::c().formattedDataSize(attachment.content.size(), 1, QLocale::DataSizeSIFormat),
            atLine(attachment.at)};
}

QStringList ReportText::footer(const Report& report)
{
    const QString state =
        report.draft() ? draftMark(report.scorecard.session.interview.state) : report.sealLine;
    return {state, tr("confidential")};
}

QString ReportText::atLine(Milliseconds at)
{
    return tr("at %1").arg(clockText(at));
}

QString ReportText::askedLine(const ReportQuestion& question)
{
    return tr("Asked at %1, %2").arg(clockText(question.begin), minutes(question.spent));
}

QString ReportText::pausedLine(Milliseconds time)
{
    return tr("Paused for %1.").arg(clockText(time));
}

QStringList ReportText::dimensionTimes(const Report& report)
{
    QStringList parts;
    for (const ReportDimension& dimension : report.dimensions) {
        if (!dimension.evidence.isEmpty())
            parts.append(tr("%1 %2", "dimension, time").arg(dimension.title, minutes(dimension.spent)));
    }
    if (!parts.isEmpty())
        parts.prepend(tr("Time on each dimension"));
    return parts;
}

QStringList ReportText::assumptions(const QList<Estimate>& estimates)
{
    QStringList lines;
    for (const Estimate& estimate : estimates)
        lines.append(tr("%1 = %2").arg(estimate.label, estimate.text));
    return lines;
}

QStringList ReportText::agendaTitles()
{
    return {tr("Segment"), tr("Began"), tr("Planned"), tr("Taken")};
}

QStringList ReportText::agendaRow(const SegmentSpan& segment)
{
    const QString none = QStringLiteral("–");
    return {segment.name, segment.begin ? clockText(*segment.begin) : none, minutes(segment.planned()),
            segment.begin ? clockText(segment.spent) : none};
}

QStringList ReportText::noteTitles()
{
    return {tr("No."), tr("Time"), tr("Kind"), tr("Note"), tr("Question"), tr("Evidence for")};
}

} // namespace panelbook
