#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace banso {

/// A row's own number, typed by what it numbers: a `PersonId` does not fit where a `FamilyId`
/// belongs. There is no "none": absence is `std::optional`.
template <class Tag>
class Id {
  public:
    constexpr explicit Id(qint64 value) : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;

  private:
    qint64 m_value;
};

template <class Tag>
[[nodiscard]] std::size_t qHash(const Id<Tag>& id, std::size_t seed = 0) noexcept {
    return std::hash<qint64>{}(id.value()) ^ seed;
}

} // namespace banso

template <class Tag>
struct std::hash<banso::Id<Tag>> {
    std::size_t operator()(const banso::Id<Tag>& id) const noexcept {
        return std::hash<qint64>{}(id.value());
    }
};
