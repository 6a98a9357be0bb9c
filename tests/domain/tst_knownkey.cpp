// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/knownkey.h"
#include "tests/support/testmain.h"

using namespace panelbook;

class TestKnownKey : public QObject
{
    Q_OBJECT

private slots:
    void standingOfAKey_data();
    void standingOfAKey();
    void aChangedKeyStaysLoudUntilItIsCompared();
    void aRenamedColleagueIsStillMeantByTheSignedName();

private:
    static QDateTime day(int number) { return {QDate(2026, 11, number), QTime(10, 0), Qt::UTC}; }
    static KnownKey key(const char* bytes, const char* name, int seen, int compared = 0)
    {
        const QString person = QString::fromUtf8(name);
        return {bytes, person, person, day(seen), compared ? std::optional(day(compared)) : std::nullopt};
    }
};

void TestKnownKey::standingOfAKey_data()
{
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QString>("signer");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const char* bytes, const char* signer, KeyStanding::Kind kind) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(signer) << static_cast<int>(kind);
    };
    row("one's own", "me", "Interviewer A", KeyStanding::Kind::Own);
    row("compared", "anna", "Anna", KeyStanding::Kind::Compared);
    row("compared, by another spelling", "anna", " ANNA ", KeyStanding::Kind::Compared);
    row("seen", "bob", "Bob", KeyStanding::Kind::Seen);
    row("never seen", "carl", "Carl", KeyStanding::Kind::First);
    row("another key for a known name", "other", "Anna", KeyStanding::Kind::Changed);
    row("another key for one's own name", "other", "Interviewer A", KeyStanding::Kind::Changed);
    row("a known key for another name", "bob", "Carl", KeyStanding::Kind::OtherName);
    row("a compared key for another name", "anna", "Bob", KeyStanding::Kind::OtherName);
}

void TestKnownKey::standingOfAKey()
{
    QFETCH(QByteArray, publicKey);
    QFETCH(QString, signer);
    const QList<KnownKey> keys{key("anna", "Anna", 1, 2), key("bob", "Bob", 3)};
    const KnownKey own = key("me", "Interviewer A", 1);
    QTEST(static_cast<int>(keyStanding(publicKey, signer, keys, own).kind), "kind");
}

void TestKnownKey::aChangedKeyStaysLoudUntilItIsCompared()
{
    QList<KnownKey> keys{key("old", "Anna", 1, 1), key("new", "Anna", 5)};
    const KeyStanding changed = keyStanding("new", QStringLiteral("Anna"), keys);
    QCOMPARE(changed.kind, KeyStanding::Kind::Changed);
    QCOMPARE(changed.known->publicKey, QByteArray("old"));
    QCOMPARE(keyStanding("old", QStringLiteral("Anna"), keys).kind, KeyStanding::Kind::Compared);
    keys[1].confirmed = day(6);
    QCOMPARE(keyStanding("new", QStringLiteral("Anna"), keys).kind, KeyStanding::Kind::Compared);
}

void TestKnownKey::aRenamedColleagueIsStillMeantByTheSignedName()
{
    KnownKey anna = key("old", "Anna", 1);
    anna.name = QStringLiteral("Anna of the payments team");
    QCOMPARE(keyStanding("old", QStringLiteral("Anna"), {anna}).kind, KeyStanding::Kind::Seen);
    QCOMPARE(keyStanding("new", QStringLiteral("Anna"), {anna}).kind, KeyStanding::Kind::Changed);
}

PANELBOOK_TEST_MAIN(TestKnownKey)
#include "tst_knownkey.moc"
