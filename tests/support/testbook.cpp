// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbook.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace panelbook {

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

TestBook::TestBook(Durability durability) : m_durability(durability)
{
    reopen();
}

void TestBook::reopen(BookAccess access)
{
    m_workspace.reset();
    m_workspace = must(Workspace::open(file(), access, m_durability, m_clock));
}

void TestBook::loseEvents() const
{
    SQLite::Database(file().toStdString(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA foreign_keys=OFF; DROP TABLE event");
}

InterviewId TestBook::planned(const QString& kit, const QString& candidate)
{
    NewInterview request;
    request.candidate = candidate;
    request.role = QStringLiteral("Backend Engineer");
    request.level = Level::L5;
    request.kit = kit;
    request.interviewer = QStringLiteral("Interviewer A");
    return must(plan().create(request));
}

std::unique_ptr<ConductInterview> TestBook::started(const QString& kit, const QString& candidate)
{
    auto interview = open(planned(kit, candidate));
    must(interview->record(Started{}));
    return interview;
}

std::unique_ptr<ConductInterview> TestBook::open(InterviewId id)
{
    return must(ConductInterview::open(*m_workspace, m_library, id));
}

void TestBook::makeReady(ConductInterview& interview)
{
    const QList<Dimension> dimensions = interview.session().interview.rubric.dimensions;
    for (const Dimension& d : dimensions)
        must(interview.record(Rated{d.id, RatingValue::NotAssessed}));
    must(interview.record(Ended{}));
    must(interview.record(Recommended{RecommendationValue::Yes, QStringLiteral("Solid.")}));
}

InterviewId TestBook::played(const QByteArray& script)
{
    PlayScript player(*m_workspace, m_library);
    for (const QByteArray& line : script.split('\n'))
        must(player.take(line));
    return player.interview().value();
}

} // namespace panelbook
