<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AgreementCommand</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>STATISTIC</source>
        <translation>KENNZAHL</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>95 % INTERVAL</source>
        <translation>95-%-INTERVALL</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>EINHEIT</translation>
    </message>
    <message>
        <source>RATINGS</source>
        <translation>BEWERTUNGEN</translation>
    </message>
    <message>
        <source>Severity is not defined. %1</source>
        <translation>Die Strenge ist nicht bestimmt. %1</translation>
    </message>
    <message>
        <source>RATER</source>
        <translation>BEWERTENDE</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>STRENGE</translation>
    </message>
    <message>
        <source>Above 0 rates higher than the others, below 0 lower.</source>
        <translation>Über 0 bewertet höher als die anderen, unter 0 niedriger.</translation>
    </message>
    <message>
        <source>Raters: %1, units: %2, ratings: %3</source>
        <translation>Bewertende: %1, Einheiten: %2, Bewertungen: %3</translation>
    </message>
    <message>
        <source>--levels takes two or more different numbers, such as 1,2,3,4.</source>
        <translation>--levels nimmt zwei oder mehr verschiedene Zahlen, zum Beispiel 1,2,3,4.</translation>
    </message>
    <message>
        <source>Say how far raters agree, from a table with the columns rater, unit, rating.</source>
        <translation>Sagt, wie weit Bewertende übereinstimmen, aus einer Tabelle mit den Spalten rater, unit, rating.</translation>
    </message>
    <message>
        <source>The points of the scale, such as 1,2,3,4; else the numbers that occur.</source>
        <translation>Die Punkte der Skala, zum Beispiel 1,2,3,4; sonst die Zahlen, die vorkommen.</translation>
    </message>
    <message>
        <source>A rating that is empty, NA or not-assessed is left out. Intervals of alpha, AC1 and AC2 are drawn anew from the units 1,000 times, always alike.</source>
        <translation>Eine Bewertung, die leer, NA oder not-assessed ist, wird ausgelassen. Für die Intervalle von Alpha, AC1 und AC2 werden die Einheiten 1.000-mal neu gezogen, immer auf dieselbe Weise.</translation>
    </message>
</context>
<context>
    <name>Artefact</name>
    <message>
        <source>metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type of an artefact, what it tells</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>dead end</source>
        <translation>Sackgasse</translation>
    </message>
    <message>
        <source>key</source>
        <translation>entscheidend</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>nützlich</translation>
    </message>
</context>
<context>
    <name>BankRow</name>
    <message numerus="yes">
        <source>%1. %2. %3, %4, %n minutes.</source>
        <comment>title, summary, kind, levels</comment>
        <translation>
            <numerusform>%1. %2. %3, %4, %n Minute.</numerusform>
            <numerusform>%1. %2. %3, %4, %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Asked %n times.</source>
        <translation>
            <numerusform>%1 %n-mal gestellt.</numerusform>
            <numerusform>%1 %n-mal gestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last level</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Favourite.</source>
        <translation>Favorit.</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>Retired: it is not proposed any more.</source>
        <translation>Ausgemustert: Sie wird nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>leaked · rests until %1</source>
        <comment>date</comment>
        <translation>bekannt geworden · ruht bis %1</translation>
    </message>
    <message>
        <source>Leaked: it is not proposed before %1.</source>
        <comment>date</comment>
        <translation>Bekannt geworden: Sie wird vor dem %1 nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>leaked, rested</source>
        <translation>bekannt geworden, ausgeruht</translation>
    </message>
    <message>
        <source>It leaked once; its rest was over on %1.</source>
        <comment>date</comment>
        <translation>Sie ist einmal bekannt geworden; ihre Ruhezeit endete am %1.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>One of your own.</source>
        <translation>Eine Ihrer eigenen.</translation>
    </message>
</context>
<context>
    <name>BookCommand</name>
    <message>
        <source>The book is sound: %1</source>
        <translation>Das Buch ist in Ordnung: %1</translation>
    </message>
    <message>
        <source>The book is held by another program or may not be written: its search index was not checked.</source>
        <translation>Ein anderes Programm hält das Buch, oder es ist schreibgeschützt: Der Suchindex wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Check the book: the file, its references, the index, the seals.</source>
        <translation>Das Buch prüfen: die Datei, ihre Verweise, den Index, die Siegel.</translation>
    </message>
    <message>
        <source>Write a checked copy of the book; FILE is replaced.</source>
        <translation>Eine geprüfte Kopie des Buchs schreiben; FILE wird ersetzt.</translation>
    </message>
    <message>
        <source>Put a backup in the book&apos;s place, after a backup of what is there.</source>
        <translation>Eine Sicherung an die Stelle des Buchs setzen; das vorhandene wird zuvor gesichert.</translation>
    </message>
</context>
<context>
    <name>CandidateContent</name>
    <message>
        <source>Code under review</source>
        <translation>Code zum Durchsehen</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>A sealed scorecard carries this name; correct it by an amendment.</source>
        <translation>Eine versiegelte Scorecard trägt diesen Namen; berichtigen Sie ihn mit einem Nachtrag.</translation>
    </message>
    <message>
        <source>a name has 1 to 200 characters</source>
        <translation>ein Name hat 1 bis 200 Zeichen</translation>
    </message>
    <message>
        <source>A candidate cannot be merged into itself.</source>
        <translation>Eine Person kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
</context>
<context>
    <name>CandidatesCommand</name>
    <message>
        <source>There are no candidates.</source>
        <translation>Es gibt keine Personen.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>INTERVIEWS</source>
        <translation>INTERVIEWS</translation>
    </message>
    <message>
        <source>INTERVIEW</source>
        <translation>INTERVIEW</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>KIT</source>
        <translation>KIT</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>RECOMMENDATION</source>
        <translation>EMPFEHLUNG</translation>
    </message>
    <message>
        <source>List the candidates, by name.</source>
        <translation>Die interviewten Personen auflisten, nach Namen.</translation>
    </message>
    <message>
        <source>Show a candidate with all interviews.</source>
        <translation>Eine Person mit allen Interviews zeigen.</translation>
    </message>
    <message>
        <source>Give a candidate another name.</source>
        <translation>Einer Person einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give all interviews of one candidate to another.</source>
        <translation>Alle Interviews einer Person einer anderen zuordnen.</translation>
    </message>
</context>
<context>
    <name>CapacitySheet</name>
    <message>
        <source> trillion</source>
        <translation> Billionen</translation>
    </message>
    <message>
        <source> billion</source>
        <translation> Milliarden</translation>
    </message>
    <message>
        <source> million</source>
        <translation> Millionen</translation>
    </message>
    <message>
        <source>the formula gives no finite number</source>
        <translation>die Formel ergibt keine endliche Zahl</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“panelbook-cli --help” lists what there is.</source>
        <translation>„panelbook-cli --help“ listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>A verb is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” wants one more word.</source>
        <translation>Nach „%1“ fehlt noch ein Wort.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Es fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Die Option --%1 fehlt.</translation>
    </message>
    <message>
        <source>The result could not be written to stdout.</source>
        <translation>Das Ergebnis konnte nicht nach stdout geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>%1 (%2)</source>
        <comment>interviewer, times of the notes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 gives %2</source>
        <comment>interviewer, point</comment>
        <translation>%1 gibt %2</translation>
    </message>
    <message>
        <source>%1 gives %2 (%3)</source>
        <comment>interviewer, point, times of the notes</comment>
        <translation>%1 gibt %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>interviewer, recommendation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Interviewer %1</source>
        <translation>Interviewer %1</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>Die Kandidatin oder der Kandidat</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>one voice</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>einig</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, split</source>
        <comment>1 point</comment>
        <translation>%1, geteilt</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Warnsignale</translation>
    </message>
    <message>
        <source>The recommendations differ. %1.</source>
        <translation>Die Empfehlungen gehen auseinander. %1.</translation>
    </message>
    <message>
        <source>%1 to %2. %3.</source>
        <comment>lowest, highest point, who gives what</comment>
        <translation>%1 bis %2. %3.</translation>
    </message>
    <message>
        <source>Somebody gave a 1: what happened? %1.</source>
        <translation>Jemand hat eine 1 gegeben: Was ist geschehen? %1.</translation>
    </message>
    <message>
        <source>Rests on fewer than two notes: %1.</source>
        <translation>Beruht auf weniger als zwei Notizen: %1.</translation>
    </message>
    <message>
        <source>Noted by %1.</source>
        <translation>Notiert von %1.</translation>
    </message>
    <message>
        <source>Nobody assessed it, though it was on the plan: does the panel need it?</source>
        <translation>Niemand hat es beurteilt, obwohl es vorgesehen war: Braucht das Panel es?</translation>
    </message>
    <message>
        <source>Changed after the discussion: %1.</source>
        <translation>Nach dem Gespräch geändert: %1.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, note</comment>
        <translation>%1: %2 {1 ?}</translation>
    </message>
    <message>
        <source>%1  %2 %3</source>
        <comment>time, sign, note</comment>
        <translation>%1: %2 %3 {1 ?}</translation>
    </message>
    <message numerus="yes">
        <source>%n interviewer(s) are few: read the spread with care, and the evidence first.</source>
        <translation>
            <numerusform>Ein Interviewer ist wenig: Die Spanne mit Vorsicht lesen, zuerst die Belege.</numerusform>
            <numerusform>%n Interviewer sind wenige: Die Spanne mit Vorsicht lesen, zuerst die Belege.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>interviewer, round</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Talk about first</source>
        <translation>Zuerst besprechen</translation>
    </message>
    <message>
        <source>Evidence side by side</source>
        <translation>Belege nebeneinander</translation>
    </message>
    <message>
        <source>Debrief · confidential</source>
        <translation>Auswertung · vertraulich</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, competency</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>DemoBook</name>
    <message>
        <source>The book holds interviews already; name another one with --book.</source>
        <translation>Das Buch enthält schon Interviews; nennen Sie mit --book ein anderes.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message numerus="yes">
        <source>%n interview(s) are in %1</source>
        <translation>
            <numerusform>%n Interview ist in %1</numerusform>
            <numerusform>%n Interviews sind in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--interviews takes a number from 1 to 1,000,000.</source>
        <translation>--interviews erwartet eine Zahl von 1 bis 1.000.000.</translation>
    </message>
    <message>
        <source>--seed takes a number from 0.</source>
        <translation>--seed erwartet eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>Fill an empty book with interviews of people who do not exist.</source>
        <translation>Ein leeres Buch mit Interviews erfundener Personen füllen.</translation>
    </message>
    <message>
        <source>How many; else 12.</source>
        <translation>Wie viele; sonst 12.</translation>
    </message>
    <message>
        <source>The same seed gives the same interviews on the same day.</source>
        <translation>Derselbe Startwert ergibt am selben Tag dieselben Interviews.</translation>
    </message>
</context>
<context>
    <name>EditorField</name>
    <message>
        <source>blocker, major, minor or nit</source>
        <translation>blocker, major, minor oder nit</translation>
    </message>
    <message>
        <source>what to ask</source>
        <translation>was zu fragen ist</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>What it must do</source>
        <translation>Was es können muss</translation>
    </message>
    <message>
        <source>How well it must do it</source>
        <translation>Wie gut es das können muss</translation>
    </message>
    <message>
        <source>Assumptions of the capacity sheet</source>
        <translation>Annahmen der Kapazitätsrechnung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Results of the capacity sheet</source>
        <translation>Ergebnisse der Kapazitätsrechnung</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Deep dives</source>
        <translation>Vertiefungen</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>look for | look for …</source>
        <translation>darauf achten | darauf achten …</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Abwägungen</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>option | wins when | option | wins when …</source>
        <translation>Möglichkeit | gewinnt, wenn | Möglichkeit | gewinnt, wenn …</translation>
    </message>
    <message>
        <source>Failures to inject</source>
        <translation>Ausfälle zum Einspielen</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>was passiert</translation>
    </message>
    <message>
        <source>what to expect</source>
        <translation>was zu erwarten ist</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>Probes: situation</source>
        <translation>Nachfragen: Situation</translation>
    </message>
    <message>
        <source>Probes: task</source>
        <translation>Nachfragen: Aufgabe</translation>
    </message>
    <message>
        <source>Probes: action</source>
        <translation>Nachfragen: Handlung</translation>
    </message>
    <message>
        <source>Probes: result</source>
        <translation>Nachfragen: Ergebnis</translation>
    </message>
    <message>
        <source>Probes: numbers</source>
        <translation>Nachfragen: Zahlen</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>Fünfmal Warum</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>what can be changed</source>
        <translation>was sich ändern lässt</translation>
    </message>
    <message>
        <source>why | why …</source>
        <translation>warum | warum …</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Start of the incident, as 02:10</source>
        <translation>Beginn des Vorfalls, etwa 02:10</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptome</translation>
    </message>
    <message>
        <source>Root cause, why by why</source>
        <translation>Grundursache, Warum für Warum</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>helps or hurts</source>
        <translation>helps oder hurts</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>was getan wird</translation>
    </message>
    <message>
        <source>arithmetic, if any</source>
        <translation>Rechnung, wenn es eine gibt</translation>
    </message>
    <message>
        <source>Constraint cards</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Hand-over checklist</source>
        <translation>Checkliste der Übergabe</translation>
    </message>
    <message>
        <source>Artefacts, as JSON</source>
        <translation>Artefakte, als JSON</translation>
    </message>
    <message>
        <source>Programming language</source>
        <translation>Programmiersprache</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Planted defects</source>
        <translation>Eingebaute Fehler</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Looks wrong, is fine</source>
        <translation>Sieht falsch aus, ist richtig</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Twist in the middle</source>
        <translation>Wendung in der Mitte</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Was gegeben ist</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>May have</source>
        <translation>Kür</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Nicht gewünscht</translation>
    </message>
    <message>
        <source>How to submit</source>
        <translation>Wie abgegeben wird</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Policy on AI tools</source>
        <translation>Regel für KI-Werkzeuge</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Plan of the review</source>
        <translation>Ablauf der Durchsicht</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Planted flaws</source>
        <translation>Eingebaute Mängel</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>from minute</source>
        <translation>von Minute</translation>
    </message>
    <message>
        <source>to minute</source>
        <translation>bis Minute</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>speaks against</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>Materials, as JSON</source>
        <translation>Material, als JSON</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary, for the list</source>
        <translation>Zusammenfassung für die Liste</translation>
    </message>
    <message>
        <source>Prompt, to be read aloud</source>
        <translation>Aufgabe, zum Vorlesen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Hints, the smallest first</source>
        <translation>Hinweise, der kleinste zuerst</translation>
    </message>
    <message>
        <source>Strong evidence</source>
        <translation>Starke Belege</translation>
    </message>
    <message>
        <source>Weak evidence</source>
        <translation>Schwache Belege</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Warnsignale</translation>
    </message>
    <message>
        <source>What the levels differ in</source>
        <translation>Worin sich die Levels unterscheiden</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eins pro Zeile</translation>
    </message>
    <message>
        <source>One a line: %1</source>
        <translation>Eins pro Zeile: %1</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>Remove a candidate with every word of theirs, also from the backups.</source>
        <translation>Eine Person mit jedem Wort über sie entfernen, auch aus den Sicherungen.</translation>
    </message>
    <message>
        <source>Whom.</source>
        <translation>Wen.</translation>
    </message>
    <message>
        <source>Write the receipt into FILE instead of stdout.</source>
        <translation>Die Quittung in FILE statt nach stdout schreiben.</translation>
    </message>
    <message>
        <source>This cannot be undone. The receipt names ids only.</source>
        <translation>Das lässt sich nicht rückgängig machen. Die Quittung nennt nur IDs.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>„%2“ gibt es nicht (%1).</translation>
    </message>
    <message>
        <source>“%1” fits more than one %2; type more of it.</source>
        <translation>„%1“ ist nicht eindeutig (%2); geben Sie mehr davon ein.</translation>
    </message>
    <message>
        <source>There is no book at %1. Start an interview, or name another book with --book.</source>
        <translation>Unter %1 gibt es kein Buch. Beginnen Sie ein Interview, oder nennen Sie mit --book ein anderes Buch.</translation>
    </message>
    <message>
        <source>The book %1 is in use by %2. Nothing was changed; close that program or wait for it, then try again.</source>
        <translation>Das Buch %1 wird gerade benutzt (%2). Nichts wurde geändert; schließen Sie das andere Programm oder warten Sie darauf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The book %1 was written by a newer Panelbook (%2). It was left as it is; open it with that version.</source>
        <translation>Das Buch %1 wurde von einem neueren Panelbook geschrieben (%2). Es blieb, wie es ist; öffnen Sie es mit dieser Version.</translation>
    </message>
    <message>
        <source>The book %1 is damaged: %2. Nothing was moved or changed; restore the newest good backup, or copy the file away first.</source>
        <translation>Das Buch %1 ist beschädigt: %2. Nichts wurde verschoben oder geändert; stellen Sie die neueste gute Sicherung wieder her, oder kopieren Sie die Datei zuvor an einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is not a Panelbook book: %2. It was left as it is.</source>
        <translation>%1 ist kein Panelbook-Buch: %2. Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>The book cannot live at %1: %2. A live database on a network disk loses data; choose a folder on this machine. Scorecard files may lie there.</source>
        <translation>Das Buch kann nicht unter %1 liegen: %2. Eine laufende Datenbank auf einem Netzlaufwerk verliert Daten; wählen Sie einen Ordner auf diesem Rechner. Scorecard-Dateien dürfen dort liegen.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. What was saved before is safe; free some room, saving goes on by itself.</source>
        <translation>Der Datenträger ist voll: %1 konnte nicht geschrieben werden. Was zuvor gespeichert wurde, ist sicher; schaffen Sie Platz, dann wird von selbst weiter gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was saved before is safe.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is not the passphrase of %1. Try again; nothing was changed.</source>
        <translation>Das ist nicht die Passphrase von %1. Versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>EstimateCommand</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>ASSUMPTION</source>
        <translation>ANNAHME</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>“%1” is not name=value.</source>
        <translation>„%1“ hat nicht die Form Name=Wert.</translation>
    </message>
    <message>
        <source>this question has no capacity sheet</source>
        <translation>diese Frage hat kein Kapazitätsblatt</translation>
    </message>
    <message>
        <source>Compute the capacity sheet of a system design question.</source>
        <translation>Das Kapazitätsblatt einer Systemdesign-Frage berechnen.</translation>
    </message>
    <message>
        <source>Changed assumptions take numbers such as 5e7, 1,000, 50M, “50 million” or 500KB.</source>
        <translation>Geänderte Annahmen nehmen Zahlen wie 5e7, 1,000, 50M, „50 million“ oder 500KB.</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>a quotation mark at the end of the cell that one begins</source>
        <translation>ein Anführungszeichen am Ende der Zelle, die mit einem beginnt</translation>
    </message>
    <message>
        <source>quotation marks around the whole cell, and each inside of it doubled</source>
        <translation>Anführungszeichen um die ganze Zelle, und jedes darin verdoppelt</translation>
    </message>
    <message>
        <source>at most %1 rows</source>
        <translation>höchstens %1 Zeilen</translation>
    </message>
    <message>
        <source>a cell of at most %1 bytes</source>
        <translation>eine Zelle mit höchstens %1 Byte</translation>
    </message>
    <message>
        <source>at most %1 columns</source>
        <translation>höchstens %1 Spalten</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>at most %1 levels of nesting (%2)</source>
        <translation>höchstens %1 Ebenen der Verschachtelung (%2)</translation>
    </message>
    <message>
        <source>at most %1 values</source>
        <translation>höchstens %1 Werte</translation>
    </message>
    <message>
        <source>a file of at most 5 MB</source>
        <translation>eine Datei mit höchstens 5 MB</translation>
    </message>
    <message>
        <source>a line of at most %1 characters</source>
        <translation>eine Zeile mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a line “%1” that ends the code</source>
        <translation>eine Zeile „%1“, die den Code beendet</translation>
    </message>
    <message>
        <source>a title or a prompt</source>
        <translation>einen Titel oder einen Fragetext</translation>
    </message>
    <message>
        <source>as kind one of: %1; “%2” is none</source>
        <translation>als Art eins von: %1; „%2“ ist keins</translation>
    </message>
    <message>
        <source>levels from L3 to L6; “%1” is none</source>
        <translation>Level von L3 bis L6; „%1“ ist keins</translation>
    </message>
    <message>
        <source>as competency one of: %1; “%2” is none</source>
        <translation>als Kompetenz eins von: %1; „%2“ ist keins</translation>
    </message>
    <message>
        <source>minutes as a whole number; “%1” is none</source>
        <translation>Minuten als ganze Zahl; „%1“ ist keine</translation>
    </message>
    <message>
        <source>at most %1 cells, as the header has; there are %2</source>
        <translation>höchstens %1 Zellen wie in der Kopfzeile; es sind %2</translation>
    </message>
    <message>
        <source>a header row with “title” or “prompt”</source>
        <translation>eine Kopfzeile mit „title“ oder „prompt“</translation>
    </message>
    <message>
        <source>at least one row below the header</source>
        <translation>mindestens eine Zeile unter der Kopfzeile</translation>
    </message>
    <message>
        <source>an id that occurs once; “%1” stands above</source>
        <translation>eine ID, die nur einmal vorkommt; „%1“ steht weiter oben</translation>
    </message>
    <message>
        <source>a file of at most %1 MB</source>
        <translation>eine Datei mit höchstens %1 MB</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>Text in UTF-8</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eins von: %1</translation>
    </message>
    <message>
        <source>“%1” and lower-case words with hyphens</source>
        <translation>„%1“ und kleingeschriebene Wörter mit Bindestrichen</translation>
    </message>
    <message>
        <source>an id that occurs once; “%1” stands in %2 already</source>
        <translation>eine ID, die nur einmal vorkommt; „%1“ steht schon in %2</translation>
    </message>
    <message>
        <source>formulas that compute; “%1” does not: %2</source>
        <translation>Formeln, die sich berechnen lassen; „%1“ lässt sich nicht: %2</translation>
    </message>
    <message>
        <source>at most %1 questions</source>
        <translation>höchstens %1 Fragen</translation>
    </message>
    <message>
        <source>a heading or a bullet for each question</source>
        <translation>eine Überschrift oder einen Aufzählungspunkt für jede Frage</translation>
    </message>
    <message>
        <source>a text of %1 characters</source>
        <translation>ein Text mit %1 Zeichen</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>ein Text mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a text of %1 to %2 characters</source>
        <translation>ein Text mit %1 bis %2 Zeichen</translation>
    </message>
    <message>
        <source>a list of %1 entries</source>
        <translation>eine Liste mit %1 Einträgen</translation>
    </message>
    <message>
        <source>a list of at most %1 entries</source>
        <translation>eine Liste mit höchstens %1 Einträgen</translation>
    </message>
    <message>
        <source>a list of %1 to %2 entries</source>
        <translation>eine Liste mit %1 bis %2 Einträgen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a text or a number</source>
        <translation>ein Text oder eine Zahl</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the key “%1” is missing: %2</source>
        <translation>der Schlüssel „%1“ fehlt: %2</translation>
    </message>
    <message>
        <source>no such key; there are: %1</source>
        <translation>keinen solchen Schlüssel; es gibt: %1</translation>
    </message>
    <message>
        <source>an id of one’s own; “%1” is a bundled question</source>
        <translation>eine eigene ID; „%1“ ist eine mitgelieferte Frage</translation>
    </message>
    <message>
        <source>one column “%1” in the header</source>
        <translation>eine Spalte „%1“ in der Kopfzeile</translation>
    </message>
    <message>
        <source>a rater and a unit</source>
        <translation>rater und unit</translation>
    </message>
    <message>
        <source>a number as rating, or none; “%1” is no number</source>
        <translation>eine Zahl als Bewertung oder keine; „%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>as rating one of: %1; “%2” is none</source>
        <translation>als Bewertung eine von: %1; „%2“ ist keine</translation>
    </message>
    <message>
        <source>one rating of “%1” by “%2”; this is another</source>
        <translation>eine Bewertung von „%1“ durch „%2“; dies ist eine weitere</translation>
    </message>
    <message>
        <source>a header row with the columns rater, unit and rating</source>
        <translation>eine Kopfzeile mit den Spalten rater, unit und rating</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--format erwartet eines von: %1.</translation>
    </message>
    <message>
        <source>One %1 file holds one interview; name a folder with -o DIR/.</source>
        <translation>Eine %1-Datei fasst nur ein Interview; nennen Sie mit -o DIR/ einen Ordner.</translation>
    </message>
    <message>
        <source>Write interviews into files; what is not sealed is marked DRAFT.</source>
        <translation>Interviews in Dateien schreiben; was nicht versiegelt ist, wird als ENTWURF gekennzeichnet.</translation>
    </message>
    <message>
        <source>The file, which is replaced; with DIR/ one file per interview, named by id; - is stdout.</source>
        <translation>Die Datei, die ersetzt wird; mit DIR/ eine Datei je Interview, nach der ID benannt; - ist stdout.</translation>
    </message>
    <message>
        <source>PDF and HTML: every note at the end, linked or not.</source>
        <translation>PDF und HTML: am Ende alle Notizen, verknüpft oder nicht.</translation>
    </message>
    <message>
        <source>Passphrase, shown only now: %1</source>
        <translation>Passphrase, nur jetzt gezeigt: %1</translation>
    </message>
    <message>
        <source>--passphrase-file goes with --encrypt.</source>
        <translation>--passphrase-file gehört zu --encrypt.</translation>
    </message>
    <message>
        <source>--redact and --blind exclude each other.</source>
        <translation>--redact und --blind schließen einander aus.</translation>
    </message>
    <message>
        <source>pdf, html, md, csv, json, scorecard, greenhouse, lever or ashby.</source>
        <translation>pdf, html, md, csv, json, scorecard, greenhouse, lever oder ashby.</translation>
    </message>
    <message>
        <source>A copy for the candidate&apos;s access request, without the names of others.</source>
        <translation>Eine Kopie für das Auskunftsersuchen der Kandidatin oder des Kandidaten, ohne die Namen anderer.</translation>
    </message>
    <message>
        <source>A copy without the candidate&apos;s name; notes that tell a gender are named.</source>
        <translation>Eine Kopie ohne den Namen der Kandidatin oder des Kandidaten; Notizen, die ein Geschlecht verraten, werden genannt.</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase: a PDF for any reader, other formats as .encrypted files. Without --passphrase-file six words are made up and shown once on stderr.</source>
        <translation>Mit einer Passphrase verschlüsseln: ein PDF für jedes Leseprogramm, andere Formate als .encrypted-Dateien. Ohne --passphrase-file werden sechs Wörter ausgedacht und einmal auf stderr gezeigt.</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of FILE, or of stdin.</source>
        <translation>Die Passphrase aus der ersten Zeile von FILE oder von stdin lesen.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Structured text (JSON)</source>
        <translation>Strukturierter Text (JSON)</translation>
    </message>
    <message>
        <source>Scorecard that can be verified</source>
        <translation>Prüfbare Scorecard</translation>
    </message>
</context>
<context>
    <name>ExportScorecards</name>
    <message>
        <source>this format is the sealed original; a redacted or blind copy needs another one</source>
        <translation>dieses Format ist das versiegelte Original; eine geschwärzte oder anonyme Kopie braucht ein anderes</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1 The next useful step came after %2.</source>
        <translation>%1 Der nächste nützliche Schritt kam nach %2.</translation>
    </message>
    <message>
        <source>%1 No useful step came after it.</source>
        <translation>%1 Danach kam kein nützlicher Schritt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was computed, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First useful signal after</source>
        <translation>Erstes nützliches Signal nach</translation>
    </message>
    <message>
        <source>First mitigation after</source>
        <translation>Erste Linderung nach</translation>
    </message>
    <message>
        <source>Deepest why reached</source>
        <translation>Tiefstes erreichtes Warum</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>keines von %1</translation>
    </message>
    <message>
        <source>%1 of %2, after %3</source>
        <translation>%1 von %2, nach %3</translation>
    </message>
    <message>
        <source>Signals asked for</source>
        <translation>Erfragte Signale</translation>
    </message>
    <message>
        <source>%1, of them %2 useful, %3 dead ends</source>
        <translation>%1, davon %2 nützlich, %3 Sackgassen</translation>
    </message>
    <message>
        <source>Hypotheses before the first change</source>
        <translation>Hypothesen vor der ersten Änderung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Constraint after %1</source>
        <translation>Einschränkung nach %1</translation>
    </message>
    <message>
        <source>Points of the hand-over</source>
        <translation>Punkte der Übergabe</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of them with a hint</source>
        <translation>%1 von %2, davon %3 mit Hinweis</translation>
    </message>
    <message>
        <source>Blockers found</source>
        <translation>Gefundene Blocker</translation>
    </message>
    <message>
        <source>Major defects found</source>
        <translation>Gefundene schwere Mängel</translation>
    </message>
    <message>
        <source>Minor defects found</source>
        <translation>Gefundene leichte Mängel</translation>
    </message>
    <message>
        <source>Nits found</source>
        <translation>Gefundene Kleinigkeiten</translation>
    </message>
    <message>
        <source>Sound lines taken for defects</source>
        <translation>Einwandfreie Zeilen für Mängel gehalten</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>“%1” is about a topic to keep out of notes: %2. The job never needs it; leave it out.</source>
        <translation>„%1“ berührt ein Thema, das nicht in Notizen gehört: %2. Für die Stelle ist es nie nötig; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>“%1” is about a topic to keep out of notes: %2. Leave it out. To ask: %3</source>
        <translation>„%1“ berührt ein Thema, das nicht in Notizen gehört: %2. Lassen Sie es weg. Fragen lässt sich: %3</translation>
    </message>
    <message>
        <source>“%1” judges without saying why. Write what was said or done.</source>
        <translation>„%1“ urteilt, ohne zu sagen, warum. Schreiben Sie, was gesagt oder getan wurde.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>If they ask</source>
        <translation>Falls gefragt wird</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Abwägungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option: when it wins</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where to dig</source>
        <translation>Hier nachbohren</translation>
    </message>
    <message>
        <source>What if it breaks</source>
        <translation>Wenn etwas ausfällt</translation>
    </message>
    <message>
        <source>Usual mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>STAR</source>
        <comment>situation, task, action, result</comment>
        <translation>STAR</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Ask for numbers</source>
        <translation>Nach Zahlen fragen</translation>
    </message>
    <message>
        <source>Whys</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>Fünfmal Warum</translation>
    </message>
    <message>
        <source>What somebody can change</source>
        <translation>Was sich ändern lässt</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Das System</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptome</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Constraint cards</source>
        <translation>Einschränkungen</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>What to expect when</source>
        <translation>Was wann zu erwarten ist</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Root cause, five whys</source>
        <translation>Grundursache, fünfmal Warum</translation>
    </message>
    <message>
        <source>What helps, what hurts</source>
        <translation>Was hilft, was schadet</translation>
    </message>
    <message>
        <source>A good hand-over</source>
        <translation>Eine gute Übergabe</translation>
    </message>
    <message>
        <source>They ask for</source>
        <translation>Gefragt wird nach</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>artefact: id, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a defect</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Line %1, %2. %3</source>
        <comment>lines, severity, why</comment>
        <translation>Zeile %1, %2. %3</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Planted defects</source>
        <translation>Eingebaute Fehler</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <comment>lines, why</comment>
        <translation>Zeile %1. %2</translation>
    </message>
    <message>
        <source>Looks wrong, is fine</source>
        <translation>Sieht falsch aus, ist richtig</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>What differs by level</source>
        <translation>Unterschiede je Level</translation>
    </message>
    <message>
        <source>Strong answers</source>
        <translation>Starke Antworten</translation>
    </message>
    <message>
        <source>Weak answers</source>
        <translation>Schwache Antworten</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Warnsignale</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <source>Hints, in this order</source>
        <translation>Hinweise, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>first and last value of a curve</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>first and last value, lowest, highest</comment>
        <translation>%1, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>key</source>
        <translation>entscheidend</translation>
    </message>
    <message>
        <source>dead end</source>
        <translation>Sackgasse</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>nützlich</translation>
    </message>
    <message>
        <source>What they can ask to see</source>
        <translation>Was auf Nachfrage gezeigt wird</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>artefact id and its role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Shows:</source>
        <translation>Zeigt:</translation>
    </message>
    <message>
        <source>Asked for as:</source>
        <translation>Gefragt als:</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Hilft</translation>
    </message>
    <message>
        <source>Makes it worse</source>
        <translation>Verschlimmert</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Where they should be</source>
        <translation>Erwarteter Stand</translation>
    </message>
    <message>
        <source>%1 · begins at %2</source>
        <comment>company and time of the incident</comment>
        <translation>%1 · Beginn %2</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Root cause, why by why</source>
        <translation>Grundursache, Warum für Warum</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Let them find out</source>
        <translation>Zu erfragen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>How much, how fast, how safe</source>
        <translation>Wie viel, wie schnell, wie sicher</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Follows from it</source>
        <translation>Daraus folgt</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Störungen einspielen</translation>
    </message>
    <message>
        <source>Deep dives</source>
        <translation>Vertiefungen</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Nachbohren</translation>
    </message>
    <message>
        <source>To change:</source>
        <translation>Zu ändern:</translation>
    </message>
    <message>
        <source>D%1</source>
        <comment>margin: defect number</comment>
        <translation>F%1</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>margin: this line only looks wrong</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>major</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>nit</source>
        <translation>Kleinigkeit</translation>
    </message>
    <message>
        <source>D%1 · %2</source>
        <comment>defect number and title</comment>
        <translation>F%1 · %2</translation>
    </message>
    <message>
        <source>line %1 · %2</source>
        <comment>line numbers and severity</comment>
        <translation>Zeile %1 · %2</translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation>Behebung:</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>Code (%1)</source>
        <comment>programming language</comment>
        <translation>Code (%1)</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Wendung</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1 min {1–%2 ?}</translation>
    </message>
    <message>
        <source>Minute by minute</source>
        <translation>Minute für Minute</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>where, severity, why</comment>
        <translation>%1, %2: %3 {1,?} {2.?}</translation>
    </message>
    <message>
        <source>Flaws</source>
        <translation>Mängel</translation>
    </message>
    <message>
        <source>Planted flaws</source>
        <translation>Eingebaute Mängel</translation>
    </message>
    <message>
        <source>Ready for production</source>
        <translation>Reif für den Betrieb</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Nicht erwünscht</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>KI-Assistenten</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Reviewing it</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Speaks for:</source>
        <translation>Spricht dafür:</translation>
    </message>
    <message>
        <source>Speaks against:</source>
        <translation>Spricht dagegen:</translation>
    </message>
    <message>
        <source>minute %1 to %2</source>
        <translation>Minute %1 bis %2</translation>
    </message>
    <message>
        <source>What they are given</source>
        <translation>Was sie bekommen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where, severity</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Behebung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>minutes of a step, what to look at</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>GuideWriter</name>
    <message>
        <source>%1 to %2</source>
        <comment>the time that a curve shows</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the question as it is read aloud</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Constraint cards</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Play one at about 40 percent of the time, as news and never as a trick.</source>
        <translation>Spielen Sie eine nach etwa 40 Prozent der Zeit aus, als Neuigkeit und nie als Trick.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A good answer: %1</source>
        <translation>Eine gute Antwort: %1</translation>
    </message>
    <message>
        <source>Five whys</source>
        <translation>Fünfmal Warum</translation>
    </message>
    <message>
        <source>What somebody can change: %1</source>
        <translation>Was jemand ändern kann: %1</translation>
    </message>
    <message>
        <source>Before you rate</source>
        <translation>Bevor Sie bewerten</translation>
    </message>
    <message>
        <source>The errors that every rater makes, each with the question that catches it.</source>
        <translation>Die Fehler, die allen beim Bewerten unterlaufen, jeder mit der Frage, die ihn aufdeckt.</translation>
    </message>
    <message>
        <source>Topics to keep out</source>
        <translation>Themen, die draußen bleiben</translation>
    </message>
    <message>
        <source>%1
Looked through on %2.</source>
        <comment>what this is; a date</comment>
        <translation>%1
Durchgesehen am %2.</translation>
    </message>
    <message>
        <source>Not: “%1”</source>
        <translation>Nicht: „%1“</translation>
    </message>
    <message>
        <source>The job never needs it: don&apos;t ask.</source>
        <translation>Die Stelle braucht es nie: nicht fragen.</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>Stattdessen: %1</translation>
    </message>
    <message>
        <source>orientation, check locally</source>
        <translation>Orientierung, vor Ort prüfen</translation>
    </message>
    <message>
        <source>Loops and letters</source>
        <translation>Abläufe und Briefe</translation>
    </message>
    <message>
        <source>Who does what, so that nothing is asked twice.</source>
        <translation>Wer was übernimmt, damit nichts zweimal gefragt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>%n Minute insgesamt</numerusform>
            <numerusform>%n Minuten insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>name of a round, who does what</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Practise rating</source>
        <translation>Bewerten üben</translation>
    </message>
    <message>
        <source>Read the answer, choose your rating, then compare.</source>
        <translation>Lesen Sie die Antwort, wählen Sie Ihre Bewertung, dann vergleichen Sie.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>dimension, level</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of 4: %2</source>
        <comment>rating, why</comment>
        <translation>%1 von 4: %2</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>What is said about hiring, and where this program has it. A claim without a source is marked and never stands in a report.</source>
        <translation>Was über das Einstellen gesagt wird und wo dieses Programm es hat. Eine Behauptung ohne Quelle ist gekennzeichnet und steht nie in einem Bericht.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Rubric: %1</source>
        <translation>Bewertungsraster: %1</translation>
    </message>
    <message>
        <source>Kit: %1</source>
        <translation>Kit: %1</translation>
    </message>
    <message>
        <source>Handbook: %1</source>
        <translation>Handbuch: %1</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>What each figure means, where it comes from, and when not to read it.</source>
        <translation>Was jede Größe bedeutet, woher sie kommt und wann man sie nicht deuten soll.</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>claim: nobody has shown it</source>
        <translation>Behauptung: niemand hat sie belegt</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Options of every verb:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Usage: panelbook-cli [--book FILE] [--json] [--quiet] VERB …</source>
        <translation>Aufruf: panelbook-cli [--book FILE] [--json] [--quiet] BEFEHL …</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the input has problems, 2 wrong usage, 3 the book cannot be opened,
4 refused by a rule, 5 reading or writing failed.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 die Eingabe hat Mängel, 2 falscher Aufruf, 3 das Buch lässt sich nicht öffnen,
4 von einer Regel abgelehnt, 5 Lesen oder Schreiben schlug fehl.</translation>
    </message>
    <message>
        <source>The book to work on; else PANELBOOK_BOOK names it, else it is your own.</source>
        <translation>Das Buch, mit dem gearbeitet wird; sonst das in PANELBOOK_BOOK, sonst Ihr eigenes.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>Ein JSON-Dokument statt Text ausgeben.</translation>
    </message>
    <message>
        <source>No remarks and no progress on stderr.</source>
        <translation>Keine Anmerkungen und kein Fortschritt auf stderr.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
</context>
<context>
    <name>HomeRows</name>
    <message>
        <source>%1, %2</source>
        <comment>role, level</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>length, questions</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message numerus="yes">
        <source>Everything is there: %n note(s), and the clock ran on.</source>
        <translation>
            <numerusform>Alles ist da: %n Notiz, und die Uhr lief weiter.</numerusform>
            <numerusform>Alles ist da: %n Notizen, und die Uhr lief weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date and time, short</comment>
        <translation>dd.MM. HH:mm</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Scorecard open</source>
        <translation>Scorecard offen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dimension(s) rated</source>
        <translation>
            <numerusform>%1 von %n Dimension bewertet</numerusform>
            <numerusform>%1 von %n Dimensionen bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>the recommendation is missing</source>
        <translation>die Empfehlung fehlt</translation>
    </message>
    <message>
        <source>rated and recommended, to be sealed</source>
        <translation>bewertet und empfohlen, noch zu versiegeln</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>a name has 1 to 200 characters</source>
        <translation>ein Name hat 1 bis 200 Zeichen</translation>
    </message>
</context>
<context>
    <name>IdentityBackup</name>
    <message>
        <source>A backup of the signing key needs a passphrase.</source>
        <translation>Eine Sicherung des Signaturschlüssels braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>There is no signing key yet. The first seal makes it.</source>
        <translation>Es gibt noch keinen Signaturschlüssel. Das erste Siegel legt ihn an.</translation>
    </message>
    <message>
        <source>This book already signs with another key, which stays as it is. Whoever replaces it cannot amend what it sealed.</source>
        <translation>Dieses Buch signiert schon mit einem anderen Schlüssel, der bleibt, wie er ist. Wer ihn ersetzt, kann nicht mehr ergänzen, was er versiegelt hat.</translation>
    </message>
</context>
<context>
    <name>IdentityCommand</name>
    <message>
        <source>There is no signing key yet. The first seal makes it.</source>
        <translation>Es gibt noch keinen Signaturschlüssel. Das erste Siegel legt ihn an.</translation>
    </message>
    <message>
        <source>The seals were not counted.</source>
        <translation>Die Siegel wurden nicht gezählt.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>MAIL</source>
        <translation>MAIL</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>PASSPHRASE</source>
        <translation>PASSPHRASE</translation>
    </message>
    <message>
        <source>SEALS</source>
        <translation>SIEGEL</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>To read aloud: %1</source>
        <translation>Zum Vorlesen: %1</translation>
    </message>
    <message>
        <source>Either --new-passphrase-file or --remove is needed.</source>
        <translation>Entweder --new-passphrase-file oder --remove ist nötig.</translation>
    </message>
    <message>
        <source>The first line is the passphrase of the backup.</source>
        <translation>Die erste Zeile ist die Passphrase der Sicherung.</translation>
    </message>
    <message>
        <source>Show who signs with this book, the key&apos;s fingerprint and how many seals it gave.</source>
        <translation>Zeigen, wer mit diesem Buch signiert, den Fingerabdruck des Schlüssels und wie viele Siegel er gegeben hat.</translation>
    </message>
    <message>
        <source>Sign as NAME from now on; what is sealed keeps its name.</source>
        <translation>Von jetzt an als NAME signieren; was versiegelt ist, behält seinen Namen.</translation>
    </message>
    <message>
        <source>Your mail address, which no seal carries.</source>
        <translation>Ihre Mailadresse, die kein Siegel trägt.</translation>
    </message>
    <message>
        <source>Change the passphrase of the signing key, or remove it.</source>
        <translation>Die Passphrase des Signaturschlüssels ändern oder entfernen.</translation>
    </message>
    <message>
        <source>The first line is the new passphrase.</source>
        <translation>Die erste Zeile ist die neue Passphrase.</translation>
    </message>
    <message>
        <source>Leave the key without a passphrase.</source>
        <translation>Den Schlüssel ohne Passphrase lassen.</translation>
    </message>
    <message>
        <source>Write the signing key into an encrypted file; FILE is replaced.</source>
        <translation>Den Signaturschlüssel in eine verschlüsselte Datei schreiben; FILE wird ersetzt.</translation>
    </message>
    <message>
        <source>Take the signing key from such a file.</source>
        <translation>Den Signaturschlüssel aus einer solchen Datei übernehmen.</translation>
    </message>
    <message>
        <source>Even if another key signs with this book, which is kept beside it.</source>
        <translation>Auch wenn ein anderer Schlüssel mit diesem Buch signiert; er wird daneben aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>conflict: yours stays</source>
        <translation>Konflikt: Ihre bleibt</translation>
    </message>
    <message>
        <source>conflict: theirs is taken</source>
        <translation>Konflikt: deren gilt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates</source>
        <translation>
            <numerusform>%n Aktualisierung</numerusform>
            <numerusform>%n Aktualisierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n gleiche</numerusform>
            <numerusform>%n gleiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Your ratings</source>
        <translation>Ihre Bewertungen</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Halo</source>
        <translation>Halo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>Trennschärfe</translation>
    </message>
    <message>
        <source>How often each rating was given.</source>
        <translation>Wie oft jede Bewertung vergeben wurde.</translation>
    </message>
    <message>
        <source>Points by which ratings rise over ten interviews.</source>
        <translation>Punkte, um die Bewertungen über zehn Interviews steigen.</translation>
    </message>
    <message>
        <source>How alike the ratings within one interview are: 0 not at all, 1 all the same.</source>
        <translation>Wie ähnlich die Bewertungen innerhalb eines Interviews sind: 0 gar nicht, 1 alle gleich.</translation>
    </message>
    <message>
        <source>Correlation with the candidate before: below 0 leans away, above 0 follows.</source>
        <translation>Korrelation mit der vorigen Person: unter 0 in die Gegenrichtung, über 0 in dieselbe.</translation>
    </message>
    <message>
        <source>Points above (milder) or below the others who rated the same candidates.</source>
        <translation>Punkte über (milder) oder unter den anderen, die dieselben Personen bewertet haben.</translation>
    </message>
    <message>
        <source>Minutes that a part took, beside those planned.</source>
        <translation>Minuten, die ein Teil gebraucht hat, neben den geplanten.</translation>
    </message>
    <message>
        <source>Correlation of what the question was rated for with the other ratings.</source>
        <translation>Korrelation dessen, wofür die Frage bewertet wurde, mit den anderen Bewertungen.</translation>
    </message>
    <message>
        <source>Do not aim at a shape: it depends on who was invited.</source>
        <translation>Streben Sie keine Form an: Sie hängt davon ab, wer eingeladen war.</translation>
    </message>
    <message>
        <source>Do not read it when other candidates, levels or rounds came in between.</source>
        <translation>Nicht deuten, wenn sich Personen, Stufen oder Runden dazwischen geändert haben.</translation>
    </message>
    <message>
        <source>Do not read it as an error by itself: good people are good at several things.</source>
        <translation>Nicht schon für sich als Fehler deuten: Gute Leute sind in mehrerem gut.</translation>
    </message>
    <message>
        <source>Do not read it when candidates come in an order, such as by their tests.</source>
        <translation>Nicht deuten, wenn die Personen in einer Reihenfolge kommen, zum Beispiel nach ihren Tests.</translation>
    </message>
    <message>
        <source>Do not correct ratings by it, nor read it when its interval holds 0.</source>
        <translation>Keine Bewertungen damit korrigieren und nicht deuten, wenn das Intervall die 0 enthält.</translation>
    </message>
    <message>
        <source>Do not read it for parts that you cut short on purpose.</source>
        <translation>Nicht deuten bei Teilen, die Sie absichtlich gekürzt haben.</translation>
    </message>
    <message>
        <source>Do not drop a question for it alone: it may measure what no other one does.</source>
        <translation>Keine Frage allein deswegen streichen: Sie misst vielleicht, was keine andere misst.</translation>
    </message>
    <message>
        <source>There is no variation to read.</source>
        <translation>Es gibt keine Unterschiede, die sich deuten ließen.</translation>
    </message>
    <message numerus="yes">
        <source>Too few ratings to say: it takes %n.</source>
        <translation>
            <numerusform>Zu wenige Bewertungen für eine Aussage: Es braucht %n.</numerusform>
            <numerusform>Zu wenige Bewertungen für eine Aussage: Es braucht %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few ratings to say: it takes %n of candidates whom others rated too.</source>
        <translation>
            <numerusform>Zu wenige Bewertungen für eine Aussage: Es braucht %n von Personen, die auch andere bewertet haben.</numerusform>
            <numerusform>Zu wenige Bewertungen für eine Aussage: Es braucht %n von Personen, die auch andere bewertet haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few ratings to say: it takes %n interviews.</source>
        <translation>
            <numerusform>Zu wenige Bewertungen für eine Aussage: Es braucht %n Interview.</numerusform>
            <numerusform>Zu wenige Bewertungen für eine Aussage: Es braucht %n Interviews.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsCommand</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>NOT ASSESSED</source>
        <translation>NICHT BEURTEILT</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>TEIL</translation>
    </message>
    <message>
        <source>PLANNED</source>
        <translation>GEPLANT</translation>
    </message>
    <message>
        <source>SPENT</source>
        <translation>GEBRAUCHT</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n interview(s)</source>
        <translation>
            <numerusform>%1: %n Interview</numerusform>
            <numerusform>%1: %n Interviews</numerusform>
        </translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>95 % INTERVAL</source>
        <translation>95-%-INTERVALL</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>name of a figure, what it means, when not to read it</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>No interview in this book has ended.</source>
        <translation>In diesem Buch ist noch kein Interview zu Ende.</translation>
    </message>
    <message>
        <source>QUESTION</source>
        <translation>FRAGE</translation>
    </message>
    <message>
        <source>USES</source>
        <translation>GESTELLT</translation>
    </message>
    <message>
        <source>DISCRIMINATION</source>
        <translation>TRENNSCHÄRFE</translation>
    </message>
    <message>
        <source>LEAKED</source>
        <translation>BEKANNT SEIT</translation>
    </message>
    <message>
        <source>No question was asked in an interview that ended.</source>
        <translation>In keinem beendeten Interview wurde eine Frage gestellt.</translation>
    </message>
    <message>
        <source>Say how somebody interviews: ratings, drift, halo, contrast, severity, time.</source>
        <translation>Sagt, wie jemand Interviews führt: Bewertungen, Drift, Halo, Kontrast, Strenge, Zeit.</translation>
    </message>
    <message>
        <source>Without NAME it is who interviewed most often.</source>
        <translation>Ohne NAME ist es, wer am häufigsten Interviews geführt hat.</translation>
    </message>
    <message>
        <source>Say how questions work: uses, time, discrimination, whether they leaked.</source>
        <translation>Sagt, wie Fragen wirken: wie oft gestellt, Zeit, Trennschärfe, ob sie draußen bekannt sind.</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n Interview</numerusform>
            <numerusform>%n Interviews</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>name of a figure, what it means, when not to read it</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>Mittlere Bewertung</translation>
    </message>
    <message>
        <source>The mean rating of each interview, oldest first.</source>
        <translation>Die mittlere Bewertung jedes Interviews, das älteste zuerst.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last interview</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Planned, min</source>
        <translation>Geplant, Min.</translation>
    </message>
    <message>
        <source>Taken, min</source>
        <translation>Gebraucht, Min.</translation>
    </message>
    <message>
        <source>The stroke across a bar is what was planned.</source>
        <translation>Der Strich durch einen Balken ist das Geplante.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked</source>
        <translation>
            <numerusform>%n Frage gestellt</numerusform>
            <numerusform>%n Fragen gestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gestellt</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>Trennschärfe</translation>
    </message>
    <message>
        <source>Known outside</source>
        <translation>Draußen bekannt</translation>
    </message>
    <message>
        <source>These count the interviews of everybody in the book.</source>
        <translation>Hier zählen die Interviews aller im Buch.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>InterviewCommand</name>
    <message>
        <source>--level takes L3, L4, L5 or L6.</source>
        <translation>--level erwartet L3, L4, L5 oder L6.</translation>
    </message>
    <message>
        <source>--at takes a time such as 2026-11-23T10:00:00Z.</source>
        <translation>--at erwartet eine Zeit wie 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>There are no interviews.</source>
        <translation>Es gibt keine Interviews.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TIME (UTC)</source>
        <translation>ZEIT (UTC)</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>CANDIDATE</source>
        <translation>PERSON</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>KIT</source>
        <translation>KIT</translation>
    </message>
    <message>
        <source>RECOMMENDATION</source>
        <translation>EMPFEHLUNG</translation>
    </message>
    <message>
        <source>Who is interviewed; a known name is reused.</source>
        <translation>Wer interviewt wird; ein bekannter Name wird wiederverwendet.</translation>
    </message>
    <message>
        <source>For which role.</source>
        <translation>Für welche Rolle.</translation>
    </message>
    <message>
        <source>For which level; it chooses questions and anchors.</source>
        <translation>Für welches Level; danach richten sich Fragen und Anker.</translation>
    </message>
    <message>
        <source>The kit: “panelbook-cli kits list” shows them.</source>
        <translation>Das Kit: „panelbook-cli kits list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Who asks.</source>
        <translation>Wer fragt.</translation>
    </message>
    <message>
        <source>For when it is planned.</source>
        <translation>Für wann es geplant ist.</translation>
    </message>
    <message>
        <source>Plan an interview and print its id.</source>
        <translation>Ein Interview planen und seine ID ausgeben.</translation>
    </message>
    <message>
        <source>List the interviews, newest first.</source>
        <translation>Die Interviews auflisten, das neueste zuerst.</translation>
    </message>
    <message>
        <source>Show everything about one interview.</source>
        <translation>Alles über ein Interview zeigen.</translation>
    </message>
    <message>
        <source>Mark an interview as cancelled.</source>
        <translation>Ein Interview als abgesagt kennzeichnen.</translation>
    </message>
    <message>
        <source>Note that the candidate did not come.</source>
        <translation>Vermerken, dass die Person nicht erschienen ist.</translation>
    </message>
    <message>
        <source>Go on with an interview that ended and is not sealed.</source>
        <translation>Ein beendetes, nicht versiegeltes Interview fortsetzen.</translation>
    </message>
    <message>
        <source>Delete an interview that is not sealed.</source>
        <translation>Ein nicht versiegeltes Interview löschen.</translation>
    </message>
    <message>
        <source>What brings the panel&apos;s scorecards of this candidate together.</source>
        <translation>Was die Scorecards des Panels zu dieser Person zusammenführt.</translation>
    </message>
</context>
<context>
    <name>InterviewRows</name>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>date and time in a table</comment>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Scorecard open</source>
        <translation>Scorecard offen</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role, level</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>its first line has to be the passphrase</source>
        <translation>die erste Zeile muss die Passphrase sein</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>this file belongs to the book and is not written over</source>
        <translation>diese Datei gehört zum Buch und wird nicht überschrieben</translation>
    </message>
    <message>
        <source>Read the passphrase of the signing key from the first line of FILE, or of stdin.</source>
        <translation>Die Passphrase des Signaturschlüssels aus der ersten Zeile von FILE oder von stdin lesen.</translation>
    </message>
    <message>
        <source>Only what is bundled is shown.</source>
        <translation>Nur das Mitgelieferte wird gezeigt.</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>No key of a colleague is known yet.</source>
        <translation>Noch ist kein Schlüssel von Kolleginnen oder Kollegen bekannt.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>FIRST SEEN</source>
        <translation>ZUERST GESEHEN</translation>
    </message>
    <message>
        <source>COMPARED</source>
        <translation>VERGLICHEN</translation>
    </message>
    <message>
        <source>KEY is the beginning of a fingerprint, or a name.</source>
        <translation>KEY ist der Anfang eines Fingerabdrucks oder ein Name.</translation>
    </message>
    <message>
        <source>List the keys of colleagues, by name.</source>
        <translation>Die Schlüssel der Kolleginnen und Kollegen nach Namen auflisten.</translation>
    </message>
    <message>
        <source>Remember the key that sealed a scorecard.</source>
        <translation>Den Schlüssel merken, der eine Scorecard versiegelt hat.</translation>
    </message>
    <message>
        <source>Note that its owner read the fingerprint aloud, and that it is the same.</source>
        <translation>Festhalten, dass der Fingerabdruck vorgelesen wurde und derselbe ist.</translation>
    </message>
    <message>
        <source>Give the owner of a key another name.</source>
        <translation>Der Person, der ein Schlüssel gehört, einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Forget a key.</source>
        <translation>Einen Schlüssel vergessen.</translation>
    </message>
</context>
<context>
    <name>KitRow</name>
    <message>
        <source>own kit</source>
        <translation>eigenes Kit</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>own rubric</source>
        <translation>eigenes Raster</translation>
    </message>
    <message>
        <source>rubric</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
</context>
<context>
    <name>KitsCommand</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTEN</translation>
    </message>
    <message>
        <source>RUBRIC</source>
        <translation>RASTER</translation>
    </message>
    <message>
        <source>SEGMENT</source>
        <translation>ABSCHNITT</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>FRAGEN</translation>
    </message>
    <message>
        <source>List the kits, by round and length.</source>
        <translation>Die Kits auflisten, nach Runde und Dauer.</translation>
    </message>
    <message>
        <source>Show agenda and questions of a kit.</source>
        <translation>Agenda und Fragen eines Kits zeigen.</translation>
    </message>
</context>
<context>
    <name>KnownKeys</name>
    <message>
        <source>a name has 1 to 200 characters</source>
        <translation>ein Name hat 1 bis 200 Zeichen</translation>
    </message>
    <message>
        <source>It is your own key.</source>
        <translation>Es ist Ihr eigener Schlüssel.</translation>
    </message>
    <message>
        <source>The key of %1 is known since %2 and was compared aloud on %3.</source>
        <translation>Der Schlüssel von %1 ist seit %2 bekannt und wurde am %3 durch Vorlesen verglichen.</translation>
    </message>
    <message>
        <source>The key of %1 is known since %2 but was never compared aloud: ask them to read its fingerprint to you.</source>
        <translation>Der Schlüssel von %1 ist seit %2 bekannt, wurde aber nie durch Vorlesen verglichen: Lassen Sie sich den Fingerabdruck vorlesen.</translation>
    </message>
    <message>
        <source>The key is seen for the first time: ask %1 to read its fingerprint to you before you rely on the name.</source>
        <translation>Der Schlüssel ist zum ersten Mal zu sehen: Lassen Sie sich von %1 den Fingerabdruck vorlesen, bevor Sie sich auf den Namen verlassen.</translation>
    </message>
    <message>
        <source>Take care: the key is known as that of %1, but it signs as %2.</source>
        <translation>Vorsicht: Der Schlüssel ist als der von %1 bekannt, signiert aber als %2.</translation>
    </message>
    <message>
        <source>Take care: the key is another than the one known for %1 since %2; ask them in person why.</source>
        <translation>Vorsicht: Der Schlüssel ist ein anderer als der, der seit %2 für %1 bekannt ist; fragen Sie persönlich nach dem Grund.</translation>
    </message>
    <message>
        <source>Take care: somebody signs in your name, %1, with a key that is not yours.</source>
        <translation>Vorsicht: Jemand signiert in Ihrem Namen, %1, mit einem Schlüssel, der nicht Ihrer ist.</translation>
    </message>
</context>
<context>
    <name>MoveBook</name>
    <message>
        <source>it is larger than a packed book can be (256 MB)</source>
        <translation>sie ist größer, als ein gepacktes Buch sein kann (256 MB)</translation>
    </message>
    <message>
        <source>The book that is here was changed after the packed one. Both stay as they are.</source>
        <translation>Das Buch, das hier liegt, wurde nach dem gepackten geändert. Beide bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A packed book needs a passphrase.</source>
        <translation>Ein gepacktes Buch braucht eine Passphrase.</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>The first line is the passphrase of the packed book.</source>
        <translation>Die erste Zeile ist die Passphrase des gepackten Buchs.</translation>
    </message>
    <message>
        <source>Write the book and its signing key into one encrypted file, for a new computer.</source>
        <translation>Das Buch und seinen Signaturschlüssel für einen neuen Rechner in eine verschlüsselte Datei schreiben.</translation>
    </message>
    <message>
        <source>Put such a book and its key in place, after a backup of what is there.</source>
        <translation>Ein solches Buch und seinen Schlüssel einsetzen, nach einer Sicherung dessen, was da ist.</translation>
    </message>
    <message>
        <source>Even if the book that is there is newer, or signs with another key.</source>
        <translation>Auch wenn das vorhandene Buch neuer ist oder mit einem anderen Schlüssel signiert.</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message numerus="yes">
        <source>%n plain notes</source>
        <translation>
            <numerusform>%n einfache Notiz</numerusform>
            <numerusform>%n einfache Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strengths</source>
        <translation>
            <numerusform>%n Stärke</numerusform>
            <numerusform>%n Stärken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concerns</source>
        <translation>
            <numerusform>%n Bedenken</numerusform>
            <numerusform>%n Bedenken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red flags</source>
        <translation>
            <numerusform>%n Warnsignal</numerusform>
            <numerusform>%n Warnsignale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to follow up</source>
        <translation>
            <numerusform>%n Punkt zum Nachhaken</numerusform>
            <numerusform>%n Punkte zum Nachhaken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteMargins</name>
    <message>
        <source>Asked: %1</source>
        <translation>Gestellt: %1</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Nachfrage: %1</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Not to be had: %1</source>
        <translation>Nicht zu haben: %1</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>erfragt</translation>
    </message>
    <message>
        <source>Read out: %1</source>
        <translation>Vorgelesen: %1</translation>
    </message>
    <message>
        <source>Revealed: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>nützlich</translation>
    </message>
    <message>
        <source>dead end</source>
        <translation>Sackgasse</translation>
    </message>
    <message>
        <source>Constraint: %1</source>
        <translation>Einschränkung: %1</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>testable</source>
        <translation>prüfbar</translation>
    </message>
    <message>
        <source>not testable</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>ohne Wirkung</translation>
    </message>
    <message>
        <source>mitigates</source>
        <translation>lindert</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>klärt auf</translation>
    </message>
    <message>
        <source>makes it worse</source>
        <translation>verschlimmert</translation>
    </message>
    <message>
        <source>It is now %1</source>
        <translation>Es ist jetzt %1</translation>
    </message>
    <message>
        <source>incident time</source>
        <translation>Störungszeit</translation>
    </message>
    <message>
        <source>Not found after all: %1</source>
        <translation>Doch nicht gefunden: %1</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>Found %1: %2</source>
        <comment>number and title of a defect</comment>
        <translation>Gefunden %1: %2</translation>
    </message>
    <message>
        <source>with a hint</source>
        <translation>mit Hinweis</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>red flag</source>
        <translation>Warnsignal</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>to follow up</source>
        <translation>nachhaken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, kind and text of a note</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (linked)</source>
        <translation>%1 (verknüpft)</translation>
    </message>
</context>
<context>
    <name>OwnBank</name>
    <message>
        <source>A bundled question stays as it is; duplicate it and change the copy.</source>
        <translation>Eine mitgelieferte Frage bleibt, wie sie ist; duplizieren Sie sie und ändern Sie die Kopie.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>A bundled question cannot be removed; retire it.</source>
        <translation>Eine mitgelieferte Frage kann nicht entfernt werden; legen Sie sie still.</translation>
    </message>
    <message>
        <source>A bundled kit stays as it is; give your own another id.</source>
        <translation>Ein mitgeliefertes Kit bleibt, wie es ist; geben Sie Ihrem eine andere Kennung.</translation>
    </message>
    <message>
        <source>A bundled rubric stays as it is; give your own another id.</source>
        <translation>Ein mitgeliefertes Bewertungsraster bleibt, wie es ist; geben Sie Ihrem eine andere Kennung.</translation>
    </message>
    <message>
        <source>The kit “%1” uses this rubric.</source>
        <translation>Das Kit „%1“ verwendet dieses Bewertungsraster.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>There are no questions of your own to export.</source>
        <translation>Es gibt keine eigenen Fragen, die exportiert werden könnten.</translation>
    </message>
</context>
<context>
    <name>OwnRules</name>
    <message>
        <source>“%1” is no id of lower-case words with hyphens.</source>
        <translation>„%1“ ist keine Kennung aus kleingeschriebenen Wörtern mit Bindestrichen.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Der Titel fehlt.</translation>
    </message>
    <message>
        <source>A kit has at least one part.</source>
        <translation>Ein Kit hat mindestens einen Abschnitt.</translation>
    </message>
    <message>
        <source>Part %1 has no name.</source>
        <translation>Abschnitt %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>There are two parts named “%1”.</source>
        <translation>Es gibt zwei Abschnitte namens „%1“.</translation>
    </message>
    <message>
        <source>Part %1 takes no time.</source>
        <translation>Abschnitt %1 hat keine Dauer.</translation>
    </message>
    <message>
        <source>A question belongs to the part “%1”, which is not there.</source>
        <translation>Eine Frage gehört zum Abschnitt „%1“, den es nicht gibt.</translation>
    </message>
    <message>
        <source>There is no kind of question named “%1”.</source>
        <translation>Es gibt keine Fragenart namens „%1“.</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation>Es gibt keine Frage „%1“.</translation>
    </message>
    <message>
        <source>A rubric has at least one dimension.</source>
        <translation>Ein Bewertungsraster hat mindestens eine Dimension.</translation>
    </message>
    <message>
        <source>The dimension “%1” has no title.</source>
        <translation>Die Dimension „%1“ hat keinen Titel.</translation>
    </message>
    <message>
        <source>There are two dimensions “%1”.</source>
        <translation>Es gibt zwei Dimensionen „%1“.</translation>
    </message>
    <message>
        <source>There is no rubric “%1”.</source>
        <translation>Es gibt kein Bewertungsraster „%1“.</translation>
    </message>
    <message>
        <source>The parts take %1 minutes together, the kit has %2.</source>
        <translation>Die Abschnitte dauern zusammen %1 Minuten, das Kit hat %2.</translation>
    </message>
</context>
<context>
    <name>PaletteText</name>
    <message>
        <source>Find in notes</source>
        <translation>In Notizen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>People and interviews</source>
        <translation>Personen und Interviews</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>candidate, time in the interview</comment>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>PanelCommand</name>
    <message>
        <source>Is it “%1”? Then add it with --loop.</source>
        <translation>Ist es „%1“? Dann fügen Sie sie mit --loop hinzu.</translation>
    </message>
    <message>
        <source>There are no loops. “panel add” takes scorecards of others.</source>
        <translation>Es gibt keine Loops. „panel add“ nimmt Scorecards von anderen auf.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>LOOP</source>
        <translation>LOOP</translation>
    </message>
    <message>
        <source>CANDIDATE</source>
        <translation>PERSON</translation>
    </message>
    <message>
        <source>SEALED</source>
        <translation>VERSIEGELT</translation>
    </message>
    <message>
        <source>AWAITED</source>
        <translation>ERWARTET</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>INTERVIEWER</source>
        <translation>INTERVIEWT VON</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAND</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>AMENDMENTS</source>
        <translation>NACHTRÄGE</translation>
    </message>
    <message>
        <source>RECOMMENDATION</source>
        <translation>EMPFEHLUNG</translation>
    </message>
    <message>
        <source>RATINGS</source>
        <translation>BEWERTUNGEN</translation>
    </message>
    <message>
        <source>Decision %1: %2. %3</source>
        <translation>Entscheidung %1: %2. %3</translation>
    </message>
    <message>
        <source>--outcome takes one of: hire, no-hire, another-round.</source>
        <translation>--outcome nimmt eines von: hire, no-hire, another-round.</translation>
    </message>
    <message>
        <source>--level takes one of: L3, L4, L5, L6.</source>
        <translation>--level nimmt eines von: L3, L4, L5, L6.</translation>
    </message>
    <message>
        <source>Record what a panel decided, signed over its scorecards.</source>
        <translation>Festhalten, was ein Panel entschieden hat, signiert über seine Scorecards.</translation>
    </message>
    <message>
        <source>hire, no-hire or another-round.</source>
        <translation>hire, no-hire oder another-round.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Warum.</translation>
    </message>
    <message>
        <source>What it depends on.</source>
        <translation>Wovon es abhängt.</translation>
    </message>
    <message>
        <source>The level that is offered: L3 to L6.</source>
        <translation>Die angebotene Stufe: L3 bis L6.</translation>
    </message>
    <message>
        <source>Who disagrees, and why.</source>
        <translation>Wer anderer Meinung ist, und warum.</translation>
    </message>
    <message>
        <source>Who was in the room, with commas between.</source>
        <translation>Wer im Raum war, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Your name, when this book signs for the first time.</source>
        <translation>Ihr Name, wenn dieses Buch zum ersten Mal signiert.</translation>
    </message>
    <message>
        <source>Take scorecards of others into the book.</source>
        <translation>Scorecards von anderen in das Buch aufnehmen.</translation>
    </message>
    <message>
        <source>The loop of files that name none.</source>
        <translation>Der Loop der Dateien, die keinen nennen.</translation>
    </message>
    <message>
        <source>List the loops: who is sealed, who is awaited, what is open to you.</source>
        <translation>Die Loops auflisten: wer versiegelt hat, wer erwartet wird, was für Sie offen ist.</translation>
    </message>
    <message>
        <source>Show a loop; its scorecards once they are open to you.</source>
        <translation>Einen Loop zeigen; seine Scorecards, sobald sie für Sie offen sind.</translation>
    </message>
    <message>
        <source>Say whom a panel waits for.</source>
        <translation>Angeben, auf wen ein Panel wartet.</translation>
    </message>
    <message>
        <source>Accept a key that was kept aside, after comparing it with its owner.</source>
        <translation>Einen beiseitegelegten Schlüssel annehmen, nachdem Sie ihn mit seiner Besitzerin oder seinem Besitzer verglichen haben.</translation>
    </message>
    <message>
        <source>Write the seal of your own scorecard without its content.</source>
        <translation>Das Siegel Ihrer eigenen Scorecard ohne ihren Inhalt schreiben.</translation>
    </message>
    <message>
        <source>The file, which is replaced.</source>
        <translation>Die Datei; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--format erwartet eines von: %1.</translation>
    </message>
    <message>
        <source>Write the panel&apos;s pack: scores, agenda, evidence side by side, every scorecard.</source>
        <translation>Die Mappe des Panels schreiben: Bewertungen, Gesprächspunkte, Belege nebeneinander, jede Scorecard.</translation>
    </message>
    <message>
        <source>pdf, html, md, csv or json.</source>
        <translation>pdf, html, md, csv oder json.</translation>
    </message>
    <message>
        <source>Name neither the candidate nor the interviewers.</source>
        <translation>Weder Bewerber noch Interviewer nennen.</translation>
    </message>
</context>
<context>
    <name>PanelImport</name>
    <message>
        <source>It was not added. %1</source>
        <translation>Sie wurde nicht hinzugefügt. %1</translation>
    </message>
    <message>
        <source>The name %1 is known with another key than %2. The scorecard is kept aside until you have compared the key with its owner and confirmed it.</source>
        <translation>Der Name %1 ist mit einem anderen Schlüssel als %2 bekannt. Die Scorecard liegt beiseite, bis Sie den Schlüssel mit der Person verglichen und bestätigt haben.</translation>
    </message>
    <message>
        <source>The scorecard of %1 was added to the loop “%2” of %3.</source>
        <translation>Die Scorecard von %1 wurde dem Loop „%2“ von %3 hinzugefügt.</translation>
    </message>
    <message>
        <source>It is a scorecard of your own, which the book has already.</source>
        <translation>Es ist eine eigene Scorecard, die das Buch schon hat.</translation>
    </message>
    <message>
        <source>It was not added. The interview is one of your own, but the key %1 is not yours.</source>
        <translation>Sie wurde nicht hinzugefügt. Das Interview ist Ihr eigenes, aber der Schlüssel %1 ist nicht Ihrer.</translation>
    </message>
    <message>
        <source>It was not added. %1 signed something else with the same number in the chain of seals: one of the two is not what it seems. Ask for both.</source>
        <translation>Sie wurde nicht hinzugefügt. %1 hat mit derselben Nummer in der Kette der Siegel etwas anderes signiert: Eines von beiden ist nicht, was es scheint. Fragen Sie nach beiden.</translation>
    </message>
    <message>
        <source>The same scorecard is there already.</source>
        <translation>Dieselbe Scorecard ist schon da.</translation>
    </message>
    <message>
        <source>It is an older copy: the one that is there has more amendments.</source>
        <translation>Es ist eine ältere Kopie: Die vorhandene hat mehr Nachträge.</translation>
    </message>
    <message>
        <source>It has newer amendments and took the place of the copy without them.</source>
        <translation>Sie hat neuere Nachträge und ersetzt die Kopie ohne diese.</translation>
    </message>
    <message>
        <source>It is a commitment of your own.</source>
        <translation>Es ist eine eigene Festlegung.</translation>
    </message>
    <message>
        <source>%1 is committed to a scorecard of the loop “%2” of %3.</source>
        <translation>%1 hat sich auf eine Scorecard im Loop „%2“ von %3 festgelegt.</translation>
    </message>
    <message>
        <source>The same commitment is there already.</source>
        <translation>Dieselbe Festlegung ist schon da.</translation>
    </message>
    <message>
        <source>It was not added. It names the loop “%1”, not “%2”.</source>
        <translation>Sie wurde nicht hinzugefügt. Sie nennt den Loop „%1“, nicht „%2“.</translation>
    </message>
    <message>
        <source>It was not added yet: it names no loop. Say which loop of %1 it belongs to.</source>
        <translation>Sie wurde noch nicht hinzugefügt: Sie nennt keinen Loop. Geben Sie an, zu welchem Loop von %1 sie gehört.</translation>
    </message>
</context>
<context>
    <name>PanelRows</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Seal yours first</source>
        <translation>Erst Ihre versiegeln</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Yours, not sealed</source>
        <translation>Ihre, nicht versiegelt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Other key: compare</source>
        <translation>Anderer Schlüssel: vergleichen</translation>
    </message>
    <message>
        <source>Yours, sealed</source>
        <translation>Ihre, versiegelt</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Mit Nachtrag</translation>
    </message>
    <message>
        <source>Older copy</source>
        <translation>Ältere Kopie</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>Which loop?</source>
        <translation>Welcher Loop?</translation>
    </message>
    <message>
        <source>Other key</source>
        <translation>Anderer Schlüssel</translation>
    </message>
    <message>
        <source>Fork of a chain</source>
        <translation>Gabelung einer Kette</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Interviewt von</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Sealed, %1 of %2.</source>
        <translation>Versiegelt: %1 von %2.</translation>
    </message>
    <message>
        <source>The scorecards are open to you.</source>
        <translation>Die Scorecards sind für Sie offen.</translation>
    </message>
    <message>
        <source>The scorecards of the others open once your own is sealed.</source>
        <translation>Die Scorecards der anderen öffnen sich, sobald Ihre eigene versiegelt ist.</translation>
    </message>
    <message>
        <source>The scorecards open together, once every one that is awaited has come.</source>
        <translation>Die Scorecards öffnen sich gemeinsam, sobald alle erwarteten da sind.</translation>
    </message>
    <message>
        <source>A decision needs a reason.</source>
        <translation>Eine Entscheidung braucht eine Begründung.</translation>
    </message>
    <message>
        <source>A decision rests on scorecards, and none is sealed.</source>
        <translation>Eine Entscheidung beruht auf Scorecards, und keine ist versiegelt.</translation>
    </message>
    <message>
        <source>Nothing has been sealed with this book yet: say who signs.</source>
        <translation>Mit diesem Buch wurde noch nichts versiegelt: Geben Sie an, wer signiert.</translation>
    </message>
    <message>
        <source>Only a sealed scorecard can be committed to.</source>
        <translation>Nur auf eine versiegelte Scorecard kann man sich festlegen.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Kits and rubrics</source>
        <translation>Kits und Bewertungsraster</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
</context>
<context>
    <name>PlanInterviews</name>
    <message>
        <source>a name is needed</source>
        <translation>ein Name wird gebraucht</translation>
    </message>
    <message>
        <source>at most 200 characters</source>
        <translation>höchstens 200 Zeichen</translation>
    </message>
    <message>
        <source>The interview has started; its plan stays as it is.</source>
        <translation>Das Interview hat begonnen; sein Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>An interview that is %1 cannot become %2.</source>
        <translation>Ein Interview im Zustand „%1“ kann nicht in „%2“ übergehen.</translation>
    </message>
    <message>
        <source>An interview that is %1 cannot be reopened.</source>
        <translation>Ein Interview im Zustand „%1“ lässt sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>A sealed scorecard is not deleted; erase the candidate instead.</source>
        <translation>Eine versiegelte Scorecard wird nicht gelöscht; entfernen Sie stattdessen die Person.</translation>
    </message>
</context>
<context>
    <name>PlayCommand</name>
    <message>
        <source>the script broke off</source>
        <translation>das Skript brach ab</translation>
    </message>
    <message>
        <source>Script and passphrase cannot both come from stdin.</source>
        <translation>Skript und Passphrase können nicht beide von stdin kommen.</translation>
    </message>
    <message>
        <source>Play an interview script into the book, line by line.</source>
        <translation>Ein Interviewskript Zeile für Zeile in das Buch einspielen.</translation>
    </message>
    <message>
        <source>Go on after a line that cannot be taken.</source>
        <translation>Nach einer Zeile, die nicht angenommen wird, weitermachen.</translation>
    </message>
    <message>
        <source>“ACK N” on stdout says that line N is on the disk, “error N: why” on stderr that it was not taken.</source>
        <translation>„ACK N“ auf stdout heißt, dass Zeile N auf dem Datenträger ist, „error N: Grund“ auf stderr, dass sie nicht angenommen wurde.</translation>
    </message>
</context>
<context>
    <name>QuestionFilesCommand</name>
    <message>
        <source>an id that occurs once; “%1” stands in %2 too</source>
        <translation>eine Kennung, die einmal vorkommt; „%1“ steht auch in %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) imported.</source>
        <translation>
            <numerusform>%n Frage importiert.</numerusform>
            <numerusform>%n Fragen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were there already.</source>
        <translation>
            <numerusform>%n Frage war schon da.</numerusform>
            <numerusform>%n Fragen waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed here too; the file&apos;s text took its place.</source>
        <translation>%1 wurde auch hier geändert; der Text der Datei ist an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>%1 was changed here too; your text stays (--take-theirs takes the file&apos;s).</source>
        <translation>%1 wurde auch hier geändert; Ihr Text bleibt (--take-theirs nimmt den der Datei).</translation>
    </message>
    <message>
        <source>--format takes json, csv or markdown.</source>
        <translation>--format nimmt json, csv oder markdown.</translation>
    </message>
    <message>
        <source>Take questions from files into your own bank, all or none.</source>
        <translation>Fragen aus Dateien in die eigene Sammlung übernehmen, alle oder keine.</translation>
    </message>
    <message>
        <source>json, csv or markdown; else the end of the name says it.</source>
        <translation>json, csv oder markdown; sonst sagt es die Endung des Namens.</translation>
    </message>
    <message>
        <source>Where a question was changed here and in the file, take the file&apos;s text.</source>
        <translation>Wo eine Frage hier und in der Datei geändert wurde, den Text der Datei nehmen.</translation>
    </message>
    <message>
        <source>Write questions, or all of your own, into a file to share.</source>
        <translation>Fragen, oder alle eigenen, in eine Datei zum Weitergeben schreiben.</translation>
    </message>
    <message>
        <source>The file, which is replaced; several kinds make a file each, FILE-KIND.json.</source>
        <translation>Die Datei, die ersetzt wird; mehrere Arten ergeben je eine Datei, DATEI-ART.json.</translation>
    </message>
</context>
<context>
    <name>QuestionKind</name>
    <message>
        <source>System design</source>
        <translation>Systemdesign</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Debugging</source>
        <translation>Debugging</translation>
    </message>
    <message>
        <source>Code review</source>
        <translation>Code-Review</translation>
    </message>
    <message>
        <source>Pair programming</source>
        <translation>Pair-Programming</translation>
    </message>
    <message>
        <source>Job simulation</source>
        <translation>Arbeitssimulation</translation>
    </message>
    <message>
        <source>Take-home</source>
        <translation>Take-home-Aufgabe</translation>
    </message>
    <message>
        <source>Repository review</source>
        <translation>Repository-Review</translation>
    </message>
    <message>
        <source>Experience screen</source>
        <translation>Erfahrungsgespräch</translation>
    </message>
    <message>
        <source>Take-home follow-up</source>
        <translation>Take-home-Nachgespräch</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Operability check</source>
        <translation>Betriebscheck</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>To be asked by the candidate: functional</source>
        <translation>Von der Person zu erfragen: funktional</translation>
    </message>
    <message>
        <source>To be asked by the candidate: non-functional</source>
        <translation>Von der Person zu erfragen: nicht funktional</translation>
    </message>
    <message>
        <source>Deep dives</source>
        <translation>Vertiefungen</translation>
    </message>
    <message>
        <source>Trade-offs</source>
        <translation>Abwägungen</translation>
    </message>
    <message>
        <source>Failure modes</source>
        <translation>Ausfallarten</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Five whys: %1</source>
        <translation>Fünfmal Warum: %1</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptome</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Decoys</source>
        <translation>Falsche Fährten</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Zeitgrenzen</translation>
    </message>
    <message numerus="yes">
        <source>, %n minute(s)</source>
        <translation>
            <numerusform>, %n Minute</numerusform>
            <numerusform>, %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Warnsignale</translation>
    </message>
    <message>
        <source>Strong evidence</source>
        <translation>Starke Belege</translation>
    </message>
    <message>
        <source>Weak evidence</source>
        <translation>Schwache Belege</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Nach Level</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Twist</source>
        <translation>Wendung</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Nicht erwünscht</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>AI assistants</source>
        <translation>KI-Assistenten</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Reviewing it</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Ready for production</source>
        <translation>Reif für den Betrieb</translation>
    </message>
    <message>
        <source>Minute by minute</source>
        <translation>Minute für Minute</translation>
    </message>
    <message>
        <source>Material: %1</source>
        <translation>Material: %1</translation>
    </message>
    <message>
        <source>Planted flaws</source>
        <translation>Eingebaute Mängel</translation>
    </message>
</context>
<context>
    <name>QuestionsCommand</name>
    <message>
        <source>There are no such questions.</source>
        <translation>Solche Fragen gibt es nicht.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>LEVELS</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTEN</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>KURZFASSUNG</translation>
    </message>
    <message>
        <source>--kind takes one of: %1.</source>
        <translation>--kind erwartet eines von: %1.</translation>
    </message>
    <message>
        <source>--level takes L3, L4, L5 or L6.</source>
        <translation>--level erwartet L3, L4, L5 oder L6.</translation>
    </message>
    <message>
        <source>--competency takes one of: %1.</source>
        <translation>--competency erwartet eines von: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked, no problems.</source>
        <translation>
            <numerusform>%n Datei geprüft, keine Mängel.</numerusform>
            <numerusform>%n Dateien geprüft, keine Mängel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only of this kind.</source>
        <translation>Nur dieser Art.</translation>
    </message>
    <message>
        <source>Only for this level, L3 to L6.</source>
        <translation>Nur für dieses Level, L3 bis L6.</translation>
    </message>
    <message>
        <source>Only with this competency.</source>
        <translation>Nur mit dieser Kompetenz.</translation>
    </message>
    <message>
        <source>List the questions of the bank.</source>
        <translation>Die Fragen der Sammlung auflisten.</translation>
    </message>
    <message>
        <source>Show a question with its whole guide.</source>
        <translation>Eine Frage mit ihrem ganzen Leitfaden zeigen.</translation>
    </message>
    <message>
        <source>Check question files and tell every problem with its place.</source>
        <translation>Fragedateien prüfen und jeden Mangel mit seiner Stelle nennen.</translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message>
        <source>Strong no</source>
        <translation>Klares Nein</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Klares Ja</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a date is written, in Qt&apos;s letters: d, M, y. MMM is the short name of the month.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2 UTC</source>
        <extracomment>A date, and a time of the day in UTC.</extracomment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Warnsignal</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Nachhaken</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 von 4</translation>
    </message>
    <message>
        <source>No recommendation yet</source>
        <translation>Noch keine Empfehlung</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>▼ %1</source>
        <translation>▼ %1</translation>
    </message>
    <message>
        <source>DRAFT: the interview has not started.</source>
        <translation>ENTWURF: Das Interview hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>DRAFT: the interview is still going on.</source>
        <translation>ENTWURF: Das Interview läuft noch.</translation>
    </message>
    <message>
        <source>DRAFT: the interview was cancelled.</source>
        <translation>ENTWURF: Das Interview wurde abgesagt.</translation>
    </message>
    <message>
        <source>DRAFT: the candidate did not come.</source>
        <translation>ENTWURF: Die Person ist nicht erschienen.</translation>
    </message>
    <message>
        <source>DRAFT: not sealed, everything can still change.</source>
        <translation>ENTWURF: nicht versiegelt, alles kann sich noch ändern.</translation>
    </message>
    <message>
        <source>Sealed %1 by %2 · key %3 · content %4…%5</source>
        <translation>Versiegelt am %1 von %2 · Schlüssel %3 · Inhalt %4…%5</translation>
    </message>
    <message>
        <source>Amendment %1 · %2 · %3</source>
        <translation>Nachtrag %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Amendment %1 · %2</source>
        <translation>Nachtrag %1 · %2</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Asked at %1, %2</source>
        <translation>Gestellt bei %1, %2</translation>
    </message>
    <message>
        <source>Paused for %1.</source>
        <translation>Pause von %1.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Beleg für</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Page number, number of pages.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n Scorecard</numerusform>
            <numerusform>%n Scorecards</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no scorecard to show.</source>
        <translation>Es gibt keine Scorecard zu zeigen.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>DRAFT – not sealed · confidential</source>
        <translation>ENTWURF – nicht versiegelt · vertraulich</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>Ratings and evidence</source>
        <translation>Bewertungen und Belege</translation>
    </message>
    <message>
        <source>How the hour went</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 %2 of %3 min</source>
        <extracomment>A part of the interview: its name, the minutes that it took, the minutes that were planned.</extracomment>
        <translation>%1 %2 von %3 min</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>Pause von %1</translation>
    </message>
    <message>
        <source>not reached: %1</source>
        <translation>nicht erreicht: %1</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Gestellte Fragen</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Nachfrage: %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <translation>Gehört: %1</translation>
    </message>
    <message>
        <source>Assumption changed: %1</source>
        <translation>Geänderte Annahme: %1</translation>
    </message>
    <message>
        <source>Record of events</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>No font on this machine has these characters; boxes stand in their place, the text itself is complete: %1</source>
        <translation>Keine Schrift auf diesem Rechner hat diese Zeichen; an ihrer Stelle stehen Kästchen, der Text selbst ist vollständig: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>The interview started.</source>
        <translation>Das Interview begann.</translation>
    </message>
    <message>
        <source>The segment “%1” began.</source>
        <translation>Der Abschnitt „%1“ begann.</translation>
    </message>
    <message>
        <source>The interview was paused.</source>
        <translation>Das Interview wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The interview went on.</source>
        <translation>Das Interview ging weiter.</translation>
    </message>
    <message>
        <source>The question “%1” was asked.</source>
        <translation>Die Frage „%1“ wurde gestellt.</translation>
    </message>
    <message>
        <source>Follow-up %1 was asked: “%2”</source>
        <translation>Nachfrage %1 wurde gestellt: „%2“</translation>
    </message>
    <message>
        <source>Hint %1 was given: “%2”</source>
        <translation>Hinweis %1 wurde gegeben: „%2“</translation>
    </message>
    <message>
        <source>Note %1 was edited.</source>
        <translation>Notiz %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Note %1 was removed.</source>
        <translation>Notiz %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Listened for and heard: “%1”</source>
        <translation>Erwartet und gehört: „%1“</translation>
    </message>
    <message>
        <source>No longer counted as heard: “%1”</source>
        <translation>Gilt nicht mehr als gehört: „%1“</translation>
    </message>
    <message>
        <source>An assumption was changed: %1</source>
        <translation>Eine Annahme wurde geändert: %1</translation>
    </message>
    <message>
        <source>“%1” was shown.</source>
        <translation>„%1“ wurde gezeigt.</translation>
    </message>
    <message>
        <source>“%1” was read out.</source>
        <translation>„%1“ wurde vorgelesen.</translation>
    </message>
    <message>
        <source>The candidate asked for “%1”, which is not to be had.</source>
        <translation>Gefragt wurde nach „%1“; das ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Constraint %1 was given: “%2”</source>
        <translation>Einschränkung %1 wurde vorgegeben: „%2“</translation>
    </message>
    <message>
        <source>Hypothesis, testable: “%1”</source>
        <translation>Hypothese, prüfbar: „%1“</translation>
    </message>
    <message>
        <source>Hypothesis, not testable: “%1”</source>
        <translation>Hypothese, nicht prüfbar: „%1“</translation>
    </message>
    <message>
        <source>Action that mitigates: “%1”</source>
        <translation>Lindernde Maßnahme: „%1“</translation>
    </message>
    <message>
        <source>Action that diagnoses: “%1”</source>
        <translation>Diagnostische Maßnahme: „%1“</translation>
    </message>
    <message>
        <source>Action that makes it worse: “%1”</source>
        <translation>Verschlimmernde Maßnahme: „%1“</translation>
    </message>
    <message>
        <source>Action without effect: “%1”</source>
        <translation>Maßnahme ohne Wirkung: „%1“</translation>
    </message>
    <message>
        <source>Why %1 was reached: “%2”</source>
        <translation>Warum Nr. %1 wurde erreicht: „%2“</translation>
    </message>
    <message>
        <source>Defect %1 was found: “%2”</source>
        <translation>Fehler %1 wurde gefunden: „%2“</translation>
    </message>
    <message>
        <source>“%1” was attached.</source>
        <translation>„%1“ wurde angehängt.</translation>
    </message>
    <message>
        <source>Note %1 was linked to %2.</source>
        <translation>Notiz %1 wurde mit %2 verknüpft.</translation>
    </message>
    <message>
        <source>Note %1 was unlinked from %2.</source>
        <translation>Die Verknüpfung von Notiz %1 mit %2 wurde gelöst.</translation>
    </message>
    <message>
        <source>The interview ended.</source>
        <translation>Das Interview endete.</translation>
    </message>
    <message>
        <source>The interview was reopened.</source>
        <translation>Das Interview wurde wieder geöffnet.</translation>
    </message>
    <message>
        <source>The recommendation was given: %1.</source>
        <translation>Die Empfehlung wurde abgegeben: %1.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by %1.</source>
        <translation>Die Uhr des Rechners wurde um %1 vorgestellt.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by %1.</source>
        <translation>Die Uhr des Rechners wurde um %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Scorecards</translation>
    </message>
    <message>
        <source>Follow-ups asked</source>
        <translation>Gestellte Nachfragen</translation>
    </message>
    <message>
        <source>Hints given</source>
        <translation>Gegebene Hinweise</translation>
    </message>
    <message>
        <source>Listened for and heard</source>
        <translation>Erwartet und gehört</translation>
    </message>
    <message>
        <source>Assumptions changed</source>
        <translation>Geänderte Annahmen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>What the rating says</source>
        <translation>Bedeutung der Bewertung</translation>
    </message>
    <message>
        <source>Why %1 no longer counts as reached: “%2”</source>
        <translation>Warum %1 gilt nicht mehr als erreicht: „%2“</translation>
    </message>
    <message>
        <source>Defect %1 no longer counts as found: “%2”</source>
        <translation>Mangel %1 gilt nicht mehr als gefunden: „%2“</translation>
    </message>
    <message>
        <source>Defect %1 was found with a hint: “%2”</source>
        <translation>Mangel %1 wurde mit einem Hinweis gefunden: „%2“</translation>
    </message>
    <message>
        <source>Hypothesis %1 was confirmed.</source>
        <translation>Hypothese %1 wurde bestätigt.</translation>
    </message>
    <message>
        <source>Hypothesis %1 was ruled out.</source>
        <translation>Hypothese %1 wurde ausgeschlossen.</translation>
    </message>
    <message>
        <source>Hypothesis %1 is open again.</source>
        <translation>Hypothese %1 ist wieder offen.</translation>
    </message>
    <message>
        <source>The incident clock was set to %1.</source>
        <translation>Die Störungsuhr wurde auf %1 gestellt.</translation>
    </message>
    <message>
        <source>Taken for a defect, though it is fine: “%1”</source>
        <translation>Für einen Mangel gehalten, obwohl einwandfrei: „%1“</translation>
    </message>
    <message>
        <source>No longer counted as taken for a defect: “%1”</source>
        <translation>Zählt nicht mehr als für einen Mangel gehalten: „%1“</translation>
    </message>
    <message>
        <source>Said at the hand-over: “%1”</source>
        <translation>Bei der Übergabe gesagt: „%1“</translation>
    </message>
    <message>
        <source>No longer counted as said at the hand-over: “%1”</source>
        <translation>Zählt nicht mehr als bei der Übergabe gesagt: „%1“</translation>
    </message>
    <message>
        <source>Ticked: “%1”</source>
        <translation>Abgehakt: „%1“</translation>
    </message>
    <message>
        <source>No longer ticked: “%1”</source>
        <translation>Nicht mehr abgehakt: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n min</source>
        <comment>name of a segment, its minutes</comment>
        <translation>
            <numerusform>%1 %n min</numerusform>
            <numerusform>%1 %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was changed: %1.</source>
        <translation>Der Plan wurde geändert: %1.</translation>
    </message>
    <message>
        <source>%1 Left out: %2.</source>
        <comment>a sentence, titles of questions</comment>
        <translation>%1 Weggelassen: %2.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Errechnet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>dimension, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time on each dimension</source>
        <translation>Zeit je Dimension</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Abgehakt: %1</translation>
    </message>
    <message>
        <source>[name left out]</source>
        <translation>[Name weggelassen]</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>die Kandidatin oder der Kandidat</translation>
    </message>
    <message>
        <source>The candidate</source>
        <translation>Die Kandidatin oder der Kandidat</translation>
    </message>
    <message>
        <source>Redacted copy for the candidate: the names of other people were left out.</source>
        <translation>Geschwärzte Kopie für die Kandidatin oder den Kandidaten: Die Namen anderer wurden weggelassen.</translation>
    </message>
    <message>
        <source>Blind copy: the candidate&apos;s name was left out.</source>
        <translation>Anonyme Kopie: Der Name der Kandidatin oder des Kandidaten wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 Words that tell a gender were left as they are in these notes: %2.</source>
        <comment>the mark, numbers</comment>
        <translation>%1 Wörter, die ein Geschlecht verraten, blieben in diesen Notizen stehen: %2.</translation>
    </message>
    <message>
        <source>REDACTED COPY</source>
        <translation>GESCHWÄRZTE KOPIE</translation>
    </message>
    <message>
        <source>BLIND COPY</source>
        <translation>ANONYME KOPIE</translation>
    </message>
    <message>
        <source>Not sealed itself: a copy of what was sealed %1 · content %2…%3</source>
        <translation>Selbst nicht versiegelt: eine Kopie dessen, was %1 versiegelt wurde · Inhalt %2…%3</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Greenhouse scorecard (JSON)</source>
        <translation>Greenhouse-Bewertungsbogen (JSON)</translation>
    </message>
    <message>
        <source>Lever feedback (JSON)</source>
        <translation>Lever-Rückmeldung (JSON)</translation>
    </message>
    <message>
        <source>Ashby feedback (JSON)</source>
        <translation>Ashby-Rückmeldung (JSON)</translation>
    </message>
</context>
<context>
    <name>RubricsCommand</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>DIMENSIONS</source>
        <translation>DIMENSIONEN</translation>
    </message>
    <message>
        <source>List the rubrics and their dimensions.</source>
        <translation>Die Bewertungsraster und ihre Dimensionen auflisten.</translation>
    </message>
    <message>
        <source>Show a rubric with its anchors at every level.</source>
        <translation>Ein Bewertungsraster mit seinen Ankern auf jedem Level zeigen.</translation>
    </message>
</context>
<context>
    <name>SealCommand</name>
    <message>
        <source>Sign a scorecard, which nobody can change unnoticed from then on.</source>
        <translation>Eine Scorecard signieren, die danach niemand mehr unbemerkt ändern kann.</translation>
    </message>
    <message>
        <source>Your name, when this book signs for the first time; else the interviewer&apos;s.</source>
        <translation>Ihr Name, wenn dieses Buch zum ersten Mal signiert; sonst der Name der interviewenden Person.</translation>
    </message>
    <message>
        <source>The first seal makes the book&apos;s signing key, protected by the passphrase if one is given.</source>
        <translation>Das erste Siegel erzeugt den Signaturschlüssel des Buchs, geschützt durch die Passphrase, falls eine angegeben ist.</translation>
    </message>
    <message>
        <source>Add a signed text to a sealed scorecard.</source>
        <translation>Einer versiegelten Scorecard einen signierten Text hinzufügen.</translation>
    </message>
    <message>
        <source>What is to be added.</source>
        <translation>Was hinzuzufügen ist.</translation>
    </message>
</context>
<context>
    <name>SealScorecards</name>
    <message>
        <source>An amendment needs a text.</source>
        <translation>Ein Nachtrag braucht einen Text.</translation>
    </message>
    <message>
        <source>Nothing has been sealed with this book yet.</source>
        <translation>Mit diesem Buch wurde noch nichts versiegelt.</translation>
    </message>
    <message>
        <source>Only a sealed scorecard can be amended.</source>
        <translation>Nur eine versiegelte Scorecard kann einen Nachtrag bekommen.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>AT</source>
        <translation>BEI</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit erwartet eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Find notes, people and questions by the beginnings of words.</source>
        <translation>Notizen, Personen und Fragen nach Wortanfängen suchen.</translation>
    </message>
    <message>
        <source>At most so many hits; else 50.</source>
        <translation>Höchstens so viele Treffer; sonst 50.</translation>
    </message>
</context>
<context>
    <name>SessionRules</name>
    <message>
        <source>The interview has not started.</source>
        <translation>Das Interview hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The interview has already started.</source>
        <translation>Das Interview hat schon begonnen.</translation>
    </message>
    <message>
        <source>The interview has not ended yet.</source>
        <translation>Das Interview ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>The interview has ended; reopen it to go on.</source>
        <translation>Das Interview ist beendet; öffnen Sie es wieder, um fortzufahren.</translation>
    </message>
    <message>
        <source>The scorecard is sealed; add an amendment instead.</source>
        <translation>Die Scorecard ist versiegelt; fügen Sie stattdessen einen Nachtrag hinzu.</translation>
    </message>
    <message>
        <source>The interview was cancelled.</source>
        <translation>Das Interview wurde abgesagt.</translation>
    </message>
    <message>
        <source>The candidate did not come to this interview.</source>
        <translation>Zu diesem Interview ist die Person nicht erschienen.</translation>
    </message>
    <message>
        <source>The interview is already paused.</source>
        <translation>Das Interview ist schon unterbrochen.</translation>
    </message>
    <message>
        <source>The interview is not paused.</source>
        <translation>Das Interview ist nicht unterbrochen.</translation>
    </message>
    <message>
        <source>The question that is being asked has no chain of whys.</source>
        <translation>Die aktuelle Frage hat keine Warum-Kette.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB.</source>
        <translation>Die Datei ist größer als 16 MB.</translation>
    </message>
    <message>
        <source>Note %1 is not linked to %2.</source>
        <translation>Notiz %1 ist nicht mit %2 verknüpft.</translation>
    </message>
    <message>
        <source>A recommendation wants every dimension rated or “not assessed”. Open:</source>
        <translation>Für eine Empfehlung muss jede Dimension eine Bewertung oder „nicht bewertet“ haben. Offen:</translation>
    </message>
    <message>
        <source>The scorecard cannot be sealed yet. Missing:</source>
        <translation>Die Scorecard kann noch nicht versiegelt werden. Es fehlt:</translation>
    </message>
    <message>
        <source>No question has been asked yet.</source>
        <translation>Es wurde noch keine Frage gestellt.</translation>
    </message>
    <message>
        <source>The question that is being asked is of another kind.</source>
        <translation>Die aktuelle Frage ist von anderer Art.</translation>
    </message>
    <message>
        <source>A note may be 100,000 characters long at most.</source>
        <translation>Eine Notiz darf höchstens 100.000 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>%1 is rated %2 without evidence: link a note, or choose “not assessed”.</source>
        <translation>%1 ist ohne Beleg mit %2 bewertet: Verknüpfen Sie eine Notiz, oder wählen Sie „nicht bewertet“.</translation>
    </message>
    <message>
        <source>%1 is rated %2 on one note: a 1 or a 4 wants two.</source>
        <translation>%1 ist mit nur einer Notiz mit %2 bewertet: Eine 1 oder eine 4 braucht zwei.</translation>
    </message>
    <message>
        <source>The time %1 lies before the last event at %2.</source>
        <translation>Die Zeit %1 liegt vor dem letzten Ereignis bei %2.</translation>
    </message>
    <message>
        <source>%1 is not rated.</source>
        <translation>%1 ist noch offen.</translation>
    </message>
    <message>
        <source>There is no recommendation.</source>
        <translation>Die Empfehlung fehlt.</translation>
    </message>
    <message>
        <source>“%1” has to be asked in this interview.</source>
        <translation>„%1“ muss in diesem Interview gestellt werden.</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>New interview</source>
        <translation>Neues Interview</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Alles finden, alles tun</translation>
    </message>
    <message>
        <source>Open a scorecard file</source>
        <translation>Scorecard-Datei öffnen</translation>
    </message>
    <message>
        <source>Show this sheet</source>
        <translation>Diese Übersicht zeigen</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Go to Interviews</source>
        <translation>Zu „Interviews“</translation>
    </message>
    <message>
        <source>Go to Questions</source>
        <translation>Zu „Fragen“</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Zu „Einstellungen“</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start the next interview</source>
        <translation>Nächstes Interview starten</translation>
    </message>
    <message>
        <source>Start this interview</source>
        <translation>Dieses Interview starten</translation>
    </message>
    <message>
        <source>Save this interview for later</source>
        <translation>Dieses Interview für später speichern</translation>
    </message>
    <message>
        <source>Open the chosen interview</source>
        <translation>Gewähltes Interview öffnen</translation>
    </message>
    <message>
        <source>Export the chosen interviews</source>
        <translation>Gewählte Interviews exportieren</translation>
    </message>
    <message>
        <source>Delete the chosen interview</source>
        <translation>Gewähltes Interview löschen</translation>
    </message>
    <message>
        <source>Rate the current dimension 1</source>
        <translation>Aktuelle Dimension mit 1 bewerten</translation>
    </message>
    <message>
        <source>Rate the current dimension 2</source>
        <translation>Aktuelle Dimension mit 2 bewerten</translation>
    </message>
    <message>
        <source>Rate the current dimension 3</source>
        <translation>Aktuelle Dimension mit 3 bewerten</translation>
    </message>
    <message>
        <source>Rate the current dimension 4</source>
        <translation>Aktuelle Dimension mit 4 bewerten</translation>
    </message>
    <message>
        <source>Current dimension: not assessed</source>
        <translation>Aktuelle Dimension: nicht bewertet</translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation>Nächste Dimension</translation>
    </message>
    <message>
        <source>Previous dimension</source>
        <translation>Vorige Dimension</translation>
    </message>
    <message>
        <source>Ask the next question</source>
        <translation>Nächste Frage stellen</translation>
    </message>
    <message>
        <source>Next part of the interview</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Pause oder weiter</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Interview beenden</translation>
    </message>
    <message>
        <source>Undo the last rating, link or tick</source>
        <translation>Letzte Bewertung, Verknüpfung, Markierung zurücknehmen</translation>
    </message>
    <message>
        <source>Move this line&apos;s time 5 s back</source>
        <translation>Zeit dieser Zeile 5 s zurück</translation>
    </message>
    <message>
        <source>Move this line&apos;s time 5 s on</source>
        <translation>Zeit dieser Zeile 5 s vor</translation>
    </message>
    <message>
        <source>Log the next hint as given</source>
        <translation>Nächsten Hinweis als gegeben vermerken</translation>
    </message>
    <message>
        <source>Ask follow-up 1</source>
        <translation>Nachfrage 1 stellen</translation>
    </message>
    <message>
        <source>Ask follow-up 2</source>
        <translation>Nachfrage 2 stellen</translation>
    </message>
    <message>
        <source>Ask follow-up 3</source>
        <translation>Nachfrage 3 stellen</translation>
    </message>
    <message>
        <source>Ask follow-up 4</source>
        <translation>Nachfrage 4 stellen</translation>
    </message>
    <message>
        <source>Ask follow-up 5</source>
        <translation>Nachfrage 5 stellen</translation>
    </message>
    <message>
        <source>Ask follow-up 6</source>
        <translation>Nachfrage 6 stellen</translation>
    </message>
    <message>
        <source>Ask follow-up 7</source>
        <translation>Nachfrage 7 stellen</translation>
    </message>
    <message>
        <source>Ask follow-up 8</source>
        <translation>Nachfrage 8 stellen</translation>
    </message>
    <message>
        <source>Ask follow-up 9</source>
        <translation>Nachfrage 9 stellen</translation>
    </message>
    <message>
        <source>Preview the PDF</source>
        <translation>PDF-Vorschau</translation>
    </message>
    <message>
        <source>Seal the scorecard</source>
        <translation>Scorecard versiegeln</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Go to what is missing next</source>
        <translation>Zum nächsten fehlenden Punkt</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Zurück zu den Notizen</translation>
    </message>
    <message>
        <source>New interview with this question</source>
        <translation>Neues Interview mit dieser Frage</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>During an interview</source>
        <translation>Während eines Interviews</translation>
    </message>
    <message>
        <source>Score and seal</source>
        <translation>Bewerten und versiegeln</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Go to the handbook</source>
        <translation>Zum Handbuch</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Retired: never proposed any more</source>
        <translation>Ausgemustert: nie mehr vorgeschlagen</translation>
    </message>
    <message>
        <source>Leaked: rests for half a year</source>
        <translation>Bekannt geworden: ruht ein halbes Jahr</translation>
    </message>
    <message>
        <source>Write a new question</source>
        <translation>Eine neue Frage schreiben</translation>
    </message>
    <message>
        <source>Edit the question, or a copy of a bundled one</source>
        <translation>Die Frage bearbeiten, von einer mitgelieferten eine Kopie</translation>
    </message>
    <message>
        <source>Duplicate the question</source>
        <translation>Die Frage duplizieren</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Die Frage löschen</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Fragen importieren …</translation>
    </message>
    <message>
        <source>Export your own questions…</source>
        <translation>Eigene Fragen exportieren …</translation>
    </message>
    <message>
        <source>Import what the preview shows</source>
        <translation>Importieren, was die Vorschau zeigt</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation>Die Frage speichern</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>Go to Kits and rubrics</source>
        <translation>Zu Kits und Bewertungsrastern</translation>
    </message>
    <message>
        <source>Save the kit or rubric</source>
        <translation>Kit oder Bewertungsraster speichern</translation>
    </message>
    <message>
        <source>Duplicate the kit or rubric</source>
        <translation>Kit oder Bewertungsraster duplizieren</translation>
    </message>
    <message>
        <source>Delete the kit or rubric</source>
        <translation>Kit oder Bewertungsraster löschen</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Die Zeile nach oben</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Die Zeile nach unten</translation>
    </message>
    <message>
        <source>Writing a question</source>
        <translation>Eine Frage schreiben</translation>
    </message>
    <message>
        <source>Kits and rubrics</source>
        <translation>Kits und Bewertungsraster</translation>
    </message>
    <message>
        <source>Conceal everything, and go on</source>
        <translation>Alles verbergen, und weiter</translation>
    </message>
    <message>
        <source>Link the chosen lines to the current dimension, or unlink them</source>
        <translation>Die gewählten Zeilen mit der aktuellen Dimension verknüpfen, oder lösen</translation>
    </message>
    <message>
        <source>Move this line up</source>
        <translation>Diese Zeile nach oben</translation>
    </message>
    <message>
        <source>Move this line down</source>
        <translation>Diese Zeile nach unten</translation>
    </message>
    <message>
        <source>Join this line to the one above</source>
        <translation>Diese Zeile an die darüber anfügen</translation>
    </message>
    <message>
        <source>Suggest another spelling of this word</source>
        <translation>Andere Schreibweisen dieses Worts vorschlagen</translation>
    </message>
    <message>
        <source>Small window beside the call, and back</source>
        <translation>Kleines Fenster neben dem Gespräch, und zurück</translation>
    </message>
    <message>
        <source>Why this line is marked, and what to write</source>
        <translation>Warum diese Zeile markiert ist, und was Sie schreiben können</translation>
    </message>
    <message>
        <source>Tick the next task or step</source>
        <translation>Nächste Aufgabe oder nächsten Schritt abhaken</translation>
    </message>
    <message>
        <source>Do what is proposed: the new plan, or the follow-up</source>
        <translation>Den Vorschlag annehmen: neuer Plan oder Nachfrage</translation>
    </message>
    <message>
        <source>Put the proposal away</source>
        <translation>Den Vorschlag weglegen</translation>
    </message>
    <message>
        <source>Role-play: what the candidate asks for</source>
        <translation>Rollenspiel: wonach gefragt wird</translation>
    </message>
    <message>
        <source>Role-play: note a hypothesis</source>
        <translation>Rollenspiel: eine Hypothese festhalten</translation>
    </message>
    <message>
        <source>Role-play: last hypothesis confirmed, ruled out, open</source>
        <translation>Rollenspiel: letzte Hypothese bestätigt, ausgeschlossen, offen</translation>
    </message>
    <message>
        <source>Role-play: note an action</source>
        <translation>Rollenspiel: eine Maßnahme festhalten</translation>
    </message>
    <message>
        <source>Role-play: the next why was reached</source>
        <translation>Rollenspiel: das nächste Warum ist erreicht</translation>
    </message>
    <message>
        <source>Role-play: a point of the hand-over was said</source>
        <translation>Rollenspiel: ein Punkt der Übergabe wurde gesagt</translation>
    </message>
    <message>
        <source>Role-play: announce the incident&apos;s time</source>
        <translation>Rollenspiel: die Zeit der Störung ansagen</translation>
    </message>
    <message>
        <source>Role-play: console or guide</source>
        <translation>Rollenspiel: Konsole oder Leitfaden</translation>
    </message>
    <message>
        <source>Role-play: play constraint card 1</source>
        <translation>Rollenspiel: Einschränkungskarte 1 spielen</translation>
    </message>
    <message>
        <source>Role-play: play constraint card 2</source>
        <translation>Rollenspiel: Einschränkungskarte 2 spielen</translation>
    </message>
    <message>
        <source>Role-play: play constraint card 3</source>
        <translation>Rollenspiel: Einschränkungskarte 3 spielen</translation>
    </message>
    <message>
        <source>Role-play: play constraint card 4</source>
        <translation>Rollenspiel: Einschränkungskarte 4 spielen</translation>
    </message>
    <message>
        <source>Role-play: play constraint card 5</source>
        <translation>Rollenspiel: Einschränkungskarte 5 spielen</translation>
    </message>
    <message>
        <source>Role-play: play constraint card 6</source>
        <translation>Rollenspiel: Einschränkungskarte 6 spielen</translation>
    </message>
    <message>
        <source>Role-play: play constraint card 7</source>
        <translation>Rollenspiel: Einschränkungskarte 7 spielen</translation>
    </message>
    <message>
        <source>Role-play: play constraint card 8</source>
        <translation>Rollenspiel: Einschränkungskarte 8 spielen</translation>
    </message>
    <message>
        <source>Role-play: play constraint card 9</source>
        <translation>Rollenspiel: Einschränkungskarte 9 spielen</translation>
    </message>
    <message>
        <source>Code review: tick a defect by its number</source>
        <translation>Code-Review: einen Mangel nach seiner Nummer abhaken</translation>
    </message>
    <message>
        <source>Code review: mark the next line for the candidate</source>
        <translation>Code-Review: die nächste Zeile für die Kandidatin oder den Kandidaten markieren</translation>
    </message>
    <message>
        <source>Code review: mark the line before</source>
        <translation>Code-Review: die Zeile davor markieren</translation>
    </message>
    <message>
        <source>Open or close the candidate&apos;s window</source>
        <translation>Das Kandidatenfenster öffnen oder schließen</translation>
    </message>
    <message>
        <source>Blank the candidate&apos;s window, or show it again</source>
        <translation>Das Kandidatenfenster leeren oder wieder zeigen</translation>
    </message>
    <message>
        <source>Show the candidate the next thing: prompt, code, material</source>
        <translation>Im Kandidatenfenster das Nächste zeigen: Frage, Code, Material</translation>
    </message>
    <message>
        <source>Go to Panels</source>
        <translation>Zu den Panels</translation>
    </message>
    <message>
        <source>Go to Insights</source>
        <translation>Zu den Einblicken</translation>
    </message>
    <message>
        <source>Add a scorecard of somebody else…</source>
        <translation>Scorecard von jemand anderem hinzufügen …</translation>
    </message>
    <message>
        <source>Say whom the panel waits for…</source>
        <translation>Angeben, auf wen das Panel wartet …</translation>
    </message>
    <message>
        <source>Confirm a key that was kept aside…</source>
        <translation>Einen beiseitegelegten Schlüssel bestätigen …</translation>
    </message>
    <message>
        <source>Hide the names, or show them again</source>
        <translation>Namen verbergen oder wieder zeigen</translation>
    </message>
    <message>
        <source>Present the scores big, without notes</source>
        <translation>Bewertungen groß zeigen, ohne Notizen</translation>
    </message>
    <message>
        <source>Export the pack…</source>
        <translation>Mappe exportieren …</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Open the debrief of the chosen loop</source>
        <translation>Auswertung der gewählten Runde öffnen</translation>
    </message>
</context>
<context>
    <name>StartInterview</name>
    <message>
        <source>Only %1 are free on the disk of the book. Notes are small and still fit; free some room before long.</source>
        <translation>Auf dem Datenträger des Buchs sind nur %1 frei. Notizen sind klein und passen noch; schaffen Sie bald Platz.</translation>
    </message>
</context>
<context>
    <name>Statistic</name>
    <message>
        <source>There are no ratings.</source>
        <translation>Es gibt keine Bewertungen.</translation>
    </message>
    <message>
        <source>Only one person rated, and agreement takes two.</source>
        <translation>Nur eine Person hat bewertet, und Übereinstimmung braucht zwei.</translation>
    </message>
    <message>
        <source>Nothing was rated by two people.</source>
        <translation>Nichts wurde von zwei Personen bewertet.</translation>
    </message>
    <message>
        <source>Only one unit was rated by two people: too few to say.</source>
        <translation>Nur eine Einheit wurde von zwei Personen bewertet: zu wenig für eine Aussage.</translation>
    </message>
    <message>
        <source>All ratings are equal, so that agreement cannot be told from chance.</source>
        <translation>Alle Bewertungen sind gleich, sodass sich Übereinstimmung nicht vom Zufall unterscheiden lässt.</translation>
    </message>
    <message>
        <source>Fewer than two units were rated by everybody.</source>
        <translation>Weniger als zwei Einheiten wurden von allen bewertet.</translation>
    </message>
    <message>
        <source>The units do not differ, so that there is nothing to agree on.</source>
        <translation>Die Einheiten unterscheiden sich nicht, sodass es nichts gibt, worin man übereinstimmen könnte.</translation>
    </message>
    <message>
        <source>The scale has only one point.</source>
        <translation>Die Skala hat nur einen Punkt.</translation>
    </message>
    <message>
        <source>Some raters share no unit with the others, even through third ones, and cannot be held against them.</source>
        <translation>Einige Bewertende teilen mit den anderen keine Einheit, auch nicht über Dritte, und lassen sich nicht mit ihnen vergleichen.</translation>
    </message>
    <message>
        <source>The raters do not differ by more than chance: every effect is 0, without an interval.</source>
        <translation>Die Bewertenden unterscheiden sich nicht mehr als durch Zufall: Jeder Effekt ist 0, ohne Intervall.</translation>
    </message>
    <message>
        <source>There are too few ratings to tell raters, units and chance apart.</source>
        <translation>Es gibt zu wenige Bewertungen, um Bewertende, Einheiten und Zufall zu trennen.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, nominal</source>
        <translation>Krippendorffs Alpha, nominal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, ordinal</source>
        <translation>Krippendorffs Alpha, ordinal</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, interval</source>
        <translation>Krippendorffs Alpha, Intervall</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2, ordinal weights</source>
        <translation>Gwets AC2, ordinale Gewichte</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC2, quadratic weights</source>
        <translation>Gwets AC2, quadratische Gewichte</translation>
    </message>
    <message>
        <source>ICC(1,1), one rating, raters vary by unit</source>
        <translation>ICC(1,1), eine Bewertung, Bewertende je Einheit andere</translation>
    </message>
    <message>
        <source>ICC(2,1), one rating, absolute agreement</source>
        <translation>ICC(2,1), eine Bewertung, absolute Übereinstimmung</translation>
    </message>
    <message>
        <source>ICC(3,1), one rating, same order</source>
        <translation>ICC(3,1), eine Bewertung, gleiche Reihenfolge</translation>
    </message>
    <message>
        <source>ICC(1,k), mean rating, raters vary by unit</source>
        <translation>ICC(1,k), mittlere Bewertung, Bewertende je Einheit andere</translation>
    </message>
    <message>
        <source>ICC(2,k), mean rating, absolute agreement</source>
        <translation>ICC(2,k), mittlere Bewertung, absolute Übereinstimmung</translation>
    </message>
    <message>
        <source>ICC(3,k), mean rating, same order</source>
        <translation>ICC(3,k), mittlere Bewertung, gleiche Reihenfolge</translation>
    </message>
    <message>
        <source>Kendall&apos;s W, corrected for ties</source>
        <translation>Kendalls W, um Bindungen korrigiert</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>The scorecard is not sealed: it is a draft.</source>
        <translation>Die Scorecard ist nicht versiegelt: Sie ist ein Entwurf.</translation>
    </message>
    <message>
        <source>The scorecard&apos;s own seal is missing.</source>
        <translation>Das eigene Siegel der Scorecard fehlt.</translation>
    </message>
    <message>
        <source>The seal is of a kind that this version does not know.</source>
        <translation>Diese Version kennt die Art des Siegels nicht.</translation>
    </message>
    <message>
        <source>The signature does not hold: the seal itself was changed.</source>
        <translation>Die Signatur ist ungültig: Das Siegel selbst wurde geändert.</translation>
    </message>
    <message>
        <source>Unchanged since %1 sealed it; the key is %2.</source>
        <translation>Unverändert, seit %1 sie versiegelt hat; der Schlüssel ist %2.</translation>
    </message>
    <message>
        <source>“%1” is no scorecard that can be read. %2</source>
        <translation>„%1“ ist keine lesbare Scorecard. %2</translation>
    </message>
    <message>
        <source>Do not rely on “%1”. %2</source>
        <translation>Verlassen Sie sich nicht auf „%1“. %2</translation>
    </message>
    <message>
        <source>“%1” is unchanged since %2 sealed it on %3.</source>
        <translation>„%1“ ist unverändert, seit %2 sie am %3 versiegelt hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) were added after that.</source>
        <translation>
            <numerusform>Danach wurde %n Nachtrag hinzugefügt.</numerusform>
            <numerusform>Danach wurden %n Nachträge hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sealed scorecard is unchanged, but an amendment or the seal of one is missing.</source>
        <translation>Die versiegelte Scorecard ist unverändert, aber eine Ergänzung oder das Siegel einer Ergänzung fehlt.</translation>
    </message>
    <message>
        <source>The sealed scorecard is unchanged, but its amendments are not numbered from 1 without a gap.</source>
        <translation>Die versiegelte Scorecard ist unverändert, aber ihre Ergänzungen sind nicht lückenlos von 1 an nummeriert.</translation>
    </message>
    <message>
        <source>The sealed scorecard is unchanged, but amendment %1 was signed with another key.</source>
        <translation>Die versiegelte Scorecard ist unverändert, aber Ergänzung %1 wurde mit einem anderen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>The sealed scorecard is unchanged, but the signature of amendment %1 does not hold.</source>
        <translation>Die versiegelte Scorecard ist unverändert, aber die Signatur der Ergänzung %1 stimmt nicht.</translation>
    </message>
    <message>
        <source>The sealed scorecard is unchanged, but amendment %1 was changed after it was signed.</source>
        <translation>Die versiegelte Scorecard ist unverändert, aber Ergänzung %1 wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>The sealed scorecard is unchanged, but amendment %1 does not follow on the seal before it.</source>
        <translation>Die versiegelte Scorecard ist unverändert, aber Ergänzung %1 schließt nicht an das Siegel davor an.</translation>
    </message>
    <message>
        <source>The signature holds, but the content was changed after it was sealed.</source>
        <translation>Die Signatur stimmt, aber der Inhalt wurde nach dem Versiegeln geändert.</translation>
    </message>
    <message>
        <source>The sealed content is unchanged, but the file was changed around it: its bytes are not those that were written.</source>
        <translation>Der versiegelte Inhalt ist unverändert, aber die Datei wurde darum herum geändert: Ihre Bytes sind nicht die, die geschrieben wurden.</translation>
    </message>
    <message>
        <source>it is encrypted, and its passphrase is needed</source>
        <translation>sie ist verschlüsselt, und ihre Passphrase wird gebraucht</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Valid. %1</source>
        <translation>Gültig. %1</translation>
    </message>
    <message>
        <source>Not valid. %1</source>
        <translation>Ungültig. %1</translation>
    </message>
    <message>
        <source>SIGNER</source>
        <translation>SIGNIERT VON</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>SEALED</source>
        <translation>VERSIEGELT</translation>
    </message>
    <message>
        <source>AMENDMENTS</source>
        <translation>NACHTRÄGE</translation>
    </message>
    <message>
        <source>Check the seals of a scorecard file.</source>
        <translation>Die Siegel einer Scorecard-Datei prüfen.</translation>
    </message>
    <message>
        <source>Exit code 0: unchanged since it was signed, also by an unknown signer. 1: changed, not sealed, or no scorecard. 5: unreadable.</source>
        <translation>Rückgabewert 0: unverändert seit der Signatur, auch mit unbekanntem Schlüssel. 1: geändert, nicht versiegelt oder keine Scorecard. 5: nicht lesbar.</translation>
    </message>
    <message>
        <source>Whether the key is known was not looked up.</source>
        <translation>Ob der Schlüssel bekannt ist, wurde nicht nachgesehen.</translation>
    </message>
    <message>
        <source>For an encrypted file: read its passphrase from the first line of FILE, or of stdin.</source>
        <translation>Für eine verschlüsselte Datei: ihre Passphrase aus der ersten Zeile von FILE oder von stdin lesen.</translation>
    </message>
</context>
<context>
    <name>panelbook::Application</name>
    <message>
        <source>Change the language</source>
        <translation>Sprache wechseln</translation>
    </message>
    <message>
        <source>%1 Another language opens the window anew. Discard it now, or go on: the new language is there with the next start.</source>
        <translation>%1 Eine andere Sprache öffnet das Fenster neu. Verwerfen Sie es jetzt, oder machen Sie weiter: Die neue Sprache kommt mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>Discard and change</source>
        <translation>Verwerfen und wechseln</translation>
    </message>
</context>
<context>
    <name>panelbook::CandidateWindow</name>
    <message>
        <source>For the candidate</source>
        <translation>Kandidatenfenster</translation>
    </message>
</context>
<context>
    <name>panelbook::CapacityPanel</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Edit an assumption and press Enter; all results follow.</source>
        <translation>Annahme ändern und Eingabetaste drücken; alle Ergebnisse folgen.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it as 5e7, 50 million, 1,000 or 500 KB.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie etwa 5e7, 50 million, 1,000 oder 500 KB.</translation>
    </message>
</context>
<context>
    <name>panelbook::CardColumn</name>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
</context>
<context>
    <name>panelbook::ChoiceChip</name>
    <message>
        <source>Take “%1” back</source>
        <translation>„%1“ zurücknehmen</translation>
    </message>
</context>
<context>
    <name>panelbook::CodeView</name>
    <message>
        <source>Code or log</source>
        <translation>Code oder Log</translation>
    </message>
</context>
<context>
    <name>panelbook::ColleaguesCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Compared aloud</source>
        <translation>Vorgelesen und verglichen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>No key of a colleague is known yet. It is remembered when you open a scorecard that they sealed.</source>
        <translation>Noch ist kein Schlüssel von Kolleginnen oder Kollegen bekannt. Er wird gemerkt, wenn Sie eine Scorecard öffnen, die sie versiegelt haben.</translation>
    </message>
    <message>
        <source>Colleagues’ keys</source>
        <translation>Schlüssel der anderen</translation>
    </message>
    <message>
        <source>Compared aloud…</source>
        <translation>Vorlesen und vergleichen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>The key of %1 reads: %2</source>
        <translation>Der Schlüssel von %1 lautet: %2</translation>
    </message>
    <message>
        <source>Let %1 read these words to you, on the phone or across the table, from their own Panelbook:

%2

Are they the same, word for word?</source>
        <translation>Lassen Sie sich von %1 diese Wörter am Telefon oder am Tisch aus dem eigenen Panelbook vorlesen:

%2

Sind es dieselben, Wort für Wort?</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Es sind dieselben</translation>
    </message>
    <message>
        <source>The key of %1 is compared.</source>
        <translation>Der Schlüssel von %1 ist verglichen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Whose key is it? It signs as %1.</source>
        <translation>Wem gehört der Schlüssel? Er signiert als %1.</translation>
    </message>
    <message>
        <source>The key was renamed.</source>
        <translation>Der Schlüssel wurde umbenannt.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Den Schlüssel vergessen</translation>
    </message>
    <message>
        <source>The next scorecard that %1 seals then counts as that of somebody new. Nothing else is lost.</source>
        <translation>Die nächste Scorecard, die %1 versiegelt, gilt dann als die von jemand Neuem. Sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The key of %1 is forgotten.</source>
        <translation>Der Schlüssel von %1 ist vergessen.</translation>
    </message>
</context>
<context>
    <name>panelbook::CommandPalette</name>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Alles finden, alles tun</translation>
    </message>
    <message>
        <source>Search notes, people, questions, or name what to do</source>
        <translation>Notizen, Personen, Fragen suchen oder eine Aktion nennen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>panelbook::CompactBar</name>
    <message>
        <source>%1 · %2 left</source>
        <comment>part of the agenda, time</comment>
        <translation>%1 · noch %2</translation>
    </message>
    <message>
        <source>%1 · %2 over</source>
        <comment>part of the agenda, time</comment>
        <translation>%1 · %2 darüber</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Back to the full window</source>
        <translation>Zurück zum großen Fenster</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
</context>
<context>
    <name>panelbook::CompactRatings</name>
    <message>
        <source>not rated</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>rated %1 of 4</source>
        <translation>mit %1 von 4 bewertet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension: its rating</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>panelbook::Concealment</name>
    <message>
        <source>Concealed. Press %1 to go on.</source>
        <comment>a key</comment>
        <translation>Verborgen. Mit %1 geht es weiter.</translation>
    </message>
</context>
<context>
    <name>panelbook::DebriefPage</name>
    <message>
        <source>%1…</source>
        <comment>an export format; a file dialog follows</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Blind names</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Export pack…</source>
        <translation>Mappe exportieren …</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Choose a panel first.</source>
        <translation>Zuerst ein Panel auswählen.</translation>
    </message>
    <message>
        <source>Debrief · %1</source>
        <translation>Auswertung · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>candidate, loop</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No scorecard of this panel is sealed yet.</source>
        <translation>Noch ist keine Scorecard dieses Panels versiegelt.</translation>
    </message>
    <message>
        <source>The pack is in %1</source>
        <translation>Die Mappe liegt in %1</translation>
    </message>
    <message>
        <source>Export the pack</source>
        <translation>Mappe exportieren</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>format and its suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>The decision is sealed with the scorecards that it rests on.</source>
        <translation>Die Entscheidung ist versiegelt, zusammen mit den Scorecards, auf denen sie beruht.</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>Passphrase Ihres Signaturschlüssels</translation>
    </message>
</context>
<context>
    <name>panelbook::DebriefView</name>
    <message>
        <source>Scores: competencies by interviewer</source>
        <translation>Bewertungen: Kompetenzen je Interviewer</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
</context>
<context>
    <name>panelbook::DecisionCard</name>
    <message>
        <source>Conditions: %1</source>
        <translation>Bedingungen: %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>Andere Meinung: %1</translation>
    </message>
    <message>
        <source>In the room: %1</source>
        <translation>Anwesend: %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Outcome, reasons, conditions, who was in the room. Stored with the seals it rests on.</source>
        <translation>Ergebnis, Gründe, Bedingungen, wer anwesend war. Gespeichert mit den Siegeln, auf denen sie beruht.</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n earlier decision(s)</source>
        <translation>
            <numerusform>%1, nach einer früheren Entscheidung</numerusform>
            <numerusform>%1, nach %n früheren Entscheidungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::DecisionDialog</name>
    <message>
        <source>Hire</source>
        <translation>Einstellen</translation>
    </message>
    <message>
        <source>Do not hire</source>
        <translation>Nicht einstellen</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Noch eine Runde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>What the panel saw, and why it decides so</source>
        <translation>Was das Panel gesehen hat und warum es so entscheidet</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Andere Meinung</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Record and seal</source>
        <translation>Festhalten und versiegeln</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
</context>
<context>
    <name>panelbook::DimensionCard</name>
    <message>
        <source>no evidence</source>
        <translation>kein Beleg</translation>
    </message>
</context>
<context>
    <name>panelbook::EditQuestionPage</name>
    <message>
        <source>What the candidate sees</source>
        <translation>Was der Bewerber sieht</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>How the question will be read</source>
        <translation>Wie die Frage zu lesen sein wird</translation>
    </message>
    <message>
        <source>The question “%1” has changes that are not saved.</source>
        <translation>Die Frage „%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>%1 Discard them and open the other one?</source>
        <translation>%1 Verwerfen und die andere öffnen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Eine Kopie bearbeiten</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Die Frage bearbeiten</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n problems keep this question from being saved; they stand at their fields.</source>
        <translation>
            <numerusform>%n Problem verhindert das Speichern; es steht bei seinem Feld.</numerusform>
            <numerusform>%n Probleme verhindern das Speichern; sie stehen bei ihren Feldern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: expected %2</source>
        <comment>place, what</comment>
        <translation>%1: erwartet wird %2</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Eine Frage schreiben</translation>
    </message>
</context>
<context>
    <name>panelbook::EntryBar</name>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>What they think it is, and what would show it</source>
        <translation>Was sie vermuten und was es zeigen würde</translation>
    </message>
    <message>
        <source>testable</source>
        <translation>prüfbar</translation>
    </message>
    <message>
        <source>not testable</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>+ mitigates</source>
        <translation>+ lindert</translation>
    </message>
    <message>
        <source>? diagnoses</source>
        <translation>? klärt auf</translation>
    </message>
    <message>
        <source>- makes it worse</source>
        <translation>- verschlimmert</translation>
    </message>
    <message>
        <source>= no effect</source>
        <translation>= ohne Wirkung</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Es ist jetzt</translation>
    </message>
    <message>
        <source>The incident&apos;s time, such as 02:25</source>
        <translation>Die Zeit der Störung, etwa 02:25</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>Its number; again takes it back</source>
        <translation>Seine Nummer; noch einmal nimmt sie zurück</translation>
    </message>
    <message>
        <source>+ found</source>
        <translation>+ gefunden</translation>
    </message>
    <message>
        <source>? with a hint</source>
        <translation>? mit Hinweis</translation>
    </message>
    <message>
        <source>- sound line</source>
        <translation>- einwandfreie Zeile</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Number of the point that was said; again takes it back</source>
        <translation>Nummer des gesagten Punkts; noch einmal nimmt sie zurück</translation>
    </message>
</context>
<context>
    <name>panelbook::EvidenceLine</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Mend the text of this note</source>
        <translation>Den Text dieser Notiz ausbessern</translation>
    </message>
    <message>
        <source>This note is no evidence for this dimension; the note stays</source>
        <translation>Diese Notiz ist kein Beleg für diese Dimension; die Notiz bleibt</translation>
    </message>
    <message>
        <source>Text of the note at %1</source>
        <translation>Text der Notiz bei %1</translation>
    </message>
</context>
<context>
    <name>panelbook::ExportMenu</name>
    <message>
        <source>%1…</source>
        <comment>an export format; a file dialog follows</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>PDF with all notes</source>
        <translation>PDF mit allen Notizen</translation>
    </message>
    <message>
        <source>Export the scorecard</source>
        <translation>Scorecard exportieren</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>format and its suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>panelbook::FactsCard</name>
    <message>
        <source>Computed: %1</source>
        <translation>Errechnet: %1</translation>
    </message>
    <message>
        <source>In the notes: link it as evidence there</source>
        <translation>Steht in den Notizen: dort als Beleg verknüpfen</translation>
    </message>
    <message>
        <source>Write this into the notes, to link as evidence</source>
        <translation>In die Notizen schreiben, um es als Beleg zu verknüpfen</translation>
    </message>
</context>
<context>
    <name>panelbook::FigureChart</name>
    <message>
        <source>%1: %2</source>
        <comment>what a bar stands for, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>panelbook::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of questions</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n questions</source>
        <translation>
            <numerusform>%1: %n Frage</numerusform>
            <numerusform>%1: %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <source>≤ %n min</source>
        <translation>
            <numerusform>≤ %n min</numerusform>
            <numerusform>≤ %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Not asked lately</source>
        <translation>Länger nicht gestellt</translation>
    </message>
    <message>
        <source>Only what was not asked within the last 90 days</source>
        <translation>Nur was in den letzten 90 Tagen nicht gestellt wurde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>★ Favourites</source>
        <translation>★ Favoriten</translation>
    </message>
    <message>
        <source>Only your favourites</source>
        <translation>Nur Ihre Favoriten</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Only what you wrote, changed or imported</source>
        <translation>Nur was Sie geschrieben, geändert oder importiert haben</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Only what is not proposed any more</source>
        <translation>Nur was nicht mehr vorgeschlagen wird</translation>
    </message>
</context>
<context>
    <name>panelbook::FindBar</name>
    <message>
        <source>Find in the notes</source>
        <translation>In den Notizen suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>panelbook::GuideView</name>
    <message>
        <source>Listen for</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>line %1 · %2</source>
        <comment>lines of a defect, its severity</comment>
        <translation>Zeile %1 · %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Bisher gefunden</translation>
    </message>
    <message>
        <source>Taken for a defect, though sound</source>
        <translation>Für einen Mangel gehalten, obwohl einwandfrei</translation>
    </message>
</context>
<context>
    <name>panelbook::HandbookPage</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Find in this chapter</source>
        <translation>In diesem Kapitel suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>panelbook::HomeAside</name>
    <message>
        <source>Ready in a minute</source>
        <translation>In einer Minute bereit</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>candidate, kit</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>You ask “%1” for the first time.</source>
        <translation>Sie stellen „%1“ zum ersten Mal.</translation>
    </message>
    <message numerus="yes">
        <source>You asked “%1” %n time(s), last on %2.</source>
        <translation>
            <numerusform>Sie haben „%1“ %n-mal gestellt, zuletzt am %2.</numerusform>
            <numerusform>Sie haben „%1“ %n-mal gestellt, zuletzt am %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>The rubric has %n dimension(s).</source>
        <translation>
            <numerusform>Das Bewertungsraster hat %n Dimension.</numerusform>
            <numerusform>Das Bewertungsraster hat %n Dimensionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last %n recommendation(s)</source>
        <translation>
            <numerusform>Ihre letzte Empfehlung</numerusform>
            <numerusform>Ihre letzten %n Empfehlungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::HomePage</name>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Abzuschließen</translation>
    </message>
    <message>
        <source>Plan one in under 20 seconds: type a name, pick a kit, and its questions are chosen for the level. Drop a .scorecard file here to check that nobody changed it.</source>
        <translation>In unter 20 Sekunden geplant: Namen eintippen, Kit wählen, und die Fragen werden passend zum Level ausgesucht. Ziehen Sie eine .scorecard-Datei hierher, um zu prüfen, ob jemand sie geändert hat.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Interview</translation>
    </message>
    <message>
        <source>No interview is planned for today.</source>
        <translation>Für heute ist kein Interview geplant.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>today&apos;s date</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>panelbook::HomeRowWidget</name>
    <message>
        <source>%1: %2</source>
        <comment>a button&apos;s label, the candidate</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>panelbook::IdentityPage</name>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
</context>
<context>
    <name>panelbook::ImportPanel</name>
    <message>
        <source>Keep all of &amp;yours</source>
        <translation>Alle &amp;eigenen behalten</translation>
    </message>
    <message>
        <source>Take all of &amp;theirs</source>
        <translation>Alle &amp;fremden nehmen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <comment>file</comment>
        <translation>Importieren aus %1</translation>
    </message>
    <message>
        <source>Nothing is imported while the file has problems. Mend these lines, then import it again.</source>
        <translation>Solange die Datei Probleme hat, wird nichts importiert. Berichtigen Sie diese Zeilen und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>A conflict was changed here and in the file. Yours stays unless you choose theirs: press Enter on the line.</source>
        <translation>Ein Konflikt wurde hier und in der Datei geändert. Ihre Fassung bleibt, wenn Sie nicht die andere wählen: Eingabetaste auf der Zeile.</translation>
    </message>
    <message>
        <source>No question was found in this file.</source>
        <translation>In dieser Datei wurde keine Frage gefunden.</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import, and the import can be undone.</source>
        <translation>Vor „Importieren“ wird nichts geschrieben, und der Import lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>panelbook::IncidentAside</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>open, testable</source>
        <translation>offen, prüfbar</translation>
    </message>
    <message>
        <source>open, not testable</source>
        <translation>offen, nicht prüfbar</translation>
    </message>
    <message>
        <source>Root cause, five whys</source>
        <translation>Grundursache, fünfmal Warum</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>What helps, what hurts</source>
        <translation>Was hilft, was schadet</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>hilft</translation>
    </message>
    <message>
        <source>hurts</source>
        <translation>schadet</translation>
    </message>
    <message>
        <source>reached: %1 of %2</source>
        <translation>erreicht: %1 von %2</translation>
    </message>
    <message>
        <source>None was stated yet.</source>
        <translation>Noch keine geäußert.</translation>
    </message>
</context>
<context>
    <name>panelbook::IncidentPanel</name>
    <message>
        <source>What the candidate asks for</source>
        <translation>Wonach gefragt wird</translation>
    </message>
    <message>
        <source>Type what they ask for: connections?</source>
        <translation>Tippen, wonach gefragt wird: Verbindungen?</translation>
    </message>
    <message>
        <source>Artefacts that fit</source>
        <translation>Passende Artefakte</translation>
    </message>
    <message>
        <source>What the artefact holds</source>
        <translation>Was das Artefakt enthält</translation>
    </message>
    <message>
        <source>What they can ask for</source>
        <translation>Wonach sie fragen können</translation>
    </message>
    <message>
        <source>Already revealed</source>
        <translation>Schon gezeigt</translation>
    </message>
    <message>
        <source>Constraint cards</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>show it</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>read it out</source>
        <translation>vorlesen</translation>
    </message>
    <message>
        <source>“we don&apos;t have that”</source>
        <translation>„das haben wir nicht“</translation>
    </message>
    <message>
        <source>Incident clock %1</source>
        <translation>Störungsuhr %1</translation>
    </message>
    <message>
        <source>signals asked %1</source>
        <translation>Signale erfragt %1</translation>
    </message>
    <message>
        <source>useful %1</source>
        <translation>nützlich %1</translation>
    </message>
    <message>
        <source>dead ends %1</source>
        <translation>Sackgassen %1</translation>
    </message>
    <message>
        <source>played at %1</source>
        <translation>gespielt bei %1</translation>
    </message>
    <message>
        <source>Not to be had: %1</source>
        <translation>Nicht zu haben: %1</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Nothing of that kind. %1 notes “we don&apos;t have that”.</source>
        <translation>Nichts dergleichen. %1 notiert „das haben wir nicht“.</translation>
    </message>
</context>
<context>
    <name>panelbook::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Reading the interviews …</source>
        <translation>Die Interviews werden gelesen …</translation>
    </message>
    <message>
        <source>When interviews have ended, this page shows how you rate, what changes over time, and how long parts and questions take. Some ten interviews say the first things.</source>
        <translation>Wenn Interviews beendet sind, zeigt diese Seite, wie Sie bewerten, was sich mit der Zeit ändert und wie lange Teile und Fragen brauchen. Etwa zehn Interviews sagen das Erste.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n interview(s) that ended. Private to you: no export and no panel shows this page.</source>
        <translation>
            <numerusform>%1, %n beendetes Interview. Nur für Sie: Kein Export und keine Runde zeigt diese Seite.</numerusform>
            <numerusform>%1, %n beendete Interviews. Nur für Sie: Kein Export und keine Runde zeigt diese Seite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::InterviewForm</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>Zu fester Zeit</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time, to be edited</comment>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>for example backend-autumn</source>
        <translation>zum Beispiel backend-herbst</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>Le&amp;vel</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Interviewer</source>
        <translation>&amp;Interviewt von</translation>
    </message>
    <message>
        <source>The candidate&apos;s name is missing.</source>
        <translation>Der Name der Person fehlt.</translation>
    </message>
    <message>
        <source>The role is missing.</source>
        <translation>Die Rolle fehlt.</translation>
    </message>
    <message>
        <source>The interviewer&apos;s name is missing: yours, most of the time.</source>
        <translation>Der Name bei „Interviewt von“ fehlt: meistens Ihr eigener.</translation>
    </message>
    <message>
        <source>Loo&amp;p</source>
        <translation>&amp;Loop</translation>
    </message>
    <message>
        <source>Optional: brings the panel together</source>
        <translation>Freiwillig: führt das Panel zusammen</translation>
    </message>
</context>
<context>
    <name>panelbook::InterviewsPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Cancel the interview</source>
        <translation>Interview absagen</translation>
    </message>
    <message>
        <source>Candidate did not come</source>
        <translation>Als nicht erschienen vermerken</translation>
    </message>
    <message>
        <source>Reopen the interview</source>
        <translation>Interview wieder öffnen</translation>
    </message>
    <message>
        <source>Filter interviews</source>
        <translation>Interviews filtern</translation>
    </message>
    <message>
        <source>Filter by name, role, round, state</source>
        <translation>Nach Name, Rolle, Runde, Status filtern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Every interview you plan, run or seal is listed here. Plan the first with Ctrl+N.</source>
        <translation>Hier steht jedes Interview, das Sie planen, führen oder versiegeln. Planen Sie das erste mit Strg+N.</translation>
    </message>
    <message>
        <source>No interview fits the filter.</source>
        <translation>Kein Interview passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>name of a format, its suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) and all their notes and ratings will be gone. This cannot be undone.</source>
        <translation>
            <numerusform>%n Interview mit allen Notizen und Bewertungen wird gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Interviews mit allen Notizen und Bewertungen werden gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The interview with %1 and its %n note(s) will be gone. This cannot be undone.</source>
        <translation>
            <numerusform>Das Interview mit %1 wird gelöscht, samt %n Notiz. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Das Interview mit %1 wird gelöscht, samt %n Notizen. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the interview?</source>
        <translation>Interview löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>panelbook::KitEditor</name>
    <message>
        <source>&amp;Add a part</source>
        <translation>Teil hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Parts, in their order</source>
        <translation>Teile, in ihrer Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes altogether.</source>
        <translation>
            <numerusform>Zusammen %n Minute.</numerusform>
            <numerusform>Zusammen %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Pair programming for more than 90 minutes tires both sides: think of a break.</source>
        <translation>%1 Mehr als 90 Minuten Pair-Programming ermüden beide Seiten: Denken Sie an eine Pause.</translation>
    </message>
    <message>
        <source>Places for questions</source>
        <translation>Stellen für Fragen</translation>
    </message>
    <message>
        <source>Add a &amp;place</source>
        <translation>Eine Einen &amp;PlatzStelle hinzufügen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>panelbook::KitPicker</name>
    <message>
        <source>&amp;Kit</source>
        <translation>&amp;Kit</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message numerus="yes">
        <source>rubric of %n dimension(s)</source>
        <translation>
            <numerusform>Bewertungsraster mit %n Dimension</numerusform>
            <numerusform>Bewertungsraster mit %n Dimensionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::KitsPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Kits and rubrics</source>
        <translation>Kits und Bewertungsraster</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>%1 Discard them and open the other one?</source>
        <translation>%1 Verwerfen und die andere öffnen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>bundled, read only</source>
        <translation>mitgeliefert, nur zum Lesen</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>own, version %1</source>
        <translation>eigen, Version %1</translation>
    </message>
    <message>
        <source>Saved. Interviews that are planned or held keep what they used.</source>
        <translation>Gespeichert. Geplante und geführte Interviews behalten, was sie benutzt haben.</translation>
    </message>
    <message>
        <source>Save your changes first.</source>
        <translation>Speichern Sie zuerst Ihre Änderungen.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” is yours to change.</source>
        <translation>„%1“ gehört jetzt Ihnen und lässt sich ändern.</translation>
    </message>
    <message>
        <source>Delete a kit or rubric</source>
        <translation>Ein Kit oder Bewertungsraster löschen</translation>
    </message>
    <message>
        <source>Delete “%1”? Interviews that used it keep what they used.</source>
        <translation>„%1“ löschen? Interviews, die es benutzt haben, behalten es.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>panelbook::LiveHeader</name>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>paused · %1 left</source>
        <translation>Pause · noch %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>time over the plan</comment>
        <translation>%1 überzogen</translation>
    </message>
    <message>
        <source>%1 left · this part %2 over</source>
        <translation>noch %1 · Abschnitt %2 überzogen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>candidate, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>level, kit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>last five minutes</source>
        <translation>letzte fünf Minuten</translation>
    </message>
    <message>
        <source>half time</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <comment>time, milestone</comment>
        <translation>noch %1 · %2</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Conceal</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>panelbook::LivePage</name>
    <message>
        <source>All hints of this question were given.</source>
        <translation>Alle Hinweise zu dieser Frage wurden gegeben.</translation>
    </message>
    <message>
        <source>Write the line first, then link it.</source>
        <translation>Erst die Zeile schreiben, dann verknüpfen.</translation>
    </message>
    <message>
        <source>Went on after %1. Everything that was written is here.</source>
        <translation>Nach %1 fortgesetzt. Alles Geschriebene ist da.</translation>
    </message>
    <message>
        <source>There is nothing to tick in this question.</source>
        <translation>In dieser Frage gibt es nichts abzuhaken.</translation>
    </message>
    <message>
        <source>Nothing is marked on this line.</source>
        <translation>In dieser Zeile ist nichts markiert.</translation>
    </message>
    <message>
        <source>A time of day has four digits and a colon, such as 02:25.</source>
        <translation>Eine Uhrzeit hat vier Ziffern und einen Doppelpunkt, etwa 02:25.</translation>
    </message>
    <message>
        <source>No hypothesis was stated yet.</source>
        <translation>Es wurde noch keine Hypothese geäußert.</translation>
    </message>
    <message>
        <source>picture-%1.png</source>
        <comment>name of a file</comment>
        <translation>bild-%1.png</translation>
    </message>
</context>
<context>
    <name>panelbook::MainWindow</name>
    <message>
        <source>%1 — Panelbook</source>
        <comment>window title</comment>
        <translation>%1 – Panelbook</translation>
    </message>
    <message>
        <source>Open a scorecard</source>
        <translation>Scorecard öffnen</translation>
    </message>
    <message>
        <source>Scorecards (*.scorecard)</source>
        <translation>Scorecards (*.scorecard)</translation>
    </message>
    <message>
        <source>Panelbook cannot open “%1” yet: it takes .scorecard files, and questions as .json, .csv or .md.</source>
        <translation>Panelbook kann „%1“ noch nicht öffnen: Es nimmt .scorecard-Dateien, und Fragen als .json, .csv oder .md.</translation>
    </message>
    <message>
        <source>Close Panelbook</source>
        <translation>Panelbook schließen</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Verwerfen und schließen</translation>
    </message>
</context>
<context>
    <name>panelbook::MatrixModel</name>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>interviewer, round</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, spread: %2</source>
        <translation>%1, Spanne: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, %n note(s)</source>
        <comment>competency, interviewer, point</comment>
        <translation>
            <numerusform>%1, %2: %3, %n Notiz</numerusform>
            <numerusform>%1, %2: %3, %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>%1. Was %2 before the discussion: %3</source>
        <translation>%1. Vor dem Gespräch %2: %3</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>no recommendation</source>
        <translation>keine Empfehlung</translation>
    </message>
    <message>
        <source>%1 recommends: %2. %3</source>
        <comment>interviewer, recommendation, reason</comment>
        <translation>%1 empfiehlt: %2. %3</translation>
    </message>
</context>
<context>
    <name>panelbook::MetricGraph</name>
    <message>
        <source>%1: from %2 at %3 to %4 at %5</source>
        <translation>%1: von %2 um %3 bis %4 um %5</translation>
    </message>
</context>
<context>
    <name>panelbook::NewInterviewPage</name>
    <message>
        <source>Save for later</source>
        <translation>Für später speichern</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Everything can be changed until you start.</source>
        <translation>Bis zum Start lässt sich alles ändern.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Interview</translation>
    </message>
    <message>
        <source>Prepare the interview</source>
        <translation>Interview vorbereiten</translation>
    </message>
    <message>
        <source>Questions, chosen for %1 and this kit</source>
        <comment>level</comment>
        <translation>Fragen, ausgesucht für %1 und dieses Kit</translation>
    </message>
    <message>
        <source>The interview with %1 is planned.</source>
        <translation>Das Interview mit %1 ist geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions were asked to this candidate before. Change them, or start all the same.</source>
        <translation>
            <numerusform>%n Frage wurde dieser Person schon gestellt. Tauschen Sie sie aus, oder beginnen Sie trotzdem.</numerusform>
            <numerusform>%n Fragen wurden dieser Person schon gestellt. Tauschen Sie sie aus, oder beginnen Sie trotzdem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::NotePicker</name>
    <message>
        <source>Search the notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Enter links the note or takes the link back; Escape closes.</source>
        <translation>Die Eingabetaste verknüpft die Notiz oder löst sie wieder; Esc schließt.</translation>
    </message>
    <message>
        <source>Notes that may be evidence for %1</source>
        <translation>Notizen, die Beleg für %1 sein können</translation>
    </message>
</context>
<context>
    <name>panelbook::NotesEditor</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 → %2 ⇥</source>
        <comment>what is typed, the dimension that Tab makes of it</comment>
        <translation>%1 → %2 ⇥</translation>
    </message>
    <message>
        <source>Just type: every line gets its time.</source>
        <translation>Einfach tippen: Jede Zeile bekommt ihre Zeit.</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, country</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no spelling is checked</comment>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>panelbook::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message numerus="yes">
        <source>%n lines ·</source>
        <translation>
            <numerusform>%n Zeile ·</numerusform>
            <numerusform>%n Zeilen ·</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a line with + strength · - concern · ! red flag · &quot; quote · # dimension</source>
        <translation>Zeile beginnen mit + Stärke · - Bedenken · ! Warnsignal · &quot; Zitat · # Dimension</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>bewerten</translation>
    </message>
</context>
<context>
    <name>panelbook::NotificationBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>panelbook::NudgeBar</name>
    <message numerus="yes">
        <source>%1 has no evidence yet, %n minutes left.</source>
        <translation>
            <numerusform>Noch kein Beleg für %1, %n Minute bleibt.</numerusform>
            <numerusform>Noch kein Beleg für %1, %n Minuten bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask: “%1”</source>
        <translation>Fragen Sie: „%1“</translation>
    </message>
    <message>
        <source>Spread: %1</source>
        <translation>Verteilen: %1</translation>
    </message>
    <message>
        <source>Spreading alone would halve a part, so leave out “%1”: %2</source>
        <translation>Verteilen allein würde einen Abschnitt halbieren, daher „%1“ weglassen: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes over.</source>
        <translation>
            <numerusform>%n Minute überzogen.</numerusform>
            <numerusform>%n Minuten überzogen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::OrderedTable</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <comment>a list</comment>
        <translation>Aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Move up in “%1”</source>
        <comment>a list</comment>
        <translation>In „%1“ nach oben</translation>
    </message>
    <message>
        <source>Move down in “%1”</source>
        <comment>a list</comment>
        <translation>In „%1“ nach unten</translation>
    </message>
</context>
<context>
    <name>panelbook::OwnCard</name>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>Passphrase entfernen…</translation>
    </message>
    <message>
        <source>Back up the key…</source>
        <translation>Schlüssel sichern…</translation>
    </message>
    <message>
        <source>Restore a key…</source>
        <translation>Schlüssel wiederherstellen…</translation>
    </message>
    <message>
        <source>Fingerprint of your key in words</source>
        <translation>Fingerabdruck Ihres Schlüssels in Wörtern</translation>
    </message>
    <message>
        <source>Fingerprint of your key in digits</source>
        <translation>Fingerabdruck Ihres Schlüssels in Ziffern</translation>
    </message>
    <message>
        <source>A seal proves that nothing was changed since this key signed it. It does not prove when that was, or whose key it is: for that, people read the words to each other.</source>
        <translation>Ein Siegel beweist, dass nichts geändert wurde, seit dieser Schlüssel signiert hat. Es beweist nicht, wann das war oder wem der Schlüssel gehört: Dafür liest man sich die Wörter vor.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>for your own records; no seal carries it</source>
        <translation>nur für Sie; kein Siegel trägt sie</translation>
    </message>
    <message>
        <source>You seal &amp;as</source>
        <translation>Sie versiegeln &amp;als</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>You have no signing key yet. It is made when you seal your first scorecard; or restore the one of another computer.</source>
        <translation>Sie haben noch keinen Signaturschlüssel. Er entsteht, wenn Sie Ihre erste Scorecard versiegeln; oder stellen Sie den eines anderen Rechners wieder her.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <translation>Mit Passphrase schützen…</translation>
    </message>
    <message numerus="yes">
        <source>It has given %n seal(s), each naming the one before it.</source>
        <translation>
            <numerusform>Er hat %n Siegel gegeben; jedes nennt das davor.</numerusform>
            <numerusform>Er hat %n Siegel gegeben; jedes nennt das davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 A passphrase protects it.</source>
        <translation>%1 Eine Passphrase schützt ihn.</translation>
    </message>
    <message>
        <source>%1 It has no passphrase: whoever can read your files can sign as you.</source>
        <translation>%1 Er hat keine Passphrase: Wer Ihre Dateien lesen kann, kann in Ihrem Namen signieren.</translation>
    </message>
    <message>
        <source>From now on you seal with these details; what is sealed keeps its own.</source>
        <translation>Von jetzt an versiegeln Sie mit diesen Angaben; was versiegelt ist, behält seine.</translation>
    </message>
    <message>
        <source>The fingerprint was copied, in words and digits.</source>
        <translation>Der Fingerabdruck wurde kopiert, in Wörtern und Ziffern.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The passphrase of your key now</source>
        <translation>Die jetzige Passphrase Ihres Schlüssels</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>You are asked for it at every seal. Nobody can open your key without it.</source>
        <translation>Sie werden bei jedem Siegel danach gefragt. Ohne sie kann niemand Ihren Schlüssel öffnen.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The two passphrases differ, or are empty. Nothing was changed.</source>
        <translation>Die beiden Passphrasen sind verschieden oder leer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Your key has no passphrase any more.</source>
        <translation>Ihr Schlüssel hat keine Passphrase mehr.</translation>
    </message>
    <message>
        <source>Back up the key</source>
        <translation>Schlüssel sichern</translation>
    </message>
    <message>
        <source>Nobody opens the backup without this passphrase. Write it down, or choose your own.</source>
        <translation>Ohne diese Passphrase öffnet niemand die Sicherung. Schreiben Sie sie auf, oder wählen Sie eine eigene.</translation>
    </message>
    <message>
        <source>Signing keys (*.pbk)</source>
        <translation>Signaturschlüssel (*.pbk)</translation>
    </message>
    <message>
        <source>The key was backed up to %1.</source>
        <translation>Der Schlüssel wurde in %1 gesichert.</translation>
    </message>
    <message>
        <source>Restore a key</source>
        <translation>Schlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>Die Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Replace your key</source>
        <translation>Ihren Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>This book signs as %1 with another key. What that key sealed can no longer be amended here; its file is kept beside the book. Sign as %2 from now on?</source>
        <translation>Dieses Buch signiert als %1 mit einem anderen Schlüssel. Was dieser versiegelt hat, kann hier nicht mehr ergänzt werden; seine Datei bleibt neben dem Buch. Von jetzt an als %2 signieren?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The key of %1 is back.</source>
        <translation>Der Schlüssel von %1 ist wieder da.</translation>
    </message>
</context>
<context>
    <name>panelbook::PanelsPage</name>
    <message>
        <source>Loops</source>
        <translation>Loops</translation>
    </message>
    <message>
        <source>Interviewers of the loop</source>
        <translation>Interviewende des Loops</translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>Was aus den Dateien wurde</translation>
    </message>
    <message>
        <source>The sealed scorecards of a panel meet here. Drop the files of the others on the window, or add them with Ctrl+Shift+O.</source>
        <translation>Hier treffen sich die versiegelten Scorecards eines Panels. Ziehen Sie die Dateien der anderen auf das Fenster, oder fügen Sie sie mit Strg+Umschalt+O hinzu.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Confirm the key…</source>
        <translation>Schlüssel bestätigen …</translation>
    </message>
    <message>
        <source>Who is awaited…</source>
        <translation>Wer erwartet wird …</translation>
    </message>
    <message>
        <source>Add a scorecard…</source>
        <translation>Scorecard hinzufügen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop adding files</source>
        <translation>Hinzufügen der Dateien anhalten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>candidate, loop</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>File %1 of %2 is being checked.</source>
        <translation>Datei %1 von %2 wird geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) want your attention.</source>
        <translation>
            <numerusform>%n Datei braucht Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%n Dateien brauchen Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a scorecard</source>
        <translation>Scorecard hinzufügen</translation>
    </message>
    <message>
        <source>Scorecards and commitments (*.scorecard *.commitment)</source>
        <translation>Scorecards und Festlegungen (*.scorecard *.commitment)</translation>
    </message>
    <message>
        <source>Which loop does it belong to?</source>
        <translation>Zu welchem Loop gehört sie?</translation>
    </message>
    <message>
        <source>The scorecard names no loop. The loop of %1:</source>
        <translation>Die Scorecard nennt keinen Loop. Der Loop von %1:</translation>
    </message>
    <message>
        <source>Who is awaited</source>
        <translation>Wer erwartet wird</translation>
    </message>
    <message>
        <source>Everybody on this panel, with commas between:</source>
        <translation>Alle in diesem Panel, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Is this key theirs?</source>
        <translation>Ist das der richtige Schlüssel?</translation>
    </message>
    <message>
        <source>Read the key aloud with %1: %2. Confirm it only when it is the same at both ends.</source>
        <translation>Lesen Sie den Schlüssel gemeinsam mit %1 vor: %2. Bestätigen Sie ihn nur, wenn er auf beiden Seiten gleich ist.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>panelbook::PdfPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>With all &amp;notes</source>
        <translation>Mit allen &amp;Notizen</translation>
    </message>
    <message>
        <source>Preview of the PDF</source>
        <translation>PDF-Vorschau</translation>
    </message>
    <message>
        <source>&amp;Close the preview</source>
        <translation>Vorschau &amp;schließen</translation>
    </message>
    <message>
        <source>This program was built without PDF.</source>
        <translation>Dieses Programm wurde ohne PDF gebaut.</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Die Seiten entstehen …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>panelbook::PickedModel</name>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>wahlweise</translation>
    </message>
    <message>
        <source>“%1” is not in the bank.</source>
        <translation>„%1“ ist nicht in der Sammlung.</translation>
    </message>
    <message>
        <source>%1: not the kind of this place</source>
        <comment>kind</comment>
        <translation>%1: nicht die Art dieser Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>panelbook::PlaceQuestions</name>
    <message>
        <source>Questions of the chosen place</source>
        <translation>Fragen der gewählten Stelle</translation>
    </message>
    <message>
        <source>Every candidate gets a required question. Of the optional ones, the first comes that fits the level and that the candidate does not know; without any, the bank proposes.</source>
        <translation>Eine Pflichtfrage bekommt jede Person. Von den übrigen kommt die erste, die zum Level passt und die die Person nicht kennt; ohne gewählte Fragen schlägt die Sammlung vor.</translation>
    </message>
    <message>
        <source>Search the bank for questions of this kind</source>
        <translation>In der Sammlung nach Fragen dieser Art suchen</translation>
    </message>
    <message>
        <source>Add from the bank: words of the title, the text or a tag</source>
        <translation>Aus der Sammlung hinzufügen: Wörter aus Titel, Text oder Schlagwort</translation>
    </message>
    <message>
        <source>Questions that were found</source>
        <translation>Gefundene Fragen</translation>
    </message>
    <message>
        <source>The bank has no question of this kind with these words.</source>
        <translation>Die Sammlung hat keine Frage dieser Art mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Add the &amp;question</source>
        <translation>Die &amp;Frage hinzufügen</translation>
    </message>
</context>
<context>
    <name>panelbook::PlacesModel</name>
    <message>
        <source>any that fits</source>
        <translation>eine passende</translation>
    </message>
    <message numerus="yes">
        <source>%n optional</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n wahlweise</numerusform>
            <numerusform>%n wahlweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n Pflicht</numerusform>
            <numerusform>%n Pflicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 required, %2 optional</source>
        <comment>numbers of questions</comment>
        <translation>%1 Pflicht, %2 wahlweise</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>panelbook::PlannedList</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Nächste stellen</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <translation>▸ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message numerus="yes">
        <source>○ %1 · %n min</source>
        <translation>
            <numerusform>○ %1 · %n min</numerusform>
            <numerusform>○ %1 · %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>– %1 · left out</source>
        <translation>– %1 · weggelassen</translation>
    </message>
</context>
<context>
    <name>panelbook::QuestionCommands</name>
    <message>
        <source>Delete a question</source>
        <translation>Eine Frage löschen</translation>
    </message>
    <message>
        <source>Delete “%1” from your own questions? Interviews that asked it keep it.</source>
        <translation>„%1“ aus den eigenen Fragen löschen? Interviews, in denen sie gestellt wurde, behalten sie.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Fragen importieren</translation>
    </message>
    <message>
        <source>Questions (*.json *.csv *.md *.markdown)</source>
        <translation>Fragen (*.json *.csv *.md *.markdown)</translation>
    </message>
    <message>
        <source>Export your own questions</source>
        <translation>Eigene Fragen exportieren</translation>
    </message>
    <message>
        <source>Question files (*.json)</source>
        <translation>Fragendateien (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Your own questions were written to %n files: %1</source>
        <translation>
            <numerusform>Ihre eigenen Fragen wurden in %n Datei geschrieben: %1</numerusform>
            <numerusform>Ihre eigenen Fragen wurden in %n Dateien geschrieben: %1</numerusform>
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
            <numerusform>%n × gestellt</numerusform>
            <numerusform>%n × gestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::QuestionForm</name>
    <message>
        <source>Entry %1: expected %2</source>
        <translation>Eintrag %1: erwartet wird %2</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet wird: %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Choose at least one level.</source>
        <translation>Wählen Sie mindestens ein Level.</translation>
    </message>
    <message>
        <source>Choose at least one competency.</source>
        <translation>Wählen Sie mindestens eine Kompetenz.</translation>
    </message>
</context>
<context>
    <name>panelbook::QuestionPanel</name>
    <message>
        <source>Question %1 of %2 · %3</source>
        <comment>number, number, kind of question</comment>
        <translation>Frage %1 von %2 · %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 on it</source>
        <comment>time spent on a question</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gestellt</translation>
    </message>
</context>
<context>
    <name>panelbook::QuestionPicker</name>
    <message>
        <source>The bank has no question for this kit and level yet.</source>
        <translation>Die Sammlung hat für dieses Kit und Level noch keine Frage.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>title and summary of a question</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The bank has no other question for this place</source>
        <translation>Die Sammlung hat keine andere Frage für diese Stelle</translation>
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
    <message>
        <source>%1 · not asked yet</source>
        <translation>%1 · noch nicht gestellt</translation>
    </message>
    <message numerus="yes">
        <source>%1 · asked %n times</source>
        <translation>
            <numerusform>%1 · %n-mal gestellt</numerusform>
            <numerusform>%1 · %n-mal gestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · asked %n times, last on %2</source>
        <translation>
            <numerusform>%1 · %n-mal gestellt, zuletzt am %2</numerusform>
            <numerusform>%1 · %n-mal gestellt, zuletzt am %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Start a new interview with this question</source>
        <translation>Ein neues Interview mit dieser Frage beginnen</translation>
    </message>
    <message>
        <source>The question %1 and its guide</source>
        <translation>Die Frage %1 und ihr Leitfaden</translation>
    </message>
    <message>
        <source>No question is chosen</source>
        <translation>Keine Frage ausgewählt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>candidate, date</comment>
        <translation>%1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>Asked to %1 and %n more</source>
        <translation>
            <numerusform>Gefragt: %1 und %n weitere Person</numerusform>
            <numerusform>Gefragt: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked to %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite (%1)</source>
        <comment>key</comment>
        <translation>Favorit (%1)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit a copy</source>
        <translation>Kopie &amp;bearbeiten</translation>
    </message>
</context>
<context>
    <name>panelbook::QuestionRow</name>
    <message>
        <source>asked to this candidate before</source>
        <translation>dieser Person schon gestellt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not asked to this candidate before</source>
        <comment>minutes</comment>
        <translation>%1 · dieser Person noch nicht gestellt</translation>
    </message>
    <message>
        <source>Change question %1, %2</source>
        <translation>Frage %1 ersetzen, %2</translation>
    </message>
</context>
<context>
    <name>panelbook::QuestionsPage</name>
    <message>
        <source>Search the question bank</source>
        <translation>Fragensammlung durchsuchen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No question fits all of this. Take a filter back, or search with fewer words.</source>
        <translation>Keine Frage passt zu alledem. Nehmen Sie einen Filter zurück, oder suchen Sie mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Alle Fragen zeigen</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Den Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;New question</source>
        <translation>&amp;Neue Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n questions were imported.</source>
        <translation>
            <numerusform>%n Frage wurde importiert.</numerusform>
            <numerusform>%n Fragen wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Der Import wurde rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>panelbook::RatingBar</name>
    <message>
        <source>n/a</source>
        <comment>not assessed, as short as possible</comment>
        <translation>n.&#xa0;b.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>rated %1 of 4</source>
        <translation>mit %1 von 4 bewertet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension: its rating</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not assessed</source>
        <translation>%1: nicht bewertet</translation>
    </message>
    <message>
        <source>%1: %2 of 4</source>
        <translation>%1: %2 von 4</translation>
    </message>
</context>
<context>
    <name>panelbook::RatingCard</name>
    <message>
        <source>Link a note…</source>
        <translation>Notiz verknüpfen…</translation>
    </message>
    <message>
        <source>Link a note to %1</source>
        <translation>Eine Notiz mit %1 verknüpfen</translation>
    </message>
    <message>
        <source>Not assessed. It never becomes a number.</source>
        <translation>Nicht bewertet. Daraus wird nie eine Zahl.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>point of the scale, its anchor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No evidence. Link a note, or choose “n/a”. A rating without evidence cannot be sealed.</source>
        <translation>Kein Beleg. Verknüpfen Sie eine Notiz, oder wählen Sie „n. b.“. Eine Bewertung ohne Beleg lässt sich nicht versiegeln.</translation>
    </message>
    <message>
        <source>One note only. A 1 or a 4 wants two pieces of evidence.</source>
        <translation>Nur eine Notiz. Eine 1 oder eine 4 braucht zwei Belege.</translation>
    </message>
</context>
<context>
    <name>panelbook::RecommendationBars</name>
    <message>
        <source>%1: %2</source>
        <comment>a recommendation, how often</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>panelbook::RecommendationPanel</name>
    <message>
        <source>Reason for the recommendation</source>
        <translation>Begründung der Empfehlung</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>First rate every dimension, or choose “n/a”. Open: %1.</source>
        <translation>Bewerten Sie zuerst jede Dimension, oder wählen Sie „n. b.“. Offen: %1.</translation>
    </message>
    <message>
        <source>Say why, in a sentence or two.</source>
        <translation>Begründen Sie in ein, zwei Sätzen.</translation>
    </message>
    <message>
        <source>Choose a recommendation, then say why in a sentence or two.</source>
        <translation>Wählen Sie eine Empfehlung, und begründen Sie sie in ein, zwei Sätzen.</translation>
    </message>
</context>
<context>
    <name>panelbook::ReviewHeader</name>
    <message>
        <source>ended just now, memory is fresh</source>
        <translation>gerade beendet, die Erinnerung ist frisch</translation>
    </message>
    <message numerus="yes">
        <source>ended %n min ago, memory is fresh</source>
        <translation>
            <numerusform>vor %n min beendet, die Erinnerung ist frisch</numerusform>
            <numerusform>vor %n min beendet, die Erinnerung ist frisch</numerusform>
        </translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>beendet am %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %3 · %n notes</source>
        <comment>kit, level, time taken</comment>
        <translation>
            <numerusform>%1 · %2 · %3 · %n Notiz</numerusform>
            <numerusform>%1 · %2 · %3 · %n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts of an interview, when it ended</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back to notes</source>
        <translation>Zurück zu den Notizen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Preview PDF</source>
        <translation>PDF-Vorschau</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Seal scorecard</source>
        <translation>Scorecard versiegeln</translation>
    </message>
    <message>
        <source>Sealed scorecard · %1</source>
        <translation>Versiegelte Scorecard · %1</translation>
    </message>
    <message>
        <source>Score and seal · %1</source>
        <translation>Bewerten und versiegeln · %1</translation>
    </message>
    <message>
        <source>Sign the scorecard with your key</source>
        <translation>Die Scorecard mit Ihrem Schlüssel signieren</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing before you can seal.</source>
        <translation>
            <numerusform>Vor dem Versiegeln fehlt noch %n Punkt.</numerusform>
            <numerusform>Vor dem Versiegeln fehlen noch %n Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Score and seal</source>
        <translation>Bewerten und versiegeln</translation>
    </message>
</context>
<context>
    <name>panelbook::ReviewPage</name>
    <message>
        <source>Go to &amp;Today</source>
        <translation>Zu „&amp;Heute“</translation>
    </message>
    <message>
        <source>Sealing signs this scorecard with your key. You can amend it later; the amendment is added, the sealed text stays.</source>
        <translation>Das Versiegeln signiert diese Scorecard mit Ihrem Schlüssel. Später sind Nachträge möglich; ein Nachtrag kommt hinzu, der versiegelte Text bleibt.</translation>
    </message>
    <message>
        <source>No interview is chosen. Open one from Today to score it.</source>
        <translation>Kein Interview ausgewählt. Öffnen Sie eines unter „Heute“, um es zu bewerten.</translation>
    </message>
    <message>
        <source>Reopen the interview</source>
        <translation>Interview wieder öffnen</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The scorecard is sealed.</source>
        <translation>Die Scorecard ist versiegelt.</translation>
    </message>
    <message>
        <source>This interview has not taken place, so there is nothing to score.</source>
        <translation>Dieses Interview hat nicht stattgefunden; es gibt nichts zu bewerten.</translation>
    </message>
    <message>
        <source>Nothing is missing. You can seal the scorecard.</source>
        <translation>Es fehlt nichts. Sie können die Scorecard versiegeln.</translation>
    </message>
    <message>
        <source>Score and seal</source>
        <translation>Bewerten und versiegeln</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>file, time</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <comment>files with their times</comment>
        <translation>Angehängt: %1</translation>
    </message>
</context>
<context>
    <name>panelbook::RubricEditor</name>
    <message>
        <source>&amp;Add a dimension</source>
        <translation>Dimension hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the dimension</source>
        <translation>Titel der Dimension</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Was sie fragt</translation>
    </message>
    <message>
        <source>Red flags, one a line</source>
        <translation>Warnsignale, eins pro Zeile</translation>
    </message>
    <message>
        <source>Dimensions, in their order</source>
        <translation>Dimensionen, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Anchors for level</source>
        <translation>Anker für das Level</translation>
    </message>
    <message>
        <source>1, strong no</source>
        <translation>1, klares Nein</translation>
    </message>
    <message>
        <source>2, no</source>
        <translation>2, Nein</translation>
    </message>
    <message>
        <source>3, yes</source>
        <translation>3, Ja</translation>
    </message>
    <message>
        <source>4, strong yes</source>
        <translation>4, klares Ja</translation>
    </message>
    <message>
        <source>New dimension</source>
        <translation>Neue Dimension</translation>
    </message>
    <message>
        <source>Your own name for this level</source>
        <translation>Eigener Name für dieses Level</translation>
    </message>
</context>
<context>
    <name>panelbook::RubricPanel</name>
    <message>
        <source>Rubric</source>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>A rating needs evidence: link a line with # or Ctrl L. Ratings stay yours until you seal the scorecard.</source>
        <translation>Eine Bewertung braucht Belege: Verknüpfen Sie eine Zeile mit # oder Strg L. Bewertungen bleiben bei Ihnen, bis Sie die Scorecard versiegeln.</translation>
    </message>
    <message>
        <source>%1 %2, v%3</source>
        <comment>rubric, level, version</comment>
        <translation>%1 %2, v%3</translation>
    </message>
</context>
<context>
    <name>panelbook::SaveStateLabel</name>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>speichert…</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>panelbook::SealChecklist</name>
    <message>
        <source>The interview still runs</source>
        <translation>Das Interview läuft noch</translation>
    </message>
    <message numerus="yes">
        <source>%n dimensions not rated</source>
        <translation>
            <numerusform>%n Dimension noch offen</numerusform>
            <numerusform>%n Dimensionen noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings without evidence</source>
        <translation>
            <numerusform>%n Bewertung ohne Beleg</numerusform>
            <numerusform>%n Bewertungen ohne Beleg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings of 1 or 4 on one note</source>
        <translation>
            <numerusform>%n Bewertung mit 1 oder 4 auf nur einer Notiz</numerusform>
            <numerusform>%n Bewertungen mit 1 oder 4 auf nur einer Notiz</numerusform>
        </translation>
    </message>
    <message>
        <source>No recommendation yet</source>
        <translation>Noch keine Empfehlung</translation>
    </message>
    <message>
        <source>Back to the interview</source>
        <translation>Zurück zum Interview</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Empfehlen</translation>
    </message>
    <message>
        <source>All of them are %1. Was it one impression, or so many?</source>
        <translation>Alle Bewertungen sind %1. War es ein einziger Eindruck, oder waren es so viele?</translation>
    </message>
    <message>
        <source>They spread from %1 to %2.</source>
        <translation>Sie reichen von %1 bis %2.</translation>
    </message>
    <message>
        <source>Before you seal</source>
        <translation>Vor dem Versiegeln</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n dimensions rated on evidence</source>
        <translation>
            <numerusform>✓ %n Dimension mit Beleg bewertet</numerusform>
            <numerusform>✓ %n Dimensionen mit Beleg bewertet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::SealPanel</name>
    <message>
        <source>%1 · %2</source>
        <comment>time and signer of an amendment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add the &amp;amendment</source>
        <translation>&amp;Nachtrag hinzufügen</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Text of a new amendment</source>
        <translation>Text eines neuen Nachtrags</translation>
    </message>
    <message>
        <source>Something to add? The sealed text stays as it is; your amendment is signed too.</source>
        <translation>Etwas hinzuzufügen? Der versiegelte Text bleibt, wie er ist; auch Ihr Nachtrag wird signiert.</translation>
    </message>
    <message>
        <source>✓ Sealed on %1 by %2</source>
        <translation>✓ Versiegelt am %1 von %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Content %1</source>
        <translation>Inhalt %1</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Nachtrag</translation>
    </message>
    <message numerus="yes">
        <source>%n amendments</source>
        <translation>
            <numerusform>%n Nachtrag</numerusform>
            <numerusform>%n Nachträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::SegmentBar</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a part, its minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 — %3 over</source>
        <translation>%1 %2 – %3 überzogen</translation>
    </message>
    <message>
        <source>%1 %2 — %3 left</source>
        <translation>%1 %2 – noch %3</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Abschnitt %1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n min</source>
        <translation>
            <numerusform>%1 %n min</numerusform>
            <numerusform>%1 %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Agenda: %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 überzogen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a part, time left</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>panelbook::SegmentsModel</name>
    <message>
        <source>New part</source>
        <translation>Neuer Teil</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>panelbook::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your &amp;name, on new interviews and scorecards</source>
        <translation>Ihr &amp;Name, für neue Interviews und Scorecards</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Your book</source>
        <translation>Ihr Buch</translation>
    </message>
    <message>
        <source>You have no signing key yet. It is made when you seal your first scorecard.</source>
        <translation>Sie haben noch keinen Signaturschlüssel. Er entsteht, wenn Sie Ihre erste Scorecard versiegeln.</translation>
    </message>
    <message>
        <source>You seal as %1 with the key %2, which a passphrase protects.</source>
        <translation>Sie versiegeln als %1 mit dem Schlüssel %2, den eine Passphrase schützt.</translation>
    </message>
    <message>
        <source>You seal as %1 with the key %2. It has no passphrase: whoever can read your files can sign as you.</source>
        <translation>Sie versiegeln als %1 mit dem Schlüssel %2. Er hat keine Passphrase: Wer Ihre Dateien lesen kann, kann in Ihrem Namen signieren.</translation>
    </message>
    <message>
        <source>Everything is kept in %1, readable by you alone. Panelbook does not encrypt it; your disk may.</source>
        <translation>Alles liegt in %1, nur für Sie lesbar. Panelbook verschlüsselt es nicht; Ihr Datenträger vielleicht.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when Panelbook starts and the book has changed.</source>
        <translation>Es gibt noch keine Sicherung. Eine entsteht, wenn Panelbook startet und das Buch sich geändert hat.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n backup(s) beside it, the newest of %1.</source>
        <translation>
            <numerusform>Daneben liegt %n Sicherung vom %1.</numerusform>
            <numerusform>Daneben liegen %n Sicherungen, die neueste vom %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>Buch sichern</translation>
    </message>
    <message>
        <source>Books (*.db)</source>
        <translation>Bücher (*.db)</translation>
    </message>
    <message>
        <source>The book was backed up to %1 and the copy was checked.</source>
        <translation>Das Buch wurde nach %1 gesichert und die Kopie geprüft.</translation>
    </message>
    <message>
        <source>Like the system’s country</source>
        <translation>Nach dem Land des Systems</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Nichts markieren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Mark topics to &amp;keep out of notes, as the law stands in</source>
        <translation>Themen markieren, die nicht in &amp;Notizen gehören, nach dem Recht von</translation>
    </message>
    <message>
        <source>Your key and those of colleagues…</source>
        <translation>Ihr Schlüssel und die der anderen…</translation>
    </message>
    <message>
        <source>Move to another computer…</source>
        <translation>Auf einen anderen Rechner umziehen…</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Auf einen anderen Rechner umziehen</translation>
    </message>
    <message>
        <source>Your book and your signing key go into one encrypted file. Nobody opens it without this passphrase: write it down, or choose your own.</source>
        <translation>Ihr Buch und Ihr Signaturschlüssel kommen in eine verschlüsselte Datei. Ohne diese Passphrase öffnet sie niemand: Schreiben Sie sie auf, oder wählen Sie eine eigene.</translation>
    </message>
    <message>
        <source>Packed books (*.pbk)</source>
        <translation>Gepackte Bücher (*.pbk)</translation>
    </message>
    <message>
        <source>Book and key are in %1. On the other computer, this puts them in place:

panelbook-cli move unpack %2 --passphrase-file -

It asks for the passphrase on the standard input.</source>
        <translation>Buch und Schlüssel sind in %1. Auf dem anderen Rechner setzt dies sie ein:

panelbook-cli move unpack %2 --passphrase-file -

Die Passphrase wird von der Standardeingabe gelesen.</translation>
    </message>
</context>
<context>
    <name>panelbook::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>panelbook::SideBar</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>panelbook::Signing</name>
    <message>
        <source>Seal the scorecard</source>
        <translation>Scorecard versiegeln</translation>
    </message>
    <message>
        <source>Sealing signs this scorecard with your key. Its text cannot be changed afterwards; you can add amendments.</source>
        <translation>Das Versiegeln signiert diese Scorecard mit Ihrem Schlüssel. Ihr Text lässt sich danach nicht mehr ändern; Nachträge sind möglich.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Add the amendment</source>
        <translation>Nachtrag hinzufügen</translation>
    </message>
    <message>
        <source>The amendment is signed with your key and stays beside the sealed text. It cannot be taken back.</source>
        <translation>Der Nachtrag wird mit Ihrem Schlüssel signiert und steht künftig neben dem versiegelten Text. Er lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 Under which name do you sign?</source>
        <comment>%1 is a sentence or two</comment>
        <translation>%1 Unter welchem Namen signieren Sie?</translation>
    </message>
    <message>
        <source>%1 What is the passphrase of your key?</source>
        <comment>%1 is a sentence or two</comment>
        <translation>%1 Wie lautet die Passphrase Ihres Schlüssels?</translation>
    </message>
    <message>
        <source>This passphrase does not open your key. Try it again.</source>
        <translation>Diese Passphrase öffnet Ihren Schlüssel nicht. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>panelbook::StartPanel</name>
    <message>
        <source>Start the interview</source>
        <translation>Interview starten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>candidate, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>level, kit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the agenda: its questions</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panelbook::TalkList</name>
    <message>
        <source>Talk about first</source>
        <translation>Zuerst besprechen</translation>
    </message>
    <message>
        <source>Nothing divides the panel. Read one competency&apos;s evidence together all the same.</source>
        <translation>Nichts entzweit das Panel. Lesen Sie trotzdem die Belege einer Kompetenz gemeinsam.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, competency</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>panelbook::TimesPanel</name>
    <message>
        <source>Time on each question</source>
        <translation>Zeit je Frage</translation>
    </message>
    <message>
        <source>Time on each dimension</source>
        <translation>Zeit je Dimension</translation>
    </message>
</context>
<context>
    <name>panelbook::TopBar</name>
    <message>
        <source>Search notes, people, questions</source>
        <translation>Notizen, Personen, Fragen suchen</translation>
    </message>
    <message>
        <source>Open scorecard…</source>
        <translation>Scorecard öffnen…</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Interview</translation>
    </message>
</context>
<context>
    <name>panelbook::TracePane</name>
    <message>
        <source>%1, %2: %3 ms</source>
        <comment>name of a span, its service, how long it took</comment>
        <translation>%1, %2: %3 ms</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>panelbook::VerdictBar</name>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
</context>
<context>
    <name>panelbook::VerificationCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>✓ Unchanged</source>
        <translation>✓ Unverändert</translation>
    </message>
    <message>
        <source>! Changed</source>
        <translation>! Verändert</translation>
    </message>
    <message>
        <source>? Not readable</source>
        <translation>? Nicht lesbar</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Add to a panel</source>
        <translation>Einem Panel hinzufügen</translation>
    </message>
    <message>
        <source>! Another key</source>
        <translation>! Anderer Schlüssel</translation>
    </message>
</context>
<context>
    <name>panelbook::VoicesPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>dimension, point</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, before the discussion %3. %4</source>
        <comment>dimension, point, first point, reason</comment>
        <translation>%1: %2, vor dem Gespräch %3. %4</translation>
    </message>
    <message>
        <source>Choose a cell to see the evidence behind it.</source>
        <translation>Wählen Sie ein Feld, um die Belege dahinter zu sehen.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>What each recommends, and why</source>
        <translation>Was jeder empfiehlt, und warum</translation>
    </message>
    <message>
        <source>Evidence side by side</source>
        <translation>Belege nebeneinander</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>interviewer, point</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No note is linked.</source>
        <translation>Keine Notiz ist verknüpft.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>interviewer, recommendation</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
</TS>
