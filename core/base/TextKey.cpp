#include "core/base/TextKey.h"

#include "core/base/KeyBuilder.h"

namespace banso {

namespace {

enum class LongVowel { Doubled, Spelled };

bool isLongMark(QChar c) {
    return c == u'ー' || c == u'ｰ';
}

/// The typed text with each ー written as a kana.
QString written(QStringView typed, LongVowel how) {
    QString out;
    for (const QChar c : typed) {
        const QString before = isLongMark(c) ? searchKey(out) : QString();
        char16_t vowel = before.isEmpty() ? char16_t(0) : vowelOf(before.back().unicode());
        if (how == LongVowel::Spelled && vowel == u'オ')
            vowel = u'ウ';
        else if (how == LongVowel::Spelled && vowel == u'エ')
            vowel = u'イ';
        out += vowel ? QChar(vowel) : c;
    }
    return out;
}

} // namespace

QString searchKey(QStringView text) {
    KeyBuilder builder(text.size(), KeyBuilder::Signs::Drop);
    builder.append(text);
    return builder.take();
}

QStringList searchKeysAsHeard(QStringView typed) {
    QStringList keys{searchKey(typed)};
    if (!std::any_of(typed.begin(), typed.end(), isLongMark))
        return keys;
    for (const LongVowel how : {LongVowel::Doubled, LongVowel::Spelled})
        if (const QString key = searchKey(written(typed, how)); !keys.contains(key))
            keys.append(key);
    return keys;
}

} // namespace banso
