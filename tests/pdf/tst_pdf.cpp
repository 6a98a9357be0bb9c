#include "exchange/report.h"
#include "pdf/pdfformat.h"
#include "tests/support/scriptsession.h"
#include "tests/support/testmain.h"
#include <QGuiApplication>
#include <QFile>
using namespace panelbook;
int main(int c, char** v)
{
    TestEnvironment environment;
    QGuiApplication app(c, v);
    const QString dir = QStringLiteral("/tmp/exp/");
    auto write = [&](const QString& name, const QList<Report>& r) {
        auto b = renderPdf(r);
        if (!b) { qWarning() << b.error().detail; return; }
        QFile f(dir + name); f.open(QIODevice::WriteOnly); f.write(*b);
    };
    ReportOptions opt; opt.appendix = true;
    for (const char* n : {"system-design", "behavioural", "debugging"})
        write(QLatin1String(n) + QStringLiteral(".pdf"), {makeReport(sealedScorecardFromScript(QLatin1String(n)), opt)});
    Scorecard s = scorecardFromScript(QStringLiteral("system-design"));
    const QStringList samples{QStringLiteral("02:10 -> ) + x @ [ office"),QStringLiteral("مرحبا بالعالم السلام عليكم (123) مُحَمَّد می‌خواهم"),QStringLiteral("שלום עולם (test) שָׁלוֹם"),QStringLiteral("候选人一 面试官 一二三 かんじ 한국어"),QStringLiteral("नमस्ते दुनिया किताब क्षत्रिय"),QStringLiteral("Emoji 😀 end µ μ Ω Ω 👩‍💻 🇩🇪 ✔️"),QStringLiteral("mixed سلام and हिन्दी text"),QStringLiteral("Thai ภาษาไทย é é e\u0301 Ǎ"),QStringLiteral("\U000F1234 \uE0A0 \u0007 bell")};
    s.session.notes[10].text = QStringLiteral("سلام then a long line of latin words that goes on and on until it has to break, at 4k r/s and fail-closed/fail-open for the rest of it, with words-that-are-joined by hyphens and a/slash/path/of/things to see where the breaks go; grade B-");
    s.session.notes[11].text = QStringLiteral("A plain line of words that goes on and on until it has to break, at 4k r/s and fail-closed for the rest - well - of it, with words-that-are joined grade B-\nend");
    for (int i = 0; i < samples.size(); ++i) s.session.notes[i].text = samples[i];
    write(QStringLiteral("samples.pdf"), {makeReport(s, opt)});
}
