// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUuid>

#include <array>
#include <random>

namespace panelbook {

/// Random choices whose sequence follows from the seed alone, on every machine.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_engine(seed) {}

    /// 0 … bound − 1.
    int below(qsizetype bound) { return static_cast<int>(m_engine() % static_cast<quint64>(bound)); }
    /// least … most.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    /// One of a list that is not empty.
    template <typename List>
    auto pick(const List& list)
    {
        return list[below(static_cast<qsizetype>(list.size()))];
    }
    QUuid uuid()
    {
        std::array<char, 16> bytes{};
        for (char& byte : bytes)
            byte = static_cast<char>(m_engine() & 0xff);
        bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40); // version 4
        bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
        return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace panelbook
