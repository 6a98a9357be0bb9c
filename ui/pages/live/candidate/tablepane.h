// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace panelbook {

struct CandidateContent;

/// A table as it stands in an incident: columns and rows of text and numbers, numbers at the right.
class TablePane : public QTableWidget
{
    Q_OBJECT

public:
    explicit TablePane(const CandidateContent& content, QWidget* parent = nullptr);
};

} // namespace panelbook
