// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/typist.h"

#include <QTest>

namespace panelbook {

namespace {
/// How long the last notes may stay unsaved before the typist gives up on them.
constexpr std::chrono::seconds patience{5};
} // namespace

Typist::Typist(Workspace& workspace, ConductInterview& interview, const Order& order, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_order(order),
      m_random(order.seed)
{
    m_editor.resize(640, 480);
    m_editor.setInterview(&interview);
    m_pause.setInterval(order.pause);
    connect(&interview, &ConductInterview::sessionChanged, &m_editor, &NotesEditor::takeEvents);
    connect(&workspace, &Workspace::writable, &m_editor, &NotesEditor::catchUp);
    connect(&workspace, &Workspace::saveStateChanged, this, &Typist::tellSaved);
    connect(&m_editor, &NotesEditor::failed, this, &Typist::failed);
    connect(&m_pause, &QTimer::timeout, this, &Typist::typeNote);
}

void Typist::begin()
{
    m_editor.show();
    m_editor.setFocus();
    m_pause.start();
}

void Typist::typeNote()
{
    if (m_order.notes-- <= 0) {
        m_pause.stop();
        if (m_unsaved.isEmpty())
            emit finished();
        QTimer::singleShot(patience, this, &Typist::finished);
        return;
    }
    const QString text = nextText();
    for (const QChar c : text)
        QTest::keyClick(&m_editor, c.toLatin1());
    const int note = m_editor.currentNote();
    QTest::keyClick(&m_editor, Qt::Key_Return);
    if (note)
        m_unsaved.append(note);
}

void Typist::tellSaved()
{
    if (m_workspace.saveState() == SaveState::Failed)
        emit failed(m_workspace.saveError());
    if (m_workspace.saveState() != SaveState::Saved || m_editor.behind())
        return;
    const QList<int> now = std::exchange(m_unsaved, {});
    for (const int note : now)
        emit saved(note);
    if (m_order.notes <= 0)
        emit finished();
}

QString Typist::nextText()
{
    static const QStringList signs{
        {}, QStringLiteral("+ "), QStringLiteral("- "), QStringLiteral("! "), QStringLiteral("\"")};
    static const QStringList words{QStringLiteral("asks"),     QStringLiteral("reads"),
                                   QStringLiteral("cache"),    QStringLiteral("two keys"),
                                   QStringLiteral("sizes it"), QStringLiteral("#problem-solving"),
                                   QStringLiteral("#tra")};
    QString text = signs[m_random.bounded(signs.size())];
    const int length = m_random.bounded(2, 12);
    for (int i = 0; i < length; ++i)
        text += words[m_random.bounded(words.size())] + u' ';
    return text;
}

} // namespace panelbook
