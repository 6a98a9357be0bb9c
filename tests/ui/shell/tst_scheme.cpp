// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"
#include "tests/support/testmain.h"
#include "ui/theme/colours.h"
#include "ui/theme/scheme.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>

using namespace panelbook;

class TestScheme : public QObject
{
    Q_OBJECT

private slots:
    void settingDecides_data();
    void settingDecides();
    void systemsLastAnswerHoldsUntilItSpeaks();
    void schemeChangesWhileTheProgramRuns();
    void listsSelectSoftly();

private:
    QTemporaryDir m_folder;
    QString freshFile() { return m_folder.filePath(QString::number(++m_files) + QStringLiteral(".ini")); }
    int m_files = 0;
};

void TestScheme::settingDecides_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << QStringLiteral("light") << false;
    QTest::newRow("dark") << QStringLiteral("dark") << true;
    QTest::newRow("system, never asked") << QStringLiteral("system") << false;
    QTest::newRow("nonsense") << QStringLiteral("mauve") << false;
}

void TestScheme::settingDecides()
{
    QFETCH(QString, theme);
    QFETCH(bool, dark);
    Settings settings(freshFile());
    settings.setValue(setting::theme, theme);
    const Scheme scheme(settings);
    QCOMPARE(scheme.dark(), dark);
    QCOMPARE(coloursOf(QApplication::palette()).dark, dark);
}

void TestScheme::systemsLastAnswerHoldsUntilItSpeaks()
{
    Settings settings(freshFile());
    settings.setState(QStringLiteral("systemScheme"), "dark");
    QVERIFY(Scheme(settings).dark());
    settings.setValue(setting::theme, QStringLiteral("light"));
    QVERIFY(!Scheme(settings).dark());
}

void TestScheme::schemeChangesWhileTheProgramRuns()
{
    Settings settings(freshFile());
    Scheme scheme(settings);
    const QSignalSpy changed(&scheme, &Scheme::darkChanged);
    settings.setValue(setting::theme, QStringLiteral("dark"));
    scheme.apply();
    QCOMPARE(changed.count(), 1);
    const QWidget widget;
    QVERIFY(coloursOf(widget.palette()).dark);
    scheme.apply();
    QCOMPARE(changed.count(), 1);
}

void TestScheme::listsSelectSoftly()
{
    Settings settings(freshFile());
    settings.setValue(setting::theme, QStringLiteral("dark"));
    const Scheme scheme(settings);
    QListView list;
    list.ensurePolished();
    QCOMPARE(list.palette().color(QPalette::Highlight), darkColours().accentSoft);
}

PANELBOOK_WIDGET_TEST_MAIN(TestScheme)
#include "tst_scheme.moc"
