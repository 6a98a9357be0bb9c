// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace panelbook {

struct CandidateContent;

/// Metric series over one axis of time, each in a graph of its own, since their units differ.
class MetricPane : public QWidget
{
    Q_OBJECT

public:
    explicit MetricPane(const CandidateContent& content, QWidget* parent = nullptr);
};

} // namespace panelbook
