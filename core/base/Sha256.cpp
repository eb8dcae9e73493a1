#include "core/base/Sha256.h"

#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define BANSO_SHA_INSTRUCTIONS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace banso {

namespace {

#ifdef BANSO_SHA_INSTRUCTIONS

// FIPS 180-4, 4.2.2.
alignas(16) constexpr std::uint32_t kRound[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool askProcessor() {
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1))
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA);
}

/// Asked once: on a virtual machine the question alone costs more than hashing a row.
bool processorHashes() {
    static const bool does = askProcessor();
    return does;
}

/// Whole blocks of 64 bytes. The instructions want the state as ABEF and CDGH.
__attribute__((target("sha,sse4.1,ssse3"))) void
hashBlocks(std::array<std::uint32_t, 8>& state, const unsigned char* bytes, std::size_t blocks) {
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    auto* words = reinterpret_cast<__m128i*>(state.data());
    const __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128(words), 0xB1);
    const __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128(words + 1), 0x1B);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
    for (; blocks > 0; --blocks, bytes += 64) {
        const __m128i startAbef = abef;
        const __m128i startCdgh = cdgh;
        __m128i schedule[4];
        for (int i = 0; i < 16; ++i) {
            __m128i& own = schedule[i & 3];
            const __m128i& third = schedule[(i + 2) & 3];
            const __m128i& last = schedule[(i + 3) & 3];
            if (i < 4) {
                const auto* from = reinterpret_cast<const __m128i*>(bytes) + i;
                own = _mm_shuffle_epi8(_mm_loadu_si128(from), bigEndian);
            } else {
                const __m128i first = _mm_sha256msg1_epu32(own, schedule[(i + 1) & 3]);
                own = _mm_sha256msg2_epu32(_mm_add_epi32(first, _mm_alignr_epi8(last, third, 4)),
                                           last);
            }
            const auto* constants = reinterpret_cast<const __m128i*>(kRound) + i;
            const __m128i added = _mm_add_epi32(own, _mm_load_si128(constants));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, added);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(added, 0x0E));
        }
        abef = _mm_add_epi32(abef, startAbef);
        cdgh = _mm_add_epi32(cdgh, startCdgh);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(words, _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(words + 1, _mm_alignr_epi8(dchg, feba, 8));
}

#else

bool processorHashes() {
    return false;
}
void hashBlocks(std::array<std::uint32_t, 8>&, const unsigned char*, std::size_t) {}

#endif

} // namespace

Sha256::Sha256(By by) : m_fast(by == By::Processor && processorHashes()) {
    if (!m_fast)
        m_slow = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
    restart();
}

void Sha256::restart() {
    if (m_slow)
        m_slow->reset();
    m_inBlock = 0;
    m_length = 0;
    // FIPS 180-4, 5.3.3.
    m_state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
               0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
}

void Sha256::add(QByteArrayView bytes) {
    if (bytes.isEmpty()) // its address may be null, which memcpy may not be given
        return;
    if (!m_fast)
        return m_slow->addData(bytes);
    const auto* from = reinterpret_cast<const unsigned char*>(bytes.data());
    auto left = static_cast<std::size_t>(bytes.size());
    m_length += left;
    if (m_inBlock > 0) {
        const std::size_t taken = std::min(left, m_block.size() - m_inBlock);
        std::memcpy(m_block.data() + m_inBlock, from, taken);
        m_inBlock += taken;
        from += taken;
        left -= taken;
        if (m_inBlock < m_block.size())
            return;
        hashBlocks(m_state, m_block.data(), 1);
        m_inBlock = 0;
    }
    hashBlocks(m_state, from, left / 64);
    m_inBlock = left % 64;
    if (m_inBlock > 0)
        std::memcpy(m_block.data(), from + (left - m_inBlock), m_inBlock);
}

QByteArray Sha256::takeHex() {
    QByteArray hex;
    if (m_fast) {
        // A one bit, zeros, and the length in bits fill the last block (FIPS 180-4, 5.1.1).
        const std::uint64_t bits = m_length * 8;
        std::array<char, 72> padding{};
        padding[0] = static_cast<char>(0x80);
        const std::size_t zeros = (m_inBlock < 56 ? 56 : 120) - m_inBlock;
        for (std::size_t i = 0; i < 8; ++i)
            padding[zeros + i] = static_cast<char>(bits >> (56 - 8 * i));
        add(QByteArrayView(padding.data(), qsizetype(zeros + 8)));
        hex.reserve(64);
        for (const std::uint32_t word : m_state)
            for (int shift = 28; shift >= 0; shift -= 4)
                hex += "0123456789abcdef"[word >> shift & 0xF];
    } else {
        hex = m_slow->result().toHex();
    }
    restart();
    return hex;
}

QByteArray Sha256::hexOf(QByteArrayView bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.takeHex();
}

} // namespace banso
