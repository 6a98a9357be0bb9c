// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/identity/colleaguescard.h"

#include "domain/scoring/seal.h"
#include "exchange/spokenkey.h"
#include "ui/shell/prompts.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace panelbook {

namespace {

enum Column { Name, Digits, FirstSeen, Compared };

QString day(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat);
}

template <typename F>
auto shownAs(F text)
{
    return [text](const KnownKey& key, int role) {
        return role == Qt::DisplayRole ? QVariant(text(key)) : QVariant();
    };
}

QList<RowsModel<KnownKey>::Column> keyColumns()
{
    return {
        {ColleaguesCard::tr("Name"), shownAs([](const KnownKey& key) { return key.name; })},
        {ColleaguesCard::tr("Key"), shownAs([](const KnownKey& key) { return fingerprint(key.publicKey); })},
        {ColleaguesCard::tr("First seen"), shownAs([](const KnownKey& key) { return day(key.firstSeen); })},
        {ColleaguesCard::tr("Compared aloud"), shownAs([](const KnownKey& key) {
             return key.confirmed ? day(*key.confirmed) : ColleaguesCard::tr("not yet");
         })}};
}

} // namespace

ColleaguesCard::ColleaguesCard(const PageContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_keys(context.workspace),
      m_rows(keyColumns()),
      m_table(new QTableView),
      m_empty(
          new Label(TextStyle::Body, Ink::Quiet,
                    tr("No key of a colleague is known yet. It is remembered when you open a scorecard that "
                       "they sealed."))),
      m_words(new Label(TextStyle::Body)),
      m_buttons(makeButtons())
{
    m_empty->setObjectName(QStringLiteral("noColleagues"));
    m_empty->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("colleagueWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 18);
    layout->setSpacing(8);
    layout->addWidget(new Label(TextStyle::Heading, Ink::Normal, tr("Colleagues’ keys")));
    for (QWidget* part : std::initializer_list<QWidget*>{m_empty, m_table, m_words, m_buttons})
        layout->addWidget(part);
}

void ColleaguesCard::makeTable()
{
    m_table->setObjectName(QStringLiteral("colleagues"));
    m_table->setAccessibleName(tr("Colleagues’ keys"));
    m_table->setModel(&m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(32, m_table->fontMetrics().height() + 16));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setColumnWidth(Digits, scaledToText(190));
    m_table->setColumnWidth(FirstSeen, scaledToText(100));
    m_table->setColumnWidth(Compared, scaledToText(130));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ColleaguesCard::showChosen);
}

QWidget* ColleaguesCard::makeButtons()
{
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(8, buttons);
    const auto add = [&](const char* name, const QString& text, void (ColleaguesCard::*slot)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, slot);
        flow->addWidget(button);
        return button;
    };
    m_confirm = add("confirmKey", tr("Compared aloud…"), &ColleaguesCard::confirm);
    add("renameKey", tr("Rename…"), &ColleaguesCard::rename);
    add("forgetKey", tr("Forget…"), &ColleaguesCard::forget);
    return buttons;
}

void ColleaguesCard::load()
{
    auto keys = m_keys.list();
    if (!keys) {
        emit notify(describe(keys.error()), true);
        return;
    }
    const bool some = !keys->isEmpty();
    m_rows.setRows(std::move(*keys));
    m_empty->setVisible(!some);
    for (QWidget* part : std::initializer_list<QWidget*>{m_table, m_words, m_buttons})
        part->setVisible(some);
    constexpr int rowsInView = 8;
    const int rows = std::min(m_rows.rowCount(), rowsInView);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 4);
    if (some && !chosen())
        m_table->selectRow(0);
    showChosen();
}

const KnownKey* ColleaguesCard::chosen() const
{
    return m_rows.row(m_table->currentIndex());
}

void ColleaguesCard::showChosen()
{
    const KnownKey* key = chosen();
    if (!key)
        return;
    m_words->setText(tr("The key of %1 reads: %2").arg(key->name, spokenFingerprint(key->publicKey)));
    m_confirm->setEnabled(!key->confirmed);
}

void ColleaguesCard::confirm()
{
    const KnownKey key = *chosen();
    const Prompts::Confirmation question{tr("Compared aloud"),
                                         tr("Let %1 read these words to you, on the phone or across the "
                                            "table, from their own Panelbook:\n\n%2\n\nAre "
                                            "they the same, word for word?")
                                             .arg(key.name, spokenFingerprint(key.publicKey)),
                                         tr("They are the same")};
    m_context.prompts.confirm(this, question, [this, key] {
        tell(m_keys.confirm(key.publicKey, this), tr("The key of %1 is compared.").arg(key.name));
    });
}

void ColleaguesCard::rename()
{
    const KnownKey key = *chosen();
    m_context.prompts.askText(this, tr("Rename"), tr("Whose key is it? It signs as %1.").arg(key.signedAs),
                              key.name, false, [this, key](const QString& name) {
                                  tell(m_keys.rename(key.publicKey, name, this), tr("The key was renamed."));
                              });
}

void ColleaguesCard::forget()
{
    const KnownKey key = *chosen();
    const Prompts::Confirmation question{
        tr("Forget the key"),
        tr("The next scorecard of %1 is then as that of somebody new. Their scorecards stay.").arg(key.name),
        tr("Forget"), true};
    m_context.prompts.confirm(this, question, [this, key] {
        tell(m_keys.forget(key.publicKey, this), tr("The key of %1 is forgotten.").arg(key.name));
    });
}

void ColleaguesCard::tell(const Result<void>& done, const QString& told)
{
    emit notify(done ? told : describe(done.error()), !done);
    load();
}

} // namespace panelbook
