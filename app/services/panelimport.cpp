// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/panelimport.h"

#include "services/identity.h"
#include "services/verification.h"
#include "storage/scorecardfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace panelbook {

namespace {

struct PanelText
{
    Q_DECLARE_TR_FUNCTIONS(PanelImport)
};

using Frame = CheckedFile::Frame;

CheckedFile refused(const QString& file, const QString& reason)
{
    return {file, {}, CheckedFile::Refusal{reason}};
}

CheckedFile checkedScorecard(const QString& file, const QByteArray& bytes)
{
    const auto content = readScorecard(bytes, file);
    if (!content)
        return refused(file, describe(content.error()));
    if (const QString problem = sealProblem(*content); !problem.isEmpty())
        return refused(file, problem);
    const auto scorecard = scorecardFrom(*content);
    if (!scorecard)
        return refused(file, describe(scorecard.error()));
    const Interview& interview = scorecard->session.interview;
    return {file, bytes,
            Frame{interview.id, interview.loop, interview.candidateName, interview.interviewer,
                  scorecard->seals}};
}

bool beginsWith(const QList<Seal>& seals, const QList<Seal>& first)
{
    return seals.size() >= first.size() && std::equal(first.begin(), first.end(), seals.begin());
}

AddedFile refusedFile(const QString& file, const CheckedFile::Refusal& refusal)
{
    AddedFile result;
    result.file = file;
    result.kind = refusal.unreadable ? AddedFile::Unreadable : AddedFile::NotValid;
    result.sentence = PanelText::tr("It was not added. %1").arg(refusal.reason);
    return result;
}

/// Takes one checked file into the stores, inside a transaction.
class Taking
{
public:
    Taking(Stores& stores, const CheckedFile& file, const QString& loop, const std::optional<Identity>& own)
        : m_stores(stores),
          m_file(file),
          m_chosenLoop(loop),
          m_own(own)
    {
        m_result.file = file.file;
    }

    AddedFile run()
    {
        std::visit(Overloaded{
                       [](const CheckedFile::Refusal&) {},
                       [&](const Frame& frame) { take(frame); },
                       [&](const Commitment& commitment) { take(commitment); },
                   },
                   m_file.content);
        return m_result;
    }

private:
    void end(AddedFile::Kind kind, const QString& sentence)
    {
        m_result.kind = kind;
        m_result.sentence = sentence;
    }

    bool isOwnKey(const QByteArray& key) const { return m_own && m_own->publicKey() == key; }

    void take(const Frame& frame)
    {
        m_result.candidate = frame.candidate;
        if (m_stores.interviews.find(frame.interview))
            return takeOwn(frame);
        if (isFork(frame))
            return endAsFork(frame);
        const auto there = m_stores.panels.card(frame.interview, frame.seals.front().publicKey);
        if (there)
            return compare(frame, *there);
        const auto loop = loopFor(frame.loop, frame.candidate);
        if (!loop)
            return;
        const bool aside = hasOtherKey(frame);
        store(frame, *loop, aside);
        if (aside)
            end(AddedFile::ChangedKey,
                PanelText::tr(
                    "The name %1 is known with another key than %2. The scorecard is kept aside until "
                    "you have compared the key with its owner and confirmed it.")
                    .arg(frame.seals.front().signer, fingerprint(frame.seals.front().publicKey)));
        else
            end(AddedFile::Added, PanelText::tr("The scorecard of %1 was added to the loop “%2” of %3.")
                                      .arg(frame.interviewer, loop->title, loop->candidateName));
    }

    void takeOwn(const Frame& frame)
    {
        if (isOwnKey(frame.seals.front().publicKey))
            end(AddedFile::Own, PanelText::tr("It is a scorecard of your own, which the book has already."));
        else
            end(AddedFile::NotValid,
                PanelText::tr(
                    "It was not added. The interview is one of your own, but the key %1 is not yours.")
                    .arg(fingerprint(frame.seals.front().publicKey)));
    }

    bool isFork(const Frame& frame) const
    {
        return std::ranges::any_of(frame.seals, [&](const Seal& seal) {
            const auto known = m_stores.panels.signedDigest(seal.publicKey, seal.counter);
            return known && *known != seal.digest;
        });
    }

    void endAsFork(const Frame& frame)
    {
        end(AddedFile::Fork,
            PanelText::tr(
                "It was not added. %1 signed something else with the same number in the chain of seals: "
                "one of the two is not what it seems. Ask for both.")
                .arg(frame.seals.front().signer));
    }

    void compare(const Frame& frame, const PanelStore::Card& there)
    {
        m_result.loop = there.loop;
        const auto old = readScorecard(m_stores.panels.content(there), m_file.file);
        const QList<Seal> oldSeals = old ? old->seals : QList<Seal>();
        if (frame.seals == oldSeals)
            return end(AddedFile::Duplicate, PanelText::tr("The same scorecard is there already."));
        if (beginsWith(oldSeals, frame.seals))
            return end(AddedFile::OlderCopy,
                       PanelText::tr("It is an older copy: the one that is there has more amendments."));
        if (!beginsWith(frame.seals, oldSeals))
            return endAsFork(frame);
        PanelStore::Card card = there;
        card.amendments = static_cast<int>(frame.seals.size()) - 1;
        m_stores.panels.put(card, frame.seals, m_file.bytes);
        end(AddedFile::NewerAmendments,
            PanelText::tr("It has newer amendments and took the place of the copy without them."));
    }

    bool hasOtherKey(const Frame& frame) const
    {
        const Seal& seal = frame.seals.front();
        QList<QByteArray> keys = m_stores.panels.keysOf(seal.signer);
        if (m_own && foldedName(m_own->name()) == foldedName(seal.signer))
            keys.append(m_own->publicKey());
        const bool nameHasAnother = !keys.isEmpty() && !keys.contains(seal.publicKey);
        return nameHasAnother || m_stores.panels.hasSignedByAnother(frame.interview, seal.publicKey);
    }

    void store(const Frame& frame, const Loop& loop, bool aside)
    {
        const Seal& seal = frame.seals.front();
        m_stores.panels.put({loop.id, frame.interview, frame.interviewer, seal.signer, seal.publicKey,
                             seal.sealedAt, seal.digest, static_cast<int>(frame.seals.size()) - 1, aside},
                            frame.seals, m_file.bytes);
    }

    void take(const Commitment& commitment)
    {
        m_result.candidate = commitment.candidate;
        if (isOwnKey(commitment.seal.publicKey))
            return end(AddedFile::Own, PanelText::tr("It is a commitment of your own."));
        const auto loop = loopFor(commitment.loop, commitment.candidate);
        if (!loop)
            return;
        const bool isNew = m_stores.panels.insertCommitment(
            loop->id, {commitment.interviewer, commitment.seal.digest, commitment.seal.publicKey});
        if (isNew)
            end(AddedFile::Committed, PanelText::tr("%1 is committed to a scorecard of the loop “%2” of %3.")
                                          .arg(commitment.interviewer, loop->title, loop->candidateName));
        else
            end(AddedFile::Duplicate, PanelText::tr("The same commitment is there already."));
    }

    /// The loop of these names, made when it is new; nothing, and the result says so, when a title is needed.
    std::optional<Loop> loopFor(const QString& named, const QString& candidate)
    {
        if (!named.isEmpty() && !m_chosenLoop.isEmpty() && foldedName(named) != foldedName(m_chosenLoop)) {
            end(AddedFile::NotValid, PanelText::tr("It was not added. It names the loop “%1”, not “%2”.")
                                         .arg(named, m_chosenLoop));
            return std::nullopt;
        }
        const QString title = named.isEmpty() ? m_chosenLoop : named;
        if (title.isEmpty()) {
            for (const Loop& loop : m_stores.panels.loopsOf(candidate))
                m_result.proposals.append(loop.title);
            end(AddedFile::LoopNeeded,
                PanelText::tr("It was not added yet: it names no loop. Say which loop of %1 it belongs to.")
                    .arg(candidate));
            return std::nullopt;
        }
        auto loop = m_stores.panels.find(title, candidate);
        if (!loop)
            loop = newLoop(title, candidate);
        m_result.loop = loop->id;
        return loop;
    }

    Loop newLoop(const QString& title, const QString& candidate)
    {
        Loop loop;
        loop.title = title;
        loop.candidateName = candidate;
        if (const auto known = m_stores.candidates.findByName(candidate))
            loop.candidate = known->id;
        else
            m_stores.candidates.insert({loop.candidate, candidate});
        m_stores.panels.insert(loop);
        return loop;
    }

    Stores& m_stores;
    const CheckedFile& m_file;
    const QString& m_chosenLoop;
    const std::optional<Identity>& m_own;
    AddedFile m_result;
};

} // namespace

QString toId(AddedFile::Kind kind)
{
    constexpr std::array ids{"added",      "committed", "duplicate",   "newer-amendments",
                             "older-copy", "own",       "loop-needed", "changed-key",
                             "fork",       "not-valid", "unreadable"};
    return QLatin1String(ids[static_cast<size_t>(kind)]);
}

CheckedFile checkPanelFile(const QString& file)
{
    const auto bytes = readScorecardBytes(file);
    if (!bytes)
        return {file,
                {},
                CheckedFile::Refusal{describe(bytes.error()), bytes.error().kind == ErrorKind::ReadFailed}};
    if (!bytes->startsWith('{'))
        return checkedScorecard(file, *bytes);
    const auto commitment = commitmentFromFile(*bytes);
    return commitment ? CheckedFile{file, {}, *commitment} : refused(file, describe(commitment.error()));
}

Result<AddedFile> PanelImport::add(const CheckedFile& file, const QString& loop, const void* initiator)
{
    // What is refused leaves the book as it is, without even a trace of the attempt.
    if (const auto* refusal = std::get_if<CheckedFile::Refusal>(&file.content))
        return refusedFile(file.file, *refusal);
    const auto own = Identity::load(m_workspace.identityFile());
    if (!own)
        return failure(own.error());
    const QString title = loop.simplified();
    auto done = m_workspace.transact(Operation::ChangePanel, initiator,
                                     [&](Stores& stores, Changes& changes) -> Result<AddedFile> {
                                         AddedFile added = Taking(stores, file, title, *own).run();
                                         changes = {Changes::Panels | Changes::Candidates, {}};
                                         return added;
                                     });
    if (!done)
        return failure(done.error());
    return std::move(done->value);
}

} // namespace panelbook
