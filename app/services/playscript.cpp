// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/playscript.h"

#include "domain/jsonread.h"
#include "services/attachments.h"

#include <QDir>
#include <QJsonDocument>

namespace panelbook {

namespace {

constexpr qsizetype maxLineBytes = qsizetype{1024} * 1024;

Result<QJsonObject> parseLine(const QByteArray& line)
{
    if (line.size() > maxLineBytes)
        return failure(ErrorKind::InvalidInput, QStringLiteral("line"),
                       QStringLiteral("it is longer than 1 MB"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::InvalidInput, QStringLiteral("JSON"),
                       QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return failure(ErrorKind::InvalidInput, QStringLiteral("JSON"),
                       QStringLiteral("the line has to be an object"));
    return document.object();
}

/// The line's offset; a line without "at" happens when the last one did.
Result<Milliseconds> offsetOf(const QJsonObject& line, Milliseconds last)
{
    const QJsonValue at = line.value(QLatin1String("at"));
    if (at.isUndefined())
        return last;
    const auto offset = offsetFromText(at.toString());
    if (!offset)
        return failure(ErrorKind::InvalidInput, QStringLiteral("at"),
                       QStringLiteral("it has to be hh:mm:ss or hh:mm:ss.mmm"));
    return *offset;
}

Result<QDateTime> startOf(const QJsonObject& line, const Clock& clock)
{
    const QString given = text(line, QLatin1String("started"));
    if (given.isEmpty())
        return clock.utcNow();
    const QDateTime started = QDateTime::fromString(given, Qt::ISODateWithMs);
    if (!started.isValid() || started.timeSpec() == Qt::LocalTime)
        return failure(ErrorKind::InvalidInput, QStringLiteral("started"),
                       QStringLiteral("it has to be ISO 8601 with a time zone"));
    return started.toUTC();
}

} // namespace

PlayScript::PlayScript(Workspace& workspace, const ContentLibrary& library, QString passphrase)
    : m_workspace(workspace),
      m_library(library),
      m_plan(workspace, library),
      m_seals(workspace),
      m_passphrase(std::move(passphrase))
{
}

std::optional<InterviewId> PlayScript::interview() const
{
    return m_interview ? std::optional(m_interview->id()) : std::nullopt;
}

Result<void> PlayScript::take(const QByteArray& line, const QString& folder)
{
    if (line.trimmed().isEmpty())
        return {};
    const auto json = parseLine(line);
    if (!json)
        return failure(json.error());
    if (text(*json, QLatin1String("do")) == QLatin1String("start"))
        return start(*json);
    if (!m_interview)
        return failure(ErrorKind::RefusedByRule, {},
                       QStringLiteral("the script has to begin with \"start\""));
    auto event = eventFromJson(*json);
    if (!event)
        return failure(event.error());
    const auto at = offsetOf(*json, m_interview->session().lastAt());
    if (!at)
        return failure(at.error());
    if (auto attached = attach(*event, folder); !attached)
        return attached;
    if (std::holds_alternative<Sealed>(*event))
        return seal();
    const QDateTime utc = m_interview->session().interview.started->addMSecs(at->count());
    const auto done = m_interview->recordAt(*event, *at, utc);
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

Result<void> PlayScript::start(const QJsonObject& line)
{
    if (m_interview)
        return failure(ErrorKind::RefusedByRule, {}, QStringLiteral("the interview has already started"));
    NewInterview request;
    request.candidate = text(line, QLatin1String("candidate"));
    request.role = text(line, QLatin1String("role"));
    request.kit = text(line, QLatin1String("kit"));
    request.interviewer = text(line, QLatin1String("interviewer"));
    request.loop = text(line, QLatin1String("loop"));
    const auto level = levelFromId(text(line, QLatin1String("level")));
    if (!level)
        return failure(ErrorKind::InvalidInput, QStringLiteral("level"),
                       QStringLiteral("it has to be L3, L4, L5 or L6"));
    request.level = *level;
    const auto started = startOf(line, m_workspace.clock());
    if (!started)
        return failure(started.error());
    // One transaction for the whole line: a half-made interview would stay behind after a crash.
    const auto id = m_plan.createStarted(request, *started);
    if (!id)
        return failure(id.error());
    return reopen(*id);
}

Result<void> PlayScript::reopen(InterviewId id)
{
    auto interview = ConductInterview::open(m_workspace, m_library, id);
    if (!interview)
        return failure(interview.error());
    m_interview = std::move(*interview);
    return {};
}

Result<void> PlayScript::seal()
{
    if (const auto sealed = m_seals.seal(m_interview->id(), {}, m_passphrase); !sealed)
        return sealed;
    return reopen(m_interview->id());
}

Result<void> PlayScript::attach(SessionEvent& event, const QString& folder) const
{
    auto* attached = std::get_if<Attached>(&event);
    if (!attached)
        return {};
    auto read = readAttachment(QDir(folder).filePath(attached->file));
    if (!read)
        return failure(read.error());
    *attached = std::move(*read);
    return {};
}

} // namespace panelbook
