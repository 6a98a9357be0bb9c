// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/guide.h"

#include <QCoreApplication>

namespace panelbook::guide {

namespace {

struct Guide
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

void addElicit(Section& section, const QString& caption, const QList<SystemDesign::Elicit>& questions)
{
    if (questions.isEmpty())
        return;
    Bullets list;
    for (const SystemDesign::Elicit& e : questions)
        list.items.append({{}, e.ask, e.answer, Tone::Plain, true});
    section.blocks << Caption{caption, {}} << list;
}

Section elicit(const SystemDesign& d)
{
    Section section{Guide::tr("Let them find out"), Place::Start, {}};
    addElicit(section, Guide::tr("What it does"), d.functional);
    addElicit(section, Guide::tr("How much, how fast, how safe"), d.nonFunctional);
    return section;
}

Figures figures(const QList<Estimate>& estimates)
{
    Figures rows;
    for (const Estimate& e : estimates)
        rows.rows.append({e.label, e.text});
    return rows;
}

Section numbers(const CapacitySheet& sheet)
{
    Section section{Guide::tr("Numbers"), Place::End, {}};
    const Result<Estimates> estimates = evaluate(sheet);
    if (!estimates) {
        section.blocks << Prose{describe(estimates.error()), Tone::Bad};
        return section;
    }
    section.blocks << Caption{Guide::tr("Assumed"), {}} << figures(estimates->assumptions)
                   << Caption{Guide::tr("Follows from it"), {}} << figures(estimates->results);
    return section;
}

Section tradeOffs(const QList<SystemDesign::TradeOff>& tradeOffs)
{
    Section section{Guide::tr("Trade-offs"), Place::Start, {}};
    for (const SystemDesign::TradeOff& t : tradeOffs) {
        Bullets sides;
        for (const SystemDesign::Side& side : t.sides)
            sides.items.append({side.option, side.winsWhen, {}});
        section.blocks << Caption{t.choice, {}} << sides;
    }
    return section;
}

Section inject(const QList<SystemDesign::FailureMode>& failures)
{
    Bullets list;
    for (const SystemDesign::FailureMode& f : failures)
        list.items.append({{}, f.inject, f.expect, Tone::Plain, true});
    return {Guide::tr("Inject"), Place::Start, {list}};
}

Section deepDives(const QList<SystemDesign::DeepDive>& dives)
{
    Section section{Guide::tr("Deep dives"), Place::End, {}};
    for (const SystemDesign::DeepDive& dive : dives)
        section.blocks << Caption{dive.topic, {}} << bullets(dive.lookFor);
    return section;
}

Section star(const Behavioural& d)
{
    Section section{Guide::tr("Probes"), Place::Start, {}};
    const std::pair<QString, QStringList> probes[] = {{Guide::tr("Situation"), d.situation},
                                                      {Guide::tr("Task"), d.task},
                                                      {Guide::tr("Action"), d.action},
                                                      {Guide::tr("Result"), d.result}};
    for (const auto& [caption, texts] : probes) {
        if (!texts.isEmpty())
            section.blocks << Caption{caption, {}} << bullets(texts);
    }
    return section;
}

Section fiveWhys(const QList<Behavioural::FiveWhys>& chains)
{
    Section section{Guide::tr("Five whys"), Place::Start, {}};
    for (const Behavioural::FiveWhys& chain : chains) {
        Bullets whys = bullets(chain.whys);
        whys.numbered = true;
        section.blocks << Caption{chain.start, {}} << whys
                       << Bullets{{{Guide::tr("To change:"), chain.changeable, {}, Tone::Good}}, false};
    }
    return section;
}

/// No code is longer; a slip of the finger must not name a billion lines.
constexpr int longestRange = 5000;

/// "12-15" → 12 … 15; "7" → 7.
QList<int> linesOf(const QString& range)
{
    const int first = range.section(u'-', 0, 0).toInt();
    const int end = range.contains(u'-') ? range.section(u'-', 1, 1).toInt() : first;
    const int last = std::min(end, first + longestRange);
    QList<int> lines;
    for (int line = first; line <= last; ++line)
        lines.append(line);
    return lines;
}

void mark(QMap<int, QString>& marks, const QString& lines, const QString& mark)
{
    for (const int line : linesOf(lines)) {
        QString& text = marks[line];
        text += text.isEmpty() ? mark : u' ' + mark;
    }
}

Listing code(const CodeReview& d)
{
    Listing listing{Listing::Code, d.code.split(u'\n'), {}, {}};
    while (!listing.lines.isEmpty() && listing.lines.back().isEmpty())
        listing.lines.removeLast();
    for (qsizetype i = 0; i < d.defects.size(); ++i) {
        const QList<int> lines = linesOf(d.defects[i].lines);
        listing.defects.unite(QSet<int>(lines.begin(), lines.end()));
        mark(listing.marks, d.defects[i].lines, Guide::tr("D%1", "margin: defect number").arg(i + 1));
    }
    for (const CodeReview::Decoy& decoy : d.decoys)
        mark(listing.marks, decoy.lines, Guide::tr("ok", "margin: this line only looks wrong"));
    return listing;
}

Section defects(const QList<CodeReview::Defect>& defects)
{
    Section section{Guide::tr("Planted defects"), Place::Start, {}};
    for (qsizetype i = 0; i < defects.size(); ++i) {
        const CodeReview::Defect& d = defects[i];
        section.blocks << Caption{Guide::tr("D%1 · %2", "defect number and title").arg(i + 1).arg(d.title),
                                  Guide::tr("line %1 · %2", "line numbers and severity")
                                      .arg(d.lines, severityTitle(d.severity))}
                       << Bullets{{{{}, d.why, {}}, {Guide::tr("Fix:"), d.fix, {}, Tone::Good}}, false};
    }
    return section;
}

Section decoys(const QList<CodeReview::Decoy>& decoys)
{
    Section section{Guide::tr("Looks wrong, is fine"), Place::Start, {}};
    for (const CodeReview::Decoy& d : decoys)
        section.blocks << Caption{d.title, Guide::tr("line %1").arg(d.lines)} << Prose{d.why};
    return section;
}

} // namespace

QString severityTitle(const QString& severity)
{
    if (severity == QLatin1String("blocker"))
        return Guide::tr("blocker");
    if (severity == QLatin1String("major"))
        return Guide::tr("major");
    if (severity == QLatin1String("minor"))
        return Guide::tr("minor");
    return Guide::tr("nit");
}

QList<Section> sectionsOf(const SystemDesign& d)
{
    QList<Section> sections;
    if (!d.functional.isEmpty() || !d.nonFunctional.isEmpty())
        sections.append(elicit(d));
    if (!d.tradeOffs.isEmpty())
        sections.append(tradeOffs(d.tradeOffs));
    if (!d.failureModes.isEmpty())
        sections.append(inject(d.failureModes));
    if (!d.sheet.isEmpty())
        sections.append(numbers(d.sheet));
    if (!d.deepDives.isEmpty())
        sections.append(deepDives(d.deepDives));
    addBullets(sections, Guide::tr("Common mistakes"), Place::Start, d.mistakes, Tone::Bad);
    return sections;
}

QList<Section> sectionsOf(const Behavioural& d)
{
    QList<Section> sections;
    if (const Section probes = star(d); !probes.blocks.isEmpty())
        sections.append(probes);
    addBullets(sections, Guide::tr("Ask for numbers"), Place::Start, d.numberProbes);
    if (!d.fiveWhys.isEmpty())
        sections.append(fiveWhys(d.fiveWhys));
    return sections;
}

QList<Section> sectionsOf(const CodeReview& d)
{
    QList<Section> sections;
    Section whole{Guide::tr("Code (%1)", "programming language").arg(d.language), Place::Whole, {}};
    if (!d.context.isEmpty())
        whole.blocks << Prose{d.context};
    whole.blocks << code(d);
    sections.append(whole);
    if (!d.defects.isEmpty())
        sections.append(defects(d.defects));
    if (!d.decoys.isEmpty())
        sections.append(decoys(d.decoys));
    return sections;
}

} // namespace panelbook::guide
