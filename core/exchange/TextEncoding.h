#pragma once

#include "core/base/EnumText.h"
#include "core/base/Result.h"

#include <QByteArrayView>

namespace banso {

/// How the bytes of a file are letters.
enum class TextEncoding {
    Utf8,
    Utf8Bom, ///< with the byte order mark by which Excel knows UTF-8
    Cp932,
    Utf16, ///< with a byte order mark, either order ("Unicode text" of Excel); read, never written
};

template <>
struct EnumText<TextEncoding> {
    static constexpr std::array kKeys{
        std::pair{TextEncoding::Utf8, "utf8"},
        std::pair{TextEncoding::Utf8Bom, "utf8bom"},
        std::pair{TextEncoding::Cp932, "cp932"},
        std::pair{TextEncoding::Utf16, "utf16"},
    };
};

/// What to do with a code of the user-defined area (外字) in a CP932 file.
enum class Gaiji {
    Keep, ///< as the private use character Windows gives it: the name stays whole and is found odd
    Refuse
};

/// Where bytes are no text, and which bytes.
struct DecodeFault {
    enum class Kind { Malformed, PrivateUse };
    Kind kind;
    qsizetype offset;
    qsizetype length;
    friend bool operator==(const DecodeFault&, const DecodeFault&) = default;
};

/// Bytes without byte order mark as text, strictly. `Utf16` bytes are not taken here.
[[nodiscard]] tl::expected<QString, DecodeFault>
decodeText(QByteArrayView bytes, TextEncoding encoding, Gaiji gaiji = Gaiji::Keep);

/// The first byte that is not UTF-8 (RFC 3629: no overlong forms, no surrogates), -1 for none.
/// `cut` allows the last character to be incomplete.
[[nodiscard]] qsizetype firstNonUtf8(QByteArrayView bytes, bool cut = false);

/// The first byte that is not CP932, the user-defined area included; -1 for none.
[[nodiscard]] qsizetype firstNonCp932(QByteArrayView bytes, bool cut = false);

[[nodiscard]] bool isAscii(QByteArrayView bytes);

} // namespace banso
