// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "ui/shell/shortcuts.h"

#include <QMap>
#include <QSet>

using namespace panelbook;

namespace {

QList<Shortcut> holdingIn(KeyContext context)
{
    QList<Shortcut> found;
    for (const Shortcut& shortcut : shortcuts()) {
        if (shortcut.context == context || shortcut.context == KeyContext::Everywhere)
            found << shortcut;
    }
    return found;
}

} // namespace

class TestShortcuts : public QObject
{
    Q_OBJECT

private slots:
    void keysAreUniqueInEachContext_data();
    void keysAreUniqueInEachContext();
    void commandsStandOnce();
    void noKeyIsNeededForTyping();
};

void TestShortcuts::keysAreUniqueInEachContext_data()
{
    QTest::addColumn<int>("context");
    for (int context = 0; context <= int(lastKeyContext); ++context)
        QTest::addRow("context %d", context) << context;
}

void TestShortcuts::keysAreUniqueInEachContext()
{
    QFETCH(int, context);
    QMap<QKeySequence, QByteArray> taken;
    const QList<Shortcut> held = holdingIn(static_cast<KeyContext>(context));
    for (const Shortcut& shortcut : held) {
        QVERIFY2(!taken.contains(shortcut.keys), taken.value(shortcut.keys) + " and " + shortcut.command);
        taken.insert(shortcut.keys, shortcut.command);
    }
}

void TestShortcuts::commandsStandOnce()
{
    QSet<QByteArray> commands;
    for (const Shortcut& shortcut : shortcuts()) {
        QVERIFY2(!commands.contains(shortcut.command), shortcut.command);
        QVERIFY(!shortcut.keys.isEmpty());
        QCOMPARE(keysOf(shortcut.command), shortcut.keys);
        commands.insert(shortcut.command);
    }
    QVERIFY(keysOf("no such command").isEmpty());
}

/// AltGr arrives as Ctrl+Alt; plain keys are text; Ctrl+Space and Ctrl+Shift belong to input methods.
void TestShortcuts::noKeyIsNeededForTyping()
{
    for (const Shortcut& shortcut : shortcuts()) {
        for (int i = 0; i < shortcut.keys.count(); ++i) {
            const QKeyCombination keys = shortcut.keys[uint(i)];
            const Qt::KeyboardModifiers mods = keys.keyboardModifiers();
            QVERIFY2(!(mods.testFlag(Qt::ControlModifier) && mods.testFlag(Qt::AltModifier)),
                     shortcut.command);
            const bool functionKey = keys.key() >= Qt::Key_F1 && keys.key() <= Qt::Key_F12;
            QVERIFY2(functionKey || (mods & (Qt::ControlModifier | Qt::AltModifier)), shortcut.command);
            QVERIFY2(keys.key() != Qt::Key_Space, shortcut.command);
        }
    }
}

PANELBOOK_TEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
