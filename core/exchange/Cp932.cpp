#include "core/exchange/Cp932.h"

#include <memory>

namespace banso {

namespace {

using EncodeTable = std::array<std::uint16_t, 0x10000>;

/// The smaller, the rather it is written.
int rankOfLead(unsigned lead) {
    if (lead == 0x87)
        return 1; // NEC row 13
    if (lead == 0xED || lead == 0xEE)
        return 3; // NEC-selected IBM extensions
    return lead >= 0xFA ? 2 : 0;
}

std::unique_ptr<EncodeTable> reversed() {
    auto table = std::make_unique<EncodeTable>();
    for (unsigned c = 1; c < 0x80; ++c)
        (*table)[c] = static_cast<std::uint16_t>(c);
    for (unsigned byte = 0xA1; byte <= 0xDF; ++byte)
        (*table)[0xFF61u + byte - 0xA1u] = static_cast<std::uint16_t>(byte);
    for (unsigned lead = 0x81; lead <= 0xFC; ++lead) {
        if (!isCp932Lead(static_cast<unsigned char>(lead)))
            continue;
        for (unsigned trail = 0x40; trail <= 0xFC; ++trail) {
            if (!isCp932Trail(static_cast<unsigned char>(trail)))
                continue;
            const char16_t meaning =
                decodeCp932(static_cast<unsigned char>(lead), static_cast<unsigned char>(trail));
            std::uint16_t& code = (*table)[meaning];
            if (meaning && (code == 0 || rankOfLead(lead) < rankOfLead(code >> 8)))
                code = static_cast<std::uint16_t>(lead << 8 | trail);
        }
    }
    return table;
}

} // namespace

std::uint16_t encodeCp932(char16_t character) {
    static const std::unique_ptr<const EncodeTable> table = reversed();
    return (*table)[character];
}

} // namespace banso
