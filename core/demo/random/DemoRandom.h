#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace banso {

/// Numbers that look thrown, the same on every machine: xoshiro256** started from a seed and the
/// name of a stream, with our own distributions in whole numbers (those of the standard library and
/// of the processor's floating point differ from place to place). Each part of the town has a
/// stream of its own, so that a change in one leaves the others as they were.
class DemoRandom {
  public:
    DemoRandom(quint64 seed, std::string_view stream);

    [[nodiscard]] quint64 next();
    /// 0 … n-1, all alike. `n` above 0.
    [[nodiscard]] int below(int n);
    /// `first` … `last`, both included.
    [[nodiscard]] int between(int first, int last) { return first + below(last - first + 1); }
    /// Heaped in the middle of `first` … `last` (three dice).
    [[nodiscard]] int around(int first, int last);
    [[nodiscard]] bool chance(int inThousand) { return below(1000) < inThousand; }

    template <class T>
    [[nodiscard]] const T& oneOf(const std::vector<T>& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }
    template <class T, std::size_t N>
    [[nodiscard]] const T& oneOf(const std::array<T, N>& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }
    template <class T>
    void shuffle(std::vector<T>& list) {
        for (int i = static_cast<int>(list.size()) - 1; i > 0; --i)
            std::swap(list[static_cast<std::size_t>(i)],
                      list[static_cast<std::size_t>(below(i + 1))]);
    }

  private:
    std::array<quint64, 4> m_state{};
};

/// Picks places of a list, each as often as its weight says.
class Weighted {
  public:
    /// `weight` not negative; not all may be 0.
    void add(int weight);
    [[nodiscard]] std::size_t pick(DemoRandom& random) const;
    [[nodiscard]] std::size_t size() const { return m_upTo.size(); }

  private:
    std::vector<int> m_upTo;
};

} // namespace banso
