// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/sealpanel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/tonelabel.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace panelbook {

namespace {

constexpr int amendmentLines = 4;
constexpr int textMargin = 10;

QString shownTime(const QString& iso)
{
    const QDateTime utc = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : iso;
}

/// The first and the last bytes, enough to compare by eye.
QString shortened(const QByteArray& digest)
{
    const QString hex = QString::fromLatin1(digest.toHex());
    return hex.left(8) + u'…' + hex.right(8);
}

Label* wrapped(TextStyle style, Ink ink, const QString& name)
{
    auto* label = new Label(style, ink);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

Card* amendmentCard(const Amendment& amendment, const QString& signer)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(4);
    auto* head = wrapped(TextStyle::Small, Ink::Dim, QStringLiteral("amendmentHead"));
    head->setText(
        SealPanel::tr("%1 · %2", "time and signer of an amendment").arg(shownTime(amendment.at), signer));
    auto* text = wrapped(TextStyle::Body, Ink::Normal, QStringLiteral("amendmentText"));
    text->setText(amendment.text);
    column->addWidget(head);
    column->addWidget(text);
    return card;
}

QString signerOf(const Scorecard& scorecard, int number)
{
    for (const Seal& seal : scorecard.seals) {
        if (seal.number == number)
            return seal.signer;
    }
    return {};
}

} // namespace

SealPanel::SealPanel(QWidget* parent)
    : QWidget(parent),
      m_sealed(new ToneLabel(TextStyle::Strong)),
      m_key(wrapped(TextStyle::Body, Ink::Quiet, QStringLiteral("sealKey"))),
      m_content(wrapped(TextStyle::Body, Ink::Quiet, QStringLiteral("sealContent"))),
      m_amendmentsTitle(new Label(TextStyle::Heading)),
      m_text(new QPlainTextEdit),
      m_amend(new QPushButton(tr("Add the &amendment")))
{
    setObjectName(QStringLiteral("sealPanel"));
    auto* card = new Card;
    auto* facts = new QVBoxLayout(card);
    facts->setContentsMargins(16, 12, 16, 12);
    facts->setSpacing(4);
    m_sealed->setObjectName(QStringLiteral("sealLine"));
    m_sealed->setWordWrap(true);
    m_sealed->setTone(Tone::Strength);
    for (QWidget* label : std::initializer_list<QWidget*>{m_sealed, m_key, m_content})
        facts->addWidget(label);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(TextStyle::Heading, Ink::Normal, tr("Seal")));
    column->addWidget(card);
    column->addSpacing(8);
    column->addWidget(m_amendmentsTitle);
    m_amendments = new QVBoxLayout;
    column->addLayout(m_amendments);
    column->addWidget(makeAmendmentField());
}

QWidget* SealPanel::makeAmendmentField()
{
    m_text->setObjectName(QStringLiteral("amendment"));
    m_text->setAccessibleName(tr("Text of a new amendment"));
    m_text->setPlaceholderText(
        tr("Something to add? The sealed text stays as it is; your amendment is signed too."));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(textMargin);
    m_text->setFixedHeight(amendmentLines * fontMetrics().lineSpacing() + 2 * textMargin);
    m_amend->setObjectName(QStringLiteral("amendButton"));
    m_amend->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_amend->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_amend, &QPushButton::clicked, this,
            [this] { emit amendRequested(m_text->toPlainText().trimmed()); });
    auto* field = new QWidget;
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_amend, 0, Qt::AlignTrailing);
    return field;
}

void SealPanel::show(const Scorecard& scorecard)
{
    if (scorecard.seals.isEmpty())
        return;
    if (m_interview != scorecard.session.interview.id)
        clearDraft();
    m_interview = scorecard.session.interview.id;
    const Seal& seal = scorecard.seals.front();
    m_sealed->setText(tr("✓ Sealed on %1 by %2").arg(shownTime(seal.sealedAt), seal.signer));
    m_key->setText(tr("Key %1").arg(fingerprint(seal.publicKey)));
    m_content->setText(tr("Content %1").arg(shortened(seal.digest)));
    showAmendments(scorecard);
}

void SealPanel::showAmendments(const Scorecard& scorecard)
{
    m_amendmentsTitle->setText(scorecard.amendments.isEmpty()
                                   ? tr("Amendment")
                                   : tr("%n amendments", nullptr, int(scorecard.amendments.size())));
    delete m_cards;
    m_cards = new QWidget;
    auto* column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const Amendment& amendment : scorecard.amendments)
        column->addWidget(amendmentCard(amendment, signerOf(scorecard, amendment.number)));
    m_amendments->addWidget(m_cards);
    m_cards->setVisible(!scorecard.amendments.isEmpty());
}

void SealPanel::clearDraft()
{
    m_text->clear();
}

} // namespace panelbook
