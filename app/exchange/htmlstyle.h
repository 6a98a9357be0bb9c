// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace panelbook {

/// The look of the HTML report, in its only style sheet. The colours are those of the desktop's two schemes;
/// paper is always light. Free of & < > and ", which XML would escape.
inline constexpr char htmlStyle[] = R"css(
:root { color-scheme: light dark;
  --bg: #FFFFFF; --sunken: #EDEFF3; --line: #DDE1E8; --line-strong: #C3CAD6; --text: #171B24; --text-2: #4A5366;
  --text-3: #5F687B; --accent: #2F5BD3; --accent-soft: #E6EDFC; --strength: #1B7F4B; --concern: #9A5B00;
  --red-flag: #B3261E; --quote: #6A3FB5; --r1: #B3261E; --r2: #9A5B00; --r3: #2B7A5A; --r4: #0B6B3A; }
@media screen and (prefers-color-scheme: dark) { :root {
  --bg: #1B1F27; --sunken: #10131A; --line: #2D3440; --line-strong: #414B5B; --text: #E8EBF1; --text-2: #B3BCCB;
  --text-3: #949EAF; --accent: #8AA9FF; --accent-soft: #232E4D; --strength: #63CE96; --concern: #F0B45A;
  --red-flag: #FF8A80; --quote: #C3A6FF; --r1: #FF8A80; --r2: #F0B45A; --r3: #7BD3AB; --r4: #4FE08E; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--text); font: 14px/1.5 Inter, system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
article { max-width: 860px; margin: 0 auto; padding: 48px 32px; }
article + article { border-top: 1px solid var(--line); }
h1 { font-size: 24px; line-height: 1.25; margin: 0; }
h2 { font-size: 12px; letter-spacing: .06em; text-transform: uppercase; color: var(--text-3); margin: 32px 0 8px; }
h3 { font-size: 14px; margin: 16px 0 0; }
p, ul { margin: 0 0 8px; }
p.dim { margin-bottom: 0; }
ul { padding-inline-start: 20px; }
.agenda { margin-bottom: 8px; }
.top { display: flex; flex-wrap: wrap; gap: 8px 32px; justify-content: space-between; padding-bottom: 16px;
  border-bottom: 1px solid var(--line); margin-bottom: 16px; }
.verdict { text-align: end; margin-inline-start: auto; }
.verdict strong { font-size: 20px; line-height: 1.5; }
.muted { color: var(--text-2); }
.dim { color: var(--text-3); }
.reason { font-size: 15px; white-space: pre-wrap; }
.draft { border: 2px solid var(--red-flag); border-radius: 6px; color: var(--red-flag); font-weight: 700;
  padding: 8px 12px; }
.amendment { border-inline-start: 3px solid var(--accent); padding-inline-start: 12px; margin: 12px 0; }
.typed { white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; color: var(--text-3); font-size: 12px; padding-top: 0; }
.ratings, .notes { table-layout: fixed; }
.given .muted, .given .dim { display: block; }
.ratings th:first-child { width: 22%; }
.ratings th:nth-child(2) { width: 17%; }
.agenda td, .record td, .notes td { padding-top: 4px; padding-bottom: 4px; }
.agenda td + td, .record td:first-child, .notes td:nth-child(-n + 3) { white-space: nowrap; }
.notes th:first-child { width: 44px; }
.notes th:nth-child(2) { width: 68px; }
.notes th:nth-child(3) { width: 100px; }
.notes th:nth-child(5) { width: 15%; }
.notes th:nth-child(6) { width: 17%; }
.anchor { color: var(--text-2); margin-bottom: 4px; }
.evidence { list-style: none; padding: 0; margin: 0; }
.evidence li { display: grid; grid-template-columns: 3.6em 1.2em 1fr; padding: 1px 0; }
.sign { font-weight: 700; }
.strength { color: var(--strength); } .concern { color: var(--concern); } .red-flag { color: var(--red-flag); }
.quote { color: var(--quote); } .follow-up { color: var(--accent); } .plain { color: var(--text-3); }
.bar { display: flex; gap: 3px; margin: 4px 0 2px; }
.bar i { width: 24px; height: 12px; border-radius: 2px; border: 1px solid var(--line-strong); }
.bar .on { background: currentColor; border-color: currentColor; }
.matrix td { text-align: center; }
.r1 { color: var(--r1); } .r2 { color: var(--r2); } .r3 { color: var(--r3); } .r4 { color: var(--r4); }
.hour { direction: ltr; position: relative; height: 40px; margin: 8px 0 16px; }
.hour span { position: absolute; top: 0; height: 20px; padding: 0 4px; overflow: hidden; white-space: nowrap;
  text-overflow: ellipsis; font-size: 11px; line-height: 20px; background: var(--accent-soft); color: var(--accent);
  border-inline-start: 2px solid var(--bg); }
.hour i { position: absolute; top: 27px; width: 8px; height: 8px; margin-left: -4px; border-radius: 50%;
  background: currentColor; }
img { max-width: 100%; border: 1px solid var(--line); }
footer { margin-top: 40px; padding-top: 8px; border-top: 1px solid var(--line); font-size: 12px; color: var(--text-3); }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { font-size: 10.5pt; }
  article { max-width: none; padding: 0; }
  article + article { border: 0; break-before: page; }
  h2, h3 { break-after: avoid; }
  tr, li, .amendment, .hour { break-inside: avoid; }
  .bar i, .hour span, .hour i { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@media screen and (max-width: 640px) {
  article { padding: 24px 16px; }
  .ratings tr { display: block; border-bottom: 1px solid var(--line); padding: 8px 0; }
  .ratings thead { display: none; }
  .ratings th:first-child, .ratings td { display: block; width: auto; border: 0; padding: 2px 0; }
  section { overflow-x: auto; }
  .notes { min-width: 720px; }
}
)css";

} // namespace panelbook
