#include "core/outreach/letters/layout/BreakRules.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace banso {

namespace {

constexpr BreakCost kAtSpace = 0;
constexpr BreakCost kAroundNumber = 2;
constexpr BreakCost kBetweenScripts = 2;
constexpr BreakCost kBetweenIdeographs = 3;
constexpr BreakCost kInsideKana = 5;
constexpr BreakCost kAfterBlock = 6; ///< after 丁目 or 号 when a number follows

/// A text and the place in it where each piece ends.
struct Marked {
    QString text;
    std::vector<qsizetype> ends;
};

Marked marked(const Pieces& pieces) {
    Marked result;
    result.ends.reserve(pieces.size());
    for (const Piece* piece : pieces)
        result.ends.push_back((result.text += piece->text).size());
    return result;
}

bool isHyphen(QChar c) {
    return c == u'-' || c == u'－' || c == u'−' || (c >= u'‐' && c <= u'―');
}

/// Digits, letters of codes and what holds them together: 30-8, Ａ－２０３, 0584-11-2222.
bool belongsToNumber(QChar c) {
    return c.isDigit() || isHyphen(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') ||
           (c >= u'Ａ' && c <= u'Ｚ') || (c >= u'ａ' && c <= u'ｚ');
}

bool isSpace(QChar c) {
    return c == u' ' || c == u'　';
}

std::vector<BreakCost> proseCosts(const Marked& m) {
    std::vector<BreakCost> costs(m.ends.size(), kNeverBreak);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m.text);
    for (std::size_t i = 0; i + 1 < m.ends.size(); ++i) {
        const qsizetype end = m.ends[i];
        const QChar before = m.text[end - 1];
        const QChar after = m.text[end];
        finder.setPosition(end);
        if (isSpace(before))
            costs[i] = isSpace(after) ? kNeverBreak : kAtSpace;
        else if (finder.isAtBoundary() && !isSpace(after) &&
                 !(belongsToNumber(before) && belongsToNumber(after)))
            costs[i] = kBetweenIdeographs;
    }
    return costs;
}

/// The whole of a house number: numbers, what counts them, and what joins them.
const QRegularExpression& houseNumber() {
    static const QRegularExpression pattern(
        QStringLiteral("(?:第?(?:[0-9０-９A-Za-zＡ-Ｚａ-ｚ]+|[〇一二三四五六七八九十百千]+(?=丁|番|"
                       "号|条|線|地割|の|ノ))"
                       "(?:丁目|番地|番館|番|号室|号棟|号館|号|地割|丁|条|線|室|階|棟)*"
                       "(?:(?:[-‐-―−－のノ之]|ー(?=[0-9０-９]))+(?=[0-9０-９A-Za-zＡ-Ｚａ-"
                       "ｚ〇一二三四五六七八九十]))?)+"));
    return pattern;
}

/// Places inside a house number where a new count begins: 四丁目|12, 3号|201.
const QRegularExpression& countEnd() {
    static const QRegularExpression pattern(
        QStringLiteral("(?:丁目|丁|号|条|線|地割)(?=[0-9０-９〇一二三四五六七八九十])"));
    return pattern;
}

enum class Script { Ideograph, Katakana, Other };

Script scriptOf(QChar c) {
    if ((c >= u'ァ' && c <= u'ー') || (c >= u'ｦ' && c <= u'ﾟ'))
        return Script::Katakana;
    return c.isSurrogate() || (c >= u'㐀' && c <= u'鿿') ? Script::Ideograph : Script::Other;
}

BreakCost betweenWords(QChar before, QChar after) {
    if (scriptOf(before) != scriptOf(after))
        return kBetweenScripts;
    return scriptOf(before) == Script::Ideograph ? kBetweenIdeographs : kInsideKana;
}

/// Where house numbers stand: 0 outside, 1 inside, 2 inside after a count.
std::vector<int> insideNumber(const QString& text) {
    std::vector<int> inside(static_cast<std::size_t>(text.size()) + 1, 0);
    auto numbers = houseNumber().globalMatch(text);
    while (numbers.hasNext()) {
        const auto number = numbers.next();
        for (qsizetype at = number.capturedStart() + 1; at < number.capturedEnd(); ++at)
            inside[static_cast<std::size_t>(at)] = 1;
    }
    auto counts = countEnd().globalMatch(text);
    while (counts.hasNext()) {
        int& place = inside[static_cast<std::size_t>(counts.next().capturedEnd())];
        place = place == 1 ? 2 : place;
    }
    return inside;
}

std::vector<BreakCost> addressCosts(const Marked& m) {
    std::vector<BreakCost> costs = proseCosts(m);
    const std::vector<int> inside = insideNumber(m.text);
    for (std::size_t i = 0; i + 1 < costs.size(); ++i) {
        const qsizetype end = m.ends[i];
        const int place = inside[static_cast<std::size_t>(end)];
        if (place == 1)
            costs[i] = kNeverBreak;
        else if (place == 2)
            costs[i] = kAfterBlock;
        else if (costs[i] != kNeverBreak && costs[i] != kAtSpace)
            costs[i] = m.text[end].isDigit() || m.text[end - 1].isDigit()
                           ? kAroundNumber
                           : betweenWords(m.text[end - 1], m.text[end]);
    }
    return costs;
}

std::vector<BreakCost> nameCosts(const Marked& m) {
    std::vector<BreakCost> costs(m.ends.size(), kLastResort);
    for (std::size_t i = 0; i + 1 < m.ends.size(); ++i) {
        const QChar before = m.text[m.ends[i] - 1];
        const QChar after = m.text[m.ends[i]];
        if (isSpace(after) || after == u'ー' || after == u'・' || after == u'＝')
            costs[i] = kNeverBreak;
        else if (isSpace(before))
            costs[i] = kAtSpace;
        else if (before == u'・' || before == u'＝')
            costs[i] = kAroundNumber;
        else if (isHyphen(after))
            costs[i] = kNeverBreak;
    }
    return costs;
}

} // namespace

std::vector<BreakCost> breakCosts(const Pieces& pieces, BreakRule rule) {
    if (pieces.empty())
        return {};
    const Marked text = marked(pieces);
    switch (rule) {
    case BreakRule::Prose:
        return proseCosts(text);
    case BreakRule::Address:
        return addressCosts(text);
    case BreakRule::Name:
        return nameCosts(text);
    }
    Q_UNREACHABLE();
}

} // namespace banso
