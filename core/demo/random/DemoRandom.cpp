#include "core/demo/random/DemoRandom.h"

#include <algorithm>
#include <bit>

namespace banso {

namespace {

quint64 splitMix(quint64& state) {
    state += 0x9E3779B97F4A7C15ULL;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

DemoRandom::DemoRandom(quint64 seed, std::string_view stream) {
    quint64 start = 0xCBF29CE484222325ULL ^ seed; // FNV-1a of the stream's name
    for (const char c : stream)
        start = (start ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    for (quint64& word : m_state)
        word = splitMix(start);
}

quint64 DemoRandom::next() {
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

int DemoRandom::below(int n) {
    Q_ASSERT(n > 0);
    // The upper half times n: even enough for a made-up town.
    return static_cast<int>(((next() >> 32) * static_cast<quint64>(n)) >> 32);
}

int DemoRandom::around(int first, int last) {
    const int width = last - first;
    return first + (below(width + 1) + below(width + 1) + below(width + 1) + 1) / 3;
}

void Weighted::add(int weight) {
    m_upTo.push_back((m_upTo.empty() ? 0 : m_upTo.back()) + weight);
}

std::size_t Weighted::pick(DemoRandom& random) const {
    const int at = random.below(m_upTo.back());
    return static_cast<std::size_t>(std::upper_bound(m_upTo.begin(), m_upTo.end(), at) -
                                    m_upTo.begin());
}

} // namespace banso
