// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/estimates/capacitysheet.h"

#include "domain/jsonread.h"

#include <muParser.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace panelbook {

namespace {

/// Python's "%.Ng": N significant digits, no trailing zeros.
QString significant(double value, int digits)
{
    return QString::number(value, 'g', digits);
}

QString grouped(double value)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(std::nearbyint(value), 'f', 0);
}

struct Scale
{
    double factor;
    const char* suffix;
};

QString scaled(double value, std::initializer_list<Scale> scales)
{
    for (const Scale& scale : scales) {
        if (std::abs(value) >= scale.factor)
            return significant(value / scale.factor, 3) +
                   QCoreApplication::translate("CapacitySheet", scale.suffix);
    }
    return {};
}

QString plainNumber(double value)
{
    if (value == 0 || std::abs(value) < 1e-3)
        return significant(value, 2);
    const QString big = scaled(value, {{1e12, QT_TRANSLATE_NOOP("CapacitySheet", " trillion")},
                                       {1e9, QT_TRANSLATE_NOOP("CapacitySheet", " billion")},
                                       {1e6, QT_TRANSLATE_NOOP("CapacitySheet", " million")}});
    if (!big.isEmpty())
        return big;
    return std::abs(value) >= 1000 ? grouped(value) : significant(value, 3);
}

QString money(double value)
{
    if (std::abs(value) >= 1)
        return QLatin1Char('$') + grouped(value);
    QString digits = QString::number(value, 'f', 4);
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    if (digits.endsWith(QLatin1Char('.')))
        digits.chop(1);
    return QLatin1Char('$') + digits;
}

QString bytes(double value, bool perSecond)
{
    const QString big =
        scaled(value, {{1e15, " PB"}, {1e12, " TB"}, {1e9, " GB"}, {1e6, " MB"}, {1e3, " KB"}});
    if (!big.isEmpty())
        return big + (perSecond ? QStringLiteral("/s") : QString());
    return significant(value, 3) + (perSecond ? QStringLiteral(" B/s") : QStringLiteral(" B"));
}

void defineConstants(mu::Parser& parser)
{
    parser.DefineConst("DAY", 86400);
    parser.DefineConst("MONTH", 30.0 * 86400);
    parser.DefineConst("YEAR_DAYS", 365);
}

} // namespace

CapacitySheet capacitySheetFromJson(const QJsonObject& json)
{
    CapacitySheet sheet;
    sheet.assumptions = objects(json, QLatin1String("assumptions"), [](const QJsonObject& o) {
        return CapacitySheet::Assumption{text(o, QLatin1String("name")), text(o, QLatin1String("label")),
                                         o.value(QLatin1String("value")).toDouble(),
                                         text(o, QLatin1String("unit"))};
    });
    sheet.results = objects(json, QLatin1String("results"), [](const QJsonObject& o) {
        return CapacitySheet::Result{text(o, QLatin1String("name")), text(o, QLatin1String("label")),
                                     text(o, QLatin1String("formula")), text(o, QLatin1String("unit"))};
    });
    return sheet;
}

QJsonObject toJson(const CapacitySheet& sheet)
{
    return {{QStringLiteral("assumptions"), arrayOf(sheet.assumptions,
                                                    [](const auto& a) {
                                                        return QJsonObject{{QStringLiteral("name"), a.name},
                                                                           {QStringLiteral("label"), a.label},
                                                                           {QStringLiteral("value"), a.value},
                                                                           {QStringLiteral("unit"), a.unit}};
                                                    })},
            {QStringLiteral("results"), arrayOf(sheet.results, [](const auto& r) {
                 return QJsonObject{{QStringLiteral("name"), r.name},
                                    {QStringLiteral("label"), r.label},
                                    {QStringLiteral("formula"), r.formula},
                                    {QStringLiteral("unit"), r.unit}};
             })}};
}

namespace {

Result<void> checkNames(const CapacitySheet& sheet, const QMap<QString, double>& changed)
{
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        const auto named = [&](const auto& a) { return a.name == it.key(); };
        if (std::none_of(sheet.assumptions.begin(), sheet.assumptions.end(), named))
            return failure(ErrorKind::UnknownName, QStringLiteral("assumption"), it.key());
    }
    return {};
}

/// Computes one line after the other; throws mu::ParserError. `line` names the one that is computed.
Result<Estimates> compute(const CapacitySheet& sheet, const QMap<QString, double>& changed, QString& line)
{
    mu::Parser parser;
    defineConstants(parser);
    Estimates estimates;
    for (const auto& a : sheet.assumptions) {
        line = a.name;
        const double value = changed.value(a.name, a.value);
        parser.DefineConst(a.name.toStdString(), value);
        estimates.assumptions.append({a.name, a.label, value, a.unit, formatQuantity(value, a.unit)});
    }
    for (const auto& r : sheet.results) {
        line = r.name;
        parser.SetExpr(r.formula.toStdString());
        const double value = parser.Eval();
        if (!std::isfinite(value))
            return failure(
                ErrorKind::InvalidInput, r.name,
                QCoreApplication::translate("CapacitySheet", "the formula gives no finite number"));
        parser.DefineConst(r.name.toStdString(), value);
        estimates.results.append({r.name, r.label, value, r.unit, formatQuantity(value, r.unit)});
    }
    return estimates;
}

} // namespace

Result<Estimates> evaluate(const CapacitySheet& sheet, const QMap<QString, double>& changed)
{
    if (const auto known = checkNames(sheet, changed); !known)
        return failure(known.error());
    QString line;
    try {
        return compute(sheet, changed, line);
    } catch (const mu::Parser::exception_type& e) {
        return failure(ErrorKind::InvalidInput, line, QString::fromStdString(e.GetMsg()));
    }
}

QString formatQuantity(double value, const QString& unit)
{
    if (unit == QLatin1String("$"))
        return money(value);
    if (unit == QLatin1String("B") || unit == QLatin1String("B/s"))
        return bytes(value, unit.endsWith(QLatin1String("/s")));
    if (unit == QLatin1String("bit/s"))
        return significant(value / 1e6, 3) + QStringLiteral(" Mbit/s");
    const QString number = plainNumber(value);
    if (unit.isEmpty())
        return number;
    if (unit == QLatin1String("x"))
        return number + QStringLiteral("×");
    return unit == QLatin1String("/s") ? number + unit : number + QLatin1Char(' ') + unit;
}

std::optional<double> parseQuantity(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^\s*\$?\s*([+-]?[0-9][0-9,\x{a0}\x{202f} ]*(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)\s*)"
            R"((k|thousand|m|million|bn|billion|t|trillion|kb|mb|gb|tb|pb)?\s*(?:b|/s|b/s|%|×|x|ms|s|min|d|y)?\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(1);
    digits.remove(QRegularExpression(QStringLiteral("[,\\x{a0}\\x{202f} ]")));
    bool ok = false;
    const double number = digits.toDouble(&ok);
    if (!ok)
        return std::nullopt;
    static const QMap<QString, double> factors{
        {QStringLiteral("k"), 1e3},  {QStringLiteral("thousand"), 1e3},
        {QStringLiteral("m"), 1e6},  {QStringLiteral("million"), 1e6},
        {QStringLiteral("bn"), 1e9}, {QStringLiteral("billion"), 1e9},
        {QStringLiteral("t"), 1e12}, {QStringLiteral("trillion"), 1e12},
        {QStringLiteral("kb"), 1e3}, {QStringLiteral("mb"), 1e6},
        {QStringLiteral("gb"), 1e9}, {QStringLiteral("tb"), 1e12},
        {QStringLiteral("pb"), 1e15}};
    return number * factors.value(match.captured(2).toLower(), 1.0);
}

} // namespace panelbook
