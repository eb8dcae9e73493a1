#pragma once

#include <QString>

#include <vector>

namespace banso {

/// A character that may not stand in an account holder's name.
struct ZenginFault {
    QString character; ///< as typed
    QString proposal;  ///< what may stand for it; empty: nothing
    friend bool operator==(const ZenginFault&, const ZenginFault&) = default;
};

/// A name as banks write it (全銀協: katakana without small ones and ヲ, voicing marks as letters
/// of their own, A–Z, 0–9, space and `( ) - .`), half-width. Width and script are folded, since
/// both spellings are the same name; anything else is a fault with a proposal that somebody
/// accepts.
struct ZenginText {
    QString text; ///< with every proposal; a character without one is left out
    std::vector<ZenginFault> faults;

    [[nodiscard]] static ZenginText from(QStringView typed);
};

/// Characters a bank's record has for a holder's name; a voicing mark is one of them.
inline constexpr int kMostHolderCharacters = 30;

} // namespace banso
