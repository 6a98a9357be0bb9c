// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace panelbook {

/// What every test program does first: a home of its own, the C locale, cryptography.
class TestEnvironment
{
public:
    TestEnvironment();

private:
    QTemporaryDir m_home;
};

} // namespace panelbook

/// main() of a test without widgets.
#define PANELBOOK_TEST_MAIN(TestClass)                                                                       \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        panelbook::TestEnvironment environment;                                                              \
        QCoreApplication app(argc, argv);                                                                    \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }

/// main() of a test that needs fonts or text documents, but no widgets.
#define PANELBOOK_GUI_TEST_MAIN(TestClass)                                                                   \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        panelbook::TestEnvironment environment;                                                              \
        QGuiApplication app(argc, argv);                                                                     \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }

/// main() of a test with widgets; fails when a top-level widget is left over.
#define PANELBOOK_WIDGET_TEST_MAIN(TestClass)                                                                \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        panelbook::TestEnvironment environment;                                                              \
        QApplication app(argc, argv);                                                                        \
        TestClass test;                                                                                      \
        const int failures = QTest::qExec(&test, argc, argv);                                                \
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);                                 \
        const auto left = QApplication::topLevelWidgets();                                                   \
        for (const QWidget* widget : left)                                                                   \
            qWarning() << "left over:" << widget->metaObject()->className() << widget->objectName();         \
        return failures + (left.isEmpty() ? 0 : 1);                                                          \
    }
