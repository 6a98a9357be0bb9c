// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity.h"
#include "services/movebook.h"
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/settings/settingspage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace panelbook;

namespace {

std::unique_ptr<SettingsPage> openPage(PageBook& book)
{
    auto page = std::make_unique<SettingsPage>(book.context());
    page->show();
    page->enter({.place = Place::Settings});
    return page;
}

QString textOf(const SettingsPage& page, const char* name)
{
    return page.findChild<QLabel*>(QLatin1String(name))->text();
}

void choose(const SettingsPage& page, const char* box, const QString& data)
{
    auto* combo = page.findChild<QComboBox*>(QLatin1String(box));
    combo->setCurrentIndex(combo->findData(data));
    emit combo->activated(combo->currentIndex());
}

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void nameIsKeptWhileItIsTyped();
    void themeHoldsAtOnce();
    void languageHoldsAtOnce();
    void countryOfTopicsIsKept();
    void storedChoicesAreShown();
    void missingKeyIsExplained();
    void keyWithoutPassphraseIsNamed();
    void bookSaysWhereItLies();
    void backupIsWrittenWhereTheUserSays();
    void failedBackupIsTold();
    void bookAndKeyArePackedForAnotherComputer();
    void packingWithoutAPassphraseIsRefused();
};

void TestSettingsPage::nameIsKeptWhileItIsTyped()
{
    PageBook book;
    const auto page = openPage(book);
    QTRY_VERIFY(page->isActiveWindow());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Interviewer A"));
    QCOMPARE(book.settings.value(setting::interviewer), QStringLiteral("Interviewer A"));
}

void TestSettingsPage::themeHoldsAtOnce()
{
    PageBook book;
    const auto page = openPage(book);
    const QSignalSpy chosen(page.get(), &SettingsPage::themeChosen);
    choose(*page, "theme", QStringLiteral("dark"));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(book.settings.value(setting::theme), QStringLiteral("dark"));
}

void TestSettingsPage::languageHoldsAtOnce()
{
    PageBook book;
    const auto page = openPage(book);
    const QSignalSpy chosen(page.get(), &SettingsPage::languageChosen);
    choose(*page, "language", QStringLiteral("de"));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(book.settings.value(setting::language), QStringLiteral("de"));
}

void TestSettingsPage::countryOfTopicsIsKept()
{
    PageBook book;
    const auto page = openPage(book);
    choose(*page, "keepOut", QStringLiteral("uk"));
    QCOMPARE(book.settings.value(setting::keepOut), QStringLiteral("uk"));
}

void TestSettingsPage::storedChoicesAreShown()
{
    PageBook book;
    book.settings.setValue(setting::theme, QStringLiteral("light"));
    book.settings.setValue(setting::language, QStringLiteral("en"));
    const auto page = openPage(book);
    QCOMPARE(page->findChild<QComboBox*>(QStringLiteral("theme"))->currentText(), QStringLiteral("Light"));
    QCOMPARE(page->findChild<QComboBox*>(QStringLiteral("language"))->currentText(),
             QStringLiteral("English"));
}

void TestSettingsPage::missingKeyIsExplained()
{
    PageBook book;
    QVERIFY(textOf(*openPage(book), "keyState").startsWith(QStringLiteral("You have no signing key yet.")));
}

void TestSettingsPage::keyWithoutPassphraseIsNamed()
{
    PageBook book;
    const auto identity = Identity::create(book.workspace().identityFile(), QStringLiteral("Interviewer A"));
    QVERIFY(identity);
    const QString text = textOf(*openPage(book), "keyState");
    QVERIFY(text.contains(fingerprint(identity->publicKey())));
    QVERIFY(text.contains(QStringLiteral("no passphrase")));
}

void TestSettingsPage::bookSaysWhereItLies()
{
    PageBook book;
    QVERIFY(textOf(*openPage(book), "bookFile").contains(book.workspace().file()));
}

void TestSettingsPage::backupIsWrittenWhereTheUserSays()
{
    PageBook book;
    book.planned();
    book.prompts.file = book.path(QStringLiteral("copy.db"));
    const auto page = openPage(book);
    const QSignalSpy told(page.get(), &Page::notify);
    page->findChild<QPushButton*>(QStringLiteral("backUp"))->click();
    QVERIFY(QFile::exists(*book.prompts.file));
    QVERIFY(!told.back().back().toBool());
}

void TestSettingsPage::failedBackupIsTold()
{
    PageBook book;
    book.prompts.file = QStringLiteral("/proc/copy.db");
    const auto page = openPage(book);
    const QSignalSpy told(page.get(), &Page::notify);
    page->findChild<QPushButton*>(QStringLiteral("backUp"))->click();
    QVERIFY(told.back().back().toBool());
}

void TestSettingsPage::bookAndKeyArePackedForAnotherComputer()
{
    PageBook book;
    const InterviewId id = book.planned();
    const auto identity = Identity::create(book.workspace().identityFile(), QStringLiteral("Interviewer A"));
    book.prompts.text = QStringLiteral("correct horse");
    book.prompts.file = book.path(QStringLiteral("moving.pbk"));
    const auto page = openPage(book);
    page->findChild<QPushButton*>(QStringLiteral("packBook"))->click();
    QCOMPARE(book.prompts.proposed.count(u'-'), qsizetype{5});
    QVERIFY(book.prompts.told.back().contains(QStringLiteral("moving.pbk")));
    const QString there = book.path(QStringLiteral("there.db"));
    QVERIFY(unpackBook(*book.prompts.file, QStringLiteral("correct horse"), there, book.clock(),
                       WhatIsThere::Keep));
    QCOMPARE((*Identity::load(there + QStringLiteral(".identity")))->publicKey(), identity->publicKey());
    const auto moved = Workspace::open(there, BookAccess::Read, Durability::Synced, book.clock());
    QVERIFY(PlanInterviews(**moved, book.library()).load(id));
}

void TestSettingsPage::packingWithoutAPassphraseIsRefused()
{
    PageBook book;
    book.prompts.text = QString();
    book.prompts.file = book.path(QStringLiteral("moving.pbk"));
    const auto page = openPage(book);
    const QSignalSpy told(page.get(), &Page::notify);
    page->findChild<QPushButton*>(QStringLiteral("packBook"))->click();
    QVERIFY(told.back().back().toBool());
    QVERIFY(!QFile::exists(*book.prompts.file));
}

PANELBOOK_WIDGET_TEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
