// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessions/replan.h"
#include "services/conductinterview.h"
#include "tests/support/testbook.h"
#include "tests/support/testmain.h"

using namespace panelbook;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds tolerance = 50ms;

/// A day at one desk. What should have been measured is kept beside, by adding up what was let pass.
class Day
{
public:
    void begin()
    {
        m_interview = m_book.started();
        m_active = m_paused = Milliseconds(0);
        m_parts = QList<Milliseconds>(m_interview->session().interview.kit.segments.size());
        m_part = 0;
        m_pausing = false;
    }
    /// Time passes; a suspended machine looks the same, because its clock runs on.
    void pass(Milliseconds time)
    {
        m_book.clock().advance(time);
        if (!m_interview)
            return;
        (m_pausing ? m_paused : m_active) += time;
        if (!m_pausing)
            m_parts[m_part] += time;
    }
    void record(const SessionEvent& event)
    {
        const auto recorded = m_interview->record(event);
        QVERIFY2(recorded, recorded ? "" : qPrintable(describe(recorded.error())));
    }
    void note() { record(NoteTaken{QStringLiteral("+ said something"), 0}); }
    void nextPart()
    {
        ++m_part;
        record(SegmentEntered{m_interview->session().interview.kit.segments[m_part].name});
    }
    void pause()
    {
        record(Paused{});
        m_pausing = true;
    }
    void goOn()
    {
        record(Resumed{});
        m_pausing = false;
    }
    void setClock(Milliseconds by) { m_book.clock().jump(by); }
    void restartProgram()
    {
        const InterviewId id = m_interview->id();
        m_interview.reset();
        m_book.reopen();
        m_interview = m_book.open(id);
    }
    /// The machine is off for a while; the interview goes on.
    void restartMachine(Milliseconds off)
    {
        const Milliseconds before = m_active + m_paused;
        m_book.clock().reboot(off);
        (m_pausing ? m_paused : m_active) += off;
        if (!m_pausing)
            m_parts[m_part] += off;
        restartProgram();
        QCOMPARE(m_active + m_paused, before + off);
    }
    Timeline timeline() const { return m_interview->timeline(); }
    const Session& session() const { return m_interview->session(); }
    /// What is measured now, and what the book says, is what passed.
    void check() const
    {
        compare(m_interview->timeline());
        compare(m_book.open(m_interview->id())->timeline());
    }
    void end()
    {
        record(Ended{});
        check();
        m_interview.reset();
    }

private:
    static void compareTime(Milliseconds measured, Milliseconds passed)
    {
        const auto text = QStringLiteral("%1 ms instead of %2").arg(measured.count()).arg(passed.count());
        QVERIFY2(std::chrono::abs(measured - passed) <= tolerance, qPrintable(text));
    }
    void compare(const Timeline& timeline) const
    {
        compareTime(timeline.active, m_active);
        compareTime(timeline.pausedFor, m_paused);
        compareTime(timeline.now, m_active + m_paused);
        for (qsizetype i = 0; i < m_parts.size(); ++i)
            compareTime(timeline.segments[i].spent, m_parts[i]);
    }

    mutable TestBook m_book;
    std::unique_ptr<ConductInterview> m_interview;
    Milliseconds m_active{0}, m_paused{0};
    QList<Milliseconds> m_parts;
    qsizetype m_part = 0;
    bool m_pausing = false;
};

} // namespace

class TestInterviewDay : public QObject
{
    Q_OBJECT

private slots:
    /// Five interviews and the breaks between them: eight hours.
    void aWholeDayIsTimedExactly()
    {
        Day day;
        plainInterview(day);
        day.pass(20min + 4s + 17ms);
        interviewWithAWanderingClock(day);
        day.pass(45min);
        interviewWithASuspendedMachine(day);
        day.pass(30min + 999ms);
        interviewWithRestarts(day);
        day.pass(35min);
        interviewRestartedDuringAPause(day);
    }

private:
    static void plainInterview(Day& day)
    {
        day.begin();
        for (int part = 1; part < 9; ++part) {
            day.pass(6min + 421ms);
            day.note();
            day.check();
            day.nextPart();
        }
        day.pass(7min + 3ms);
        day.end();
    }

    static void interviewWithAWanderingClock(Day& day)
    {
        day.begin();
        day.pass(9min + 123ms);
        day.setClock(1h);
        day.pass(4min + 77ms);
        day.check();
        day.nextPart();
        day.setClock(-2h - 13s);
        day.pass(20min);
        day.pause();
        day.setClock(30s);
        day.pass(6min + 5ms);
        day.goOn();
        day.setClock(-1s); // too little to be told
        day.pass(15min + 250ms);
        day.note();
        day.check();
        day.end();
    }

    /// The lid is closed during the talk; what that cost is spread over the parts to come.
    static void interviewWithASuspendedMachine(Day& day)
    {
        day.begin();
        day.pass(4min);
        day.nextPart();
        day.pass(5min + 31ms);
        day.note();
        day.pass(17min); // suspended
        day.check();
        const auto proposal = replan(day.session(), day.timeline());
        QVERIFY(proposal);
        QVERIFY(proposal->minutesOver >= 12);
        day.record(proposal->plan);
        QVERIFY(!replan(day.session(), day.timeline()));
        day.check();
        for (int part = 2; part < 9; ++part) {
            day.nextPart();
            day.pass(std::chrono::minutes(day.timeline().segments[part].plannedMinutes));
        }
        QVERIFY(std::chrono::abs(day.timeline().left()) <= 1min);
        day.end();
    }

    static void interviewWithRestarts(Day& day)
    {
        day.begin();
        day.pass(11min + 1ms);
        day.note();
        day.pass(2min + 350ms);
        day.restartProgram();
        day.check();
        day.pass(8min);
        day.nextPart();
        day.setClock(40min);
        day.note(); // from here on the wall clock is known again
        day.restartMachine(3min + 10ms);
        day.check();
        day.note();
        day.pass(25min + 640ms);
        day.setClock(-40min);
        day.pass(10min);
        day.end();
    }

    static void interviewRestartedDuringAPause(Day& day)
    {
        day.begin();
        day.pass(30min + 5ms);
        day.pause();
        day.pass(4min);
        day.restartMachine(90s);
        day.check();
        day.pass(3min + 499ms);
        day.goOn();
        day.pass(70min); // and far over
        day.check();
        QVERIFY(day.timeline().left() < -39min);
        day.end();
    }
};

PANELBOOK_TEST_MAIN(TestInterviewDay)
#include "tst_interviewday.moc"
