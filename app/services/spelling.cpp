// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spelling.h"

#include "base/settings.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <hunspell/hunspell.hxx>

namespace panelbook {

namespace {

QStringList folders()
{
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("hunspell"),
                                     QStandardPaths::LocateDirectory);
}

/// "de_DE" for "de_AT" when there is no dictionary of just that place.
QString nearest(const QString& locale, const QStringList& languages)
{
    if (languages.contains(locale))
        return locale;
    const QString language = locale.section(u'_', 0, 0);
    const QString usual = QLocale(QLocale(language).language()).name();
    if (languages.contains(usual))
        return usual;
    const QStringList alike = languages.filter(language + u'_');
    return alike.isEmpty() ? QString() : alike.front();
}

} // namespace

Spelling::Spelling(Settings& settings)
    : m_settings(settings),
      m_own(settings.value(setting::ownWords).split(u' ', Qt::SkipEmptyParts))
{
    const QString chosen = settings.value(setting::spelling);
    if (chosen != QLatin1String("off"))
        m_language = nearest(chosen.isEmpty() ? QLocale().name() : chosen, languages());
}

Spelling::~Spelling() = default;

QStringList Spelling::languages()
{
    QStringList found;
    for (const QString& folder : folders()) {
        for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.dic")}, QDir::Files))
            found.append(file.completeBaseName());
    }
    found.removeDuplicates();
    return found;
}

void Spelling::setLanguage(const QString& language)
{
    m_language = language;
    m_dictionary.reset();
    m_settings.setValue(setting::spelling, language.isEmpty() ? QStringLiteral("off") : language);
}

Hunspell* Spelling::dictionary() const
{
    if (m_dictionary || m_language.isEmpty())
        return m_dictionary.get();
    for (const QString& folder : folders()) {
        const QString file = QDir(folder).filePath(m_language);
        if (!QFile::exists(file + QStringLiteral(".dic")))
            continue;
        m_dictionary = std::make_unique<Hunspell>(qPrintable(file + QStringLiteral(".aff")),
                                                  qPrintable(file + QStringLiteral(".dic")));
        // Other encodings than UTF-8 and Latin 1 are out of use: such a dictionary finds words unknown.
        m_encoding = QStringConverter::encodingForName(m_dictionary->get_dict_encoding().c_str())
                         .value_or(QStringConverter::Utf8);
        break;
    }
    return m_dictionary.get();
}

std::string Spelling::encoded(const QString& word) const
{
    QString plain = word;
    plain.replace(u'’', u'\'');
    return QByteArray(QStringEncoder(m_encoding).encode(plain)).toStdString();
}

bool Spelling::knows(const QString& word) const
{
    Hunspell* const hunspell = dictionary();
    return !hunspell || m_own.contains(word, Qt::CaseInsensitive) || hunspell->spell(encoded(word));
}

QStringList Spelling::suggestions(const QString& word) const
{
    QStringList found;
    if (Hunspell* const hunspell = dictionary()) {
        QStringDecoder decode(m_encoding);
        for (const std::string& suggestion : hunspell->suggest(encoded(word)))
            found.append(decode(QByteArray::fromStdString(suggestion)));
    }
    return found;
}

void Spelling::learn(const QString& word)
{
    m_own.append(word);
    m_settings.setValue(setting::ownWords, m_own.join(u' '));
}

} // namespace panelbook
