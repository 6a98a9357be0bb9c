// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/planinterviews.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace panelbook {

class Settings;

/// Who, for what, when: the fields of a new interview. What was entered last time stands there already.
class InterviewForm : public QWidget
{
    Q_OBJECT

public:
    explicit InterviewForm(QWidget* parent = nullptr);

    /// Names that the candidate's field completes.
    void setNames(const QStringList& names);
    /// Empty but for what is remembered; a set time would be the next half hour after `now` (UTC).
    void reset(const Settings& settings, const QDateTime& now);
    void setInterview(const Interview& interview);
    /// Shows the rubric's own names for the levels.
    void nameLevels(const Rubric& rubric);

    QString candidate() const;
    Level level() const;
    /// Writes the fields into a request.
    void fill(NewInterview& request) const;
    /// Says which needed field is empty and puts the keyboard there; an empty text when all is there.
    QString missing();
    void remember(Settings& settings) const;
    void focusCandidate();

signals:
    void candidateChanged();
    void levelChanged();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void chooseLevel(Level level);
    void addField(QVBoxLayout* layout, const QString& label, QWidget* field, const char* name);
    void layOut();
    void wire();

    QStringListModel* m_names;
    QLineEdit* m_candidate;
    QLineEdit* m_role;
    QComboBox* m_level;
    QComboBox* m_when;
    QDateTimeEdit* m_time;
    QLineEdit* m_loop;
    QLineEdit* m_interviewer;
};

} // namespace panelbook
