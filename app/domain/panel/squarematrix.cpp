// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/panel/squarematrix.h"

namespace panelbook {

SquareMatrix SquareMatrix::inverse() const
{
    SquareMatrix a = *this;
    for (std::size_t p = 0; p < m_size; ++p) {
        const double pivot = a(p, p);
        a(p, p) = 1;
        for (std::size_t column = 0; column < m_size; ++column)
            a(p, column) /= pivot;
        for (std::size_t row = 0; row < m_size; ++row) {
            if (row == p)
                continue;
            const double factor = a(row, p);
            a(row, p) = 0;
            for (std::size_t column = 0; column < m_size; ++column)
                a(row, column) -= factor * a(p, column);
        }
    }
    return a;
}

std::vector<double> SquareMatrix::times(const std::vector<double>& vector) const
{
    std::vector<double> product(m_size);
    for (std::size_t row = 0; row < m_size; ++row) {
        for (std::size_t column = 0; column < m_size; ++column)
            product[row] += (*this)(row, column) * vector[column];
    }
    return product;
}

} // namespace panelbook
