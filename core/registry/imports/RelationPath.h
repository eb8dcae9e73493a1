#pragma once

#include "core/registry/imports/CodeMap.h"

namespace banso {

/// What one level of a 続柄 says.
enum class Kin { Head, Spouse, Child, Father, Mother, Sibling, Kin, Lodger };

template <>
struct EnumText<Kin> {
    static constexpr std::array kKeys{
        std::pair{Kin::Head, "head"},     std::pair{Kin::Spouse, "spouse"},
        std::pair{Kin::Child, "child"},   std::pair{Kin::Father, "father"},
        std::pair{Kin::Mother, "mother"}, std::pair{Kin::Sibling, "sibling"},
        std::pair{Kin::Kin, "kin"},       std::pair{Kin::Lodger, "lodger"}};
};

/// From the head of the register's household to a member: 子の妻 is {Child, Spouse}.
using RelationPath = std::vector<Kin>;

/// The codes of one row, level by level, as one text: two digits a level, joined with '.'. Codes
/// come without their leading zero, in a column a level, or written together (`2012`).
[[nodiscard]] QString joinedRelationCode(const QStringList& codes);

/// What a relation means, by its codes, else by its words. Nothing when a level is not known.
[[nodiscard]] std::optional<RelationPath> relationPath(const QString& joinedCode,
                                                       const QString& words, const CodeMap& kin);

} // namespace banso
