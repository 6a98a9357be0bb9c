// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobrunner.h"
#include "services/backgroundcare.h"
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/translations.h"
#include "ui/theme/colours.h"
#include "ui/theme/scheme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QThread>

using namespace panelbook;

namespace {

/// The whole desktop program but for main().
struct Program
{
    PageBook book;
    Scheme scheme{book.settings};
    Translations translations{book.settings};
    SingleInstance instance{book.file()};
    JobRunner jobs;
    BackgroundCare care{book.workspace(), jobs};
    Application application{book.context(), care, scheme, translations, instance};

    static MainWindow* window()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* widget : windows) {
            if (auto* found = qobject_cast<MainWindow*>(widget))
                return found;
        }
        return nullptr;
    }
};

void choose(const QString& box, const QString& data)
{
    auto* combo = Program::window()->findChild<QComboBox*>(box);
    combo->setCurrentIndex(combo->findData(data));
    emit combo->activated(combo->currentIndex());
}

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private slots:
    void themeIsWornAtOnce();
    void newLanguageMakesANewWindowInItsPlace();
    void newLanguageAsksBeforeItDropsADraft();
    void filesOfAnotherStartComeIn();
    void bookIsCaredForAfterTheFirstPaint();
};

void TestApplication::themeIsWornAtOnce()
{
    Program program;
    program.application.open({});
    Program::window()->navigation().go({.place = Place::Settings});
    choose(QStringLiteral("theme"), QStringLiteral("dark"));
    QTRY_VERIFY(coloursOf(Program::window()->palette()).dark); // palettes travel as events
    choose(QStringLiteral("theme"), QStringLiteral("light"));
    QTRY_VERIFY(!coloursOf(Program::window()->palette()).dark);
}

void TestApplication::newLanguageMakesANewWindowInItsPlace()
{
    Program program;
    program.application.open({});
    QPointer<MainWindow> before = Program::window();
    before->resize(1100, 700);
    before->navigation().go({.place = Place::Settings});
    const QSignalSpy ended(qApp, &QGuiApplication::lastWindowClosed);
    choose(QStringLiteral("language"), QStringLiteral("de"));
    QTRY_VERIFY(!before);
    QVERIFY(Program::window());
    QCOMPARE(Program::window()->navigation().place(), Place::Settings);
    QCOMPARE(Program::window()->size(), QSize(1100, 700));
    QCOMPARE(ended.count(), 0);
    QCOMPARE(QLocale().language(), QLocale::German);
    QLocale::setDefault(QLocale::c());
}

void TestApplication::newLanguageAsksBeforeItDropsADraft()
{
    Program program;
    program.application.open({});
    QPointer<MainWindow> before = Program::window();
    Navigation& navigation = before->navigation();
    navigation.go({.place = Place::EditQuestion});
    const auto* draft = navigation.page();
    auto* title = draft->findChild<QLineEdit*>(QStringLiteral("field.title"));
    QVERIFY(title);
    title->setText(QStringLiteral("A draft"));
    QVERIFY(!draft->unsaved().isEmpty());
    navigation.go({.place = Place::Settings});
    choose(QStringLiteral("language"), QStringLiteral("de"));
    QCOMPARE(program.book.prompts.confirmations.size(), qsizetype{1});
    QCoreApplication::processEvents();
    QVERIFY(before && !draft->unsaved().isEmpty());
    program.book.prompts.confirms = true;
    choose(QStringLiteral("language"), QStringLiteral("de"));
    QTRY_VERIFY(!before);
    QCOMPARE(QLocale().language(), QLocale::German);
    QLocale::setDefault(QLocale::c());
}

void TestApplication::filesOfAnotherStartComeIn()
{
    Program program;
    program.application.open({});
    const QString file = program.book.path(QStringLiteral("missing.scorecard"));
    bool taken = false;
    const std::unique_ptr<QThread> other(
        QThread::create([&] { taken = SingleInstance(program.book.file()).handOver({file}); }));
    other->start();
    QTRY_VERIFY(other->isFinished());
    QVERIFY(taken);
    const auto* text = Program::window()->findChild<QLabel*>(QStringLiteral("verificationText"));
    QVERIFY(text && text->text().contains(QStringLiteral("missing.scorecard")));
}

void TestApplication::bookIsCaredForAfterTheFirstPaint()
{
    Program program;
    program.book.planned();
    const QSignalSpy backedUp(&program.care, &BackgroundCare::backedUp);
    program.application.open({});
    QTRY_COMPARE(backedUp.count(), 1);
}

PANELBOOK_WIDGET_TEST_MAIN(TestApplication)
#include "tst_application.moc"
