// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/reviewheader.h"

#include "domain/sessions/sessionrules.h"
#include "domain/sessions/timeline.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace panelbook {

namespace {

std::optional<QDateTime> endOf(const Session& session)
{
    for (auto it = session.events.rbegin(); it != session.events.rend(); ++it) {
        if (std::holds_alternative<Ended>(it->event))
            return it->utc;
    }
    return std::nullopt;
}

QString endedText(const QDateTime& end, const QDateTime& now)
{
    const int minutes = int(end.secsTo(now) / 60);
    if (minutes < 1)
        return ReviewHeader::tr("ended just now, memory is fresh");
    if (minutes < 60)
        return ReviewHeader::tr("ended %n min ago, memory is fresh", nullptr, minutes);
    return ReviewHeader::tr("ended on %1").arg(QLocale().toString(end.toLocalTime(), QLocale::ShortFormat));
}

QString factsOf(const Session& session, const QDateTime& now)
{
    const QString facts =
        ReviewHeader::tr("%1 · %2 · %3 · %n notes", "kit, level, time taken", int(session.notes.size()))
            .arg(session.interview.kit.title, levelText(session.interview.rubric, session.interview.level),
                 clockText(foldTimeline(session, session.lastAt()).active));
    const auto end = endOf(session);
    if (session.interview.state != InterviewState::Ended || !end)
        return facts;
    return ReviewHeader::tr("%1 · %2", "facts of an interview, when it ended")
        .arg(facts, endedText(*end, now));
}

} // namespace

ReviewHeader::ReviewHeader(const ReviewActions& actions, QWidget* parent)
    : PageBar(parent),
      m_title(new ElidedLabel(TextStyle::Heading)),
      m_facts(new ElidedLabel(TextStyle::Small, Ink::Dim))
{
    setObjectName(QStringLiteral("reviewHeader"));
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_facts->setObjectName(QStringLiteral("reviewFacts"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_facts);
    row().addLayout(texts, 1);
    addButton(actions.back, tr("Back to notes"), QStringLiteral("backButton"));
    addButton(actions.reopen, tr("Reopen"), QStringLiteral("reopenButton"));
    addButton(actions.preview, tr("Preview PDF"), QStringLiteral("previewButton"));
    m_export = addButton(actions.exportTo, tr("Export…"), QStringLiteral("exportButton"));
    m_seal = addButton(actions.seal, tr("Seal scorecard"), QStringLiteral("sealButton"));
    setButtonKind(*m_seal, ButtonKind::Primary);
}

void ReviewHeader::show(const Session& session, const QDateTime& now)
{
    const bool sealed = session.interview.state == InterviewState::Sealed;
    m_title->setText(sealed ? tr("Sealed scorecard · %1").arg(session.interview.candidateName)
                            : tr("Score and seal · %1").arg(session.interview.candidateName));
    m_facts->setText(factsOf(session, now));
    const int missing = int(gapsBeforeSeal(session).size());
    m_seal->setEnabled(missing == 0);
    m_seal->setToolTip(missing == 0 ? tr("Sign the scorecard with your key")
                                    : tr("%n things are missing before you can seal.", nullptr, missing));
}

void ReviewHeader::showNothing()
{
    m_title->setText(tr("Score and seal"));
    m_facts->clear();
}

} // namespace panelbook
