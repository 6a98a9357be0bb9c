// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debrief/talklist.h"

#include "ui/theme/buttonkind.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace panelbook {

namespace {

constexpr int subjectWidth = 190;

} // namespace

TalkList::TalkList(QWidget* parent) : Card(parent), m_points(new QVBoxLayout)
{
    setObjectName(QStringLiteral("talkList"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    column->addWidget(new Label(TextStyle::Section, Ink::Dim, tr("Talk about first")));
    m_points->setSpacing(6);
    column->addLayout(m_points);
    column->addStretch(1);
}

void TalkList::show(const DebriefReport& report)
{
    clearLayout(*m_points);
    int number = 0;
    for (const TalkPoint& point : report.agenda)
        m_points->addWidget(line(report, point, ++number));
    if (report.agenda.isEmpty()) {
        auto* calm =
            new Label(TextStyle::Body, Ink::Quiet,
                      tr("Nothing divides the panel. Read one competency's evidence together all the same."));
        calm->setWordWrap(true);
        m_points->addWidget(calm);
    }
}

void TalkList::setTextScale(qreal scale)
{
    const auto lines = findChildren<QWidget*>(QRegularExpression(QStringLiteral("^talk")));
    for (QWidget* line : lines) {
        QFont font = line->font();
        font.setPointSizeF(font.pointSizeF() * scale / m_scale);
        line->setFont(font);
    }
    m_scale = scale;
}

QWidget* TalkList::line(const DebriefReport& report, const TalkPoint& point, int number)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QString subject = DebriefText::subject(report, point);
    auto* button = new QPushButton(tr("%1 · %2", "number, competency").arg(QString::number(number), subject));
    button->setObjectName(QStringLiteral("talkPoint%1").arg(number));
    button->setAccessibleDescription(DebriefText::talk(report, point));
    button->setMinimumWidth(scaledToText(subjectWidth));
    setButtonKind(*button, ButtonKind::Navigation);
    connect(button, &QPushButton::clicked, this, [this, id = point.competency] { emit chosen(id); });
    auto* why = new Label(TextStyle::Body, Ink::Quiet, DebriefText::talk(report, point));
    why->setObjectName(QStringLiteral("talkReason%1").arg(number));
    why->setWordWrap(true);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(why, 1);
    return widget;
}

} // namespace panelbook
