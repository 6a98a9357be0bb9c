// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace panelbook {

class ColleaguesCard;
class OwnCard;

/// Who signs with this book, and whose signatures it knows. Settings open it.
class IdentityPage : public Page
{
    Q_OBJECT

public:
    explicit IdentityPage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Destination& destination) override;
    void refresh(const Changes& changes) override;

private:
    OwnCard* m_own;
    ColleaguesCard* m_colleagues;
};

} // namespace panelbook
