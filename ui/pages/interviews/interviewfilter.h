// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace panelbook {

/// Shows the interviews in which every word of the filter occurs somewhere.
class InterviewFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit InterviewFilter(QObject* parent = nullptr);

    void setWords(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace panelbook
