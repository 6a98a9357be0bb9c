// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/questions/questionfilter.h"

#include <QMap>
#include <QWidget>

class QAction;

namespace panelbook {

class ChoiceChip;
class ContentLibrary;
class FilterChip;

/// The chips above the list of questions. Holds all of a filter but the text that is searched for.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const ContentLibrary& library, QWidget* parent = nullptr);

    QuestionFilter filter() const;
    /// Takes every choice back; emits changed().
    void clear();

signals:
    void changed();

private:
    void addKinds(const ContentLibrary& library);
    void addChoices(const ContentLibrary& library);
    ChoiceChip* addChoice(const QString& name, const QString& title);

    QMap<QuestionKind, FilterChip*> m_kinds;
    ChoiceChip* m_level = nullptr;
    ChoiceChip* m_minutes = nullptr;
    ChoiceChip* m_competency = nullptr;
    FilterChip* m_notLately = nullptr;
};

} // namespace panelbook
