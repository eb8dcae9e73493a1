#pragma once

#include <QString>
#include <QStringList>

namespace banso {

/// Goes up whenever a rule or the variant table changes what a key looks like: keys stored by an
/// older program must then be computed anew.
inline constexpr int kTextKeyVersion = 1;

/// The key under which a name is searched and compared, for kanji, kana in either script and roman
/// letters alike. What is stored and printed is the name itself, byte for byte; the key stands
/// beside it.
///
/// - Variant kanji become one form (髙 高, 邉 邊 辺, 斎 齋 齊 斉), variation selectors fall away.
/// - Hiragana, half-width and hentaigana become full-width katakana; small kana become large;
///   ー falls away; ヴァ ヴィ ヴ ヴェ ヴォ are バ ビ ブ ベ ボ; ヂ ヅ ヰ ヱ ヲ are ジ ズ イ エ オ.
///   Long vowels written out stay: オオノ (大野) is not オノ (小野), ユウキ is not ユキ.
/// - Iteration marks are written out: 佐々木 and 佐佐木, イスヾ and イスズ.
/// - Roman letters lose case, width and accents; spaces, points and all other signs fall away.
///
/// The key of a key is itself. It may be empty (a text of signs only).
[[nodiscard]] QString searchKey(QStringView text);

/// The keys to look for when text was typed into a search box: first `searchKey(typed)`; where ー
/// was typed also what it may stand for in a register, the vowel again (オーノ: オオノ) and the
/// usual spelling of a long vowel (コーイチ: コウイチ, ケーコ: ケイコ). One to three keys.
[[nodiscard]] QStringList searchKeysAsHeard(QStringView typed);

/// The key under which two addresses are compared: 二丁目１番地の３, 2-1-3 and ２－１－３ are one.
/// Folds characters as `searchKey` does, and ヶ ケ が ガ to ケ, の ノ 之 to ノ; numbers in kanji
/// become digits; 丁目, 番地, 番, 号, の and every dash between numbers become '-'; a space parts
/// two numbers and otherwise falls away, as do 大字 and 字. Prefecture and town are kept.
[[nodiscard]] QString addressKey(QStringView text);

} // namespace banso
