// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressbar.h"

#include "cli/descriptor.h"

#include <algorithm>
#include <unistd.h>

namespace panelbook {

namespace {

constexpr int barWidth = 40;

} // namespace

ProgressBar::ProgressBar(const Output& output, int total)
    : m_visible(output.style().progress && !output.style().quiet),
      m_total(std::max(total, 1))
{
}

ProgressBar::~ProgressBar()
{
    if (m_visible && m_percent >= 0)
        (void)writeWhole(STDERR_FILENO, "\r\x1b[K");
}

void ProgressBar::show(int done)
{
    const auto percent = static_cast<int>(qint64{100} * done / m_total);
    if (!m_visible || percent == m_percent)
        return;
    m_percent = percent;
    const int filled = barWidth * percent / 100;
    const QByteArray bar = QByteArray(filled, '#') + QByteArray(barWidth - filled, '.');
    (void)writeWhole(STDERR_FILENO, "\r[" + bar + "] " + QByteArray::number(percent) + " % (" +
                                        QByteArray::number(done) + '/' + QByteArray::number(m_total) + ')');
}

} // namespace panelbook
