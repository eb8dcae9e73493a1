#pragma once

#include "core/outreach/letters/LetterStyle.h"
#include "core/outreach/letters/layout/Typesetter.h"

namespace banso {

/// A part of the body that is never split between pages: a line of text or a row of a table. Its
/// ink begins at 0, 0.
struct FlowItem {
    PageInk ink;
    double height;
    double above;       ///< white before it, dropped at the top of a page
    bool staysWithNext; ///< so that no page begins or ends with a lone line of a paragraph
};

/// Blocks as items, set at `size` mm in a column of `width`.
[[nodiscard]] std::vector<FlowItem> flowBlocks(const std::vector<LetterBlock>& blocks,
                                               const Typesetter& typesetter, double size,
                                               double leading, double width);

/// What fills one page after the other, as index ranges; the first page has `firstHeight`, the
/// others `nextHeight`, and after the last item of the last page `tailHeight` is left free (on a
/// page of its own, an empty range, when need be).
/// Nothing when an item is taller than a page.
struct FlowPage {
    std::size_t first, end;
};
[[nodiscard]] std::optional<std::vector<FlowPage>> paginate(const std::vector<FlowItem>& items,
                                                            double firstHeight, double nextHeight,
                                                            double tailHeight);

} // namespace banso
