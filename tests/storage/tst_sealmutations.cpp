// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sealscorecards.h"
#include "services/verification.h"
#include "storage/scorecardfile.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRandomGenerator>

using namespace panelbook;

namespace {

constexpr int mutationCount = 10'000;

/// A sealed scorecard as its file and as values.
struct SealedFile
{
    QByteArray bytes;
    ScorecardContent content;
};

/// Changes one file in one way, with another file of the same signer at hand. Nothing when the change cannot
/// be written as a scorecard file.
class Mutator
{
public:
    Mutator(const SealedFile& own, const SealedFile& other, quint32 seed)
        : m_own(own),
          m_other(other),
          m_random(seed)
    {
    }

    QByteArray next()
    {
        switch (below(10)) {
        case 0: return withFlips();
        case 1: return m_own.bytes.left(below(m_own.bytes.size()));
        case 2: return withPieceOfTheOther();
        case 3: return written([&](ScorecardContent& c) { changeCell(c); });
        case 4: return written([&](ScorecardContent& c) { dropRow(c); });
        case 5: return written([&](ScorecardContent& c) { swapCells(c); });
        case 6: return written([&](ScorecardContent& c) { takeTable(c); });
        case 7: return written([&](ScorecardContent& c) { takeSeals(c); });
        case 8: return written([&](ScorecardContent& c) { changeSeal(c); });
        default: return written([&](ScorecardContent& c) { changeAmendments(c); });
        }
    }

private:
    qsizetype below(qsizetype limit)
    {
        return static_cast<qsizetype>(m_random.bounded(static_cast<quint32>(std::max(limit, qsizetype{1}))));
    }

    template <typename F>
    QByteArray written(F change)
    {
        ScorecardContent content = m_own.content;
        change(content);
        return scorecardFileBytes(content).value_or(QByteArray());
    }

    QByteArray withFlips()
    {
        QByteArray bytes = m_own.bytes;
        for (qsizetype left = 1 + below(8); left > 0; --left) {
            const qsizetype at = below(bytes.size());
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        }
        return bytes;
    }

    QByteArray withPieceOfTheOther()
    {
        QByteArray bytes = m_own.bytes;
        const qsizetype at = below(std::min(bytes.size(), m_other.bytes.size()));
        const QByteArray piece = m_other.bytes.mid(at, 1 + below(4096));
        return bytes.replace(at, std::min(piece.size(), bytes.size() - at), piece);
    }

    /// A table that has rows.
    SqlTable& tableOf(ScorecardContent& content)
    {
        for (;;) {
            SqlTable& table = content.tables[below(content.tables.size())];
            if (!table.rows.isEmpty())
                return table;
        }
    }

    SqlValue changed(const SqlValue& value)
    {
        if (const auto* integer = std::get_if<std::int64_t>(&value))
            return *integer + 1 - 2 * below(2);
        if (const auto* text = std::get_if<SqlText>(&value))
            return SqlText{text->utf8.left(below(text->utf8.size())) + 'x'};
        if (const auto* blob = std::get_if<SqlBlob>(&value))
            return SqlBlob{blob->bytes + 'x'};
        return SqlText{"x"};
    }

    void changeCell(ScorecardContent& content)
    {
        auto& rows = tableOf(content).rows;
        auto& row = rows[below(rows.size())];
        SqlValue& cell = row[below(row.size())];
        cell = changed(cell);
    }

    void dropRow(ScorecardContent& content)
    {
        auto& rows = tableOf(content).rows;
        rows.removeAt(below(rows.size()));
    }

    void swapCells(ScorecardContent& content)
    {
        auto& rows = tableOf(content).rows;
        auto& row = rows[below(rows.size())];
        const qsizetype column = below(row.size());
        std::swap(row[column], rows[below(rows.size())][column]);
    }

    void takeTable(ScorecardContent& content)
    {
        const qsizetype at = below(content.tables.size());
        content.tables[at] = m_other.content.tables[at];
    }

    void takeSeals(ScorecardContent& content)
    {
        const qsizetype at = below(content.seals.size() + 1);
        if (at == content.seals.size())
            content.seals = m_other.content.seals;
        else
            content.seals[at] = m_other.content.seals[below(m_other.content.seals.size())];
    }

    /// As a forger would: the digest fits what was changed, the signature cannot.
    void changeSeal(ScorecardContent& content)
    {
        Seal& seal = content.seals[below(content.seals.size())];
        switch (below(6)) {
        case 0: seal.signer += u'x'; break;
        case 1: seal.counter += 1 + below(3); break;
        case 2: seal.sealedAt += u'x'; break;
        case 3: seal.publicKey = SigningKey::create().publicKey(); break;
        case 4: seal.previous = blake2b256("x"); break;
        default: changeCell(content); seal.digest = contentDigest(content.tables);
        }
    }

    void changeAmendments(ScorecardContent& content)
    {
        switch (below(4)) {
        case 0: content.amendments[below(content.amendments.size())].text += u'x'; break;
        case 1: content.amendments.removeAt(below(content.amendments.size())); break;
        case 2: content.amendments = m_other.content.amendments; break;
        default: content.amendments.removeLast(); content.seals.removeLast();
        }
    }

    const SealedFile& m_own;
    const SealedFile& m_other;
    QRandomGenerator m_random;
};

/// Whether nothing but the newest amendments is missing: what a single file cannot show.
bool tellsTheSame(const ScorecardContent& shown, const ScorecardContent& original)
{
    const qsizetype count = shown.amendments.size();
    return shown.tables == original.tables && count <= original.amendments.size() &&
           shown.amendments == original.amendments.first(count) &&
           shown.seals == original.seals.first(count + 1);
}

} // namespace

class TestSealMutations : public QObject
{
    Q_OBJECT

private:
    TestBook m_book;

    SealedFile sealed(const QString& candidate)
    {
        const auto interview = m_book.started(QStringLiteral("system-design-60"), candidate);
        for (const char* note : {"+ clear #comm", "- no figures", "! unkind", "plain"}) {
            if (!interview->record(NoteTaken{QString::fromUtf8(note)}))
                qFatal("no note is taken");
        }
        m_book.makeReady(*interview);
        SealScorecards seals(m_book.workspace());
        for (const auto& done : {seals.seal(interview->id()),
                                 seals.amend(interview->id(), QStringLiteral("First, ") + candidate),
                                 seals.amend(interview->id(), QStringLiteral("Second, ") + candidate)}) {
            if (!done)
                qFatal("%s", qPrintable(describe(done.error())));
        }
        SealedFile made{scorecardFileBytes(*m_book.plan().load(interview->id())).value_or(QByteArray()), {}};
        made.content = readScorecard(made.bytes, {}).value_or(ScorecardContent());
        return made;
    }

private slots:
    void noMutationIsValidWithOtherContent()
    {
        const SealedFile own = sealed(QStringLiteral("Candidate One"));
        const SealedFile other = sealed(QStringLiteral("Candidate Two"));
        QCOMPARE(own.content.seals.size(), qsizetype{3});
        const QString file = m_book.path(QStringLiteral("mutated.scorecard"));
        Mutator mutator(own, other, 5);
        int valid = 0;
        for (int made = 0; made < mutationCount;) {
            const QByteArray bytes = mutator.next();
            if (bytes.isEmpty() || bytes == own.bytes)
                continue;
            ++made;
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(bytes);
            out.close();
            const Verification v = verifyScorecardFile(file);
            QVERIFY2(!v.reason.isEmpty(), qPrintable(QString::number(made)));
            if (!v.valid)
                continue;
            ++valid;
            const auto shown = readScorecardFile(file);
            QVERIFY2(shown && tellsTheSame(*shown, own.content), qPrintable(QString::number(made)));
        }
        // These are the files that lost their newest amendment.
        QVERIFY2(valid < mutationCount / 10, qPrintable(QString::number(valid)));
    }
};

PANELBOOK_TEST_MAIN(TestSealMutations)

#include "tst_sealmutations.moc"
