// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingtext.h"

#include <QCoreApplication>

namespace panelbook {

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

} // namespace

QString keepOutText(const WordFinding& finding, const QString& note)
{
    const QString words = note.mid(finding.begin, finding.length);
    return finding.instead.isEmpty()
               ? FindingText::tr("“%1” is about a topic to keep out of notes: %2. The job never needs it; "
                                 "leave it out.")
                     .arg(words, finding.topic)
               : FindingText::tr("“%1” is about a topic to keep out of notes: %2. Leave it out. To ask: %3")
                     .arg(words, finding.topic, finding.instead);
}

QString judgementText(const WordFinding& finding, const QString& note)
{
    return FindingText::tr("“%1” judges without saying why. Write what was said or done.")
        .arg(note.mid(finding.begin, finding.length));
}

} // namespace panelbook
