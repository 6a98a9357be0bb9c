// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace panelbook {

/// Another language for the time of a test: every text of one context in angle quotes.
class MarkingTranslator final : public QTranslator
{
public:
    explicit MarkingTranslator(const char* context) : m_context(context)
    {
        QCoreApplication::installTranslator(this);
    }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return m_context == context ? u'«' + QString::fromUtf8(source) + u'»' : QString();
    }

private:
    QByteArray m_context;
};

} // namespace panelbook
