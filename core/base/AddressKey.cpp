#include "core/base/KeyBuilder.h"
#include "core/base/TextKey.h"

#include <optional>

namespace banso {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// The value of a numeral in kanji, nothing for other characters.
std::optional<int> numeralValue(QChar c) {
    switch (c.unicode()) {
    case u'〇':
    case u'零':
        return 0;
    case u'一':
        return 1;
    case u'二':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
        return 10'000;
    default:
        return std::nullopt;
    }
}

bool isNumeral(QChar c) {
    return numeralValue(c).has_value();
}
bool isUnit(QChar c) {
    return numeralValue(c).value_or(0) >= 10;
}
bool isKanjiDigit(QChar c) {
    return numeralValue(c).value_or(10) < 10;
}

QChar at(QStringView text, qsizetype i) {
    return i >= 0 && i < text.size() ? text[i] : QChar(u'\0');
}

/// 百二十三 or 一二三 as a number's digits.
QString digitsOf(QStringView run) {
    if (std::none_of(run.begin(), run.end(), isUnit)) {
        QString digits;
        for (const QChar c : run)
            digits += QChar(u'0' + *numeralValue(c));
        return digits;
    }
    qint64 total = 0;
    qint64 section = 0;
    std::optional<qint64> pending;
    for (const QChar c : run) {
        const int value = *numeralValue(c);
        if (value < 10) {
            pending = pending.value_or(0) * 10 + value;
        } else if (value < 10'000) {
            section += std::exchange(pending, std::nullopt).value_or(1) * value;
        } else {
            section += std::exchange(pending, std::nullopt).value_or(section == 0 ? 1 : 0);
            total += std::exchange(section, 0) * value;
        }
    }
    return QString::number(total + section + pending.value_or(0));
}

/// 千 in 千葉 is a name, 千 in 千番地 a number.
bool isNumber(QStringView run, QChar next) {
    if (std::any_of(run.begin(), run.end(), isKanjiDigit))
        return true;
    return next == u'\0' || next == u'-' || isDigit(next) ||
           QStringView(u"丁番号条線区階").contains(next);
}

/// Numbers in kanji as digits. Two numbers that would touch stay apart.
QString withDigits(QStringView text) {
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (isNumeral(at(text, end)) && end - i < 12)
            ++end;
        if (end == i) {
            out += text[i++];
            continue;
        }
        const QStringView run = text.sliced(i, end - i);
        const bool afterDigit = !out.isEmpty() && isDigit(out.back());
        const bool beforeDigit = isDigit(at(text, end));
        if (run == u"一" && afterDigit && beforeDigit)
            out += u'-'; // the kanji typed for a dash
        else if (!isNumber(run, at(text, end)))
            out += run;
        else
            out += (afterDigit ? QStringLiteral("-") : QString()) + digitsOf(run) +
                   (beforeDigit ? QStringLiteral("-") : QString());
        i = end;
    }
    return out;
}

/// How many characters at `i`, behind a number, only part it from the next one; 0 for none.
qsizetype separatorLength(QStringView text, qsizetype i) {
    const QStringView rest = text.sliced(i);
    const QChar next = at(text, i + 1);
    if (rest.startsWith(u"丁目") || rest.startsWith(u"番地") || rest.startsWith(u"号室"))
        return 2;
    if (rest.startsWith(u'丁') || rest.startsWith(u'号'))
        return next == u'町' ? 0 : 1;
    if (rest.startsWith(u'番'))
        return next == u'町' || next == u'館' || next == u'組' ? 0 : 1;
    if (rest.startsWith(u'-') || rest.startsWith(u' '))
        return 1;
    return rest.startsWith(u'ノ') && isDigit(next) ? 1 : 0;
}

/// 大字 and 字 stand in some registers and not in others. 文字 is part of a name (十文字).
qsizetype hamletMarkLength(QStringView text, qsizetype i) {
    if (text[i] == u'大' || text[i] == u'小')
        return at(text, i + 1) == u'字' ? 2 : 0;
    return text[i] == u'字' && at(text, i - 1) != u'文' && i + 1 < text.size() ? 1 : 0;
}

/// What parts two numbers becomes one '-', all else of the kind falls away.
QString joined(QStringView text) {
    QString out;
    out.reserve(text.size());
    bool parting = false;
    for (qsizetype i = 0; i < text.size();) {
        const bool afterNumber = !out.isEmpty() && isDigit(out.back());
        const qsizetype separator = afterNumber ? separatorLength(text, i) : 0;
        if (separator > 0) {
            parting = true;
            i += separator;
            continue;
        }
        if (text[i] == u'-' || text[i] == u' ') {
            ++i;
            continue;
        }
        if (const qsizetype mark = hamletMarkLength(text, i); mark > 0) {
            i += mark;
            continue;
        }
        if (parting && isDigit(text[i]))
            out += u'-';
        parting = false;
        out += text[i++];
    }
    return out;
}

} // namespace

QString addressKey(QStringView text) {
    KeyBuilder builder(text.size(), KeyBuilder::Signs::KeepSeparators);
    builder.append(text);
    QString folded = builder.take();
    folded.replace(u'ガ', u'ケ').replace(u'之', u'ノ');
    return joined(withDigits(folded));
}

} // namespace banso
