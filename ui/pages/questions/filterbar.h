// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/questionfilter.h"

#include <QMap>
#include <QWidget>

class QAction;

namespace panelbook {

class ChoiceChip;
class ContentLibrary;
class FilterChip;

/// The chips above the list of questions. Holds all of a filter but the text that is searched for. What the
/// bank has decides which chips there are.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const ContentLibrary& library, QWidget* parent = nullptr);

    /// Counts anew after the bank has changed; choices stay.
    void setRows(const QList<BankRow>& rows);
    QuestionFilter filter() const;
    /// Takes every choice back; emits changed().
    void clear();

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void addKinds();
    void addChoices(const ContentLibrary& library);
    void addMarks();
    FilterChip* addChip(const QString& name, const QString& text, const QString& tip);
    ChoiceChip* addChoice(const QString& name, const QString& title);
    void setTexts(const QList<BankRow>& rows);

    QMap<QuestionKind, FilterChip*> m_kinds;
    ChoiceChip* m_level = nullptr;
    ChoiceChip* m_minutes = nullptr;
    ChoiceChip* m_competency = nullptr;
    ChoiceChip* m_language = nullptr;
    ChoiceChip* m_tag = nullptr;
    FilterChip* m_notLately = nullptr;
    FilterChip* m_own = nullptr;
    FilterChip* m_favourites = nullptr;
    FilterChip* m_retired = nullptr;
};

} // namespace panelbook
