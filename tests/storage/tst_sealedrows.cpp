// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sealscorecards.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace panelbook;

/// The guards in the schema, tried with plain statements: code that forgets cannot alter what is sealed.
class TestSealedRows : public QObject
{
    Q_OBJECT

private slots:
    void plainStatementsCannotAlterWhatIsSealed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql :
             {"UPDATE note SET text = 'x'", "DELETE FROM note",
              "INSERT INTO note (interview, number, at_ms, text) SELECT id, 99, 0, 'x' FROM interview",
              "UPDATE event SET verb = 'x'", "DELETE FROM event", "DELETE FROM rating",
              "UPDATE rating SET rating = 4", "INSERT INTO rating SELECT id, 'x', 1, 0 FROM interview",
              "DELETE FROM evidence", "UPDATE recommendation SET value = 'no'", "DELETE FROM recommendation",
              "UPDATE interview SET role = 'x'", "UPDATE interview SET state = 'ended'",
              "DELETE FROM interview", "UPDATE candidate SET name = 'x'", "UPDATE seal SET signer = 'x'",
              "DELETE FROM seal", "UPDATE question SET title = 'x'", "DELETE FROM question"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void plainStatementsCannotAlterWhatIsSealed()
    {
        QFETCH(QByteArray, sql);
        TestBook book;
        const auto interview = book.started();
        QVERIFY(interview->record(NoteTaken{QStringLiteral("+ clear #comm"), 0}));
        book.makeReady(*interview);
        QVERIFY(SealScorecards(book.workspace()).seal(interview->id()));
        try {
            book.workspace().book().database().exec(sql.constData());
            QFAIL("the statement went through");
        } catch (const SQLite::Exception& e) {
            QVERIFY2(QByteArray(e.what()).contains("sealed") || QByteArray(e.what()).contains("append-only"),
                     e.what());
        }
    }
};

PANELBOOK_TEST_MAIN(TestSealedRows)
#include "tst_sealedrows.moc"
