// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QJsonObject>

namespace panelbook {

struct CandidateContent;

/// The spans of one request, one a line: its name indented by depth at the left, its bar on the common axis
/// of time at the right.
class TracePane : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TracePane(const CandidateContent& content, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Span
    {
        QString name;
        int depth = 0;
        double begin = 0;    ///< ms
        double duration = 0; ///< ms
        int count = 1;       ///< how many alike this one stands for
    };
    int rowHeight() const;
    void paintSpan(QPainter& painter, const Span& span, const QRectF& row) const;

    QList<Span> m_spans;
    double m_end = 1; ///< ms
};

} // namespace panelbook
