// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/homepage.h"

#include "services/knownkeys.h"
#include "services/planinterviews.h"
#include "services/verification.h"
#include "ui/pages/home/homeaside.h"
#include "ui/pages/home/rowscard.h"
#include "ui/pages/home/verificationcard.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/commands/startinterview.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace panelbook {

namespace {

constexpr int asideWidth = 360;
constexpr int widthForAside = 1160;

QList<HomeRow> rowsOf(const QList<HomeRow>& rows, std::initializer_list<HomeRow::Kind> kinds)
{
    QList<HomeRow> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), [&kinds](const HomeRow& row) {
        return std::find(kinds.begin(), kinds.end(), row.kind) != kinds.end();
    });
    return found;
}

std::optional<HomeRow> nextOf(const QList<HomeRow>& rows)
{
    const auto next = std::find_if(rows.begin(), rows.end(), [](const HomeRow& row) { return row.next; });
    return next == rows.end() ? std::nullopt : std::optional(*next);
}

} // namespace

HomePage::HomePage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_date(new Label(TextStyle::Title)),
      m_verification(new VerificationCard),
      m_today(new RowsCard),
      m_empty(makeEmptyCard()),
      m_laterTitle(new Label(TextStyle::Heading, Ink::Normal, tr("Coming up"))),
      m_later(new RowsCard),
      m_finishTitle(new Label(TextStyle::Heading, Ink::Normal, tr("To finish"))),
      m_finish(new RowsCard),
      m_aside(new HomeAside(context)),
      m_startNext(new Command("startNext", this, [this] { startNext(); }))
{
    setObjectName(QStringLiteral("homePage"));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeColumn());
    m_aside->setFixedWidth(scaledToText(asideWidth));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 20, 20, 0);
    layout->setSpacing(24);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_aside);
    m_aside->hide();
    wire();
}

QWidget* HomePage::makeColumn()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 20);
    layout->setSpacing(8);
    layout->addWidget(m_date);
    layout->addSpacing(4);
    layout->addWidget(m_verification);
    layout->addWidget(m_today);
    layout->addWidget(m_empty);
    for (const auto& [title, card] : {std::pair{m_laterTitle, m_later}, std::pair{m_finishTitle, m_finish}}) {
        title->setContentsMargins(0, 14, 0, 0);
        layout->addWidget(title);
        layout->addWidget(card);
    }
    layout->addStretch(1);
    return column;
}

Card* HomePage::makeEmptyCard()
{
    auto* card = new Card;
    card->setObjectName(QStringLiteral("emptyHome"));
    auto* text = new Label(TextStyle::Body, Ink::Quiet,
                           tr("Plan one in under 20 seconds: type a name, pick a kit, and its questions are "
                              "chosen for the level. "
                              "Drop a .scorecard file here to check that nobody changed it."));
    text->setWordWrap(true);
    auto* button = new QPushButton(tr("New interview"));
    button->setObjectName(QStringLiteral("planFirst"));
    setButtonKind(*button, ButtonKind::Primary);
    connect(button, &QPushButton::clicked, this, [this] { emit goTo({.place = Place::NewInterview}); });
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(8);
    layout->addWidget(new Label(TextStyle::Heading, Ink::Normal, tr("No interview is planned for today.")));
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignLeading);
    return card;
}

void HomePage::wire()
{
    for (RowsCard* card : {m_today, m_later, m_finish})
        connect(card, &RowsCard::activated, this, &HomePage::open);
    connect(m_verification, &VerificationCard::addToPanel, this,
            [this] { emit goTo({.place = Place::Panels, .files = {m_verifiedFile}}); });
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        showRows();
        waitForNextMinute();
    });
}

void HomePage::enter(const Destination& destination)
{
    load();
    focusNext();
    if (!destination.file.isEmpty())
        verify(destination.file);
}

void HomePage::verify(const QString& file)
{
    m_verifiedFile = file;
    const Verification found = verifyScorecardFile(file);
    Result<KeyStanding> standing;
    if (found.valid)
        standing = KnownKeys(m_context.workspace).meet(found.publicKey, found.signer, this);
    if (!standing)
        emit notify(describe(standing.error()), true);
    m_verifiedFile = file;
    m_verification->setFound(found, standing.value_or(KeyStanding()), QFileInfo(file).fileName());
}

void HomePage::focusNext()
{
    const auto next = nextOf(m_rows);
    const QString name = next ? HomeRowWidget::buttonName(next->interview) : QStringLiteral("planFirst");
    if (auto* button = findChild<QPushButton*>(name))
        button->setFocus(Qt::OtherFocusReason);
}

void HomePage::refresh(const Changes& changes)
{
    if (changes.subjects)
        load();
}

void HomePage::load()
{
    auto unfinished = m_context.interviews.unfinished();
    if (!unfinished) {
        emit notify(describe(unfinished.error()), true);
        return;
    }
    m_unfinished = std::move(*unfinished);
    showRows();
    if (m_asideRead)
        showAside();
}

void HomePage::showRows()
{
    using Kind = HomeRow::Kind;
    const QDateTime now = m_context.clock.utcNow();
    m_rows = homeRows(m_unfinished, now);
    m_date->setText(QLocale().toString(now.toLocalTime().date(), tr("dddd, d MMMM", "today's date")));
    m_today->setRows(rowsOf(m_rows, {Kind::GoOn, Kind::Today}));
    m_later->setRows(rowsOf(m_rows, {Kind::Later}));
    m_finish->setRows(rowsOf(m_rows, {Kind::Finish}));
    HomeColumns columns;
    for (const RowsCard* card : {m_today, m_later, m_finish})
        columns.widen(card->neededColumns());
    for (RowsCard* card : {m_today, m_later, m_finish})
        card->setColumns(columns);
    m_empty->setVisible(m_today->isHidden());
    m_laterTitle->setVisible(!m_later->isHidden());
    m_finishTitle->setVisible(!m_finish->isHidden());
    m_startNext->setEnabled(nextOf(m_rows).has_value());
}

void HomePage::showAside()
{
    m_asideRead = true;
    m_aside->setNext(nextOf(m_rows));
    m_aside->setVisible(m_aside->hasContent() && width() >= scaledToText(widthForAside));
}

void HomePage::open(const HomeRow& row)
{
    switch (row.kind) {
    case HomeRow::Kind::GoOn: emit goTo({.place = Place::Live, .interview = row.interview}); return;
    case HomeRow::Kind::Finish: emit goTo({.place = Place::Review, .interview = row.interview}); return;
    case HomeRow::Kind::Later: emit goTo({.place = Place::NewInterview, .interview = row.interview}); return;
    case HomeRow::Kind::Today:
        if (row.next)
            start(row);
        else
            emit goTo({.place = Place::NewInterview, .interview = row.interview});
    }
}

void HomePage::start(const HomeRow& row)
{
    if (const QString warning = roomWarning(m_context); !warning.isEmpty())
        emit notify(warning, true);
    if (const auto started = startInterview(m_context, row.interview); started)
        emit goTo({.place = Place::Live, .interview = row.interview});
    else
        emit notify(describe(started.error()), true);
}

void HomePage::startNext()
{
    if (const auto next = nextOf(m_rows))
        open(*next);
}

void HomePage::waitForNextMinute()
{
    const QTime time = m_context.clock.utcNow().time();
    m_minute.start(60'000 - time.second() * 1000 - time.msec());
}

void HomePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    waitForNextMinute();
    if (!m_asideRead)
        QTimer::singleShot(0, this, &HomePage::showAside);
}

void HomePage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_minute.stop(); // a hidden window wakes nobody
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_aside->setVisible(m_aside->hasContent() && width() >= scaledToText(widthForAside));
}

} // namespace panelbook
