#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace banso {

/// Windows code page 932 ("Shift JIS" as offices use it), from one table of our own: the same on
/// every system, without ICU. Single bytes are ASCII and half-width katakana; double bytes hold
/// JIS X 0208, NEC's row 13 and IBM's extensions (髙 﨑). The user-defined area F040–F9FC (外字)
/// has no place in the table.

inline constexpr std::size_t kCp932Leads = 60;
inline constexpr std::size_t kCp932Trails = 188;
extern const std::array<char16_t, kCp932Leads * kCp932Trails> kCp932Table;

[[nodiscard]] constexpr bool isCp932Lead(unsigned char byte) {
    return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
}
[[nodiscard]] constexpr bool isCp932Trail(unsigned char byte) {
    return byte >= 0x40 && byte <= 0xFC && byte != 0x7F;
}
/// The user-defined area: `(lead, trail)` must be a lead and a trail.
[[nodiscard]] constexpr bool isCp932Gaiji(unsigned char lead) {
    return lead >= 0xF0 && lead <= 0xF9;
}

/// What a double byte means, 0 for nothing. Duplicates (NEC-selected IBM characters) all decode.
[[nodiscard]] inline char16_t decodeCp932(unsigned char lead, unsigned char trail) {
    const unsigned row = lead < 0xA0 ? lead - 0x81u : lead - 0xE0u + 31u;
    const unsigned cell = trail - 0x40u - (trail > 0x7F ? 1u : 0u);
    return kCp932Table[row * kCp932Trails + cell];
}

/// The private use character that Windows gives a code of the user-defined area.
[[nodiscard]] constexpr char16_t gaijiOfCp932(unsigned char lead, unsigned char trail) {
    const unsigned cell = trail - 0x40u - (trail > 0x7F ? 1u : 0u);
    return static_cast<char16_t>(0xE000u + (lead - 0xF0u) * kCp932Trails + cell);
}

/// One byte (below 0x100) or two (lead in the high byte), 0 for a character that has no code. Of
/// several codes the one Windows writes: JIS X 0208 before NEC row 13 before the IBM extensions at
/// FA–FC before their NEC copies at ED and EE. U+0000 is 0 as well: no text of ours holds it.
[[nodiscard]] std::uint16_t encodeCp932(char16_t character);

} // namespace banso
