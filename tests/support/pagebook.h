// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "services/candidates.h"
#include "services/debriefs.h"
#include "services/exportscorecards.h"
#include "services/ownbank.h"
#include "services/sealscorecards.h"
#include "services/searchbook.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/testbook.h"
#include "ui/shell/page.h"

namespace panelbook {

/// A temporary book with everything that a page is made with: for a page alone, without a window.
class PageBook : public TestBook
{
public:
    PageContext context()
    {
        return {workspace(), library(), bank,     interviews, seals,   exports, candidates,
                search,      panels,    debriefs, settings,   prompts, clock()};
    }

    Settings settings{path(QStringLiteral("settings.ini"))};
    FakePrompts prompts;
    OwnBank bank{workspace(), library()};
    PlanInterviews interviews = plan();
    SealScorecards seals{workspace()};
    ExportScorecards exports{interviews, textFormats()};
    Candidates candidates{workspace()};
    SearchBook search{&workspace(), library()};
    Panels panels{workspace()};
    Debriefs debriefs{panels, library(), textPackFormats()};
};

/// The part of a page with this objectName; aborts when there is none.
template <typename T>
T& part(const QWidget& page, QAnyStringView name)
{
    T* found = page.findChild<T*>(name.toString());
    if (!found)
        qFatal("the page has no %s", qPrintable(name.toString()));
    return *found;
}

} // namespace panelbook
