// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/uploadformats.h"
#include "tests/exchange/samplereports.h"
#include "tests/support/golden.h"
#include "tests/support/scriptsession.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace panelbook;
using namespace Qt::StringLiterals;

class TestUploadFormats : public QObject
{
    Q_OBJECT

private slots:
    void everySampleIsAsExpected_data() { addSampleRows(); }
    void everySampleIsAsExpected()
    {
        QFETCH(QString, name);
        for (const ExportFormat& format : uploadFormats())
            COMPARE_GOLDEN(format.render({sampleReport(name)}).value_or(QByteArray()),
                           name + u'.' + format.suffix);
    }

    void greenhouseKeepsItsOwnScale()
    {
        const QJsonObject scorecard = shaped(u"greenhouse");
        static const QStringList scale{u"definitely_not"_s, u"no"_s,         u"mixed"_s, u"yes"_s,
                                       u"strong_yes"_s,     u"no_decision"_s};
        QVERIFY(scale.contains(scorecard[u"overall_recommendation"].toString()));
        const QJsonArray attributes = scorecard[u"attributes"].toArray();
        QVERIFY(!attributes.isEmpty());
        for (const QJsonValue& attribute : attributes)
            QVERIFY(scale.contains(attribute[u"rating"].toString()));
    }

    void ashbyScoresAreOneToFour()
    {
        const QJsonArray fields = shaped(u"ashby")[u"feedbackForm"][u"fieldSubmissions"].toArray();
        int scores = 0;
        for (const QJsonValue& field : fields) {
            const QJsonObject value = field[u"value"].toObject();
            if (!value.contains(u"score"))
                continue;
            ++scores;
            QVERIFY(value[u"score"].toInt() >= 1 && value[u"score"].toInt() <= 4);
        }
        QVERIFY(scores > 1);
    }

    void aDraftSaysSoInItsSummary()
    {
        const QJsonObject draft = shapedFrom(sampleReport(u"behavioural"_s), u"lever");
        QVERIFY(draft[u"fieldValues"][1][u"value"].toString().startsWith(u"DRAFT"));
    }

private:
    static QJsonObject shapedFrom(const Report& report, QStringView id)
    {
        const QList<ExportFormat> formats = uploadFormats();
        const auto bytes = findFormat(formats, id)->render({report});
        return QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    }
    static QJsonObject shaped(QStringView id) { return shapedFrom(sampleReport(u"system-design"_s), id); }
};

PANELBOOK_TEST_MAIN(TestUploadFormats)

#include "tst_uploadformats.moc"
