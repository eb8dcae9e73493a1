#pragma once

#include "core/base/Date.h"
#include "core/base/EnumText.h"
#include "core/base/Result.h"

#include <set>

namespace banso {

/// The ways in which a family is reached.
enum class SendChannel { Sms, Line, Post, Phone };

template <>
struct EnumText<SendChannel> {
    static constexpr std::array kKeys{
        std::pair{SendChannel::Sms, "sms"}, std::pair{SendChannel::Line, "line"},
        std::pair{SendChannel::Post, "post"}, std::pair{SendChannel::Phone, "phone"}};
};

enum class Sensitivity {
    Ordinary,
    Delicate,   ///< a named nurse lets each one out
    Condolence, ///< the one letter after a loss
};

template <>
struct EnumText<Sensitivity> {
    static constexpr std::array kKeys{std::pair{Sensitivity::Ordinary, "ordinary"},
                                      std::pair{Sensitivity::Delicate, "delicate"},
                                      std::pair{Sensitivity::Condolence, "condolence"}};
};

/// Whom a notice is about: decides which losses stop it.
enum class Concern { Pregnancy, Mother, Child, Family };

template <>
struct EnumText<Concern> {
    static constexpr std::array kKeys{
        std::pair{Concern::Pregnancy, "pregnancy"}, std::pair{Concern::Mother, "mother"},
        std::pair{Concern::Child, "child"}, std::pair{Concern::Family, "family"}};
};

/// A kind of notice as it holds from a day on: what it is about, how it may travel, how delicate
/// it is. Dated data of the town, begun from `resources/masters/notices`.
struct Notice {
    QString key; ///< stable: `C04N`
    Date validFrom;
    QString name = {};
    Sensitivity sensitivity = Sensitivity::Ordinary;
    Concern concern = Concern::Child;
    std::set<SendChannel> channels = {}; ///< whose content rules it keeps
    QStringList dutyKinds = {};          ///< kinds of duty that are done when it was sent
    bool needsSession = false;      ///< its texts name a day and a place
    bool isAboutBirth = false;      ///< stops while nobody knows how the pregnancy ended
    int intervalDays = 0;           ///< not again to the same family within so many days
    bool isActive = true;
};

/// What a notice says on one channel in one language, with placeholders (see MessageTemplate.h).
struct NoticeText {
    static constexpr int kColumns = 6;
    QString noticeKey;
    SendChannel channel;
    QString language; ///< ISO 639-1, or `ja-easy` (やさしい日本語)
    Date validFrom;
    QString title;
    QString body;
};

/// Errors, each with its field: `notice.keyUnreadable` {key} (1–16 capitals and digits),
/// `notice.nameMissing`, `notice.noChannel`, `notice.interval` {days}.
[[nodiscard]] Errors findingsIn(const Notice& notice);

/// Errors of `MessageTemplate::parse`; `notice.textMissing` (blank body); `notice.titleMissing` (a
/// letter without a subject); `notice.personalInMessage` {placeholder} (names do not go into SMS
/// and LINE).
[[nodiscard]] Errors findingsIn(const NoticeText& text);

} // namespace banso
