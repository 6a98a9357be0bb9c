// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/shell/notificationbar.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace panelbook;

namespace {

void dismiss(NotificationBar& bar)
{
    QTest::keyClick(bar.findChild<QPushButton*>(QStringLiteral("dismissNotification")), Qt::Key_Space);
}

} // namespace

class TestNotificationBar : public QObject
{
    Q_OBJECT

private slots:
    void barIsAwayWhileThereIsNothingToSay();
    void errorStaysUntilItIsDismissed();
    void errorHidesAQuietWord();
    void errorsAreDismissedOneByOne();
    void errorThatIsOverLeavesByItself();
    void sameErrorIsToldOnce();
    void offerRunsItsActionAndLeaves();
};

void TestNotificationBar::barIsAwayWhileThereIsNothingToSay()
{
    const NotificationBar bar;
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
}

void TestNotificationBar::errorStaysUntilItIsDismissed()
{
    NotificationBar bar;
    bar.announce(QStringLiteral("The disk is full."), true);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
    dismiss(bar);
    QVERIFY(bar.isHidden());
}

void TestNotificationBar::errorHidesAQuietWord()
{
    NotificationBar bar;
    bar.announce(QStringLiteral("The disk is full."), true);
    bar.announce(QStringLiteral("Exported."), false);
    QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
    dismiss(bar);
    QCOMPARE(bar.text(), QStringLiteral("Exported."));
}

void TestNotificationBar::errorsAreDismissedOneByOne()
{
    NotificationBar bar;
    bar.announce(QStringLiteral("One."), true);
    bar.announce(QStringLiteral("Two."), true);
    QCOMPARE(bar.text(), QStringLiteral("Two."));
    dismiss(bar);
    QCOMPARE(bar.text(), QStringLiteral("One."));
}

void TestNotificationBar::errorThatIsOverLeavesByItself()
{
    NotificationBar bar;
    bar.announce(QStringLiteral("The disk is full."), true);
    bar.retract(QStringLiteral("The disk is full."));
    QVERIFY(bar.isHidden());
}

void TestNotificationBar::sameErrorIsToldOnce()
{
    NotificationBar bar;
    bar.announce(QStringLiteral("The disk is full."), true);
    bar.announce(QStringLiteral("The disk is full."), true);
    dismiss(bar);
    QVERIFY(bar.isHidden());
}

void TestNotificationBar::offerRunsItsActionAndLeaves()
{
    NotificationBar bar;
    auto action = std::make_unique<QAction>(QStringLiteral("Undo"));
    int runs = 0;
    connect(action.get(), &QAction::triggered, &bar, [&runs] { ++runs; });
    auto* button = bar.findChild<QPushButton*>(QStringLiteral("notificationAction"));
    bar.offer(QStringLiteral("Two were imported."), action.get());
    QVERIFY(button->isVisibleTo(&bar));
    QCOMPARE(button->text(), QStringLiteral("Undo"));
    button->click();
    QCOMPARE(runs, 1);
    QVERIFY(bar.isHidden());
    bar.offer(QStringLiteral("Two were imported."), action.get());
    action.reset();
    button->click(); // whoever offered it is gone
    bar.announce(QStringLiteral("Saved."), false);
    QVERIFY(!button->isVisibleTo(&bar));
}

PANELBOOK_WIDGET_TEST_MAIN(TestNotificationBar)
#include "tst_notificationbar.moc"
