#include "core/benefit/claim/Claim.h"

#include "core/benefit/claim/ZenginText.h"

namespace banso {

namespace {

constexpr qsizetype kAccountDigits = 7;

/// Half-width, without what people put between digits.
QString digitsAsTyped(const QString& text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (!c.isSpace() && c != u'-')
            plain += c;
    return plain;
}

bool isDigits(const QString& text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

ClaimAccount ClaimAccount::folded() const {
    ClaimAccount account{digitsAsTyped(bankCode), digitsAsTyped(branchCode), kind,
                         digitsAsTyped(number), holder.trimmed()};
    if (isDigits(account.number))
        account.number = account.number.rightJustified(kAccountDigits, u'0');
    if (const ZenginText name = ZenginText::from(account.holder); name.faults.empty())
        account.holder = name.text;
    return account;
}

Errors findingsIn(const ClaimDraft& draft) {
    Errors errors;
    if (draft.fetusCount && (*draft.fetusCount < 0 || *draft.fetusCount > 9))
        errors.push_back(refused("benefit.fetusRange", QStringLiteral("fetusCount"),
                                 {QString::number(*draft.fetusCount)}));
    if (draft.elsewhereAmount && *draft.elsewhereAmount < 0)
        errors.push_back(refused("benefit.negativeAmount", QStringLiteral("elsewhereAmount")));
    if (draft.instalment == Instalment::First && !draft.recognition)
        errors.push_back(
            refused("benefit.recognitionMissing", QStringLiteral("recognitionAppliedOn")));
    return errors;
}

} // namespace banso
