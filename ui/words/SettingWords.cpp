#include "ui/words/SettingWords.h"

#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"

#include <QCoreApplication>

#include <span>

namespace banso {

namespace {

struct Named {
    const char* key;
    const char* words; ///< English, in the context SettingWords
};

const char* find(std::span<const Named> list, const QString& key) {
    for (const Named& each : list)
        if (key == QLatin1String(each.key))
            return each.words;
    return nullptr;
}

QString said(const char* words, const QString& otherwise) {
    return words ? QCoreApplication::translate("SettingWords", words) : otherwise;
}

std::span<const Named> settings() {
    static const Named kSettings[] = {
        {"register.maxAgeDays",
         QT_TRANSLATE_NOOP("SettingWords",
                           "A register picture older than this makes every send ask first")},
        {"import.maxShrinkPercent",
         QT_TRANSLATE_NOOP("SettingWords",
                           "An extract with so many fewer rows than the register is refused")},
        {"import.changeReasons",
         QT_TRANSLATE_NOOP(
             "SettingWords",
             "The codes by which the register writes reasons of change, as 01=moved_in;02=birth")},
        {"import.relationCodes",
         QT_TRANSLATE_NOOP("SettingWords", "Further codes of relations, as 15=spouse")},
        {"import.townDistricts",
         QT_TRANSLATE_NOOP("SettingWords", "District of a town where the extract names none")},
        {"family.proposeBelowAge",
         QT_TRANSLATE_NOOP("SettingWords",
                           "The import proposes families for children below this age")},
        {"signIn.delaySeconds",
         QT_TRANSLATE_NOOP("SettingWords",
                           "Wait after a failed sign-in; doubles with each further failure")},
        {"signIn.maxDelaySeconds",
         QT_TRANSLATE_NOOP("SettingWords",
                           "The wait after failed sign-ins grows no longer than this")},
        {"signIn.lockAfterFailures",
         QT_TRANSLATE_NOOP("SettingWords", "So many failed sign-ins lock the login")},
        {"signIn.lockMinutes",
         QT_TRANSLATE_NOOP("SettingWords",
                           "How long a login stays locked; then its failures are forgotten")},
        {"password.minLength",
         QT_TRANSLATE_NOOP("SettingWords", "The shortest password that is accepted")},
        {"password.passes",
         QT_TRANSLATE_NOOP(
             "SettingWords",
             "Work of a password's hash (Argon2id); libsodium's choice for interactive use")},
        {"password.memoryMiB",
         QT_TRANSLATE_NOOP(
             "SettingWords",
             "Memory of a password's hash (Argon2id); libsodium's choice for interactive use")},
        {"password.oneTimeDays",
         QT_TRANSLATE_NOOP(
             "SettingWords",
             "A password given out by an administrator must be changed within so many days")},
        {"session.idleLockMinutes",
         QT_TRANSLATE_NOOP("SettingWords", "The window locks when nobody touched it for so long")},
        {"reveal.minutes",
         QT_TRANSLATE_NOOP("SettingWords",
                           "Masked values stay open for so long after a reason was given")},
        {"letter.window",
         QT_TRANSLATE_NOOP(
             "SettingWords",
             "The envelope window that letters are laid for (resources/letters/windows.json)")},
        {"letter.sides",
         QT_TRANSLATE_NOOP("SettingWords", "Letters on one side of the paper, or on both; each "
                                           "family begins on a front side anyway")},
        {"letter.offsetRight",
         QT_TRANSLATE_NOOP("SettingWords", "Moves all that is printed on letters to the right; "
                                           "measured on the calibration page")},
        {"letter.offsetDown",
         QT_TRANSLATE_NOOP(
             "SettingWords",
             "Moves all that is printed on letters down; measured on the calibration page")},
        {"outreach.ladder",
         QT_TRANSLATE_NOOP("SettingWords", "The order in which a family without its own is tried")},
        {"outreach.verifiedMonths",
         QT_TRANSLATE_NOOP("SettingWords", "A number nobody verified for so long asks first")},
        {"outreach.bereavementDays",
         QT_TRANSLATE_NOOP("SettingWords",
                           "After a death in the family every message asks first for so long")},
        {"outreach.considerationMonths",
         QT_TRANSLATE_NOOP("SettingWords",
                           "After a loss every other message asks first for so long")},
        {"outreach.birthSilenceDays",
         QT_TRANSLATE_NOOP("SettingWords", "Messages about a birth stop so many days after the due "
                                           "date while nobody knows how it ended")},
        {"outreach.neutralWords",
         QT_TRANSLATE_NOOP("SettingWords",
                           "Not in a message to a number that wants neutral words")},
        {"outreach.forbiddenWords",
         QT_TRANSLATE_NOOP("SettingWords", "Words that no SMS or LINE text may say")},
        {"sms.service",
         QT_TRANSLATE_NOOP("SettingWords",
                           "How texts are counted and files written (masters/sms_services.tsv)")},
        {"sms.resultDays",
         QT_TRANSLATE_NOOP("SettingWords",
                           "A message without a result for so long is asked about")},
        {"line.upload", QT_TRANSLATE_NOOP("SettingWords", "Layout of the LINE vendor's file")},
        {"line.result", QT_TRANSLATE_NOOP("SettingWords", "Layout of the LINE vendor's results")},
        {"phone.from", QT_TRANSLATE_NOOP("SettingWords", "Calls are made from")},
        {"phone.to", QT_TRANSLATE_NOOP("SettingWords", "Calls are made until")},
        {"phone.neverFrom", QT_TRANSLATE_NOOP("SettingWords", "Nobody is called from")},
        {"phone.neverTo", QT_TRANSLATE_NOOP("SettingWords", "Nobody is called until")},
        {"phone.leastTries",
         QT_TRANSLATE_NOOP("SettingWords",
                           "So many calls without an answer before the next way is taken")},
        {"phone.leastDays",
         QT_TRANSLATE_NOOP("SettingWords", "On at least so many different days")},
        {"phone.mostPerDay", QT_TRANSLATE_NOOP("SettingWords", "Not more calls a day")},
        {"office.town",
         QT_TRANSLATE_NOOP("SettingWords", "The town, as letters and messages name it")},
        {"office.name", QT_TRANSLATE_NOOP("SettingWords", "The office")},
        {"office.head", QT_TRANSLATE_NOOP("SettingWords", "Who signs letters")},
        {"office.phone", QT_TRANSLATE_NOOP("SettingWords", "Where people call back")},
        {"office.hours", QT_TRANSLATE_NOOP("SettingWords", "When the office answers")},
        {"office.address", QT_TRANSLATE_NOOP("SettingWords", "Where the office is")},
        {"office.url",
         QT_TRANSLATE_NOOP("SettingWords", "The town's own page; never a shortened one")},
        {"care.eddMismatchDays",
         QT_TRANSLATE_NOOP(
             "SettingWords",
             "A due date and a gestation on the notice that differ by more are asked about")},
        {"care.outcomeUnknownDays",
         QT_TRANSLATE_NOOP("SettingWords",
                           "So long after the due date without an outcome, every message about the "
                           "birth stops; the calendar's N00 says when it is due")},
        {"care.considerationMonths",
         QT_TRANSLATE_NOOP("SettingWords", "How long a loss marks a family")},
        {"care.childDeathBelowYears",
         QT_TRANSLATE_NOOP("SettingWords",
                           "The death of a child younger than this is a loss of its family")},
        {"care.childBelowYears",
         QT_TRANSLATE_NOOP(
             "SettingWords",
             "A child that comes to us older than this has no contacts of the calendar any more")},
        {"care.gainLowPerDay",
         QT_TRANSLATE_NOOP("SettingWords", "A smaller gain of weight asks for a look, no more")},
        {"care.birthLossPercent",
         QT_TRANSLATE_NOOP("SettingWords",
                           "A larger loss of weight in the first days asks for a look")},
        {"letter.pileDays",
         QT_TRANSLATE_NOOP("SettingWords", "A printed letter that nobody reported as posted is "
                                           "looked for in the pile for so long")},
        {"call.days",
         QT_TRANSLATE_NOOP("SettingWords", "A call on the list is due within so many days")},
        {"benefit.municipalityCode",
         QT_TRANSLATE_NOOP("SettingWords", "Code of the town with its check digit, six digits, as "
                                           "the subsidy office's file names it")},
        {"benefit.begins",
         QT_TRANSLATE_NOOP("SettingWords", "First day of the benefit for pregnant women; a loss or "
                                           "birth before it gives no second instalment")},
        {"benefit.oldSchemeLastDay",
         QT_TRANSLATE_NOOP("SettingWords",
                           "Last day on which the benefit of the old scheme could be applied for")},
        {"benefit.amountPerPregnancy",
         QT_TRANSLATE_NOOP("SettingWords", "First instalment, a pregnancy")},
        {"benefit.amountPerFetus", QT_TRANSLATE_NOOP("SettingWords", "Second instalment, a fetus")},
        {"benefit.daysBeforeDue",
         QT_TRANSLATE_NOOP("SettingWords",
                           "The number of fetuses is notified from so many days before the due "
                           "date; from the outcome when that is earlier")},
        {"benefit.limitMonths", QT_TRANSLATE_NOOP("SettingWords", "A claim lapses after so long")},
        {"benefit.limitWording",
         QT_TRANSLATE_NOOP("SettingWords", "How the town's rule words the last day of a claim")},
        {"benefit.secondLimitFrom",
         QT_TRANSLATE_NOOP("SettingWords", "From which day the second claim's time runs")},
        {"benefit.inviteDays",
         QT_TRANSLATE_NOOP("SettingWords", "A mother is told of a claim within so many days")},
        {"benefit.remindDays",
         QT_TRANSLATE_NOOP("SettingWords",
                           "So long before its last day a claim that nobody made is asked about")},
        {"benefit.interviewDays",
         QT_TRANSLATE_NOOP("SettingWords",
                           "A missing interview is held within so many days of the claim")},
        {"benefit.paperDays",
         QT_TRANSLATE_NOOP("SettingWords",
                           "Missing papers are asked for within so many days of the claim")},
        {"benefit.decideDays",
         QT_TRANSLATE_NOOP("SettingWords",
                           "A claim is checked and decided within so many days each")},
        {"benefit.payDays",
         QT_TRANSLATE_NOOP("SettingWords",
                           "A decided claim without a planned day is paid within so many days")},
        {"benefit.noticeInterviews",
         QT_TRANSLATE_NOOP("SettingWords", "Interviews that count as the one at the notice")},
        {"benefit.eighthMonthInterviews",
         QT_TRANSLATE_NOOP(
             "SettingWords",
             "Interviews and questionnaires that count as those of the eighth month")},
        {"benefit.birthInterviews",
         QT_TRANSLATE_NOOP("SettingWords",
                           "Interviews and visits that count as the one after the birth")},
        {"benefit.leastAge", QT_TRANSLATE_NOOP("SettingWords", "A younger mother is a mistake")},
        {"benefit.unusualAgeBelow",
         QT_TRANSLATE_NOOP("SettingWords", "A younger mother is looked at twice")},
        {"benefit.unusualAgeFrom",
         QT_TRANSLATE_NOOP("SettingWords", "A mother of this age is looked at twice")},
        {"benefit.mostAge", QT_TRANSLATE_NOOP("SettingWords", "A mother of this age is a mistake")},
        {"benefit.pregnancyGapDays",
         QT_TRANSLATE_NOOP(
             "SettingWords",
             "Two pregnancies of one woman whose dates lie closer are looked at twice")},
        {"benefit.heartbeatEarliestDays",
         QT_TRANSLATE_NOOP("SettingWords",
                           "A heartbeat more days before the due date is looked at twice")},
        {"benefit.heartbeatLatestDays",
         QT_TRANSLATE_NOOP("SettingWords",
                           "A heartbeat fewer days before the due date is looked at twice")},
        {"benefit.severity.E07",
         QT_TRANSLATE_NOOP("SettingWords", "E07 Another pregnancy of the same woman close by")},
        {"benefit.severity.E12",
         QT_TRANSLATE_NOOP(
             "SettingWords",
             "E12 Fetuses notified and outcomes recorded differ (a twin may vanish)")},
        {"benefit.severity.E18",
         QT_TRANSLATE_NOOP("SettingWords", "E18 A heartbeat day that does not fit the due date")},
        {"benefit.severity.E25",
         QT_TRANSLATE_NOOP("SettingWords",
                           "E25 The account is in another name, and no reason is written")},
        {"benefit.severity.E27",
         QT_TRANSLATE_NOOP("SettingWords", "E27 No interview on record; never asked after a loss")},
        {"benefit.severity.E28",
         QT_TRANSLATE_NOOP("SettingWords", "E28 A claim of the old scheme after its last day")},
        {"benefit.severity.E31",
         QT_TRANSLATE_NOOP("SettingWords",
                           "E31 A protected person's address is left out of the file")},
        {"benefit.severity.E36",
         QT_TRANSLATE_NOOP("SettingWords", "E36 A row says something else than in the last file")},
    };
    return kSettings;
}

std::span<const Named> groups() {
    static const Named kGroups[] = {
        {"register", QT_TRANSLATE_NOOP("SettingWords", "Register and import")},
        {"import", QT_TRANSLATE_NOOP("SettingWords", "Register and import")},
        {"family", QT_TRANSLATE_NOOP("SettingWords", "Register and import")},
        {"signIn", QT_TRANSLATE_NOOP("SettingWords", "Signing in")},
        {"password", QT_TRANSLATE_NOOP("SettingWords", "Signing in")},
        {"session", QT_TRANSLATE_NOOP("SettingWords", "Signing in")},
        {"reveal", QT_TRANSLATE_NOOP("SettingWords", "Signing in")},
        {"letter", QT_TRANSLATE_NOOP("SettingWords", "Letters")},
        {"outreach", QT_TRANSLATE_NOOP("SettingWords", "What may be sent")},
        {"sms", QT_TRANSLATE_NOOP("SettingWords", "SMS and LINE")},
        {"line", QT_TRANSLATE_NOOP("SettingWords", "SMS and LINE")},
        {"phone", QT_TRANSLATE_NOOP("SettingWords", "Telephone")},
        {"call", QT_TRANSLATE_NOOP("SettingWords", "Telephone")},
        {"office", QT_TRANSLATE_NOOP("SettingWords", "The office")},
        {"care", QT_TRANSLATE_NOOP("SettingWords", "Care")},
        {"benefit", QT_TRANSLATE_NOOP("SettingWords", "Benefit")},
    };
    return kGroups;
}

std::span<const Named> units() {
    static const Named kUnits[] = {
        {"days", QT_TRANSLATE_NOOP("SettingWords", "days")},
        {"months", QT_TRANSLATE_NOOP("SettingWords", "months")},
        {"years", QT_TRANSLATE_NOOP("SettingWords", "years")},
        {"minutes", QT_TRANSLATE_NOOP("SettingWords", "minutes")},
        {"seconds", QT_TRANSLATE_NOOP("SettingWords", "seconds")},
        {"percent", QT_TRANSLATE_NOOP("SettingWords", "%")},
        {"calls", QT_TRANSLATE_NOOP("SettingWords", "calls")},
        {"characters", QT_TRANSLATE_NOOP("SettingWords", "characters")},
        {"failures", QT_TRANSLATE_NOOP("SettingWords", "failures")},
        {"g/day", QT_TRANSLATE_NOOP("SettingWords", "g a day")},
        {"yen", QT_TRANSLATE_NOOP("SettingWords", "yen")},
        {"passes", QT_TRANSLATE_NOOP("SettingWords", "rounds")},
        {"0.1 mm", QT_TRANSLATE_NOOP("SettingWords", "× 0.1 mm")},
        {"MiB", QT_TRANSLATE_NOOP("SettingWords", "MiB")},
    };
    return kUnits;
}

std::span<const Named> choices() {
    static const Named kChoices[] = {
        {"one", QT_TRANSLATE_NOOP("SettingWords", "one side")},
        {"two", QT_TRANSLATE_NOOP("SettingWords", "both sides")},
        {"error", QT_TRANSLATE_NOOP("SettingWords", "stops")},
        {"warning", QT_TRANSLATE_NOOP("SettingWords", "asks")},
        {"earliest", QT_TRANSLATE_NOOP("SettingWords", "the first day it can be made")},
        {"birth", QT_TRANSLATE_NOOP("SettingWords", "the day of the outcome")},
        {"dayBefore",
         QT_TRANSLATE_NOOP("SettingWords", "until the day before two years have passed")},
        {"untilDay",
         QT_TRANSLATE_NOOP("SettingWords", "until the day on which two years have passed")},
        {"fromNextDay", QT_TRANSLATE_NOOP("SettingWords", "within two years from the next day")},
    };
    return kChoices;
}

} // namespace

QString settingWords(const QString& name) {
    return said(find(settings(), name), name);
}

bool hasSettingWords(const QString& name) {
    return find(settings(), name) != nullptr;
}

QString settingGroupWords(const QString& name) {
    const QString group = name.section(u'.', 0, 0);
    return said(find(groups(), group), group);
}

QString settingUnitWords(const QString& unit) {
    return said(find(units(), unit), {});
}

QString settingChoiceWords(const QString& key) {
    return said(find(choices(), key), key);
}

QString settingValueWords(const SettingDefinition& definition, const QString& value) {
    if (value.isEmpty())
        return QCoreApplication::translate("SettingWords", "blank");
    if (definition.kind == u"integer") {
        const QString unit = settingUnitWords(definition.unit);
        return unit.isEmpty() ? numberWords(value.toLongLong())
                              : numberWords(value.toLongLong()) + u' ' + unit;
    }
    if (definition.kind.startsWith(u"choice:"))
        return settingChoiceWords(value);
    if (definition.kind == u"date") {
        const auto day = Date::fromIso(value);
        return day ? dateWords(*day) : value;
    }
    return value;
}

} // namespace banso
