#include "core/outreach/sms/SmsText.h"

#include "core/base/UserText.h"
#include "core/exchange/Cp932.h"

#include <map>

namespace banso {

namespace {

constexpr char32_t kLineFeed = U'\n';

QString withPlainLineBreaks(QStringView text) {
    QString plain = text.toString();
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    plain.replace(u'\r', u'\n');
    return plain;
}

/// Weight of a character in the alphabet of GSM 03.38; 0 for what it does not hold. Signs of its
/// extension take an escape before them.
int gsmWeight(char32_t c) {
    static constexpr QStringView kBasic =
        u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
        u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    static constexpr QStringView kExtension = u"\f^{}\\[~]|€";
    if (c > 0xFFFF)
        return 0;
    if (kBasic.contains(QChar(static_cast<char16_t>(c))))
        return 1;
    return kExtension.contains(QChar(static_cast<char16_t>(c))) ? 2 : 0;
}

bool isHalfWidth(QStringView text) {
    bool all = true;
    forEachCodePoint(text, [&all](char32_t c, qsizetype) { all = all && gsmWeight(c) > 0; });
    return all;
}

int wideWeight(char32_t c, SmsUnit unit) {
    if (unit == SmsUnit::Utf16)
        return c > 0xFFFF ? 2 : 1;
    if (c > 0xFFFF)
        return 2;
    const std::uint16_t code = encodeCp932(static_cast<char16_t>(c));
    return code != 0 && code < 0x100 ? 1 : 2;
}

/// Fills parts with characters that cannot be cut.
class Parts {
  public:
    explicit Parts(int limit) : m_limit(limit) {}
    void add(int weight) {
        if (m_parts == 0 || m_filled + weight > m_limit) {
            ++m_parts;
            m_filled = 0;
        }
        m_filled += weight;
    }
    [[nodiscard]] int count() const { return m_parts; }

  private:
    int m_limit;
    int m_parts = 0;
    int m_filled = 0;
};

bool isNecSign(std::uint16_t code) {
    return code >= 0x8740 && code <= 0x879C;
}

bool isIbmKanji(std::uint16_t code) {
    return code >= 0xED40;
}

bool isLookAlike(char32_t c) {
    static constexpr QStringView kRewritten = u"\u2212\u2016\u2014\u00A2\u00A3\u00AC\u00A6\u203E"
                                              u"\u2011\u00AD\u00A5";
    return c <= 0xFFFF && kRewritten.contains(QChar(static_cast<char16_t>(c)));
}

bool isEmoji(char32_t c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || c == 0x20E3 || c == 0x200D;
}

std::optional<SmsFinding> findingOf(char32_t c) {
    if (isEmoji(c))
        return SmsFinding::Emoji;
    if (isVariationSelector(c))
        return SmsFinding::VariationSelector;
    if (isPrivateUse(c))
        return SmsFinding::PrivateUse;
    if (c > 0xFFFF)
        return SmsFinding::Surrogate;
    if (c == kLineFeed)
        return std::nullopt;
    if (oddityOf(c))
        return SmsFinding::Control;
    if (c == 0xA0)
        return SmsFinding::NoBreakSpace;
    if (c == 0x301C || c == 0xFF5E)
        return SmsFinding::WaveDash;
    if (isLookAlike(c))
        return SmsFinding::LookAlike;
    if (c >= 0xFF61 && c <= 0xFF9F)
        return SmsFinding::HalfKana;
    const std::uint16_t code = encodeCp932(static_cast<char16_t>(c));
    if (code == 0)
        return SmsFinding::NotCp932;
    if (isNecSign(code))
        return SmsFinding::NecSign;
    if (isIbmKanji(code))
        return SmsFinding::IbmKanji;
    return std::nullopt;
}

} // namespace

SmsCount countSms(QStringView written, const SmsService& service) {
    const QString text = withPlainLineBreaks(written);
    const bool isHalf = service.half && isHalfWidth(text);
    const SmsBand& band = isHalf ? *service.half : service.wide;
    Parts parts(band.part);
    int units = 0;
    const auto add = [&](int weight) {
        units += weight;
        parts.add(weight);
    };
    forEachCodePoint(text, [&](char32_t c, qsizetype) {
        if (c == kLineFeed)
            add(service.newlineUnits);
        else
            add(isHalf ? gsmWeight(c) : wideWeight(c, service.unit));
    });
    const bool isEmpty = units == 0;
    for (int i = 0; !isEmpty && i < service.reservedUnits; ++i)
        add(1);
    const int count = isEmpty ? 0 : units <= band.single ? 1 : parts.count();
    return {units, count, isHalf, units > band.most};
}

std::vector<SmsRemark> lintSms(QStringView written, const SmsService& service) {
    const QString text = withPlainLineBreaks(written);
    std::map<SmsFinding, QString> found;
    if (text.trimmed().isEmpty())
        found.emplace(SmsFinding::Blank, QString());
    forEachCodePoint(text, [&found](char32_t c, qsizetype) {
        if (const auto finding = findingOf(c))
            found.emplace(*finding, QString::fromUcs4(&c, 1));
    });
    const SmsCount count = countSms(text, service);
    if (count.isTooLong)
        found.emplace(SmsFinding::TooLong, QString());
    else if (count.parts > 1)
        found.emplace(SmsFinding::SeveralParts, QString());
    std::vector<SmsRemark> remarks;
    for (const auto& [finding, character] : found)
        remarks.push_back({finding, character});
    return remarks;
}

bool maySend(const std::vector<SmsRemark>& remarks) {
    return std::none_of(remarks.begin(), remarks.end(),
                        [](const SmsRemark& remark) { return forbids(remark.finding); });
}

} // namespace banso
