// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace panelbook {

/// A UUID that knows what it names: an interview's id is no candidate's id at compile time.
/// An Id is never null; "no id" is std::optional<Id>.
template <typename Tag>
class Id
{
public:
    static Id create() { return Id(QUuid::createUuid()); }

    /// Reads the 36-character text form (case does not matter); anything else gives nothing.
    static std::optional<Id> fromString(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull() || text.size() != 36)
            return std::nullopt;
        return Id(uuid);
    }

    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id&) const = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid& uuid) : m_uuid(uuid) {}

    QUuid m_uuid;
};

using InterviewId = Id<struct InterviewTag>;
using CandidateId = Id<struct CandidateTag>;

} // namespace panelbook
