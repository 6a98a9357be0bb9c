// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace panelbook {

/// A small dense matrix, row by row.
class SquareMatrix
{
public:
    explicit SquareMatrix(std::size_t size) : m_size(size), m_cells(size * size) {}

    std::size_t size() const { return m_size; }
    double& operator()(std::size_t row, std::size_t column) { return m_cells[row * m_size + column]; }
    double operator()(std::size_t row, std::size_t column) const { return m_cells[row * m_size + column]; }

    /// Of a symmetric positive definite matrix, by elimination in place: no pivot is then zero.
    SquareMatrix inverse() const;
    std::vector<double> times(const std::vector<double>& vector) const;

private:
    std::size_t m_size;
    std::vector<double> m_cells;
};

} // namespace panelbook
