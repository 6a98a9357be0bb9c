// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/questionfile.h"

#include "base/regularfile.h"
#include "domain/jsonread.h"
#include "domain/questions/questionid.h"
#include "exchange/expected.h"
#include "exchange/jsonlimits.h"
#include "exchange/questionschema.h"

#include <QMap>

namespace panelbook {

namespace {

QString kindIds()
{
    QStringList ids;
    for (const QuestionKind kind : allQuestionKinds())
        ids.append(toId(kind));
    return ids.join(QStringLiteral(", "));
}

/// Checks files one after the other; ids are compared across all of them.
class QuestionFileCheck
{
public:
    Result<void> take(const QString& name)
    {
        const auto bytes = readRegularFile(name, maxJsonBytes);
        if (!bytes)
            return failure(bytes.error());
        m_file = name;
        const auto document = parseJson(*bytes);
        if (!document)
            add({}, document.error().detail);
        else
            takeDocument(document->object());
        return {};
    }

    void takeDocument(const QJsonObject& document)
    {
        const auto kind = questionKindFromId(text(document, QLatin1String("kind")));
        if (!kind)
            return add(QStringLiteral("/kind"), Expected::tr("one of: %1").arg(kindIds()));
        for (const SchemaProblem& problem : schemaProblems(*kind, document))
            add(problem.pointer, problem.expected);
        const QJsonArray questions = document.value(QLatin1String("questions")).toArray();
        for (qsizetype i = 0; i < questions.size(); ++i)
            checkQuestion(*kind, questions[i].toObject(), QStringLiteral("/questions/%1").arg(i));
    }

    QList<QuestionProblem> problems;

private:
    /// What no schema says.
    void checkQuestion(QuestionKind kind, const QJsonObject& json, const QString& pointer)
    {
        const QString id = text(json, QLatin1String("id"));
        const QString idPointer = pointerTo(pointer, QStringLiteral("id"));
        const QString prefix = toId(kind) + u'.';
        if (!id.isEmpty() && !(id.startsWith(prefix) && isQuestionId(id)))
            add(idPointer, Expected::tr("“%1” and lower-case words with hyphens").arg(prefix));
        if (const auto first = m_ids.constFind(id); first != m_ids.constEnd())
            add(idPointer, Expected::tr("an id that occurs once; “%1” stands in %2 already").arg(id, *first));
        else if (!id.isEmpty())
            m_ids.insert(id, m_file + u' ' + idPointer);
        if (kind == QuestionKind::SystemDesign)
            checkSheet(json.value(QLatin1String("estimate")).toObject(), pointer);
    }

    void checkSheet(const QJsonObject& json, const QString& pointer)
    {
        const CapacitySheet sheet = capacitySheetFromJson(json);
        const auto estimates = evaluate(sheet);
        if (estimates)
            return;
        add(pointerTo(pointer, QStringLiteral("estimate")),
            Expected::tr("formulas that compute; “%1” does not: %2")
                .arg(estimates.error().subject, estimates.error().detail));
    }

    void add(const QString& pointer, const QString& expected)
    {
        problems.append({m_file, pointer, expected});
    }

    QString m_file;
    QMap<QString, QString> m_ids; ///< where each id stands first
};

/// Without empty texts, at every depth; a unit may be empty. What has none stays as it is.
QJsonValue sparse(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (const QJsonValue entry = array.at(i); entry.isObject() || entry.isArray())
                array[i] = sparse(entry);
        }
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString& key : object.keys()) {
        const QJsonValue entry = object.value(key);
        if (entry.isObject() || entry.isArray())
            object[key] = sparse(entry);
        else if (entry.isString() && entry.toString().isEmpty() && key != QLatin1String("unit"))
            object.remove(key);
    }
    return object;
}

} // namespace

QJsonObject sparseJson(const Question& question)
{
    return sparse(toJson(question)).toObject();
}

QJsonObject sparseFile(QuestionKind kind, const QList<Question>& questions)
{
    QJsonObject file = questionFile(kind, {});
    file[QLatin1String("questions")] = arrayOf(questions, sparseJson);
    return file;
}

QList<QuestionProblem> checkQuestionDocument(const QJsonObject& document)
{
    QuestionFileCheck check;
    check.takeDocument(document);
    return check.problems;
}

Result<QList<QuestionProblem>> checkQuestionFiles(const QStringList& files)
{
    QuestionFileCheck check;
    for (const QString& file : files) {
        if (const auto taken = check.take(file); !taken)
            return failure(taken.error());
    }
    return check.problems;
}

} // namespace panelbook
