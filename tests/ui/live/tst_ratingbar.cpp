// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/widgets/ratingbar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>

using namespace panelbook;

Q_DECLARE_METATYPE(std::optional<panelbook::RatingValue>)

namespace {

QAbstractButton* field(const RatingBar& bar, RatingValue value)
{
    return bar.findChild<QAbstractButton*>(QStringLiteral("rating-") + toId(value));
}

} // namespace

class TestRatingBar : public QObject
{
    Q_OBJECT

private slots:
    void itSaysItsValue_data()
    {
        QTest::addColumn<std::optional<RatingValue>>("value");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << std::optional<RatingValue>()
                                 << QStringLiteral("Communication: not rated");
        QTest::newRow("2") << std::optional(RatingValue::No) << QStringLiteral("Communication: rated 2 of 4");
        QTest::newRow("not assessed")
            << std::optional(RatingValue::NotAssessed) << QStringLiteral("Communication: not assessed");
    }
    void itSaysItsValue()
    {
        QFETCH(std::optional<RatingValue>, value);
        QFETCH(QString, name);
        RatingBar bar;
        bar.setSubject(QStringLiteral("Communication"));
        bar.setValue(value);
        QCOMPARE(bar.value(), value);
        QCOMPARE(bar.accessibleName(), name);
        for (const RatingValue each :
             {RatingValue::StrongNo, RatingValue::No, RatingValue::Yes, RatingValue::StrongYes})
            QCOMPARE(field(bar, each)->isChecked(), value == each);
    }

    void aClickTellsAndLeavesTheValueToItsOwner()
    {
        RatingBar bar;
        bar.setValue(RatingValue::No);
        bar.show();
        QSignalSpy chosen(&bar, &RatingBar::chosen);
        QTest::mouseClick(field(bar, RatingValue::StrongYes), Qt::LeftButton);
        QCOMPARE(chosen.front().front().value<RatingValue>(), RatingValue::StrongYes);
        QCOMPARE(bar.value(), RatingValue::No);
        QVERIFY(field(bar, RatingValue::No)->isChecked());
        QVERIFY(!field(bar, RatingValue::StrongYes)->isChecked());
        QTest::mouseClick(field(bar, RatingValue::No), Qt::LeftButton);
        QVERIFY(field(bar, RatingValue::No)->isChecked());
    }

    void oneStopForTabAndArrowsWithin()
    {
        QWidget window;
        RatingBar bar(&window);
        bar.setValue(RatingValue::Yes);
        window.show();
        QTRY_VERIFY(QApplication::activeWindow() == &window);
        int stops = 0;
        for (const auto* button : bar.findChildren<QAbstractButton*>())
            stops += button->focusPolicy() & Qt::TabFocus ? 1 : 0;
        QCOMPARE(stops, 1);
        field(bar, RatingValue::Yes)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QVERIFY(field(bar, RatingValue::No)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left); // stays at the end
        QVERIFY(field(bar, RatingValue::StrongNo)->hasFocus());
    }

    void keysChoose_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<RatingValue>("value");
        QTest::newRow("space") << int(Qt::Key_Space) << RatingValue::StrongNo;
        QTest::newRow("enter") << int(Qt::Key_Return) << RatingValue::StrongNo;
        QTest::newRow("digit") << int(Qt::Key_3) << RatingValue::Yes;
    }
    void keysChoose()
    {
        QFETCH(int, key);
        QFETCH(RatingValue, value);
        RatingBar bar;
        bar.show();
        QTRY_VERIFY(QApplication::activeWindow() == &bar);
        field(bar, RatingValue::StrongNo)->setFocus();
        QSignalSpy chosen(&bar, &RatingBar::chosen);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<RatingValue>(), value);
    }

    void notAssessedStandsThereWhereItIsWanted()
    {
        RatingBar bar;
        QVERIFY(field(bar, RatingValue::NotAssessed)->isHidden());
        bar.setWithNotAssessed(true);
        QVERIFY(!field(bar, RatingValue::NotAssessed)->isHidden());
    }

    void assistiveTechnologyCanReadAndPressIt()
    {
        RatingBar bar;
        bar.setSubject(QStringLiteral("Communication"));
        bar.show();
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(field(bar, RatingValue::Yes));
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Communication: 3 of 4"));
        QSignalSpy chosen(&bar, &RatingBar::chosen);
        interface->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(chosen.size(), 1);
    }
};

PANELBOOK_WIDGET_TEST_MAIN(TestRatingBar)
#include "tst_ratingbar.moc"
