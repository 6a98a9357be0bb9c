// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringConverter>
#include <QStringList>

#include <memory>

class Hunspell;

namespace panelbook {

class Settings;

/// A dictionary of the system, and the user's own words. Without an installed dictionary every word is known.
/// Opening reads nothing: the dictionary is loaded, some hundredths of a second long, with the first word.
class Spelling
{
public:
    explicit Spelling(Settings& settings);
    ~Spelling();

    /// The installed dictionaries: "de_DE", "en_US" …
    static QStringList languages();
    /// The chosen one; without a choice the one for the interface's language. Empty: no word is checked.
    QString language() const { return m_language; }
    /// One of languages(), or empty; remembered for the next interview.
    void setLanguage(const QString& language);

    bool knows(const QString& word) const;
    /// The nearest words first.
    QStringList suggestions(const QString& word) const;
    /// Adds a word to the user's own, in every language.
    void learn(const QString& word);

private:
    Hunspell* dictionary() const;
    std::string encoded(const QString& word) const;

    Settings& m_settings;
    QString m_language;
    QStringList m_own;
    mutable std::unique_ptr<Hunspell> m_dictionary; ///< once it is needed
    mutable QStringConverter::Encoding m_encoding = QStringConverter::Utf8;
};

} // namespace panelbook
