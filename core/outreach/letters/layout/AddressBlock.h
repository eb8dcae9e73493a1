#pragma once

#include "core/outreach/letters/LetterStyle.h"
#include "core/outreach/letters/layout/Typesetter.h"

namespace banso {

/// Sets postcode, address, building, name and, where there is room, the serial inside `block`, at
/// the largest sizes that fit. The name is never cut; lines break only where `BreakRule` allows.
///
/// Error `letter.addressTooLong` {serial, width mm, height mm} with the field that does not fit:
/// `recipient.address`, `recipient.building`, `recipient.name`, or `recipient` when it is all of
/// them together.
[[nodiscard]] Result<PageInk> setAddressBlock(const LetterSheet& sheet,
                                              const Typesetter& typesetter,
                                              const LetterStyle::Address& style,
                                              const QRectF& block);

} // namespace banso
