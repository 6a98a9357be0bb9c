// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <variant>

/// What an interviewer reads of a question, section by section: words and figures without any layout.
/// The reader lays them out; tests read them as they are.
namespace panelbook::guide {

enum class Tone { Plain, Quiet, Good, Bad };

/// One point: a bold lead, the text, and what is said more quietly after it. Each part may be empty.
struct Item
{
    QString lead;
    QString text;
    QString aside;
    Tone tone = Tone::Plain;
    bool asideBelow = false; ///< the aside stands in a line of its own
};

struct Bullets
{
    QList<Item> items;
    bool numbered = false;
};

/// A smaller heading within a section.
struct Caption
{
    QString text;
    QString aside;
};

struct Prose
{
    QString text;
    Tone tone = Tone::Plain;
};

/// Names with their values, the values right-aligned.
struct Figures
{
    QList<std::pair<QString, QString>> rows;
};

/// Lines in a fixed-pitch font.
struct Listing
{
    enum Kind { Text, Log, Diff, Code }; ///< Code numbers its lines from 1
    Kind kind = Text;
    QStringList lines;
    /// Code only: what stands in the margin of a line, "D1" for the first defect.
    QMap<int, QString> marks;
    QSet<int> defects; ///< Code only: the lines with a defect
};

struct Grid
{
    QStringList columns;
    QList<QStringList> rows;
};

/// Curves over the same span of time, each on its own scale.
struct Chart
{
    struct Series
    {
        QString name;
        QList<double> values;
        QString summary; ///< "5 → 40, highest 40"
    };
    QString from;
    QString to;
    QList<Series> series;
};

/// Calls within calls, on one scale of time.
struct Spans
{
    struct Span
    {
        QString name;
        QString service;
        int depth = 0;
        double startMs = 0;
        double durationMs = 0;
    };
    QList<Span> spans;
};

using Block = std::variant<Bullets, Caption, Prose, Figures, Listing, Grid, Chart, Spans>;

/// Where a section stands when there is room for two columns.
enum class Place { Start, End, Whole };

struct Section
{
    QString heading;
    Place place = Place::Start;
    QList<Block> blocks;
};

/// Everything that the interviewer has of this question but its title and prompt. No section is empty.
QList<Section> guideFor(const Question& question);

/// The sections that only one kind has.
QList<Section> sectionsOf(const SystemDesign& detail);
QList<Section> sectionsOf(const Behavioural& detail);
QList<Section> sectionsOf(const Debugging& detail);
QList<Section> sectionsOf(const CodeReview& detail);
QList<Section> sectionsOf(const Practical& detail);

/// An artefact or a material of this type as it can be read: its curves, lines, calls or cells.
QList<Block> blocksOf(const QString& type, const QJsonObject& content);
/// "blocker" …, translated.
QString severityTitle(const QString& severity);

/// Bullets of plain texts.
Bullets bullets(const QStringList& texts, Tone tone = Tone::Plain);
/// Adds the section unless it has nothing to say.
void addBullets(QList<Section>& sections, const QString& heading, Place place, const QStringList& texts,
                Tone tone = Tone::Plain);

} // namespace panelbook::guide
