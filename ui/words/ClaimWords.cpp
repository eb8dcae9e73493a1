#include "ui/words/ClaimWords.h"

#include "ui/words/ArgumentWords.h"
#include "ui/words/NumberWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

using Names = std::map<QString, const char*>;

QString k(const char* key) {
    return QString::fromLatin1(key);
}

QString nameIn(const Names& names, const QString& key) {
    const auto found = names.find(key);
    return found == names.end() ? key : QCoreApplication::translate("ClaimWords", found->second);
}

const Names& fieldNames() {
    static const Names kNames{
        {k("claims"), QT_TRANSLATE_NOOP("ClaimWords", "the number of claims")},
        {k("women"), QT_TRANSLATE_NOOP("ClaimWords", "women")},
        {k("scheme"), QT_TRANSLATE_NOOP("ClaimWords", "scheme")},
        {k("fiscalYear"), QT_TRANSLATE_NOOP("ClaimWords", "fiscal year")},
        {k("municipalityCode"), QT_TRANSLATE_NOOP("ClaimWords", "municipality code")},
        {k("receiptNumber"), QT_TRANSLATE_NOOP("ClaimWords", "receipt number")},
        {k("instalment"), QT_TRANSLATE_NOOP("ClaimWords", "instalment")},
        {k("pregnancyNumber"), QT_TRANSLATE_NOOP("ClaimWords", "number of the pregnancy")},
        {k("residentNumber"), QT_TRANSLATE_NOOP("ClaimWords", "resident number")},
        {k("name"), QT_TRANSLATE_NOOP("ClaimWords", "name")},
        {k("kana"), QT_TRANSLATE_NOOP("ClaimWords", "kana")},
        {k("birthOn"), QT_TRANSLATE_NOOP("ClaimWords", "day of birth")},
        {k("postcode"), QT_TRANSLATE_NOOP("ClaimWords", "postcode")},
        {k("addressText"), QT_TRANSLATE_NOOP("ClaimWords", "address")},
        {k("building"), QT_TRANSLATE_NOOP("ClaimWords", "building")},
        {k("phone"), QT_TRANSLATE_NOOP("ClaimWords", "telephone")},
        {k("noticeOn"), QT_TRANSLATE_NOOP("ClaimWords", "day of the notice")},
        {k("weeksAtNotice"), QT_TRANSLATE_NOOP("ClaimWords", "weeks at the notice")},
        {k("heartbeatOn"), QT_TRANSLATE_NOOP("ClaimWords", "day of the heartbeat")},
        {k("institution"), QT_TRANSLATE_NOOP("ClaimWords", "clinic of the heartbeat")},
        {k("edd"), QT_TRANSLATE_NOOP("ClaimWords", "due date")},
        {k("plurality"), QT_TRANSLATE_NOOP("ClaimWords", "single or multiple")},
        {k("recognitionAppliedOn"), QT_TRANSLATE_NOOP("ClaimWords", "day of the application")},
        {k("recognisedOn"), QT_TRANSLATE_NOOP("ClaimWords", "day of the recognition")},
        {k("recognitionNumber"), QT_TRANSLATE_NOOP("ClaimWords", "number of the recognition")},
        {k("recognitionCancelledOn"), QT_TRANSLATE_NOOP("ClaimWords", "recognition cancelled on")},
        {k("recognitionCancelReason"), QT_TRANSLATE_NOOP("ClaimWords", "why it was cancelled")},
        {k("interviewAtNoticeOn"), QT_TRANSLATE_NOOP("ClaimWords", "interview at the notice")},
        {k("interviewEighthMonthOn"),
         QT_TRANSLATE_NOOP("ClaimWords", "interview of the eighth month")},
        {k("interviewAfterBirthOn"), QT_TRANSLATE_NOOP("ClaimWords", "interview after the birth")},
        {k("interviewMethod"), QT_TRANSLATE_NOOP("ClaimWords", "how it was held")},
        {k("fetuses"), QT_TRANSLATE_NOOP("ClaimWords", "number of fetuses")},
        {k("fetusCount"), QT_TRANSLATE_NOOP("ClaimWords", "number of fetuses notified")},
        {k("fetusesNotifiedOn"), QT_TRANSLATE_NOOP("ClaimWords", "number of fetuses notified on")},
        {k("outcome"), QT_TRANSLATE_NOOP("ClaimWords", "outcome")},
        {k("outcomeOn"), QT_TRANSLATE_NOOP("ClaimWords", "day of the outcome")},
        {k("evidence"), QT_TRANSLATE_NOOP("ClaimWords", "paper of the outcome")},
        {k("elsewhere"), QT_TRANSLATE_NOOP("ClaimWords", "paid elsewhere")},
        {k("elsewhereCode"), QT_TRANSLATE_NOOP("ClaimWords", "code of the other municipality")},
        {k("elsewhereAmount"), QT_TRANSLATE_NOOP("ClaimWords", "amount paid elsewhere")},
        {k("elsewhereAskedOn"), QT_TRANSLATE_NOOP("ClaimWords", "asked on")},
        {k("elsewhereAnsweredOn"), QT_TRANSLATE_NOOP("ClaimWords", "answered on")},
        {k("movedInOn"), QT_TRANSLATE_NOOP("ClaimWords", "moved in on")},
        {k("movedOutOn"), QT_TRANSLATE_NOOP("ClaimWords", "moved out on")},
        {k("paymentMethod"), QT_TRANSLATE_NOOP("ClaimWords", "how it is paid")},
        {k("bankCode"), QT_TRANSLATE_NOOP("ClaimWords", "bank code")},
        {k("branchCode"), QT_TRANSLATE_NOOP("ClaimWords", "branch code")},
        {k("accountKind"), QT_TRANSLATE_NOOP("ClaimWords", "kind of account")},
        {k("accountNumber"), QT_TRANSLATE_NOOP("ClaimWords", "account number")},
        {k("accountHolder"), QT_TRANSLATE_NOOP("ClaimWords", "account holder")},
        {k("usesPublicAccount"), QT_TRANSLATE_NOOP("ClaimWords", "public money account")},
        {k("holderDiffersReason"), QT_TRANSLATE_NOOP("ClaimWords", "why the holder differs")},
        {k("amountComputed"), QT_TRANSLATE_NOOP("ClaimWords", "amount due")},
        {k("amountDeducted"), QT_TRANSLATE_NOOP("ClaimWords", "amount taken off")},
        {k("amountDecided"), QT_TRANSLATE_NOOP("ClaimWords", "amount decided")},
        {k("decidedOn"), QT_TRANSLATE_NOOP("ClaimWords", "decided on")},
        {k("payPlannedOn"), QT_TRANSLATE_NOOP("ClaimWords", "to be paid on")},
        {k("paidOn"), QT_TRANSLATE_NOOP("ClaimWords", "paid on")},
        {k("amountRepaid"), QT_TRANSLATE_NOOP("ClaimWords", "paid back")},
        {k("repaidReason"), QT_TRANSLATE_NOOP("ClaimWords", "why it was paid back")},
        {k("claimUntil"), QT_TRANSLATE_NOOP("ClaimWords", "last day of the claim")},
        {k("isTransitional"), QT_TRANSLATE_NOOP("ClaimWords", "transitional")},
        {k("isProtected"), QT_TRANSLATE_NOOP("ClaimWords", "protected")},
        {k("remark"), QT_TRANSLATE_NOOP("ClaimWords", "remark")},
        {k("writtenAt"), QT_TRANSLATE_NOOP("ClaimWords", "written at")},
        {k("writtenBy"), QT_TRANSLATE_NOOP("ClaimWords", "written by")},
    };
    return kNames;
}

const Names& stateNames() {
    static const Names kNames{
        {k("entered"), QT_TRANSLATE_NOOP("ClaimWords", "entered")},
        {k("checked"), QT_TRANSLATE_NOOP("ClaimWords", "checked")},
        {k("decided"), QT_TRANSLATE_NOOP("ClaimWords", "granted")},
        {k("rejected"), QT_TRANSLATE_NOOP("ClaimWords", "rejected")},
        {k("paid"), QT_TRANSLATE_NOOP("ClaimWords", "paid")},
        {k("returned"), QT_TRANSLATE_NOOP("ClaimWords", "paid back")},
        {k("withdrawn"), QT_TRANSLATE_NOOP("ClaimWords", "taken back")},
    };
    return kNames;
}

const Names& stageNames() {
    static const Names kNames{
        {k("interview"), QT_TRANSLATE_NOOP("ClaimWords", "interview missing")},
        {k("papers"), QT_TRANSLATE_NOOP("ClaimWords", "papers missing")},
        {k("check"), QT_TRANSLATE_NOOP("ClaimWords", "to be checked")},
        {k("decide"), QT_TRANSLATE_NOOP("ClaimWords", "to be decided")},
        {k("pay"), QT_TRANSLATE_NOOP("ClaimWords", "to be paid")},
        {k("paid"), QT_TRANSLATE_NOOP("ClaimWords", "paid")},
        {k("returned"), QT_TRANSLATE_NOOP("ClaimWords", "paid back")},
        {k("rejected"), QT_TRANSLATE_NOOP("ClaimWords", "rejected")},
        {k("withdrawn"), QT_TRANSLATE_NOOP("ClaimWords", "taken back")},
    };
    return kNames;
}

const Names& codeNames() {
    static const Names kNames{
        {k("elsewhere:0"), QT_TRANSLATE_NOOP("ClaimWords", "no, asked")},
        {k("elsewhere:1"), QT_TRANSLATE_NOOP("ClaimWords", "1st instalment paid")},
        {k("elsewhere:2"), QT_TRANSLATE_NOOP("ClaimWords", "2nd instalment paid")},
        {k("elsewhere:3"), QT_TRANSLATE_NOOP("ClaimWords", "old scheme's gift")},
        {k("elsewhere:9"), QT_TRANSLATE_NOOP("ClaimWords", "not asked yet")},
        {k("paymentMethod:1"), QT_TRANSLATE_NOOP("ClaimWords", "bank account")},
        {k("paymentMethod:2"), QT_TRANSLATE_NOOP("ClaimWords", "digital gift")},
        {k("paymentMethod:3"), QT_TRANSLATE_NOOP("ClaimWords", "local currency")},
        {k("paymentMethod:4"), QT_TRANSLATE_NOOP("ClaimWords", "at the counter")},
        {k("accountKind:1"), QT_TRANSLATE_NOOP("ClaimWords", "ordinary")},
        {k("accountKind:2"), QT_TRANSLATE_NOOP("ClaimWords", "current")},
        {k("accountKind:4"), QT_TRANSLATE_NOOP("ClaimWords", "savings")},
        {k("accountKind:9"), QT_TRANSLATE_NOOP("ClaimWords", "other")},
        {k("evidence:"), QT_TRANSLATE_NOOP("ClaimWords", "none yet")},
        {k("evidence:1"), QT_TRANSLATE_NOOP("ClaimWords", "mother's handbook")},
        {k("evidence:2"), QT_TRANSLATE_NOOP("ClaimWords", "certificate")},
        {k("evidence:3"), QT_TRANSLATE_NOOP("ClaimWords", "birth notice")},
        {k("evidence:4"), QT_TRANSLATE_NOOP("ClaimWords", "stillbirth notice")},
        {k("evidence:9"), QT_TRANSLATE_NOOP("ClaimWords", "other paper")},
        {k("outcome:0"), QT_TRANSLATE_NOOP("ClaimWords", "ongoing")},
        {k("outcome:1"), QT_TRANSLATE_NOOP("ClaimWords", "birth")},
        {k("outcome:2"), QT_TRANSLATE_NOOP("ClaimWords", "miscarriage")},
        {k("outcome:3"), QT_TRANSLATE_NOOP("ClaimWords", "stillbirth")},
        {k("outcome:4"), QT_TRANSLATE_NOOP("ClaimWords", "termination")},
        {k("plurality:1"), QT_TRANSLATE_NOOP("ClaimWords", "single")},
        {k("plurality:2"), QT_TRANSLATE_NOOP("ClaimWords", "multiple")},
        {k("recognitionCancelReason:1"), QT_TRANSLATE_NOOP("ClaimWords", "moved out")},
        {k("recognitionCancelReason:2"), QT_TRANSLATE_NOOP("ClaimWords", "another reason")},
        {k("usesPublicAccount:0"), QT_TRANSLATE_NOOP("ClaimWords", "no")},
        {k("usesPublicAccount:1"), QT_TRANSLATE_NOOP("ClaimWords", "yes")},
        {k("isProtected:0"), QT_TRANSLATE_NOOP("ClaimWords", "no")},
        {k("isProtected:1"), QT_TRANSLATE_NOOP("ClaimWords", "yes")},
        {k("isTransitional:0"), QT_TRANSLATE_NOOP("ClaimWords", "no")},
        {k("isTransitional:1"), QT_TRANSLATE_NOOP("ClaimWords", "yes")},
    };
    return kNames;
}

} // namespace

QString claimFieldWords(const QString& source) {
    return nameIn(fieldNames(), source);
}

QString claimStateWords(const QString& key) {
    return nameIn(stateNames(), key);
}

QString claimStageWords(const QString& key) {
    return nameIn(stageNames(), key);
}

QString instalmentWords(const QString& key) {
    return key == u"1" ? QCoreApplication::translate("ClaimWords", "1st instalment")
                       : QCoreApplication::translate("ClaimWords", "2nd instalment");
}

QString claimValueWords(const QString& value) {
    return value.isEmpty() ? QCoreApplication::translate("ClaimWords", "(blank)")
                           : dayArgument(value);
}

QString claimItemWords(const QString& source, const QString& value) {
    const auto code = codeNames().find(source + u':' + value);
    if (code != codeNames().end())
        return QCoreApplication::translate("ClaimWords", code->second);
    bool isNumber = false;
    const qint64 yen = value.toLongLong(&isNumber);
    if (isNumber && (source.startsWith(u"amount") || source == u"elsewhereAmount"))
        return yenWords(yen);
    return claimValueWords(value);
}

} // namespace banso
