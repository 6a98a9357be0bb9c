// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "services/notechecks.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace panelbook;

class TestNoteChecks : public QObject
{
    Q_OBJECT

private slots:
    void countryFollowsThePlace()
    {
        QCOMPARE(keepOutCountry(QLocale::UnitedStates), QStringLiteral("us"));
        QCOMPARE(keepOutCountry(QLocale::UnitedKingdom), QStringLiteral("uk"));
        QCOMPARE(keepOutCountry(QLocale::Germany), QStringLiteral("eu"));
        QCOMPARE(keepOutCountry(QLocale::Croatia), QStringLiteral("eu"));
        QCOMPARE(keepOutCountry(QLocale::Switzerland), QString());
        QCOMPARE(keepOutCountry(QLocale::AnyTerritory), QString());
    }

    void settingSwitchesTheCheckOff()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        const QString note = QStringLiteral("is pregnant");
        QCOMPARE(keepOutCheck(settings).find(note).size(), 1);
        settings.setValue(setting::keepOut, QStringLiteral("uk"));
        QCOMPARE(keepOutCheck(settings).find(note).size(), 1);
        settings.setValue(setting::keepOut, QStringLiteral("off"));
        QVERIFY(keepOutCheck(settings).find(note).isEmpty());
    }

    void judgementsComeWithTheProgram()
    {
        QVERIFY(judgementCheck().findAlone(QStringLiteral("great attitude")));
    }
};

PANELBOOK_TEST_MAIN(TestNoteChecks)
#include "tst_notechecks.moc"
