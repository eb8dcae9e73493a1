#pragma once

#include "core/base/EnumText.h"

namespace banso {

/// What stands between cells. None of them is part of a character in any encoding.
enum class Separator { Comma, Semicolon, Tab };

template <>
struct EnumText<Separator> {
    static constexpr std::array kKeys{
        std::pair{Separator::Comma, "comma"},
        std::pair{Separator::Semicolon, "semicolon"},
        std::pair{Separator::Tab, "tab"},
    };
};

[[nodiscard]] constexpr char signOf(Separator separator) {
    return separator == Separator::Comma ? ',' : separator == Separator::Tab ? '\t' : ';';
}

} // namespace banso
