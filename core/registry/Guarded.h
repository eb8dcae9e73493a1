#pragma once

#include "core/base/Ids.h"
#include "core/security/Sealed.h"

#include <variant>

namespace banso {

template <>
struct SubjectText<PersonTag> {
    static constexpr const char* kKind = "person";
};
template <>
struct SubjectText<FamilyTag> {
    static constexpr const char* kKind = "household";
};

/// An address or a number as registry returns it: plain for nearly everybody, sealed while its
/// person is under a protection measure. A view must ask; it cannot forget.
template <class T>
class Guarded {
  public:
    Guarded(PersonId person, bool isMasked, T value)
        : m_value(isMasked ? Value(Sealed<T>(subjectOf(person), std::move(value)))
                           : Value(std::move(value))) {}

    [[nodiscard]] bool isMasked() const { return std::holds_alternative<Sealed<T>>(m_value); }
    /// Nothing while masked.
    [[nodiscard]] const T* shown() const { return std::get_if<T>(&m_value); }
    /// With a reason that was given and logged. Errors: those of `RevealGrant::allows`.
    [[nodiscard]] Result<T> open(const RevealGrant& grant, const Desk& desk) const {
        if (const T* plain = shown())
            return *plain;
        return std::get<Sealed<T>>(m_value).open(grant, desk);
    }
    /// For an item that the safety gate has just let out.
    [[nodiscard]] const T& forOutput(const OutputKey& key) const {
        const T* plain = shown();
        return plain ? *plain : std::get<Sealed<T>>(m_value).forOutput(key);
    }

  private:
    using Value = std::variant<T, Sealed<T>>;
    Value m_value;
};

/// `CASE … END` that is 1 while the person of that column is masked.
#define BANSO_IS_MASKED(person_column)                                                             \
    "CASE WHEN EXISTS (SELECT 1 FROM protection_shadow guard"                                      \
    " WHERE guard.person_id = " person_column                                                      \
    " AND guard.role IN ('protected', 'covered', 'household')) THEN 1 ELSE 0 END"

} // namespace banso
