// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

#include <memory>

class QMainWindow;
class QWidget;

namespace panelbook {

/// Blanks the program for eyes that should not read along, and brings everything back as it was: text,
/// selection, undo and keyboard. While concealed the main window shows one calm page; what it showed, and
/// every other window of the program, is put away where neither the screen nor assistive technology finds it.
/// Nothing stops meanwhile. The key holds in every window, in front of dialogs and menus as well.
class Concealment : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the window, which has its central widget by now.
    explicit Concealment(QMainWindow& window);
    ~Concealment() override;

    bool concealed() const { return m_desk != nullptr; }
    void toggle();

signals:
    void toggled(bool concealed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Another window of the program, as it stood.
    struct PutAway
    {
        QPointer<QWidget> window;
        QPointer<QWidget> parent;
        Qt::WindowFlags flags;
        Qt::WindowStates states;
        QRect geometry;
    };

    void conceal();
    void reveal();
    void putAway(QWidget* window);
    void bringBack(const PutAway& away);

    QMainWindow& m_window;
    std::unique_ptr<QWidget> m_desk; ///< what the window showed, while concealed
    QList<PutAway> m_away;
    QPointer<QWidget> m_focus;
};

} // namespace panelbook
