// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encryptedfile.h"
#include "exchange/formats.h"
#include "tests/exchange/samplereports.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace panelbook;

class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void idsSuffixesAndTitlesAreUnique();
    void everyFormatRendersEverySample_data() { addSampleRows(); }
    void everyFormatRendersEverySample();
    void renderingTwiceGivesTheSameBytes();
    void unknownFormatIsNotFound();
    void aFormatWithoutItsOwnEncryptionBecomesAnEncryptedFile();
    void aFormatMayEncryptItself();
};

void TestFormats::idsSuffixesAndTitlesAreUnique()
{
    QSet<QString> ids, suffixes, titles;
    for (const ExportFormat& format : textFormats()) {
        ids.insert(format.id);
        suffixes.insert(format.suffix);
        titles.insert(format.title);
    }
    QCOMPARE(ids, (QSet<QString>{QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("csv"),
                                 QStringLiteral("json")}));
    QCOMPARE(suffixes.size(), ids.size());
    QCOMPARE(titles.size(), ids.size());
}

void TestFormats::everyFormatRendersEverySample()
{
    QFETCH(QString, name);
    for (const ExportFormat& format : textFormats()) {
        const auto bytes = format.render({sampleReport(name)});
        QVERIFY(bytes);
        QVERIFY(!bytes->contains('\0'));
        QCOMPARE(QString::fromUtf8(*bytes).toUtf8(), *bytes);
    }
}

void TestFormats::renderingTwiceGivesTheSameBytes()
{
    for (const ExportFormat& format : textFormats())
        QCOMPARE(*format.render({sampleReport(QStringLiteral("hostile"))}),
                 *format.render({sampleReport(QStringLiteral("hostile"))}));
}

void TestFormats::unknownFormatIsNotFound()
{
    const QList<ExportFormat> formats = textFormats();
    QCOMPARE(findFormat(formats, u"csv"), &formats[2]);
    QCOMPARE(findFormat(formats, u"docx"), nullptr);
    QCOMPARE(findFormat(formats, u""), nullptr);
}

void TestFormats::aFormatWithoutItsOwnEncryptionBecomesAnEncryptedFile()
{
    const QList<ExportFormat> formats = textFormats();
    const ExportFormat& csv = *findFormat(formats, u"csv");
    QCOMPARE(fileSuffix(csv, false), QStringLiteral("csv"));
    QCOMPARE(fileSuffix(csv, true), QStringLiteral("csv.encrypted"));
    const auto file = encrypted(csv, "a,b", QStringLiteral("word"));
    QCOMPARE(decryptWithPassphrase(file.value_or(""), {}, QStringLiteral("word")).value_or(""),
             QByteArray("a,b"));
}

void TestFormats::aFormatMayEncryptItself()
{
    ExportFormat own;
    own.suffix = QStringLiteral("own");
    own.encrypt = [](const QByteArray& bytes, const QString& passphrase) -> Result<QByteArray> {
        return passphrase.toUtf8() + bytes;
    };
    QCOMPARE(fileSuffix(own, true), QStringLiteral("own"));
    QCOMPARE(encrypted(own, "a", QStringLiteral("b")).value_or(""), QByteArray("ba"));
}

PANELBOOK_TEST_MAIN(TestFormats)
#include "tst_formats.moc"
