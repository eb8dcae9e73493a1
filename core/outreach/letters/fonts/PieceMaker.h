#pragma once

#include "core/outreach/letters/fonts/Piece.h"

namespace banso {

/// The piece of one cluster, from the first font that shows it fully; from the first that shows
/// the character itself when none holds the form asked for. A character that cannot be shown at
/// all stands in the first font, without ink. Scripts from right to left are not shown.
[[nodiscard]] Piece makePiece(const std::vector<const FontFace*>& faces, QStringView cluster);

} // namespace banso
