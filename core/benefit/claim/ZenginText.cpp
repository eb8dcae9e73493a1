#include "core/benefit/claim/ZenginText.h"

#include "core/base/UserText.h"

namespace banso {

namespace {

constexpr QStringView kFull =
    u"アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ"
    u"ヤユヨラリルレロワン\u3099\u309A";
constexpr QStringView kHalf = u"ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ";
constexpr QStringView kSmall = u"ァィゥェォッャュョヮヵヶヲヰヱ";
constexpr QStringView kLarge = u"ｱｲｳｴｵﾂﾔﾕﾖﾜｶｹｵｲｴ";
constexpr QStringView kDashes = u"ー‐‑‒–—―−";

bool isTaken(char16_t c) {
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u" ()-.").contains(QChar(c));
}

/// What may stand for a character that may not stand there itself.
QString proposalFor(char16_t c) {
    if (const qsizetype at = kSmall.indexOf(QChar(c)); at >= 0)
        return kLarge.sliced(at, 1).toString();
    if (c >= u'a' && c <= u'z')
        return QString(QChar(c).toUpper());
    if (kDashes.contains(QChar(c)))
        return QStringLiteral("-");
    if (QStringView(u",、・･").contains(QChar(c)))
        return QStringLiteral(".");
    return {};
}

/// One code point in full width, voicing marks apart.
void append(ZenginText& out, const QString& one) {
    const char16_t c = one.size() == 1 ? one.front().unicode() : u'\0';
    if (const qsizetype at = c ? kFull.indexOf(QChar(c)) : -1; at >= 0) {
        out.text += kHalf[at];
    } else if (isTaken(c)) {
        out.text += QChar(c);
    } else {
        const QString proposal = c ? proposalFor(c) : QString();
        out.faults.push_back({one, proposal});
        out.text += proposal;
    }
}

} // namespace

ZenginText ZenginText::from(QStringView typed) {
    ZenginText out;
    // Full-width letters become plain ones, half-width kana full-width; then marks stand alone.
    const QString folded = typed.toString()
                               .normalized(QString::NormalizationForm_KC)
                               .normalized(QString::NormalizationForm_D);
    forEachCodePoint(folded, [&out](char32_t c, qsizetype) {
        const bool isHiragana = c >= 0x3041 && c <= 0x3096;
        const char32_t katakana = isHiragana ? c + 0x60 : c;
        append(out, QString::fromUcs4(&katakana, 1));
    });
    return out;
}

} // namespace banso
