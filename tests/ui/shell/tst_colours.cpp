// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/theme/colours.h"

#include <QApplication>
#include <QPalette>

#include <cmath>

using namespace panelbook;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestColours : public QObject
{
    Q_OBJECT

private slots:
    void everyTextReadsOnEveryGround_data();
    void everyTextReadsOnEveryGround();
    void everyToneReadsOnItsOwnGround_data();
    void everyToneReadsOnItsOwnGround();
    void paletteLeadsBackToItsColours();
    void selectedTextReads_data();
    void selectedTextReads();
};

void TestColours::everyTextReadsOnEveryGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Colours* c : {&lightColours(), &darkColours()}) {
        const QByteArray scheme = c->dark ? "dark " : "light ";
        const std::pair<const char*, QColor> inks[] = {
            {"text", c->text}, {"text2", c->text2}, {"text3", c->text3}};
        const std::pair<const char*, QColor> grounds[] = {{"background", c->background},
                                                          {"surface", c->surface},
                                                          {"raised", c->raised},
                                                          {"sunken", c->sunken},
                                                          {"accentSoft", c->accentSoft}};
        for (const auto& [inkName, ink] : inks) {
            for (const auto& [groundName, ground] : grounds)
                QTest::newRow(scheme + inkName + " on " + groundName) << ink << ground;
        }
        QTest::newRow(scheme + "onAccent on accent") << c->onAccent << c->accent;
        QTest::newRow(scheme + "accent on surface") << c->accent << c->surface;
        QTest::newRow(scheme + "accent on background") << c->accent << c->background;
        for (int point = 0; point <= 4; ++point)
            QTest::newRow(scheme + "rating " + QByteArray::number(point) + " on surface")
                << c->rating[point] << c->surface;
    }
}

void TestColours::everyTextReadsOnEveryGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, QByteArray::number(contrast(ink, ground)));
}

void TestColours::everyToneReadsOnItsOwnGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("tone");
    for (const bool dark : {false, true}) {
        for (const Tone tone :
             {Tone::Neutral, Tone::Accent, Tone::Strength, Tone::Concern, Tone::Flag, Tone::Quote})
            QTest::addRow("%s tone %d", dark ? "dark" : "light", int(tone)) << dark << int(tone);
    }
}

void TestColours::everyToneReadsOnItsOwnGround()
{
    QFETCH(bool, dark);
    QFETCH(int, tone);
    const Colours& c = dark ? darkColours() : lightColours();
    const ToneColours colours = toneColours(c, static_cast<Tone>(tone));
    for (const QColor& ground : {colours.ground, c.surface, c.background})
        QVERIFY2(contrast(colours.ink, ground) >= 4.5, QByteArray::number(contrast(colours.ink, ground)));
}

void TestColours::paletteLeadsBackToItsColours()
{
    QCOMPARE(&coloursOf(paletteFor(lightColours())), &lightColours());
    QCOMPARE(&coloursOf(paletteFor(darkColours())), &darkColours());
    QCOMPARE(&coloursOf(listPaletteFor(darkColours())), &darkColours());
}

void TestColours::selectedTextReads_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light text") << paletteFor(lightColours());
    QTest::newRow("dark text") << paletteFor(darkColours());
    QTest::newRow("light list") << listPaletteFor(lightColours());
    QTest::newRow("dark list") << listPaletteFor(darkColours());
}

void TestColours::selectedTextReads()
{
    QFETCH(QPalette, palette);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
}

PANELBOOK_WIDGET_TEST_MAIN(TestColours)
#include "tst_colours.moc"
