// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/report.h"

class QJsonObject;

namespace panelbook {

/// Everything, for programs: {"schema": "panelbook.report/1", "reports": [report …]}, UTF-8, keys in
/// alphabetical order, two reports of the same scorecard byte-identical. Offsets are milliseconds since the
/// start
/// (`…_ms`), moments UTC ISO 8601 text, keys and digests lower-case hexadecimal; what is not there is null.
/// A report has:
///   title, status ("DRAFT" until it is sealed, then "SEALED")
///   interview       id, candidate, candidate_id, role, level, interviewer, loop, planned, started, state
///   kit             id, title, round, minutes
///   rubric          id, title, version
///   times           total_ms (pauses included), active_ms, paused_ms, planned_minutes
///   segments[]      name, planned_minutes, begin_ms (null = not entered), spent_ms
///   ratings[]       in the rubric's order: dimension, title, competency, asks, rating (1 to 4,
///   "not-assessed",
///                   null), at_ms, anchor (what the point says at this level), anchors[4], evidence[] (note
///                   numbers)
///   recommendation  value, reason, at_ms; or null
///   notes[]         number, at_ms, at, kind, text (as typed), body (without shorthand), question (id),
///                   links[]: dimension, explicit (false = by a #name)
///   questions[]     planned or asked: id, kind, title, prompt, segment, minutes, required, asked_ms (null =
///   not
///                   asked), spent_ms, follow_ups[] and hints[] and heard[]: number, text
///   estimates[]     of questions whose assumptions were changed: question, changed{name: value},
///                   assumptions[] and results[]: name, label, value (unrounded), unit, text
///   events[]        every one: sequence, at_ms, at, utc, do and the keys of that verb in an interview script
///                   (notes and attachments by number)
///   attachments[]   number, at_ms, name, media_type, size, digest (BLAKE2b-256), content (Base64)
///   amendments[]    number, at, text; signed by the seal of the same number
///   seals[]         number (0 = the scorecard), version, algorithm, public_key, fingerprint, signer,
///   sealed_at,
///                   previous, counter, digest, signature
Result<QByteArray> renderJson(const QList<Report>& reports);
/// The object that stands for one report in it.
QJsonObject reportJson(const Report& report);

} // namespace panelbook
