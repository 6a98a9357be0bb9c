// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit.h"
#include "ui/models/bankrow.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace panelbook {

class ContentLibrary;
class OrderedTable;
class PlaceQuestions;
class PlacesModel;
class SegmentBar;
class SegmentsModel;
class ToneLabel;

/// A kit to be changed: its title, its parts with their minutes, the places for questions in them and its
/// rubric. The kit is as long as its parts together, which is always said.
class KitEditor : public QWidget
{
    Q_OBJECT

public:
    explicit KitEditor(const ContentLibrary& library, QWidget* parent = nullptr);

    /// Shows a kit; does not emit edited().
    void setKit(const Kit& kit, bool readOnly);
    Kit kit() const;
    /// What questions can be chosen from.
    void setBank(const QList<BankRow>& rows);
    /// Moves the row of the table that is worked in.
    void moveRow(int by);
    void focusTitle();
    void focusSearch();

signals:
    void edited();

private:
    void addField(const QString& label, QWidget* field);
    void setUpTables();
    void wire();
    void wirePlaces();
    void fillRubrics();
    void showTotal();
    void showPlace(int row);
    void addPart();
    void addPlace();

    const ContentLibrary& m_library;
    Kit m_kit;
    bool m_filling = false;
    bool m_readOnly = true;
    QLineEdit* m_title;
    QComboBox* m_rubric;
    SegmentsModel* m_segments;
    OrderedTable* m_parts;
    QPushButton* m_addPart;
    SegmentBar* m_bar;
    ToneLabel* m_total;
    PlacesModel* m_placesModel;
    OrderedTable* m_places;
    QPushButton* m_addPlace;
    PlaceQuestions* m_questions;
};

} // namespace panelbook
