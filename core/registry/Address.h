#pragma once

#include "core/base/Result.h"

namespace banso {

/// A registered address in its parts, as the register writes them (byte-exact).
struct Address {
    QString prefecture;
    QString city;
    QString town;                         ///< 町字
    QString block;                        ///< 番地号
    QString building;                     ///< 方書
    std::optional<QString> postcode = {}; ///< seven digits
    std::optional<QString> townCode = {};

    /// Without prefecture: what people here say. Building apart.
    [[nodiscard]] QString shortLine() const { return city + town + block; }
    [[nodiscard]] QString fullLine() const { return prefecture + city + town + block; }
    /// Folded, for comparing (returned mail, the same house).
    [[nodiscard]] QString key() const;
    friend bool operator==(const Address&, const Address&) = default;
};

} // namespace banso
