// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in a language that does not exist: texts that nobody can translate, and texts that have no room.
#include "tests/support/pagebook.h"
#include "tests/support/testmain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QRegularExpression>
#include <QTranslator>

using namespace panelbook;

namespace {

/// “Save” becomes “⟦Save——⟧”: marked, and a third longer, as German is.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool ofProgram = !QByteArrayView(context).startsWith("Q"); // Qt's own contexts: QShortcut …
        const bool format = disambiguation && QByteArrayView(disambiguation).contains("date");
        if (text.isEmpty() || !ofProgram || format)
            return text;
        return u'⟦' + text + QString(text.size() / 3, u'—') + u'⟧';
    }
};

/// What is data and therefore stays as it is: the bundled content, and the names of the book below.
QString dataTexts()
{
    QString all = QLocale().toString(FakeClock().utcNow().date(), u"dddd, d MMMM") + u'\n';
    all += QStringLiteral("Panelbook\nCandidate One\nCandidate One · Backend Engineer\nInterviewer A\n");
    for (const auto* folder : {":/content/questions", ":/content/rubrics", ":/content/kits"}) {
        QDirIterator files(QLatin1String(folder), {QStringLiteral("*.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

QString shownText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    return {};
}

bool untranslated(const QString& text, const QString& data)
{
    static const QRegularExpression words(QStringLiteral("\\p{L}{3}"));
    static const QRegularExpression keys(QStringLiteral("^(Ctrl|Alt|Shift|Enter|Esc|Tab|Space|F\\d+)\\b"));
    return text.contains(words) && !text.contains(u'⟦') && !data.contains(text) && !text.contains(keys);
}

/// One line of text with less room than it needs, and no way to show that something is missing.
bool cut(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label && (label->wordWrap() || qobject_cast<const ElidedLabel*>(label)))
        return false;
    return widget.width() < widget.sizeHint().width();
}

class Window
{
public:
    Window()
    {
        m_live = m_book.started();
        const Session& session = m_live->session();
        (void)m_live->record(QuestionAsked{session.interview.questions.first().question.id});
        for (const auto* text :
             {u"asks for users #problem-solving", u"\"a hash is enough\" +", u"! no numbers"})
            (void)m_live->record(NoteTaken{QString::fromUtf16(text)});
        m_ended = m_book.started(QStringLiteral("behavioural-45"));
        m_book.makeReady(*m_ended);
        m_book.planned(QStringLiteral("debugging-60"));
        m_window = std::make_unique<MainWindow>(m_book.context());
        m_window->resize(1280, 720);
        m_window->goToLastPage();
        m_window->show();
    }

    const QWidget& at(Place place)
    {
        Destination there{.place = place};
        if (place == Place::Live)
            there.interview = m_live->session().interview.id;
        if (place == Place::Review)
            there.interview = m_ended->session().interview.id;
        m_window->navigation().go(there);
        QApplication::processEvents();
        return *m_window;
    }

private:
    PageBook m_book;
    std::unique_ptr<ConductInterview> m_live;
    std::unique_ptr<ConductInterview> m_ended;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_translator); }
    void everyTextCanBeTranslated_data() { pages(); }
    void everyTextCanBeTranslated();
    void longTextsHaveRoom_data() { pages(); }
    void longTextsHaveRoom();
    void wordsInTheSourceAreFound();

private:
    static void pages()
    {
        QTest::addColumn<Place>("place");
        for (const PlaceEntry& entry : places())
            QTest::newRow(entry.id) << entry.place;
    }

    PseudoTranslator m_translator;
};

void TestPseudoLocale::everyTextCanBeTranslated()
{
    QFETCH(const Place, place);
    const QString data = dataTexts();
    Window window;
    QStringList found;
    const auto widgets = window.at(place).findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->isVisible() && untranslated(shownText(*widget), data))
            found << QStringLiteral("%1: %2").arg(widget->objectName(), shownText(*widget));
    }
    QCOMPARE(found.join(u'\n'), QString());
}

void TestPseudoLocale::longTextsHaveRoom()
{
    QFETCH(const Place, place);
    Window window;
    QStringList found;
    const auto widgets = window.at(place).findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->isVisible() && !shownText(*widget).isEmpty() && cut(*widget))
            found << QStringLiteral("%1 %2 < %3: %4")
                         .arg(widget->objectName())
                         .arg(widget->width())
                         .arg(widget->sizeHint().width())
                         .arg(shownText(*widget));
    }
    QCOMPARE(found.join(u'\n'), QString());
}

void TestPseudoLocale::wordsInTheSourceAreFound()
{
    QVERIFY(untranslated(QStringLiteral("Save"), QStringLiteral("Candidate One")));
    QVERIFY(!untranslated(QStringLiteral("⟦Save—⟧"), QString()));
    QVERIFY(!untranslated(QStringLiteral("Candidate One"), QStringLiteral("Candidate One")));
    QVERIFY(!untranslated(QStringLiteral("10:45"), QString()));
}

PANELBOOK_WIDGET_TEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
