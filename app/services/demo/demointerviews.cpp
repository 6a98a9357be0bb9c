// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demointerviews.h"

#include "services/demo/democonduct.h"

namespace panelbook {

namespace {

constexpr std::array colours{"Amber",   "Azure",   "Bronze", "Cobalt", "Copper", "Coral", "Crimson",
                             "Ebony",   "Emerald", "Golden", "Indigo", "Ivory",  "Jade",  "Lilac",
                             "Maroon",  "Mauve",   "Navy",   "Ochre",  "Olive",  "Pearl", "Russet",
                             "Saffron", "Scarlet", "Sepia",  "Silver", "Teal",   "Umber", "Violet"};
constexpr std::array birds{"Avocet",  "Bittern", "Bunting", "Crane",   "Curlew", "Dunlin",   "Egret",
                           "Finch",   "Godwit",  "Grebe",   "Heron",   "Hoopoe", "Ibis",     "Jay",
                           "Kestrel", "Lapwing", "Linnet",  "Martin",  "Merlin", "Oriole",   "Osprey",
                           "Pipit",   "Plover",  "Puffin",  "Redwing", "Siskin", "Starling", "Swift",
                           "Tern",    "Wagtail", "Warbler", "Wren"};
constexpr std::array interviewers{"Interviewer A", "Interviewer B", "Interviewer C"};
constexpr std::array roles{"Backend Engineer", "Platform Engineer", "Full-stack Engineer",
                           "Site Reliability Engineer", "Data Engineer"};

constexpr int interviewsPerDay = 3;
constexpr int interviewsPerCandidate = 2;

enum class Fate { Complete, PlannedToday, Unscored, Cancelled, NoShow };

/// The special cases come early, so that a small demonstration shows them all.
Fate fateOf(int index)
{
    if (index == 1)
        return Fate::PlannedToday;
    if (index % 53 == 3)
        return Fate::Unscored;
    if (index % 37 == 7)
        return Fate::Cancelled;
    return index % 41 == 10 ? Fate::NoShow : Fate::Complete;
}

} // namespace

DemoInterviews::DemoInterviews(const ContentLibrary& library, quint64 seed, const QDateTime& now)
    : m_plans(plansFrom(library)),
      m_random(seed),
      m_now(QDate(now.date()), QTime(now.time().hour(), 0), Qt::UTC)
{
}

QList<DemoInterviews::Plan> DemoInterviews::plansFrom(const ContentLibrary& library)
{
    QList<Plan> plans;
    for (const Kit& kit : library.kits()) {
        for (const Level level : allLevels) {
            const QList<PlannedQuestion> questions = library.choose(kit, level);
            const auto rubric = library.rubric(kit.rubric);
            if (!questions.isEmpty() && rubric)
                plans.append({kit, *rubric, level, questions});
        }
    }
    return plans;
}

QString DemoInterviews::candidateName() const
{
    constexpr int step = 17; // no common factor with either list: neighbours differ in both words
    const int number = m_index / interviewsPerCandidate;
    const auto names = static_cast<int>(colours.size() * birds.size());
    const int mixed =
        static_cast<int>((qint64{number} * (step * static_cast<int>(colours.size()) + 3)) % names);
    const QString name = QLatin1String(colours[static_cast<size_t>(mixed) % colours.size()]) + u' ' +
                         QLatin1String(birds[static_cast<size_t>(mixed) / colours.size()]);
    return number < names ? name : QStringLiteral("%1 %2").arg(name).arg(number / names + 1);
}

/// Three a working day, from the last Friday before this week backwards.
QDateTime DemoInterviews::slot() const
{
    constexpr std::array times{std::pair{9, 30}, std::pair{13, 0}, std::pair{15, 30}};
    constexpr int daysOfWeek = 5;
    const int workingDay = m_index / interviewsPerDay;
    const QDate monday = m_now.date().addDays(-m_now.date().dayOfWeek() - 6);
    const QDate day =
        monday.addDays(-7 * (workingDay / daysOfWeek) + (daysOfWeek - 1 - workingDay % daysOfWeek));
    const auto [hour, minute] = times[static_cast<size_t>(interviewsPerDay - 1 - m_index % interviewsPerDay)];
    return QDateTime(day, QTime(hour, minute), Qt::UTC);
}

Interview DemoInterviews::frame()
{
    const Plan& plan = m_plans[m_random.below(m_plans.size())];
    if (m_index % interviewsPerCandidate == 0)
        m_candidate = *CandidateId::fromString(m_random.uuid().toString(QUuid::WithoutBraces));
    Interview interview;
    interview.id = *InterviewId::fromString(m_random.uuid().toString(QUuid::WithoutBraces));
    interview.candidate = m_candidate;
    interview.candidateName = candidateName();
    interview.role = QLatin1String(m_random.pick(roles));
    interview.level = plan.level;
    interview.interviewer = QLatin1String(m_random.pick(interviewers));
    interview.planned = slot();
    interview.kit = plan.kit;
    interview.rubric = plan.rubric;
    interview.questions = plan.questions;
    return interview;
}

Session DemoInterviews::next()
{
    ++m_index;
    Session session;
    session.interview = frame();
    switch (fateOf(m_index)) {
    case Fate::PlannedToday: session.interview.planned = m_now.addSecs(3600); break;
    case Fate::Cancelled: session.interview.state = InterviewState::Cancelled; break;
    case Fate::NoShow: session.interview.state = InterviewState::NoShow; break;
    case Fate::Unscored: DemoConduct(session, m_random).conduct(); break;
    case Fate::Complete: {
        DemoConduct conduct(session, m_random);
        conduct.conduct();
        conduct.score();
        break;
    }
    }
    return session;
}

} // namespace panelbook
