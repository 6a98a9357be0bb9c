// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/live/notemargins.h"

#include "ui/pages/live/noteslayout.h"
#include "ui/theme/colours.h"
#include "ui/theme/tabular.h"
#include "ui/theme/typography.h"
#include "ui/widgets/chip.h"

#include <QPainter>
#include <QSet>

#include <algorithm>

namespace panelbook {

namespace {

constexpr int chipGap = 6;
constexpr qreal separatorAir = 5;

/// As many chips as fit, and "+2" for the others.
QStringList fitting(QStringList chips, qreal room)
{
    const auto width = [](const QStringList& shown) {
        qreal sum = 0;
        for (const QString& text : shown)
            sum += Chip::sizeFor(text).width() + chipGap;
        return sum;
    };
    QStringList shown = chips;
    for (qsizetype left = chips.size() - 1; left > 0 && width(shown) > room; --left)
        shown = chips.mid(0, left) + QStringList(QStringLiteral("+%1").arg(chips.size() - left));
    return shown;
}

/// Chips from the right edge inwards; returns the width they took.
void paintChips(QPainter& painter, const QRectF& row, const QStringList& chips, const ToneColours& tone,
                const NotesMetrics& metrics, qreal& right)
{
    for (auto it = chips.rbegin(); it != chips.rend(); ++it) {
        const QSize size = Chip::sizeFor(*it);
        const qreal top = row.top() + metrics.padding + (metrics.textHeight - size.height()) / 2;
        Chip::paint(painter, QRectF(right - size.width(), top, size.width(), size.height()).toRect(), *it,
                    tone);
        right -= size.width() + chipGap;
    }
}

} // namespace

void NoteMargins::load(const Session* session)
{
    m_session = session;
    m_asked.clear();
    m_below.clear();
    if (!session)
        return;
    QList<const Note*> notes;
    for (const Note& note : session->notes)
        notes.append(&note);
    std::stable_sort(notes.begin(), notes.end(), [](const Note* a, const Note* b) { return a->at < b->at; });
    QSet<int> taken;
    for (const TimedEvent& event : session->events) {
        if (const auto* note = std::get_if<NoteTaken>(&event.event))
            taken.insert(note->note);
        auto later = std::upper_bound(notes.begin(), notes.end(), event.at,
                                      [](Milliseconds at, const Note* note) { return at < note->at; });
        while (later != notes.begin() && (*std::prev(later))->at == event.at &&
               !taken.contains((*std::prev(later))->number))
            --later;
        take(event, later == notes.begin() ? 0 : (*std::prev(later))->number);
    }
}

bool NoteMargins::take(const TimedEvent& event, int last)
{
    const auto made = separator(event);
    if (made)
        m_below[last].append(*made);
    return made.has_value();
}

std::optional<NoteSeparator> NoteMargins::separator(const TimedEvent& event)
{
    if (const auto* asked = std::get_if<QuestionAsked>(&event.event))
        m_asked = asked->question;
    if (const auto* attached = std::get_if<Attached>(&event.event)) {
        for (const Attachment& attachment : m_session->attachments) {
            if (attachment.number == attached->number)
                return separatorOf(attachment);
        }
    }
    const PlannedQuestion* planned = m_session->findQuestion(m_asked);
    if (!planned)
        return std::nullopt;
    return separatorOf(*m_session, event, planned->question);
}

QList<NoteSeparator> NoteMargins::below(int note) const
{
    constexpr qsizetype mostAbove = 6;
    const QList<NoteSeparator> all = m_below.value(note);
    return note ? all : all.mid(std::max<qsizetype>(0, all.size() - mostAbove));
}

QStringList NoteMargins::linked(int note, const QString& besides) const
{
    QStringList titles;
    if (!m_session || !note)
        return titles;
    for (const EvidenceLink& link : m_session->evidence) {
        if (link.note != note || link.dimension == besides)
            continue;
        const Dimension* dimension = findDimension(m_session->interview.rubric, link.dimension);
        if (dimension && !titles.contains(dimension->title))
            titles.append(dimension->title);
    }
    return titles;
}

qreal NoteMargins::chipsWidth(const QStringList& chips, qreal most)
{
    qreal width = 0;
    for (const QString& text : fitting(chips, most))
        width += Chip::sizeFor(text).width() + chipGap;
    return width;
}

void NoteMargins::paintRow(QPainter& painter, const QRectF& row, const Row& what, const NotesMetrics& metrics,
                           const Colours& colours) const
{
    if (what.current)
        painter.fillRect(row, colours.accentSoft);
    if (const Note* known = m_session ? m_session->findNote(what.note) : nullptr) {
        painter.setFont(fontFor(TextStyle::Small));
        painter.setPen(colours.text3);
        paintTabular(painter, QRectF(0, row.top() + metrics.padding, metrics.timeRight, metrics.textHeight),
                     clockText(known->at));
    }
    qreal right = row.right() - metrics.right;
    if (!what.hint.isEmpty())
        paintChips(painter, row, {what.hint}, toneColours(colours, Tone::Accent), metrics, right);
    if (!what.chips.isEmpty()) {
        const ToneColours tone{colours.text2, what.current ? colours.surface : colours.sunken};
        paintChips(painter, row, fitting(what.chips, row.width() / 2), tone, metrics, right);
    }
}

void NoteMargins::paintSeparators(QPainter& painter, const QRectF& area, int note,
                                  const NotesMetrics& metrics, const Colours& colours) const
{
    QRectF bar(area.left(), area.top() + separatorAir, area.width(), metrics.separator - 2 * separatorAir);
    for (const NoteSeparator& separator : below(note)) {
        paintSeparator(painter, bar, separator, metrics, colours);
        bar.translate(0, metrics.separator);
    }
}

void NoteMargins::paintSeparator(QPainter& painter, const QRectF& bar, const NoteSeparator& separator,
                                 const NotesMetrics& metrics, const Colours& colours) const
{
    painter.fillRect(bar, colours.line);
    painter.fillRect(bar.adjusted(0, 1, 0, -1), colours.background);
    painter.setFont(fontFor(TextStyle::Small));
    painter.setPen(colours.text3);
    paintTabular(painter, QRectF(0, bar.top(), metrics.timeRight, bar.height()), clockText(separator.at));
    painter.setPen(colours.accent);
    const QRectF sign(metrics.timeRight, bar.top(), metrics.textLeft - metrics.timeRight, bar.height());
    painter.drawText(sign, Qt::AlignCenter, separator.sign);
    const QSize chip = Chip::sizeFor(separator.chip);
    const QPointF corner(bar.right() - metrics.right - chip.width(), bar.center().y() - chip.height() / 2.0);
    Chip::paint(painter, QRectF(corner, QSizeF(chip)).toRect(), separator.chip,
                toneColours(colours, separator.tone));
    qreal right = corner.x() - chipGap;
    if (!separator.picture.isNull()) {
        const QSizeF most(bar.width() / 4, bar.height() - 6);
        const QSizeF size = QSizeF(separator.picture.size()).scaled(most, Qt::KeepAspectRatio);
        right -= size.width();
        painter.drawImage(QRectF({right, bar.center().y() - size.height() / 2}, size), separator.picture);
        right -= chipGap;
    }
    const QRectF room(metrics.textLeft, bar.top(), right - metrics.textLeft, bar.height());
    painter.setFont(fontFor(TextStyle::Strong));
    painter.setPen(colours.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(separator.text, Qt::ElideRight, int(room.width())));
}

} // namespace panelbook
