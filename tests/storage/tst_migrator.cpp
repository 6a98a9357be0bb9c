// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/migrator.h"
#include "tests/support/testmain.h"

using namespace panelbook;

class TestMigrator : public QObject
{
    Q_OBJECT

private:
    static bool hasTable(SQLite::Database& db, const char* name)
    {
        return db.execAndGet(std::string("SELECT count(*) FROM sqlite_schema WHERE name = '") + name + "'")
                   .getInt() == 1;
    }

private slots:
    void aNewBookIsBuiltByRunningAllScripts()
    {
        SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
        QVERIFY(migrate(db, bookMigrations()));
        QCOMPARE(schemaVersion(db), static_cast<int>(bookMigrations().size()));
        QCOMPARE(db.execAndGet("PRAGMA application_id").getInt(), bookApplicationId);
        QVERIFY(integrityProblems(db, false).isEmpty());
        QVERIFY(migrate(db, bookMigrations()));
    }

    /// Whoever comes from an older version has what a new book has.
    void olderBooksGetTheSchemaOfANewOne_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < bookMigrations().size(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void olderBooksGetTheSchemaOfANewOne()
    {
        QFETCH(int, version);
        SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE);
        QVERIFY(migrate(fresh, bookMigrations()));
        SQLite::Database old(":memory:", SQLite::OPEN_READWRITE);
        QVERIFY(migrate(old, bookMigrations().mid(0, version)));
        old.exec("INSERT INTO candidate VALUES ('a', 'Candidate One', 'candidate one')");
        QVERIFY(migrate(old, bookMigrations()));
        const char* schema =
            "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY name)";
        QCOMPARE(old.execAndGet(schema).getString(), fresh.execAndGet(schema).getString());
        QCOMPARE(old.execAndGet("SELECT name FROM candidate").getString(), std::string("Candidate One"));
    }

    void everyTableIsStrict()
    {
        SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
        QVERIFY(migrate(db, bookMigrations()));
        SQLite::Statement rows(db, "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict "
                                   "AND name NOT LIKE 'sqlite_%'");
        QVERIFY(!rows.executeStep());
    }

    void aFailingScriptRollsBackWhole()
    {
        SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
        const QList<Migration> scripts{
            {QStringLiteral("0001_a"), "CREATE TABLE a (x INTEGER) STRICT;"},
            {QStringLiteral("0002_b"), "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO nobody VALUES (1);"}};
        const auto migrated = migrate(db, scripts);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().subject, QStringLiteral("0002_b"));
        QCOMPARE(schemaVersion(db), 1);
        QVERIFY(hasTable(db, "a"));
        QVERIFY(!hasTable(db, "b"));
    }

    void aScriptThatBreaksAReferenceRollsBack()
    {
        SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
        const QList<Migration> scripts{{QStringLiteral("0001_a"),
                                        "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE b (a "
                                        "INTEGER REFERENCES a (id)) STRICT;"},
                                       {QStringLiteral("0002_b"), "INSERT INTO b VALUES (7);"}};
        QVERIFY(!migrate(db, scripts));
        QCOMPARE(schemaVersion(db), 1);
        QCOMPARE(db.execAndGet("SELECT count(*) FROM b").getInt(), 0);
        QCOMPARE(db.execAndGet("PRAGMA foreign_keys").getInt(), 1);
    }

    void semicolonsInsideTriggersDoNotSplitAScript()
    {
        SQLite::Database db(":memory:", SQLite::OPEN_READWRITE);
        const QList<Migration> scripts{
            {QStringLiteral("0001_t"), "CREATE TABLE a (x INTEGER) STRICT; CREATE TRIGGER t BEFORE DELETE ON "
                                       "a BEGIN SELECT 1; SELECT RAISE (ABORT, 'no;'); END;"}};
        QVERIFY(migrate(db, scripts));
    }
};

PANELBOOK_TEST_MAIN(TestMigrator)
#include "tst_migrator.moc"
