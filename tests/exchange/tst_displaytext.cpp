// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/displaytext.h"
#include "tests/support/testmain.h"

using namespace panelbook;

class TestDisplayText : public QObject
{
    Q_OBJECT

private slots:
    void makesTextSafeToShow_data();
    void makesTextSafeToShow();
};

void TestDisplayText::makesTextSafeToShow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QString rlo(QChar(0x202E));
    const QString rli(QChar(0x2067));
    const QString pdf(QChar(0x202C));
    const QString pdi(QChar(0x2069));
    const auto row = [](const char* name, const QString& text, const QString& shown) {
        QTest::newRow(name) << text << shown;
    };
    row("plain text", QStringLiteral("Plain, as typed 🚀"), QStringLiteral("Plain, as typed 🚀"));
    row("nothing", {}, {});
    row("line ends", QStringLiteral("a\r\nb\rc\nd\te"), QStringLiteral("a\nb\nc\nd\te"));
    row("NUL", QStringLiteral("a") + QChar(u'\0') + u'b', QStringLiteral("a\uFFFDb"));
    row("escape and delete", QStringLiteral("a\u001Bb\u007Fc\u0085d"),
        QStringLiteral("a\uFFFDb\uFFFDc\uFFFDd"));
    row("open override", rlo + u'a', rlo + u'a' + pdf);
    row("closed override", rlo + u'a' + pdf, rlo + u'a' + pdf);
    row("override in an isolate", rli + rlo + u'a', rli + rlo + u'a' + pdf + pdi);
    row("isolate that closes an override", rli + rlo + u'a' + pdi, rli + rlo + u'a' + pdi);
    row("closing without opening", pdi + pdf + u'a', pdi + pdf + u'a');
    row("embedding that an isolate keeps open", rlo + rli + pdf + u'a', rlo + rli + pdf + u'a' + pdi + pdf);
    row("right-to-left letters", QStringLiteral("שלום"), QStringLiteral("שלום"));
}

void TestDisplayText::makesTextSafeToShow()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displayText(text), shown);
    QCOMPARE(displayText(shown), shown);
}

PANELBOOK_TEST_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
