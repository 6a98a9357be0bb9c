// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/plainfont.h"
#include "pdf/sheet.h"

#include <QFont>
#include <QSet>

namespace panelbook {

/// Turns text into lines. Text is plain text whatever it contains; blanks are kept, a tab is four of them.
class Typesetter
{
public:
    static constexpr double unlimited = 1e5; ///< points

    explicit Typesetter(DocumentFonts& fonts);

    /// Lines of at most `width` points. Words that are longer are broken; an empty text gives one empty line.
    QList<TextLine> lines(const QString& text, const TextStyle& style, double width);
    /// The same, but at most `most` lines: an ellipsis says that there was more.
    QList<TextLine> fewLines(const QString& text, const TextStyle& style, double width, qsizetype most);
    /// One line; what does not fit is cut off and an ellipsis says so.
    TextLine line(const QString& text, const TextStyle& style, double room = unlimited);
    /// In points.
    static double width(const TextLine& line, const TextStyle& style);

    /// Characters that could not be shown since the last call, ascending.
    QList<char32_t> takeMissing();

private:
    struct Face
    {
        QFont font;
        PlainFont plain;
    };
    Face& face(Weight weight) { return weight == Weight::Regular ? m_regular : m_semiBold; }
    QList<TextLine> paragraph(const QString& text, Face& face, double width);

    DocumentFonts& m_fonts;
    Face m_regular;
    Face m_semiBold;
    QSet<char32_t> m_missing;
};

} // namespace panelbook
