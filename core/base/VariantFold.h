#pragma once

#include <cstddef>

namespace banso {

/// The one form under which a character and its variants are searched: 髙 is 高, 邉 and 邊 are 辺,
/// a compatibility ideograph or a radical is its ideograph, hentaigana is today's katakana.
/// A character that stands for itself comes back as it is, and so does every form.
///
/// The table is `resources/text/variant_fold.tsv`, read once at the first call, by any thread.
[[nodiscard]] char32_t foldVariant(char32_t character);

/// How many characters the table folds.
[[nodiscard]] std::size_t foldedVariantCount();

} // namespace banso
