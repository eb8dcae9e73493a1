#pragma once

#include "core/base/EnumText.h"

namespace banso {

// The keys of these are the codes of the office's layout (様式 NSK-1).

enum class Instalment {
    First,  ///< a pregnancy, with 妊婦給付認定 (10条の9)
    Second, ///< each fetus, with 胎児の数の届出 (10条の13)
};
enum class BenefitScheme {
    Benefit, ///< 妊婦のための支援給付, from 2025-04-01
    OldGift, ///< 出産・子育て応援給付金, until 2025-03-31
};
/// What another municipality paid for the same pregnancy.
enum class Elsewhere {
    None, ///< asked, and nothing
    First,
    Second,
    OldGift,  ///< 出産応援ギフト of the old scheme
    NotAsked, ///< nobody knows yet
};
enum class PayMethod { Account, DigitalGift, LocalCurrency, Counter };
enum class AccountKind { Ordinary, Current, Savings, Other, Unknown };
/// The paper by which an outcome was shown.
enum class ClaimEvidence {
    None,
    Handbook,
    Certificate,
    BirthNotice,
    StillbirthNotice,
    Other,
};
enum class RecognitionCancel {
    None,
    MovedOut, ///< 転出 (10条の10)
    Other,
};
/// What became of a pregnancy, as one code. 死産届 is filed from 12 weeks, medicine says 流産 until
/// 21 weeks 6 days: the paper presented decides.
enum class PregnancyOutcome { Ongoing, Birth, Miscarriage, Stillbirth, Abortion };

enum class ClaimState {
    Entered,  ///< as it was typed, or changed since it was checked
    Checked,  ///< without errors, every warning answered: waits for the second person
    Decided,  ///< 支給決定
    Rejected, ///< 却下
    Paid,
    Returned,  ///< paid back (返納)
    Withdrawn, ///< taken back before it was decided (取下げ)
};

template <>
struct EnumText<Instalment> {
    static constexpr std::array kKeys{std::pair{Instalment::First, "1"},
                                      std::pair{Instalment::Second, "2"}};
};
template <>
struct EnumText<BenefitScheme> {
    static constexpr std::array kKeys{std::pair{BenefitScheme::Benefit, "1"},
                                      std::pair{BenefitScheme::OldGift, "2"}};
};
template <>
struct EnumText<Elsewhere> {
    static constexpr std::array kKeys{
        std::pair{Elsewhere::None, "0"}, std::pair{Elsewhere::First, "1"},
        std::pair{Elsewhere::Second, "2"}, std::pair{Elsewhere::OldGift, "3"},
        std::pair{Elsewhere::NotAsked, "9"}};
};
template <>
struct EnumText<PayMethod> {
    static constexpr std::array kKeys{
        std::pair{PayMethod::Account, "1"}, std::pair{PayMethod::DigitalGift, "2"},
        std::pair{PayMethod::LocalCurrency, "3"}, std::pair{PayMethod::Counter, "4"}};
};
template <>
struct EnumText<AccountKind> {
    static constexpr std::array kKeys{
        std::pair{AccountKind::Ordinary, "1"}, std::pair{AccountKind::Current, "2"},
        std::pair{AccountKind::Savings, "4"}, std::pair{AccountKind::Other, "9"},
        std::pair{AccountKind::Unknown, ""}};
};
template <>
struct EnumText<ClaimEvidence> {
    static constexpr std::array kKeys{std::pair{ClaimEvidence::None, ""},
                                      std::pair{ClaimEvidence::Handbook, "1"},
                                      std::pair{ClaimEvidence::Certificate, "2"},
                                      std::pair{ClaimEvidence::BirthNotice, "3"},
                                      std::pair{ClaimEvidence::StillbirthNotice, "4"},
                                      std::pair{ClaimEvidence::Other, "9"}};
};
template <>
struct EnumText<RecognitionCancel> {
    static constexpr std::array kKeys{std::pair{RecognitionCancel::None, ""},
                                      std::pair{RecognitionCancel::MovedOut, "1"},
                                      std::pair{RecognitionCancel::Other, "2"}};
};
template <>
struct EnumText<PregnancyOutcome> {
    static constexpr std::array kKeys{
        std::pair{PregnancyOutcome::Ongoing, "0"}, std::pair{PregnancyOutcome::Birth, "1"},
        std::pair{PregnancyOutcome::Miscarriage, "2"}, std::pair{PregnancyOutcome::Stillbirth, "3"},
        std::pair{PregnancyOutcome::Abortion, "4"}};
};
template <>
struct EnumText<ClaimState> {
    static constexpr std::array kKeys{
        std::pair{ClaimState::Entered, "entered"},    std::pair{ClaimState::Checked, "checked"},
        std::pair{ClaimState::Decided, "decided"},    std::pair{ClaimState::Rejected, "rejected"},
        std::pair{ClaimState::Paid, "paid"},          std::pair{ClaimState::Returned, "returned"},
        std::pair{ClaimState::Withdrawn, "withdrawn"}};
};

} // namespace banso
