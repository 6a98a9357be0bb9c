// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include "domain/scoring/seal.h"

namespace panelbook {

TestEnvironment::TestEnvironment()
{
    const QByteArray home = m_home.path().toUtf8();
    qputenv("HOME", home);
    qputenv("XDG_DATA_HOME", home + "/data");
    qputenv("XDG_CONFIG_HOME", home + "/config");
    qputenv("XDG_RUNTIME_DIR", home);
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setOrganizationName(QStringLiteral("Panelbook"));
    QCoreApplication::setApplicationName(QStringLiteral("panelbook"));
    initialiseCryptography();
}

} // namespace panelbook
