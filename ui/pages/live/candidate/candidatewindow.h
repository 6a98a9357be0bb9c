// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/live/candidate/candidatecontent.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace panelbook {

class ClockLabel;
class CodePane;
class Settings;

/// The second window, made to be shared on a call or put on a second screen. It shows one CandidateContent at
/// a time, announced constraints under it, and the time left when that is wanted; it knows neither the
/// session nor the question. Blank shows nothing at all. Keeps its place and size in the settings.
class CandidateWindow : public QWidget
{
    Q_OBJECT

public:
    /// `settings` outlives the window.
    explicit CandidateWindow(Settings& settings, QWidget* parent = nullptr);

    void show(const CandidateContent& content);
    /// What stands under everything that is shown, until it is set anew.
    void announce(const QStringList& texts);
    /// "22:05"; empty: no clock.
    void setTimeLeft(const QString& text);
    void setBlank(bool blank);
    bool isBlank() const { return m_blank; }

    /// Marks lines of shown code, from 1; nothing else can be marked.
    void markLines(int first, int last);
    void moveMark(int lines);

    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makePane(const CandidateContent& content);
    QWidget* makePrompt(const QString& text);

    Settings& m_settings;
    CandidateContent m_content;
    bool m_blank = false;
    QWidget* m_sheet;
    QLabel* m_heading;
    ClockLabel* m_clock;
    QLabel* m_title;
    QVBoxLayout* m_body;
    QWidget* m_pane = nullptr;
    CodePane* m_code = nullptr; ///< the pane, when it shows code
    QVBoxLayout* m_announced;
};

} // namespace panelbook
