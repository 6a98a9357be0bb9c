// SPDX-License-Identifier: GPL-3.0-or-later
// How long a panel's scorecards take as PDF, next to QTextDocument with the same text, in one run. Prints one
// JSON line. usage: QT_QPA_PLATFORM=offscreen pdfbench [interviews] [rounds]
#include "exchange/report.h"
#include "pdf/pdfformat.h"
#include "tests/support/scriptsession.h"

#include <QPdfDocument>
#include <QPdfWriter>

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace panelbook;

namespace {

QString sentence(QRandomGenerator& random, const QStringList& words)
{
    QStringList picked;
    for (int i = 0, n = random.bounded(12, 28); i < n; ++i) {
        // Frequent words are frequent, as in any language.
        const double share = random.generateDouble();
        picked.append(
            words[static_cast<qsizetype>(share * share * share * static_cast<double>(words.size() - 1))]);
    }
    return picked.join(u' ') + u'.';
}

QStringList someWords(QRandomGenerator& random)
{
    QStringList words;
    for (int i = 0; i < 6000; ++i) {
        QString word;
        for (int k = 0, n = random.bounded(2, 11); k < n; ++k)
            word.append(QChar(u'a' + random.bounded(26)));
        words.append(word);
    }
    return words;
}

/// About four and a half pages each.
QList<Report> reports(int count)
{
    QRandomGenerator random(1);
    const QStringList words = someWords(random);
    Scorecard scorecard = sealedScorecardFromScript(QStringLiteral("system-design"));
    ReportOptions options;
    options.appendix = true;
    QList<Report> result;
    for (int i = 0; i < count; ++i) {
        Session& session = scorecard.session;
        session.notes.resize(13);
        for (int n = 14; n < 100; ++n) {
            const QString text = sentence(random, words) + u' ' + sentence(random, words);
            session.notes.append({n, std::chrono::seconds(30 * n), text, {}});
        }
        result.append(makeReport(scorecard, options));
    }
    return result;
}

QByteArray withTextDocument(const QList<Report>& all)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    QFont base(QStringLiteral("Panelbook Sans"));
    base.setPointSizeF(9);
    document.setDefaultFont(base);
    QTextCursor cursor(&document);
    QTextBlockFormat hanging;
    hanging.setLeftMargin(42);
    hanging.setTextIndent(-42);
    QTextCharFormat plain;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    const auto line = [&](const QString& time, const QString& text) {
        cursor.insertBlock(hanging, plain);
        cursor.insertText(time + u' ', bold);
        cursor.insertText(text, plain);
    };
    cursor.beginEditBlock();
    for (const Report& report : all) {
        QTextBlockFormat first;
        first.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.insertBlock(first, bold);
        cursor.insertText(report.title);
        for (const ReportDimension& dimension : report.dimensions) {
            for (const ReportNote& note : dimension.evidence)
                line(clockText(note.at), note.body);
        }
        for (const ReportNote& note : report.notes)
            line(clockText(note.at), note.text);
    }
    cursor.endEditBlock();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    document.print(&writer);
    return bytes;
}

int pagesOf(QByteArray& bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.pageCount();
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    initialiseCryptography();
    const QStringList arguments = app.arguments();
    const int interviews = arguments.value(1, QStringLiteral("65")).toInt();
    const int rounds = arguments.value(2, QStringLiteral("5")).toInt();
    const QList<Report> all = reports(interviews);
    QByteArray ours, theirs;
    QList<double> ourTimes, theirTimes;
    const double first = milliseconds([&] { ours = *renderPdf(all); });
    for (int i = 0; i < rounds; ++i) {
        ourTimes.append(milliseconds([&] { ours = *renderPdf(all); }));
        theirTimes.append(milliseconds([&] { theirs = withTextDocument(all); }));
    }
    const QJsonObject result{{QStringLiteral("bench"), QStringLiteral("pdf")},
                             {QStringLiteral("interviews"), interviews},
                             {QStringLiteral("pages"), pagesOf(ours)},
                             {QStringLiteral("qtextdocument_pages"), pagesOf(theirs)},
                             {QStringLiteral("kilobytes"), ours.size() / 1024},
                             {QStringLiteral("first_ms"), first},
                             {QStringLiteral("ours_ms"), median(ourTimes)},
                             {QStringLiteral("qtextdocument_kilobytes"), theirs.size() / 1024},
                             {QStringLiteral("qtextdocument_ms"), median(theirTimes)},
                             {QStringLiteral("ratio"), median(ourTimes) / median(theirTimes)}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
