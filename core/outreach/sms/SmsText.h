#pragma once

#include "core/outreach/sms/SmsService.h"

namespace banso {

/// What a text costs at a service.
struct SmsCount {
    int units; ///< with what the service appends itself
    int parts; ///< as billed; 0 for a text of nothing
    bool isHalfWidth;
    bool isTooLong;

    friend bool operator==(const SmsCount&, const SmsCount&) = default;
};

/// Counts as the carriers do: any letter outside the GSM alphabet makes the whole text wide. Parts
/// never cut a surrogate pair, an escaped sign or a double byte, so a pair that would straddle the
/// end of a part begins the next one. Line breaks count as one LF, however they are written.
[[nodiscard]] SmsCount countSms(QStringView text, const SmsService& service);

/// What is wrong, or may look wrong on a telephone, with a text.
enum class SmsFinding {
    // Not to be sent so.
    Blank,   ///< nothing but spaces and line breaks: services bill or refuse it
    TooLong, ///< more than the service takes
    Emoji,
    Surrogate, ///< beyond the basic plane (𠮷): shown as a box or not at all
    VariationSelector,
    PrivateUse, ///< 外字
    Control,    ///< control characters and what nobody sees
    NotCp932,   ///< au delivers short messages in Shift_JIS
    // To be looked at.
    NecSign,   ///< ① Ⅰ ㈱: row 13
    IbmKanji,  ///< 髙 﨑
    WaveDash,  ///< 〜 ～
    LookAlike, ///< written otherwise in CP932: − ‖ —
    HalfKana,  ///< ｱ counts as wide
    NoBreakSpace,
    SeveralParts, ///< old handsets show the parts as separate messages
};

template <>
struct EnumText<SmsFinding> {
    using enum SmsFinding;
    static constexpr std::array kKeys{
        std::pair{Blank, "blank"},
        std::pair{TooLong, "tooLong"},
        std::pair{Emoji, "emoji"},
        std::pair{Surrogate, "surrogate"},
        std::pair{VariationSelector, "variationSelector"},
        std::pair{PrivateUse, "privateUse"},
        std::pair{Control, "control"},
        std::pair{NotCp932, "notCp932"},
        std::pair{NecSign, "necSign"},
        std::pair{IbmKanji, "ibmKanji"},
        std::pair{WaveDash, "waveDash"},
        std::pair{LookAlike, "lookAlike"},
        std::pair{HalfKana, "halfKana"},
        std::pair{NoBreakSpace, "noBreakSpace"},
        std::pair{SeveralParts, "severalParts"},
    };
};

/// Whether a text with this finding must not leave.
[[nodiscard]] constexpr bool forbids(SmsFinding finding) {
    return finding <= SmsFinding::NotCp932;
}

struct SmsRemark {
    SmsFinding finding;
    QString character; ///< the first one of its kind; empty when the whole text is meant

    friend bool operator==(const SmsRemark&, const SmsRemark&) = default;
};

/// Each kind once, with its first character, forbidding ones first.
[[nodiscard]] std::vector<SmsRemark> lintSms(QStringView text, const SmsService& service);
[[nodiscard]] bool maySend(const std::vector<SmsRemark>& remarks);

} // namespace banso
