<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BankRow</name>
    <message numerus="yes">
        <source>%1. %2. %3, %4, %n minutes.</source>
        <comment>title, summary, kind, levels</comment>
        <translation>
            <numerusform>%1. %2. %3, %4, %n minute.</numerusform>
            <numerusform>%1. %2. %3, %4, %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Asked %n times.</source>
        <translation>
            <numerusform>%1 Asked %n time.</numerusform>
            <numerusform>%1 Asked %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviewer(s) are few: read the spread with care, and the evidence first.</source>
        <translation>
            <numerusform>%n interviewer is few: read the spread with care, and the evidence first.</numerusform>
            <numerusform>%n interviewers are few: read the spread with care, and the evidence first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message numerus="yes">
        <source>%n interview(s) are in %1</source>
        <translation>
            <numerusform>%n interview is in %1</numerusform>
            <numerusform>%n interviews are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>%n minute in all</numerusform>
            <numerusform>%n minutes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeRows</name>
    <message numerus="yes">
        <source>Everything is there: %n note(s), and the clock ran on.</source>
        <translation>
            <numerusform>Everything is there: %n note, and the clock ran on.</numerusform>
            <numerusform>Everything is there: %n notes, and the clock ran on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dimension(s) rated</source>
        <translation>
            <numerusform>%1 of %n dimension rated</numerusform>
            <numerusform>%1 of %n dimensions rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message numerus="yes">
        <source>Too few ratings to say: it takes %n.</source>
        <translation>
            <numerusform>Too few ratings to say: it takes %n.</numerusform>
            <numerusform>Too few ratings to say: it takes %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few ratings to say: it takes %n of candidates whom others rated too.</source>
        <translation>
            <numerusform>Too few ratings to say: it takes %n of a candidate whom others rated too.</numerusform>
            <numerusform>Too few ratings to say: it takes %n of candidates whom others rated too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few ratings to say: it takes %n interviews.</source>
        <translation>
            <numerusform>Too few ratings to say: it takes %n interview.</numerusform>
            <numerusform>Too few ratings to say: it takes %n interviews.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsCommand</name>
    <message numerus="yes">
        <source>%1: %n interview(s)</source>
        <translation>
            <numerusform>%1: %n interview</numerusform>
            <numerusform>%1: %n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked</source>
        <translation>
            <numerusform>%n question asked</numerusform>
            <numerusform>%n questions asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message numerus="yes">
        <source>%n plain notes</source>
        <translation>
            <numerusform>%n plain note</numerusform>
            <numerusform>%n plain notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strengths</source>
        <translation>
            <numerusform>%n strength</numerusform>
            <numerusform>%n strengths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concerns</source>
        <translation>
            <numerusform>%n concern</numerusform>
            <numerusform>%n concerns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red flags</source>
        <translation>
            <numerusform>%n red flag</numerusform>
            <numerusform>%n red flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to follow up</source>
        <translation>
            <numerusform>%n thing to follow up</numerusform>
            <numerusform>%n things to follow up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionFilesCommand</name>
    <message numerus="yes">
        <source>%n question(s) imported.</source>
        <translation>
            <numerusform>%n question imported.</numerusform>
            <numerusform>%n questions imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were there already.</source>
        <translation>
            <numerusform>%n question was there already.</numerusform>
            <numerusform>%n questions were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message numerus="yes">
        <source>, %n minute(s)</source>
        <translation>
            <numerusform>, %n minute</numerusform>
            <numerusform>, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsCommand</name>
    <message numerus="yes">
        <source>%n file(s) checked, no problems.</source>
        <translation>
            <numerusform>%n file checked, no problems.</numerusform>
            <numerusform>%n files checked, no problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n scorecard</numerusform>
            <numerusform>%n scorecards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n min</source>
        <comment>name of a segment, its minutes</comment>
        <translation>
            <numerusform>%1 %n min</numerusform>
            <numerusform>%1 %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message numerus="yes">
        <source>%n amendment(s) were added after that.</source>
        <translation>
            <numerusform>%n amendment was added after that.</numerusform>
            <numerusform>%n amendments were added after that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::DecisionCard</name>
    <message numerus="yes">
        <source>%1, after %n earlier decision(s)</source>
        <translation>
            <numerusform>%1, after %n earlier decision</numerusform>
            <numerusform>%1, after %n earlier decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::EditQuestionPage</name>
    <message numerus="yes">
        <source>%n problems keep this question from being saved; they stand at their fields.</source>
        <translation>
            <numerusform>%n problem keeps this question from being saved; it stands at its field.</numerusform>
            <numerusform>%n problems keep this question from being saved; they stand at their fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::FilterBar</name>
    <message numerus="yes">
        <source>%1: %n questions</source>
        <translation>
            <numerusform>%1: %n question</numerusform>
            <numerusform>%1: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≤ %n min</source>
        <translation>
            <numerusform>≤ %n min</numerusform>
            <numerusform>≤ %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::HomeAside</name>
    <message numerus="yes">
        <source>You asked “%1” %n time(s), last on %2.</source>
        <translation>
            <numerusform>You asked “%1” %n time, last on %2.</numerusform>
            <numerusform>You asked “%1” %n times, last on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rubric has %n dimension(s).</source>
        <translation>
            <numerusform>The rubric has %n dimension.</numerusform>
            <numerusform>The rubric has %n dimensions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last %n recommendation(s)</source>
        <translation>
            <numerusform>Your last recommendation</numerusform>
            <numerusform>Your last %n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::InsightsPage</name>
    <message numerus="yes">
        <source>%1, %n interview(s) that ended. Private to you: no export and no panel shows this page.</source>
        <translation>
            <numerusform>%1, %n interview that ended. Private to you: no export and no panel shows this page.</numerusform>
            <numerusform>%1, %n interviews that ended. Private to you: no export and no panel shows this page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::InterviewsPage</name>
    <message numerus="yes">
        <source>%n interview(s) and all their notes and ratings will be gone. This cannot be undone.</source>
        <translation>
            <numerusform>%n interview and all its notes and ratings will be gone. This cannot be undone.</numerusform>
            <numerusform>%n interviews and all their notes and ratings will be gone. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The interview with %1 and its %n note(s) will be gone. This cannot be undone.</source>
        <translation>
            <numerusform>The interview with %1 and its %n note will be gone. This cannot be undone.</numerusform>
            <numerusform>The interview with %1 and its %n notes will be gone. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::KitEditor</name>
    <message numerus="yes">
        <source>%n minutes altogether.</source>
        <translation>
            <numerusform>%n minute altogether.</numerusform>
            <numerusform>%n minutes altogether.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::KitPicker</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rubric of %n dimension(s)</source>
        <translation>
            <numerusform>rubric of %n dimension</numerusform>
            <numerusform>rubric of %n dimensions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::MatrixModel</name>
    <message numerus="yes">
        <source>%1, %2: %3, %n note(s)</source>
        <comment>competency, interviewer, point</comment>
        <translation>
            <numerusform>%1, %2: %3, %n note</numerusform>
            <numerusform>%1, %2: %3, %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::NewInterviewPage</name>
    <message numerus="yes">
        <source>%n questions were asked to this candidate before. Change them, or start all the same.</source>
        <translation>
            <numerusform>%n question was asked to this candidate before. Change it, or start all the same.</numerusform>
            <numerusform>%n questions were asked to this candidate before. Change them, or start all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::NotesPanel</name>
    <message numerus="yes">
        <source>%n lines ·</source>
        <translation>
            <numerusform>%n line ·</numerusform>
            <numerusform>%n lines ·</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::NudgeBar</name>
    <message numerus="yes">
        <source>%1 has no evidence yet, %n minutes left.</source>
        <translation>
            <numerusform>%1 has no evidence yet, %n minute left.</numerusform>
            <numerusform>%1 has no evidence yet, %n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over.</source>
        <translation>
            <numerusform>%n minute over.</numerusform>
            <numerusform>%n minutes over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::OwnCard</name>
    <message numerus="yes">
        <source>It has given %n seal(s), each naming the one before it.</source>
        <translation>
            <numerusform>It has given %n seal.</numerusform>
            <numerusform>It has given %n seals, each naming the one before it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::PanelsPage</name>
    <message numerus="yes">
        <source>%n file(s) want your attention.</source>
        <translation>
            <numerusform>%n file wants your attention.</numerusform>
            <numerusform>%n files want your attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::PickedModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::PlacesModel</name>
    <message numerus="yes">
        <source>%n optional</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n optional</numerusform>
            <numerusform>%n optional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n required</numerusform>
            <numerusform>%n required</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::PlannedList</name>
    <message numerus="yes">
        <source>○ %1 · %n min</source>
        <translation>
            <numerusform>○ %1 · %n min</numerusform>
            <numerusform>○ %1 · %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::QuestionCommands</name>
    <message numerus="yes">
        <source>Your own questions were written to %n files: %1</source>
        <translation>
            <numerusform>Your own questions were written to %n file: %1</numerusform>
            <numerusform>Your own questions were written to %n files: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::QuestionDelegate</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n ×</source>
        <translation>
            <numerusform>used %n ×</numerusform>
            <numerusform>used %n ×</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::QuestionReader</name>
    <message numerus="yes">
        <source>%1 · %2 · %n min</source>
        <comment>kind, levels, minutes</comment>
        <translation>
            <numerusform>%1 · %2 · %n min</numerusform>
            <numerusform>%1 · %2 · %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · asked %n times</source>
        <translation>
            <numerusform>%1 · asked %n time</numerusform>
            <numerusform>%1 · asked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · asked %n times, last on %2</source>
        <translation>
            <numerusform>%1 · asked %n time, last on %2</numerusform>
            <numerusform>%1 · asked %n times, last on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked to %1 and %n more</source>
        <translation>
            <numerusform>Asked to %1 and %n more</numerusform>
            <numerusform>Asked to %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::QuestionRow</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::QuestionsPage</name>
    <message numerus="yes">
        <source>%n questions were imported.</source>
        <translation>
            <numerusform>%n question was imported.</numerusform>
            <numerusform>%n questions were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::ReviewHeader</name>
    <message numerus="yes">
        <source>ended %n min ago, memory is fresh</source>
        <translation>
            <numerusform>ended %n min ago, memory is fresh</numerusform>
            <numerusform>ended %n min ago, memory is fresh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %3 · %n notes</source>
        <comment>kit, level, time taken</comment>
        <translation>
            <numerusform>%1 · %2 · %3 · %n note</numerusform>
            <numerusform>%1 · %2 · %3 · %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing before you can seal.</source>
        <translation>
            <numerusform>%n thing is missing before you can seal.</numerusform>
            <numerusform>%n things are missing before you can seal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::SealChecklist</name>
    <message numerus="yes">
        <source>%n dimensions not rated</source>
        <translation>
            <numerusform>%n dimension not rated</numerusform>
            <numerusform>%n dimensions not rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings without evidence</source>
        <translation>
            <numerusform>%n rating without evidence</numerusform>
            <numerusform>%n ratings without evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings of 1 or 4 on one note</source>
        <translation>
            <numerusform>%n rating of 1 or 4 on one note</numerusform>
            <numerusform>%n ratings of 1 or 4 on one note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n dimensions rated on evidence</source>
        <translation>
            <numerusform>✓ %n dimension rated on evidence</numerusform>
            <numerusform>✓ %n dimensions rated on evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::SealPanel</name>
    <message numerus="yes">
        <source>%n amendments</source>
        <translation>
            <numerusform>%n amendment</numerusform>
            <numerusform>%n amendments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::SegmentBar</name>
    <message numerus="yes">
        <source>%1 %n min</source>
        <translation>
            <numerusform>%1 %n min</numerusform>
            <numerusform>%1 %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::SettingsPage</name>
    <message numerus="yes">
        <source>There are %n backup(s) beside it, the newest of %1.</source>
        <translation>
            <numerusform>There is %n backup beside it, of %1.</numerusform>
            <numerusform>There are %n backups beside it, the newest of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::StartPanel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
