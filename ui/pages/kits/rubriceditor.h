// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/rubric.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace panelbook {

class ContentLibrary;

/// A rubric to be changed: its title, its own names for the levels, its dimensions, and for each what it
/// asks, its anchors by level and point and its red flags.
class RubricEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RubricEditor(const ContentLibrary& library, QWidget* parent = nullptr);

    /// Shows a rubric; does not emit edited().
    void setRubric(const Rubric& rubric, bool readOnly);
    const Rubric& rubric() const { return m_rubric; }
    void moveRow(int by);
    void focusTitle();

signals:
    void edited();

private:
    QWidget* makeDimensions();
    QWidget* makeAnchors();
    QWidget* labelled(const QString& label, QWidget* field);
    void wire();
    void fillList(int row);
    void showDimension();
    void takeDimension();
    void showLevels();
    void takeLevelName();
    void addDimension();
    void removeDimension();
    Dimension* current();
    Level level() const;

    Rubric m_rubric;
    bool m_filling = false;
    bool m_readOnly = true;
    QLineEdit* m_title;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLineEdit* m_dimensionTitle;
    QComboBox* m_competency;
    QLineEdit* m_asks;
    QComboBox* m_level;
    QLineEdit* m_levelName;
    std::array<QPlainTextEdit*, 4> m_anchors{};
    QPlainTextEdit* m_redFlags;
};

} // namespace panelbook
