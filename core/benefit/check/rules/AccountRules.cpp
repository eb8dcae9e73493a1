#include "core/base/TextKey.h"
#include "core/benefit/check/rules/ClaimRules.h"
#include "core/benefit/claim/ZenginText.h"

namespace banso {

namespace {

bool isDigits(const QString& text, qsizetype count) {
    return text.size() == count &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The account, when one is paid into and something was typed; blanks are said by E01.
const ClaimAccount* accountOf(const RuleInput& in) {
    return in.content().method == PayMethod::Account && in.content().account
               ? &*in.content().account
               : nullptr;
}

void numbers(const RuleInput& in, FindingList& out) {
    const ClaimAccount* account = accountOf(in);
    if (!account)
        return;
    if (!account->bankCode.isEmpty() && !isDigits(account->bankCode, 4))
        out.add(Rule::E24,
                refused("benefit.bankCode", QStringLiteral("bankCode"), {account->bankCode}));
    if (!account->branchCode.isEmpty() && !isDigits(account->branchCode, 3))
        out.add(Rule::E24,
                refused("benefit.branchCode", QStringLiteral("branchCode"), {account->branchCode}));
    if (!account->number.isEmpty() && !isDigits(account->number, 7))
        out.add(Rule::E24, refused("benefit.accountNumber", QStringLiteral("accountNumber"),
                                   {account->number}));
    const ZenginText holder = ZenginText::from(account->holder);
    if (holder.text.size() > kMostHolderCharacters)
        out.add(Rule::E24, refused("benefit.holderTooLong", QStringLiteral("accountHolder"),
                                   {QString::number(holder.text.size()),
                                    QString::number(kMostHolderCharacters)}));
}

/// Kana as people read it: without width, small kana, long vowels, blanks and signs.
QString heard(const QString& text) {
    return searchKey(text);
}

void otherHolder(const RuleInput& in, FindingList& out) {
    const ClaimAccount* account = accountOf(in);
    if (!account || account->holder.isEmpty() || !in.content().holderDiffersReason.isEmpty())
        return;
    const PayeeFacts& payee = in.facts.payee;
    const QString holder = heard(account->holder);
    QStringList names = payee.otherNames;
    names += payee.kana;
    const bool isHers = std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return !name.isEmpty() && heard(name) == holder;
    });
    if (!isHers)
        out.add(Rule::E25, refused("benefit.otherHolder", QStringLiteral("accountHolder"),
                                   {account->holder, payee.kana}));
}

QString codePointOf(const QString& character) {
    const auto points = character.toUcs4();
    return points.isEmpty()
               ? QString()
               : QStringLiteral("U+%1").arg(points.front(), 4, 16, QChar(u'0')).toUpper();
}

void holderCharacters(const RuleInput& in, FindingList& out) {
    const ClaimAccount* account = accountOf(in);
    if (!account)
        return;
    const ZenginText holder = ZenginText::from(account->holder);
    const QString field = QStringLiteral("accountHolder");
    for (const ZenginFault& fault : holder.faults) {
        const QString point = codePointOf(fault.character);
        if (fault.proposal.isEmpty())
            out.add(Rule::E26,
                    refused("benefit.holderCharacterUnknown", field, {fault.character, point}));
        else
            out.add(Rule::E26, refused("benefit.holderCharacter", field,
                                       {fault.character, point, holder.text}));
    }
}

constexpr std::array<ClaimRule, 3> kRules{numbers, otherHolder, holderCharacters};

} // namespace

std::span<const ClaimRule> accountRules() {
    return kRules;
}

} // namespace banso
