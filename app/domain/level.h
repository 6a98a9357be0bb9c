// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace panelbook {

/// The level that is interviewed for; fixed before the interview, it chooses the anchors.
enum class Level { L3 = 3, L4, L5, L6 };

inline constexpr std::array allLevels{Level::L3, Level::L4, Level::L5, Level::L6};

inline QString toId(Level level)
{
    return QStringLiteral("L%1").arg(static_cast<int>(level));
}

inline std::optional<Level> levelFromId(QStringView id)
{
    for (const Level level : allLevels) {
        if (id.compare(toId(level), Qt::CaseInsensitive) == 0)
            return level;
    }
    return std::nullopt;
}

} // namespace panelbook
