// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "services/spelling.h"
#include "tests/support/testmain.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QtTest>

using namespace panelbook;

class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!Spelling::languages().contains(QStringLiteral("en_US")) ||
            !Spelling::languages().contains(QStringLiteral("de_DE")))
            QSKIP("the dictionaries are not installed");
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void languageFollowsTheInterface_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("exact") << "de_DE"
                               << "de_DE";
        QTest::newRow("another country") << "de_AT"
                                         << "de_DE";
        QTest::newRow("english") << "en_US"
                                 << "en_US";
        QTest::newRow("none") << "ja_JP"
                              << "";
    }

    void languageFollowsTheInterface()
    {
        QFETCH(QString, locale);
        m_settings.setValue(setting::spelling, {});
        QLocale::setDefault(QLocale(locale));
        QTEST(Spelling(m_settings).language(), "language");
    }

    void wordsAreKnownInTheirLanguage()
    {
        Spelling spelling(m_settings);
        spelling.setLanguage(QStringLiteral("en_US"));
        QVERIFY(spelling.knows(QStringLiteral("measured")));
        QVERIFY(spelling.knows(QStringLiteral("didn’t")));
        QVERIFY(!spelling.knows(QStringLiteral("mesured")));
        QVERIFY(spelling.suggestions(QStringLiteral("mesured")).contains(QStringLiteral("measured")));
        spelling.setLanguage(QStringLiteral("de_DE"));
        QVERIFY(spelling.knows(QStringLiteral("größer")));
        QVERIFY(!spelling.knows(QStringLiteral("measured")));
        QVERIFY(spelling.suggestions(QStringLiteral("grösser")).contains(QStringLiteral("größer")));
    }

    void choiceAndOwnWordsAreKept()
    {
        Spelling spelling(m_settings);
        spelling.setLanguage(QStringLiteral("en_US"));
        QVERIFY(!spelling.knows(QStringLiteral("kubelet")));
        spelling.learn(QStringLiteral("kubelet"));
        QVERIFY(spelling.knows(QStringLiteral("Kubelet")));
        const Spelling later(m_settings);
        QCOMPARE(later.language(), QStringLiteral("en_US"));
        QVERIFY(later.knows(QStringLiteral("kubelet")));
    }

    void switchedOffEveryWordIsKnown()
    {
        Spelling spelling(m_settings);
        spelling.setLanguage({});
        QVERIFY(spelling.knows(QStringLiteral("mesured")));
        QVERIFY(spelling.suggestions(QStringLiteral("mesured")).isEmpty());
        QCOMPARE(Spelling(m_settings).language(), QString());
    }

private:
    const QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
};

PANELBOOK_TEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
