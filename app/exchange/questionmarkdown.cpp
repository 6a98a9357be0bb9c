// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/expected.h"
#include "exchange/markdownblocks.h"
#include "exchange/questiondraft.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace panelbook {

namespace {

using Type = MarkdownBlock::Type;

/// A heading with what stands under it, up to the next one.
struct Section
{
    int level = 0; ///< 0: before the first heading
    int line = 1;
    QString title;
    QList<MarkdownBlock> body;
};

/// "3. What is it?", "Q1: What is it?" → "What is it?"
QString withoutNumber(const QString& title)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:Q(?:uestion)?\\s*)?\\d{1,4}\\s*[.):–-]\\s*|^Q(?:uestion)?\\s*[.):]\\s+"),
        QRegularExpression::CaseInsensitiveOption);
    const QString rest = QString(title).remove(number);
    return rest.isEmpty() ? title : rest;
}

QString firstWord(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]+"));
    return word.match(text).captured().toLower();
}

/// Whether a heading asks something by itself.
bool asks(const QString& title)
{
    static const QStringList words{
        QStringLiteral("tell"), QStringLiteral("describe"), QStringLiteral("explain"), QStringLiteral("give"),
        QStringLiteral("walk"), QStringLiteral("how"),      QStringLiteral("what"),    QStringLiteral("why"),
        QStringLiteral("talk"), QStringLiteral("imagine"),  QStringLiteral("suppose")};
    return title.contains(u'?') || words.contains(firstWord(title));
}

/// Whether an item could be a question: in a list more beginnings ask something than in a heading.
bool mayAsk(const QString& text)
{
    static const QStringList words{
        QStringLiteral("can"),    QStringLiteral("could"),   QStringLiteral("do"),
        QStringLiteral("does"),   QStringLiteral("did"),     QStringLiteral("is"),
        QStringLiteral("are"),    QStringLiteral("have"),    QStringLiteral("would"),
        QStringLiteral("should"), QStringLiteral("when"),    QStringLiteral("where"),
        QStringLiteral("who"),    QStringLiteral("which"),   QStringLiteral("write"),
        QStringLiteral("design"), QStringLiteral("discuss"), QStringLiteral("compare"),
        QStringLiteral("please"), QStringLiteral("name"),    QStringLiteral("list"),
        QStringLiteral("share"),  QStringLiteral("define"),  QStringLiteral("implement"),
        QStringLiteral("if"),     QStringLiteral("show")};
    return asks(text) || words.contains(firstWord(text));
}

/// Headings of a list that hold no question.
bool isAside(const QString& title)
{
    static const QRegularExpression aside(
        QStringLiteral(
            "^(?:table of contents?|contents?|toc|index|licen[sc]e|contribut\\w*|how to contribute|credits?|"
            "references?|(?:further |useful )?(?:resources|reading|links)|acknowledge?ments?|about\\b.*|"
            "introduction|disclaimer|notices?|notes?|support|sponsors?|changelog|authors?)\\W*$"),
        QRegularExpression::CaseInsensitiveOption);
    return aside.match(title).hasMatch();
}

/// Headings that name a part of the question above.
QStringList QuestionDraft::*partNamed(const QString& title)
{
    static const QHash<QString, QStringList QuestionDraft::*> parts{
        {QStringLiteral("followups"), &QuestionDraft::followUps},
        {QStringLiteral("followupquestions"), &QuestionDraft::followUps},
        {QStringLiteral("hints"), &QuestionDraft::hints},
        {QStringLiteral("redflags"), &QuestionDraft::redFlags},
        {QStringLiteral("answer"), &QuestionDraft::listenFor},
        {QStringLiteral("answers"), &QuestionDraft::listenFor},
        {QStringLiteral("solution"), &QuestionDraft::listenFor},
        {QStringLiteral("listenfor"), &QuestionDraft::listenFor},
        {QStringLiteral("whattolistenfor"), &QuestionDraft::listenFor},
    };
    static const QRegularExpression others(QStringLiteral("[^a-z]"));
    return parts.value(title.toLower().remove(others), nullptr);
}

QList<Section> sectionsOf(const QList<MarkdownBlock>& blocks)
{
    QList<Section> sections{Section()};
    for (const MarkdownBlock& block : blocks) {
        if (block.type == Type::Heading && block.link != LinkLine::Anchor)
            sections.append({block.depth, block.line, withoutNumber(block.text), {}});
        else if (block.link != LinkLine::Anchor && !block.text.isEmpty())
            sections.back().body.append(block);
    }
    return sections;
}

class QuestionList
{
public:
    explicit QuestionList(QList<Section> sections) : m_sections(std::move(sections)) {}

    QList<QuestionDraft> drafts()
    {
        for (qsizetype i = 0; i < m_sections.size(); ++i)
            take(i);
        leaveOutRemarks();
        return std::move(m_drafts);
    }

private:
    void take(qsizetype index)
    {
        const Section& section = m_sections[index];
        while (!m_path.isEmpty() && m_path.back().level >= section.level)
            m_path.removeLast();
        const auto part = partNamed(section.title);
        if (part && m_question && m_questionLevel < section.level) {
            for (const MarkdownBlock& block : section.body)
                (m_drafts.back().*part).append(block.text);
            return;
        }
        m_question = false;
        if (isAside(section.title))
            return;
        if (isQuestion(index))
            takeQuestion(section);
        else
            takeList(index);
    }

    /// In a file whose questions ask, a heading and a text that both ask nothing are a remark.
    void leaveOutRemarks()
    {
        const auto isRemark = [](const QuestionDraft& draft) {
            return !mayAsk(draft.title) && !draft.prompt.contains(u'?') && !mayAsk(draft.prompt) &&
                   draft.followUps.isEmpty() && !draft.prompt.isEmpty();
        };
        const qsizetype remarks = std::count_if(m_drafts.cbegin(), m_drafts.cend(), isRemark);
        const qsizetype asking = m_drafts.size() - remarks;
        if (asking >= 5 && asking > 3 * remarks)
            m_drafts.removeIf(isRemark);
    }

    bool hasChildren(qsizetype index) const
    {
        return index + 1 < m_sections.size() && m_sections[index + 1].level > m_sections[index].level &&
               !partNamed(m_sections[index + 1].title);
    }

    /// A heading that asks; one that has text under it; one with few bullets. Not the title of the file, nor
    /// a chapter, nor the heading of a list of questions.
    bool isQuestion(qsizetype index) const
    {
        const Section& section = m_sections[index];
        if (section.level == 0 || section.title.isEmpty())
            return false;
        if (asks(section.title))
            return true;
        if (hasChildren(index))
            return false;
        const auto isItem = [](const MarkdownBlock& block) { return block.type == Type::Item; };
        const bool isFirst = isFileTitle(index);
        const auto first = std::find_if(section.body.begin(), section.body.end(), isItem);
        const bool hasText = first != section.body.begin();
        const bool introduces =
            hasText && std::prev(first)->text.endsWith(u':') && !asks(std::prev(first)->text);
        if (first == section.body.end())
            return hasText || !isFirst;
        return (hasText && !introduces) || (!isFirst && !isListOfQuestions(section) && !namesList(section));
    }

    /// The first heading, if there is none of its level below.
    bool isFileTitle(qsizetype index) const
    {
        const auto isTitle = [](const Section& section) { return section.level == 1; };
        return index == 1 && m_sections[index].level == 1 &&
               std::none_of(m_sections.begin() + 2, m_sections.end(), isTitle);
    }

    /// "Questions about databases", "Databases:", or a chapter like one that is a list.
    bool namesList(const Section& section) const
    {
        if (section.title.endsWith(u':') ||
            section.title.contains(QLatin1String("questions"), Qt::CaseInsensitive))
            return true;
        return std::any_of(m_sections.begin(), m_sections.end(), [&](const Section& other) {
            return other.level == section.level && other.body.value(0).type == Type::Item &&
                   !asks(other.title) && isListOfQuestions(other);
        });
    }

    static bool isListOfQuestions(const Section& section)
    {
        qsizetype items = 0;
        qsizetype asking = 0;
        for (const MarkdownBlock& block : section.body) {
            const bool isTop = block.type == Type::Item && block.depth == 0;
            items += isTop ? 1 : 0;
            asking += isTop && mayAsk(block.text) ? 1 : 0;
        }
        return items >= 4 && asking * 2 > items;
    }

    QuestionDraft draftAt(int line, const QString& title) const
    {
        QuestionDraft draft;
        draft.line = line;
        draft.title = title;
        for (const Section& chapter : m_path)
            draft.tags.append(chapter.title.endsWith(u':') ? chapter.title.chopped(1) : chapter.title);
        return draft;
    }

    void takeQuestion(const Section& section)
    {
        QuestionDraft draft = draftAt(section.line, section.title);
        QStringList prompt;
        bool listed = false;
        for (const MarkdownBlock& block : section.body) {
            listed = listed || block.type == Type::Item;
            if (block.type == Type::Item)
                draft.followUps.append(block.text);
            else
                (listed ? draft.listenFor : prompt).append(block.text);
        }
        draft.prompt = prompt.join(QStringLiteral("\n\n"));
        m_drafts.append(draft);
        m_question = true;
        m_questionLevel = section.level;
    }

    /// A question an item, what is nested in it are its follow-ups.
    void takeList(qsizetype index)
    {
        const Section& section = m_sections[index];
        if (section.level > 0 && !isFileTitle(index) && !section.title.isEmpty())
            m_path.append(section);
        if (hasChildren(index) && !isListOfQuestions(section))
            return; // the bullets of an introduction
        for (const MarkdownBlock& block : section.body) {
            if (block.type != Type::Item)
                continue;
            if (block.depth > 0) {
                if (m_question)
                    m_drafts.back().followUps.append(block.text);
                continue;
            }
            // A link that asks nothing leads to something to read.
            m_question = block.link == LinkLine::No || mayAsk(block.text);
            if (m_question)
                m_drafts.append(itemDraft(block));
        }
        m_question = false;
    }

    QuestionDraft itemDraft(const MarkdownBlock& block) const
    {
        const QString title = withoutNumber(block.text.section(QStringLiteral("\n\n"), 0, 0));
        QuestionDraft draft = draftAt(block.line, title);
        draft.prompt = block.text.section(QStringLiteral("\n\n"), 1);
        return draft;
    }

    QList<Section> m_sections;
    QList<Section> m_path; ///< the chapters around
    QList<QuestionDraft> m_drafts;
    bool m_question = false; ///< the last draft goes on
    int m_questionLevel = 0;
};

} // namespace

QuestionFileContent readQuestionMarkdown(const QByteArray& bytes)
{
    QList<FileProblem> problems;
    const auto text = decodedList(bytes, problems);
    if (!text)
        return {{}, problems};
    const QList<MarkdownBlock> blocks = markdownBlocks(*text, problems);
    const QList<QuestionDraft> drafts = QuestionList(sectionsOf(blocks)).drafts();
    if (drafts.size() > maxListQuestions)
        problems.append(
            {drafts[maxListQuestions].line, Expected::tr("at most %1 questions").arg(maxListQuestions)});
    else if (drafts.isEmpty() && problems.isEmpty())
        problems.append({1, Expected::tr("a heading or a bullet for each question")});
    return finished(problems.isEmpty() ? drafts : QList<QuestionDraft>(), problems);
}

} // namespace panelbook
