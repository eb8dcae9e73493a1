#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

#include <array>
#include <cstdint>
#include <memory>

namespace banso {

/// SHA-256 of bytes as they pass by. Uses the processor's own instructions where it has them
/// (a gigabyte a second and more), Qt's implementation elsewhere; the result is the same.
class Sha256 {
  public:
    enum class By { Processor, Qt };
    /// Without the instructions `Processor` means Qt as well.
    explicit Sha256(By by = By::Processor);

    void add(QByteArrayView bytes);
    /// 64 lower-case hexadecimal digits. The hash starts anew afterwards.
    [[nodiscard]] QByteArray takeHex();

    [[nodiscard]] static QByteArray hexOf(QByteArrayView bytes);

  private:
    void restart();

    bool m_fast;
    std::unique_ptr<QCryptographicHash> m_slow; ///< only where the processor cannot
    std::array<std::uint32_t, 8> m_state{};
    std::array<unsigned char, 64> m_block{};
    std::size_t m_inBlock = 0;
    std::uint64_t m_length = 0;
};

} // namespace banso
