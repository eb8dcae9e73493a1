#include "ui/words/ArgumentWords.h"
#include "ui/words/ClaimWords.h"
#include "ui/words/CodeWords.h"
#include "ui/words/NumberWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

/// Yen as they are kept.
QString yenArgument(const QString& yen) {
    bool isNumber = false;
    const qint64 amount = yen.toLongLong(&isNumber);
    return isNumber ? yenWords(amount) : yen;
}

} // namespace

WordTable benefitWords() {
    static const CodeWords kRows[] = {
        {"benefit.blank", QT_TRANSLATE_NOOP("BenefitWords", "%1 is missing. Type it."),
         claimFieldWords},
        {"benefit.notRegistered",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "She is not in the resident register yet. Join her to her row.")},
        {"benefit.birthUnknown",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "The register does not know her day of birth (“%1”). Ask the register section.")},
        {"benefit.dayImplausible",
         QT_TRANSLATE_NOOP("BenefitWords", "%1 cannot be right. Correct the day."), dayArgument},
        {"benefit.future",
         QT_TRANSLATE_NOOP("BenefitWords", "%1 has not come yet. Correct the day."), dayArgument},
        {"benefit.ageImpossible",
         QT_TRANSLATE_NOOP("BenefitWords", "She would be %1 years old. Look at her day of birth.")},
        {"benefit.ageUnusual",
         QT_TRANSLATE_NOOP("BenefitWords", "She is %1 years old. Look at her day of birth.")},
        {"benefit.municipalityCode",
         QT_TRANSLATE_NOOP("BenefitWords", "The check digit of “%1” is wrong; right would be %2.")},
        {"benefit.municipalityUnreadable",
         QT_TRANSLATE_NOOP("BenefitWords", "“%1” is no municipality code. Type six digits.")},
        {"benefit.claimedTwice",
         QT_TRANSLATE_NOOP("BenefitWords", "The same instalment of this pregnancy is claimed in %1 "
                                           "already. Take one of them back.")},
        {"benefit.alreadyClaimed",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "This instalment is claimed in %1 already. Open that one.")},
        {"benefit.pregnanciesClose",
         QT_TRANSLATE_NOOP("BenefitWords", "Another pregnancy of hers (number %1, %2) lies only %3 "
                                           "days from it. Look whether it is the same."),
         nullptr, dayArgument},
        {"benefit.firstAmount",
         QT_TRANSLATE_NOOP("BenefitWords", "The first instalment is %1; right would be %2."),
         yenArgument, yenArgument},
        {"benefit.secondAmount",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "The second instalment is %1; for %3 fetuses %2 would be right."),
         yenArgument, yenArgument},
        {"benefit.deductionTooLarge",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "%1 would be taken off, and only %2 are due. Look at the amount paid elsewhere."),
         yenArgument, yenArgument},
        {"benefit.deductionUnfounded",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "%1 are taken off, but the amount paid elsewhere is missing. Type it."),
         yenArgument},
        {"benefit.fetusesMissing",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "The number of fetuses is missing. Type it from the notification.")},
        {"benefit.fetusesDiffer",
         QT_TRANSLATE_NOOP("BenefitWords", "%1 fetuses were notified, %2 outcomes are on record. "
                                           "Look whether both are right (a twin may vanish).")},
        {"benefit.fetusesTooEarly",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "Notified on %1, but it can be notified from %2 on. Look at both days."),
         dayArgument, dayArgument},
        {"benefit.beforeRecognition",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "%1 lies before the recognition on %2. Correct one of the days."),
         dayArgument, dayArgument},
        {"benefit.afterCancellation",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "%1 lies after the recognition was cancelled on %2. It may not be paid here."),
         dayArgument, dayArgument},
        {"benefit.notLivingHere",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "She did not live here on %1. She claims where she lived."),
         dayArgument},
        {"benefit.residenceUnknown",
         QT_TRANSLATE_NOOP("BenefitWords", "It is not known whether she lived here on %1. Ask the "
                                           "register section, then accept it."),
         dayArgument},
        {"benefit.heartbeatMissing",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "The day of the heartbeat is missing. Take it from the handbook or the certificate.")},
        {"benefit.heartbeatLater",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "The heartbeat of %1 is later than the application of %2. Look at both days."),
         dayArgument, dayArgument},
        {"benefit.heartbeatUnlikely",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "A heartbeat on %1 hardly fits the due date %2. Look at both days."),
         dayArgument, dayArgument},
        {"benefit.lossWithoutPaper",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "The paper that shows the outcome is missing. Choose what was presented.")},
        {"benefit.endedBefore",
         QT_TRANSLATE_NOOP("BenefitWords", "The pregnancy ended on %1, before the benefit began on "
                                           "%2. There is no second instalment."),
         dayArgument, dayArgument},
        {"benefit.tooLate",
         QT_TRANSLATE_NOOP("BenefitWords", "Applied for on %1; the last day was %2."), dayArgument,
         dayArgument},
        {"benefit.lastDayDisputed",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "Applied for on %1, the day on which the readings of the limit part (%2 "
                           "here). Ask the law section, then accept it."),
         dayArgument, dayArgument},
        {"benefit.notAsked",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "Nobody asked other municipalities yet. Ask, and write down the answer.")},
        {"benefit.elsewhereIncomplete",
         QT_TRANSLATE_NOOP("BenefitWords", "She was paid elsewhere, and this is missing: %1."),
         claimFieldWords},
        {"benefit.bankCode",
         QT_TRANSLATE_NOOP("BenefitWords", "“%1” is no bank code. Type four digits.")},
        {"benefit.branchCode",
         QT_TRANSLATE_NOOP("BenefitWords", "“%1” is no branch code. Type three digits.")},
        {"benefit.accountNumber",
         QT_TRANSLATE_NOOP("BenefitWords", "“%1” is no account number. Type up to seven digits.")},
        {"benefit.holderTooLong",
         QT_TRANSLATE_NOOP("BenefitWords", "The holder's name has %1 characters as banks count "
                                           "them; %2 fit. Type the first %2.")},
        {"benefit.otherHolder",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "The account is of “%1”, she is “%2”. If it is hers all the same, write why.")},
        {"benefit.holderCharacter",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "Banks do not take “%1” (%2) in a name. Take over “%3”?")},
        {"benefit.holderCharacterUnknown",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "Banks do not take “%1” (%2) in a name. Type the holder as on the bank's card.")},
        {"benefit.interviewMissing",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "There is no interview at the notice on record. Hold it, or record it.")},
        {"benefit.secondInterviewMissing",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "There is neither an interview of the eighth month nor one after the "
                           "birth on record. Hold it, or record it.")},
        {"benefit.oldScheme",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "A claim of the old scheme, applied for on %1; its last day was %2."),
         dayArgument, dayArgument},
        {"benefit.oldGiftGiven",
         QT_TRANSLATE_NOOP("BenefitWords", "She was given the old scheme's gift for this "
                                           "pregnancy; there is no first instalment.")},
        {"benefit.payeeDead",
         QT_TRANSLATE_NOOP("BenefitWords", "She died on %1. Ask what becomes of the claim."),
         dayArgument},
        {"benefit.payeeRemoved",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "She was removed from the resident register. Look where she lives.")},
        {"benefit.addressHidden",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "She is protected (支援措置): address and telephone stay out of the file.")},
        {"benefit.unwritable",
         QT_TRANSLATE_NOOP("BenefitWords", "“%1” (%2) cannot be written in this encoding, and "
                                           "nobody decided what stands for it. Proposals: %3")},
        {"benefit.replaced",
         QT_TRANSLATE_NOOP("BenefitWords", "“%1” (%2) cannot be written in this encoding and "
                                           "becomes “%3”. Accept it, or decide otherwise.")},
        {"benefit.privateUse",
         QT_TRANSLATE_NOOP("BenefitWords", "“%1” holds a private character (%2) that nobody "
                                           "outside can read. Write the name with a common one.")},
        {"benefit.controlCharacter",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "There is an invisible character (%1) in it. Type it anew.")},
        {"benefit.formula",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "It begins with “%1”, which spreadsheets take for a formula. Take that away.")},
        {"benefit.changed",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "In the last file: %1. Now: %2. Accept it if that is right."),
         claimValueWords, claimValueWords},
        {"benefit.rowGone",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "%1 stood in the last file and is not granted any more. Accept it if that is right.")},
        {"benefit.nothingToWrite",
         QT_TRANSLATE_NOOP("BenefitWords", "Nothing was decided in fiscal year %1.")},
        {"benefit.totalsDiffer",
         QT_TRANSLATE_NOOP("BenefitWords", "%1 does not add up: rows %2, summary %3, register %4. "
                                           "Do not hand it out; tell the administrator."),
         claimFieldWords},
        {"benefit.ectopic",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "The law gives nothing for an ectopic pregnancy, even with a heartbeat.")},
        {"benefit.fetusRange",
         QT_TRANSLATE_NOOP("BenefitWords", "%1 cannot be the number of fetuses. Type 0 to 9.")},
        {"benefit.negativeAmount",
         QT_TRANSLATE_NOOP("BenefitWords", "An amount cannot be below zero.")},
        {"benefit.recognitionMissing",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "The first instalment needs the application for recognition. Type its day.")},
        {"benefit.claimNotFound",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "There is no claim with the number %1. Look at the list again.")},
        {"benefit.noPregnancy",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "She has no pregnancy on record. Record the notice first.")},
        {"benefit.receipt",
         QT_TRANSLATE_NOOP("BenefitWords", "“%1” is no receipt number. Type it like R08-0001.")},
        {"benefit.wrongState",
         QT_TRANSLATE_NOOP("BenefitWords", "This cannot be done now: the claim is %1."),
         claimStateWords},
        {"benefit.samePerson",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "Whoever entered or changed a claim does not decide it. Ask a second person.")},
        {"benefit.reasonMissing", QT_TRANSLATE_NOOP("BenefitWords", "Write the reason.")},
        {"benefit.notAWarning",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "%1 is no warning and cannot be accepted. Correct what it says.")},
        {"benefit.payBeforeDecision",
         QT_TRANSLATE_NOOP("BenefitWords", "%1 lies before the decision on %2. Type a later day."),
         dayArgument, dayArgument},
        {"benefit.payInFuture",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "%1 has not come yet. Type the day on which it was paid."),
         dayArgument},
        {"benefit.recognisedBefore",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "%1 lies before the application on %2. Correct the day."),
         dayArgument, dayArgument},
        {"benefit.repaidRange",
         QT_TRANSLATE_NOOP("BenefitWords", "%1 cannot have been paid back; at most %2."),
         yenArgument, yenArgument},
        {"benefit.notRecognised",
         QT_TRANSLATE_NOOP("BenefitWords", "There is no recognition to cancel.")},
        {"benefit.cancelBefore",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "%1 lies before the recognition on %2. Correct the day."),
         dayArgument, dayArgument},
        {"benefit.nothingOpen",
         QT_TRANSLATE_NOOP("BenefitWords",
                           "Nobody is asked about it any more. Look at the list again.")},
        {"benefit.notReady",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "The file cannot be written yet: %1 errors, %2 warnings that nobody accepted.")},
        {"benefit.profileSource",
         QT_TRANSLATE_NOOP(
             "BenefitWords",
             "The layout “%1” asks for “%2”, which claims do not have. Tell the administrator.")},
        {"benefit.substitutionNeedless",
         QT_TRANSLATE_NOOP("BenefitWords", "The file can hold “%1” as it is.")},
        {"benefit.substitutionPrivate",
         QT_TRANSLATE_NOOP("BenefitWords", "Nobody knows what the private character “%1” stands "
                                           "for. Correct the name in the register.")},
        {"benefit.substitutionUnwritable",
         QT_TRANSLATE_NOOP("BenefitWords", "“%1” cannot be written either. Choose another.")},
    };
    return {"BenefitWords", kRows};
}

} // namespace banso
