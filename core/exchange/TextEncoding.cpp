#include "core/exchange/TextEncoding.h"

#include "core/base/UserText.h"
#include "core/exchange/Cp932.h"

#include <cstring>

namespace banso {

namespace {

unsigned char byteAt(QByteArrayView bytes, qsizetype i) {
    return static_cast<unsigned char>(bytes[i]);
}

qsizetype asciiRun(QByteArrayView bytes, qsizetype from) {
    constexpr std::uint64_t kHigh = 0x8080808080808080u;
    qsizetype i = from;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data() + i, 8);
        if (eight & kHigh)
            break;
    }
    while (i < bytes.size() && byteAt(bytes, i) < 0x80)
        ++i;
    return i;
}

/// Length of the UTF-8 character at `i`; 0 when it is none; -1 when the bytes end within it.
qsizetype utf8Length(QByteArrayView bytes, qsizetype i) {
    const unsigned char first = byteAt(bytes, i);
    qsizetype length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        low = first == 0xE0 ? 0xA0 : 0x80;
        high = first == 0xED ? 0x9F : 0xBF;
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        low = first == 0xF0 ? 0x90 : 0x80;
        high = first == 0xF4 ? 0x8F : 0xBF;
    } else {
        return 0;
    }
    for (qsizetype k = 1; k < length; ++k) {
        if (i + k >= bytes.size())
            return -1;
        const unsigned char next = byteAt(bytes, i + k);
        if (next < (k == 1 ? low : 0x80) || next > (k == 1 ? high : 0xBF))
            return 0;
    }
    return length;
}

/// As `utf8Length`, for CP932 and bytes from 0x80.
qsizetype cp932Length(QByteArrayView bytes, qsizetype i) {
    const unsigned char lead = byteAt(bytes, i);
    if (lead >= 0xA1 && lead <= 0xDF)
        return 1;
    if (!isCp932Lead(lead))
        return 0;
    if (i + 1 >= bytes.size())
        return -1;
    const unsigned char trail = byteAt(bytes, i + 1);
    if (!isCp932Trail(trail))
        return 0;
    return isCp932Gaiji(lead) || decodeCp932(lead, trail) ? 2 : 0;
}

template <class Length>
qsizetype firstFault(QByteArrayView bytes, bool cut, Length lengthAt) {
    for (qsizetype i = asciiRun(bytes, 0); i < bytes.size(); i = asciiRun(bytes, i)) {
        const qsizetype length = lengthAt(bytes, i);
        if (length < 0 && cut)
            return -1;
        if (length <= 0)
            return i;
        i += length;
    }
    return -1;
}

using Decoded = tl::expected<QString, DecodeFault>;

DecodeFault faultAt(DecodeFault::Kind kind, qsizetype offset, qsizetype length) {
    return {kind, offset, length};
}

Decoded decodeUtf8(QByteArrayView bytes, Gaiji gaiji) {
    if (!bytes.isValidUtf8())
        return tl::make_unexpected(faultAt(DecodeFault::Kind::Malformed, firstNonUtf8(bytes), 1));
    QString text = QString::fromUtf8(bytes);
    qsizetype odd = -1;
    if (gaiji == Gaiji::Refuse)
        forEachCodePoint(text, [&odd](char32_t c, qsizetype at) {
            if (odd < 0 && isPrivateUse(c))
                odd = at;
        });
    if (odd < 0)
        return text;
    const qsizetype before = QStringView(text).first(odd).toUtf8().size();
    return tl::make_unexpected(
        faultAt(DecodeFault::Kind::PrivateUse, before, utf8Length(bytes, before)));
}

Decoded decodeCp932Text(QByteArrayView bytes, Gaiji gaiji) {
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    auto* out = reinterpret_cast<char16_t*>(text.data());
    qsizetype size = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const unsigned char lead = byteAt(bytes, i);
        if (lead < 0x80) {
            out[size++] = lead;
            ++i;
            continue;
        }
        const qsizetype length = cp932Length(bytes, i);
        if (length <= 0)
            return tl::make_unexpected(faultAt(DecodeFault::Kind::Malformed, i, 1));
        if (length == 1) {
            out[size++] = static_cast<char16_t>(0xFF61 + lead - 0xA1);
        } else if (!isCp932Gaiji(lead)) {
            out[size++] = decodeCp932(lead, byteAt(bytes, i + 1));
        } else if (gaiji == Gaiji::Keep) {
            out[size++] = gaijiOfCp932(lead, byteAt(bytes, i + 1));
        } else {
            return tl::make_unexpected(faultAt(DecodeFault::Kind::PrivateUse, i, 2));
        }
        i += length;
    }
    text.truncate(size);
    return text;
}

} // namespace

tl::expected<QString, DecodeFault> decodeText(QByteArrayView bytes, TextEncoding encoding,
                                              Gaiji gaiji) {
    Q_ASSERT(encoding != TextEncoding::Utf16);
    return encoding == TextEncoding::Cp932 ? decodeCp932Text(bytes, gaiji)
                                           : decodeUtf8(bytes, gaiji);
}

qsizetype firstNonUtf8(QByteArrayView bytes, bool cut) {
    return firstFault(bytes, cut, utf8Length);
}

qsizetype firstNonCp932(QByteArrayView bytes, bool cut) {
    return firstFault(bytes, cut, cp932Length);
}

bool isAscii(QByteArrayView bytes) {
    return asciiRun(bytes, 0) == bytes.size();
}

} // namespace banso
