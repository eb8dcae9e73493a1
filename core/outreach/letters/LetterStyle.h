#pragma once

#include "core/outreach/letters/fonts/LetterFonts.h"

#include <QByteArray>

namespace banso {

/// How letters look: fonts, sizes and margins, read from `resources/letters/style.json`. Lengths
/// in millimetres; type sizes too (the file gives them in points); leadings in em.
struct LetterStyle {
    struct Page {
        double width, height;
        double left, right; ///< margins
        double top;         ///< of the first page's head
        double nextTop;     ///< of further pages
        double bottom;      ///< where the body ends
        double foot;        ///< where the foot line begins
    };
    /// Sizes that belong together; the window takes the largest that fit.
    struct AddressStep {
        double address, name;
    };
    struct Address {
        std::vector<AddressStep> steps; ///< from the largest to the least that is readable
        double leading;
        double serial;
        double leastWholeName; ///< rather a smaller step than a name on two lines, down to here
    };
    struct Type {
        double size, leading;
    };

    FontPlan fonts;
    Page page;
    Address address;
    Type head;
    double leastHeadWidth; ///< a narrower column beside the window puts the head below it
    Type title;
    double aboveTitle, belowTitle;
    std::vector<double> bodySizes; ///< the largest that keeps a letter on one page is taken
    double bodyLeading;
    Type small;
};

/// Errors: `letter.styleUnreadable` {key}.
[[nodiscard]] Result<LetterStyle> readLetterStyle(const QByteArray& json);
/// The one the program carries.
[[nodiscard]] Result<LetterStyle> carriedLetterStyle();

} // namespace banso
