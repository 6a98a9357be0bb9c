// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/theme/colours.h"
#include "ui/widgets/segmentbar.h"

#include <QAccessible>
#include <QApplication>

using namespace panelbook;
using namespace std::chrono_literals;

namespace {

Kit kit()
{
    Kit kit;
    kit.segments = {
        {QStringLiteral("Intro"), 5}, {QStringLiteral("Design"), 25}, {QStringLiteral("Questions"), 10}};
    return kit;
}

/// The interview has been in "Design" for `spent`.
Timeline inDesign(Milliseconds spent)
{
    Timeline timeline;
    timeline.segments = {{QStringLiteral("Intro"), 5, 0ms, 5min},
                         {QStringLiteral("Design"), 25, 5min, spent},
                         {QStringLiteral("Questions"), 10, std::nullopt, 0ms}};
    timeline.current = 1;
    timeline.now = timeline.active = 5min + spent;
    return timeline;
}

QColor colourAt(SegmentBar& bar, double share)
{
    const QImage image = bar.grab().toImage();
    return image.pixelColor(int(image.width() * share), 3);
}

} // namespace

class TestSegmentBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void previewNamesThePartsInWords();
    void currentPartTellsWhatIsLeft_data();
    void currentPartTellsWhatIsLeft();
    void overrunTurnsTheCurrentPartAmber();
    void partsThatAreToComeStayGrey();
    void screenReaderHearsTheCurrentPart();
    void emptyKitPaintsNothing();
};

void TestSegmentBar::init()
{
    QApplication::setPalette(paletteFor(lightColours()));
}

void TestSegmentBar::previewNamesThePartsInWords()
{
    SegmentBar bar;
    bar.setKit(kit());
    QCOMPARE(bar.label(1), QStringLiteral("Design"));
    QVERIFY2(bar.summary().startsWith(QStringLiteral("Agenda: Intro 5 min, Design 25 min")),
             qPrintable(bar.summary()));
}

void TestSegmentBar::currentPartTellsWhatIsLeft_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("label");
    QTest::newRow("just begun") << 0 << QStringLiteral("Design 25 — 25:00 left");
    QTest::newRow("half way") << 13 * 60 + 18 << QStringLiteral("Design 25 — 11:42 left");
    QTest::newRow("to the second") << 25 * 60 << QStringLiteral("Design 25 — 00:00 left");
    QTest::newRow("over") << 27 * 60 + 10 << QStringLiteral("Design 25 — 02:10 over");
    QTest::newRow("an hour over") << 86 * 60 << QStringLiteral("Design 25 — 1:01:00 over");
}

void TestSegmentBar::currentPartTellsWhatIsLeft()
{
    QFETCH(int, seconds);
    QFETCH(QString, label);
    SegmentBar bar;
    bar.setTimeline(inDesign(std::chrono::seconds(seconds)));
    QCOMPARE(bar.label(1), label);
    QCOMPARE(bar.label(2), QStringLiteral("Questions 10"));
}

void TestSegmentBar::overrunTurnsTheCurrentPartAmber()
{
    SegmentBar bar;
    bar.resize(400, 26);
    bar.setTimeline(inDesign(10min));
    QCOMPARE(colourAt(bar, 0.7), lightColours().accentSoft);
    bar.setTimeline(inDesign(26min));
    QCOMPARE(colourAt(bar, 0.7), lightColours().concernSoft);
    QCOMPARE(colourAt(bar, 0.05), lightColours().accentSoft);
}

void TestSegmentBar::partsThatAreToComeStayGrey()
{
    SegmentBar bar;
    bar.resize(400, 26);
    bar.setTimeline(inDesign(10min));
    QCOMPARE(colourAt(bar, 0.95), lightColours().sunken);
}

void TestSegmentBar::screenReaderHearsTheCurrentPart()
{
    SegmentBar bar;
    bar.setTimeline(inDesign(10min));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&bar);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::StaticText);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Part 2 of 3: Design 25 — 15:00 left"));
}

void TestSegmentBar::emptyKitPaintsNothing()
{
    SegmentBar bar;
    bar.resize(400, 26);
    bar.setKit(Kit());
    QCOMPARE(colourAt(bar, 0.5), lightColours().background);
}

PANELBOOK_WIDGET_TEST_MAIN(TestSegmentBar)
#include "tst_segmentbar.moc"
