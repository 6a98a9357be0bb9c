// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spokenkey.h"
#include "services/identity.h"
#include "services/knownkeys.h"
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/identity/identitypage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace panelbook;

namespace {

std::unique_ptr<IdentityPage> openPage(PageBook& book)
{
    auto page = std::make_unique<IdentityPage>(book.context());
    page->resize(1100, 800);
    page->show();
    page->enter({.place = Place::Identity});
    return page;
}

void press(const IdentityPage& page, const char* button)
{
    auto& pressed = part<QPushButton>(page, button);
    pressed.setFocus();
    QTest::keyClick(&pressed, Qt::Key_Space);
}

QString textOf(const IdentityPage& page, const char* name)
{
    return part<QLabel>(page, name).text();
}

const QByteArray annasKey(32, 'a');

} // namespace

class TestIdentityPage : public QObject
{
    Q_OBJECT

private:
    static Identity make(PageBook& book, const QString& passphrase = {})
    {
        return *Identity::create(book.workspace().identityFile(), QStringLiteral("Interviewer A"),
                                 passphrase);
    }
    static Identity stored(PageBook& book) { return **Identity::load(book.workspace().identityFile()); }
    /// A page with Anna's key, seen and not compared.
    static std::unique_ptr<IdentityPage> withAnna(PageBook& book)
    {
        if (!KnownKeys(book.workspace()).meet(annasKey, QStringLiteral("Anna")))
            qFatal("the key cannot be kept");
        return openPage(book);
    }

private slots:
    void withoutAKeyOnlyRestoringIsOffered()
    {
        PageBook book;
        const auto page = openPage(book);
        QVERIFY(textOf(*page, "keyState").startsWith(QStringLiteral("You have no signing key yet.")));
        QVERIFY(!part<QPushButton>(*page, "backUpKey").isVisible());
        QVERIFY(part<QPushButton>(*page, "restoreKey").isVisible());
        QVERIFY(part<QLabel>(*page, "noColleagues").isVisible());
    }

    void theFingerprintIsShownInWordsAndDigits()
    {
        PageBook book;
        const QByteArray key = make(book).publicKey();
        const auto page = openPage(book);
        QCOMPARE(textOf(*page, "keyWords"), spokenFingerprint(key));
        QCOMPARE(textOf(*page, "keyDigits"), fingerprint(key));
        press(*page, "copyKey");
        QVERIFY(QGuiApplication::clipboard()->text().contains(fingerprint(key)));
    }

    void theChainIsCounted()
    {
        PageBook book;
        const auto interview = book.started();
        book.makeReady(*interview);
        QVERIFY(book.seals.seal(interview->id()));
        QVERIFY(textOf(*openPage(book), "keyState").startsWith(QStringLiteral("It has given 1 seal")));
    }

    void nameAndMailAreTypedAndKept()
    {
        PageBook book;
        make(book);
        const auto page = openPage(book);
        QTRY_VERIFY(page->isActiveWindow());
        auto& name = part<QLineEdit>(*page, "signerName");
        QCOMPARE(QApplication::focusWidget(), &name);
        name.selectAll();
        QTest::keyClicks(&name, QStringLiteral("Anna B"));
        QTest::keyClick(&name, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("anna@example.org"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stored(book).name(), QStringLiteral("Anna B"));
        QCOMPARE(stored(book).mail(), QStringLiteral("anna@example.org"));
    }

    void anEmptyNameIsRefusedAndComesBack()
    {
        PageBook book;
        make(book);
        const auto page = openPage(book);
        const QSignalSpy told(page.get(), &Page::notify);
        auto& name = part<QLineEdit>(*page, "signerName");
        name.clear();
        emit name.editingFinished();
        QVERIFY(told.back().back().toBool());
        QCOMPARE(name.text(), QStringLiteral("Interviewer A"));
    }

    void aPassphraseIsSetTypedTwiceAndRemoved()
    {
        PageBook book;
        make(book);
        const auto page = openPage(book);
        const QSignalSpy told(page.get(), &Page::notify);
        book.prompts.texts = {QStringLiteral("one"), QStringLiteral("two")};
        press(*page, "changePassphrase");
        QVERIFY(told.back().back().toBool());
        QVERIFY(!stored(book).needsPassphrase());
        book.prompts.texts = {QStringLiteral("one"), QStringLiteral("one")};
        press(*page, "changePassphrase");
        QVERIFY(book.prompts.secret);
        QVERIFY(stored(book).unlock(QStringLiteral("one")));
        book.prompts.texts = {QStringLiteral("wrong")};
        press(*page, "removePassphrase");
        QVERIFY(stored(book).needsPassphrase());
        book.prompts.texts = {QStringLiteral("one")};
        press(*page, "removePassphrase");
        QVERIFY(!stored(book).needsPassphrase());
    }

    void aBackupIsProposedAPassphraseAndComesBack()
    {
        PageBook book;
        const QByteArray key = make(book).publicKey();
        const auto page = openPage(book);
        book.prompts.text = QStringLiteral("a b c d e f");
        book.prompts.file = book.path(QStringLiteral("key.pbk"));
        press(*page, "backUpKey");
        QCOMPARE(book.prompts.proposed.count(u'-'), qsizetype{5});
        QVERIFY(QFile::exists(*book.prompts.file));
        QVERIFY(QFile::remove(book.workspace().identityFile()));
        page->enter({.place = Place::Identity});
        press(*page, "restoreKey");
        QCOMPARE(stored(book).publicKey(), key);
        QCOMPARE(textOf(*page, "keyDigits"), fingerprint(key));
    }

    void anotherKeyIsReplacedOnlyWhenTheUserSaysSo()
    {
        PageBook other;
        const QByteArray theirs = make(other).publicKey();
        other.prompts.text = QStringLiteral("word");
        other.prompts.file = other.path(QStringLiteral("key.pbk"));
        press(*openPage(other), "backUpKey");
        PageBook book;
        const QByteArray mine = make(book).publicKey();
        const auto page = openPage(book);
        book.prompts.text = QStringLiteral("word");
        book.prompts.file = other.prompts.file;
        press(*page, "restoreKey");
        QCOMPARE(stored(book).publicKey(), mine);
        book.prompts.confirms = true;
        press(*page, "restoreKey");
        QCOMPARE(stored(book).publicKey(), theirs);
    }

    void aColleaguesKeyIsComparedAloud()
    {
        PageBook book;
        const auto page = withAnna(book);
        QVERIFY(textOf(*page, "colleagueWords").contains(spokenFingerprint(annasKey)));
        press(*page, "confirmKey");
        QVERIFY(!KnownKeys(book.workspace()).list()->front().confirmed);
        QVERIFY(book.prompts.confirmations.back().text.contains(spokenFingerprint(annasKey)));
        book.prompts.confirms = true;
        press(*page, "confirmKey");
        QVERIFY(KnownKeys(book.workspace()).list()->front().confirmed);
        QVERIFY(!part<QPushButton>(*page, "confirmKey").isEnabled());
    }

    void aColleaguesKeyIsRenamedAndForgotten()
    {
        PageBook book;
        const auto page = withAnna(book);
        auto* model = part<QTableView>(*page, "colleagues").model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        book.prompts.text = QStringLiteral("Anna of payments");
        press(*page, "renameKey");
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Anna of payments"));
        book.prompts.confirms = true;
        press(*page, "forgetKey");
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(part<QLabel>(*page, "noColleagues").isVisible());
    }

    void theWayBackLeadsToTheSettings()
    {
        PageBook book;
        const auto page = openPage(book);
        const QSignalSpy gone(page.get(), &Page::goTo);
        press(*page, "backToSettings");
        QCOMPARE(gone.back().front().value<Destination>().place, Place::Settings);
    }
};

PANELBOOK_WIDGET_TEST_MAIN(TestIdentityPage)
#include "tst_identitypage.moc"
