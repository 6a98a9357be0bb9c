// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questions/question.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace panelbook {

/// One column of a field whose lines hold several parts, "text | competency".
struct FieldColumn
{
    enum Kind {
        Text,
        Number,
        Texts, ///< all that follows, as a list of texts; the last column
        Pairs, ///< all that follows, two by two, as objects with the keys "first,second"; the last column
    };
    const char* key;
    const char* title; ///< translation context "EditorField"
    Kind kind = Text;
};

/// A field of the form: where its value stands in the question's JSON, and how it is written as plain text.
struct EditorField
{
    enum Shape {
        Line,   ///< one line
        Prose,  ///< paragraphs
        Code,   ///< paragraphs in a fixed-pitch font
        Lines,  ///< a list of texts, one a line
        Table,  ///< a list of objects, one a line, their parts with " | " between them
        Levels, ///< an object with a text for some levels, "L5 | text"
        Json,   ///< what has no form: its JSON
    };
    const char* path;  ///< "listen_for", "star_probes/task"
    const char* title; ///< translation context "EditorField"
    Shape shape = Lines;
    QList<FieldColumn> columns = {};
};

/// The fields that every kind has, in the order of the form.
const QList<EditorField>& commonFields();
/// The fields that only this kind has.
QList<EditorField> fieldsOf(QuestionKind kind);

/// The field's title, translated.
QString titleOf(const EditorField& field);
/// How a line is written: "One a line: text | competency".
QString hintOf(const EditorField& field);

/// The field's value as plain text. A line break inside of a list's entry is written as "⏎".
QString textOf(const EditorField& field, const QJsonObject& question);
/// Puts a text back. What is empty leaves the object.
void setText(const EditorField& field, const QString& text, QJsonObject& question);

/// Whether a place in the question ("/listen_for/3") belongs to this field, or is around it.
bool holds(const EditorField& field, const QString& pointer);
/// The line of the field's text that a place belongs to, from 1; 0 = the field as a whole.
int lineOf(const EditorField& field, const QString& pointer);

} // namespace panelbook
