// SPDX-License-Identifier: GPL-3.0-or-later
// Imports lists of questions into a fresh book, and prints one line of JSON.
#include "services/ownbank.h"
#include "tests/support/testbook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace panelbook;

namespace {

QByteArray csvList(int count)
{
    QByteArray list = "title,prompt,kind,level,competency,follow_ups,tags\r\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        list += "Question " + number + ",\"Tell me about situation " + number +
                ", in which somebody had to decide.\nWhat did you do?\",behavioural,L4-L6,ownership,"
                "What did you weigh?|What would you change?|How did you know?,\"decisions, " +
                number + "\"\r\n";
    }
    return list;
}

QByteArray markdownList(int count)
{
    QByteArray list = "# Questions\n\n";
    for (int i = 0; i < count; ++i)
        list += "## Question " + QByteArray::number(i) +
                "\n\nTell me about a **situation** in which somebody had to decide.\n\n"
                "- What did you weigh?\n- What would you [change](https://example.org)?\n- How did you "
                "`know`?\n\n";
    return list;
}

/// Milliseconds from the file to the durable commit, or -1.
double imported(const QString& name, const QByteArray& list, int count)
{
    TestBook book(Durability::Synced);
    OwnBank bank(book.workspace(), book.library());
    (void)book.library().questions();
    QFile file(book.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size() || !file.flush())
        return -1;
    QElapsedTimer timer;
    timer.start();
    const auto preview = bank.preview(file.fileName(), OwnBank::formatOf(name));
    const auto done = preview ? bank.import(*preview) : Result<int>(failure(preview.error()));
    return done && *done == count ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int count = QCoreApplication::arguments().value(1, QStringLiteral("10000")).toInt();
    const double csv = imported(QStringLiteral("list.csv"), csvList(count), count);
    const double markdown = imported(QStringLiteral("list.md"), markdownList(count), count);
    const QJsonObject result{{QStringLiteral("bench"), QStringLiteral("import")},
                             {QStringLiteral("questions"), count},
                             {QStringLiteral("csv_ms"), csv},
                             {QStringLiteral("markdown_ms"), markdown}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return csv >= 0 && markdown >= 0 ? 0 : 1;
}
