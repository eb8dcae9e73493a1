#include "ui/household/HouseholdWords.h"

#include "ui/household/Named.h"
#include "ui/words/DateWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

struct HouseholdWords {
    Q_DECLARE_TR_FUNCTIONS(HouseholdWords)
};

constexpr int kFarDays = 300;

QString dayOr(const std::optional<Date>& day) {
    return day ? shortDateWords(*day) : QStringLiteral("…");
}

QString protectionText(const HouseholdWarning& warning, Date today) {
    if (!warning.on)
        return HouseholdWords::tr("Address, district and telephone are hidden. %1, no last day.")
            .arg(warning.name);
    if (*warning.on < today)
        return HouseholdWords::tr(
                   "Address, district and telephone are hidden. %1: the last day %2 has passed, "
                   "look whether it is prolonged.")
            .arg(warning.name, dayOr(warning.on));
    return HouseholdWords::tr("Address, district and telephone are hidden. %1, until %2.")
        .arg(warning.name, dayOr(warning.on));
}

QString lossText(const HouseholdWarning& warning) {
    const QString what = warning.loss ? named(*warning.loss) : QString();
    if (warning.text.isEmpty())
        return HouseholdWords::tr("%1 %2").arg(dayOr(warning.on), what);
    //: Day and kind of a loss, and whom to ask before anything is said or sent.
    return HouseholdWords::tr("%1 %2 — ask %3 first").arg(dayOr(warning.on), what, warning.text);
}

} // namespace

CautionLine cautionWords(const HouseholdWarning& warning, Date today) {
    switch (warning.kind) {
    case HouseholdCaution::Protected:
        return {BannerKind::Protection, protectionText(warning, today)};
    case HouseholdCaution::OtherParty:
        return {BannerKind::Warning,
                HouseholdWords::tr(
                    "%1 is the other party of a protection measure. Say nothing about where "
                    "anybody lives.")
                    .arg(warning.name)};
    case HouseholdCaution::FormerHousehold:
        return {BannerKind::Warning,
                HouseholdWords::tr(
                    "%1 used to live with somebody protected. Say nothing about where that "
                    "person is.")
                    .arg(warning.name)};
    case HouseholdCaution::Loss:
        return {BannerKind::Loss, lossText(warning)};
    case HouseholdCaution::OutcomeUnknown:
        return {BannerKind::Warning,
                HouseholdWords::tr(
                    "The due date %1 has passed and no outcome is on record. Say nothing about "
                    "the birth before asking the register section.")
                    .arg(dayOr(warning.on))};
    case HouseholdCaution::Caution:
        return {BannerKind::Loss, warning.text};
    case HouseholdCaution::Deceased:
        return {BannerKind::Loss,
                HouseholdWords::tr("%1 died on %2.").arg(warning.name, dayOr(warning.on))};
    case HouseholdCaution::MovedOut:
        return {BannerKind::Warning,
                HouseholdWords::tr("%1 is no longer on the register.").arg(warning.name)};
    case HouseholdCaution::Returned:
        return {BannerKind::Warning,
                HouseholdWords::tr(
                    "A letter came back on %1. Nothing is posted there until somebody has "
                    "looked at the address.")
                    .arg(dayOr(warning.on))};
    case HouseholdCaution::OptedOut:
        return {BannerKind::Withheld,
                HouseholdWords::tr("%1 wants no messages or calls to a number.").arg(warning.name)};
    case HouseholdCaution::Proposed:
        return {BannerKind::Note,
                HouseholdWords::tr(
                    "Proposed by the import from the register: confirm who belongs together.")};
    case HouseholdCaution::Join:
        return {BannerKind::Note,
                HouseholdWords::tr("%1 may be somebody in the register: look at both.")
                    .arg(warning.name)};
    case HouseholdCaution::Closed:
        return {BannerKind::Note, HouseholdWords::tr("This household is closed.")};
    }
    Q_UNREACHABLE();
}

QString maskedWords() {
    return HouseholdWords::tr("hidden");
}

QString roleWords(const HouseholdMember& member) {
    if (member.relation.isEmpty())
        return named(member.role);
    if (!member.isRelationToHead || member.relation.contains(u"世帯主"))
        return member.relation;
    //: %1 is a relation of the register (子, 夫): it is one to the head of the register's
    //: household.
    return HouseholdWords::tr("%1 of the head").arg(member.relation);
}

QStringList memberMarks(const HouseholdMember& member) {
    QStringList marks;
    const Person& person = member.person;
    if (person.state != PersonState::Resident && person.state != PersonState::Deceased)
        marks += named(person.state);
    if (person.died)
        marks += HouseholdWords::tr("died %1").arg(shortDateWords(*person.died));
    if (member.isTogether == false)
        marks += HouseholdWords::tr("lives apart");
    if (member.isProposed)
        marks += HouseholdWords::tr("proposed");
    if (!member.proposals.empty())
        marks += HouseholdWords::tr("same person?");
    if (person.needsInterpreter)
        marks += HouseholdWords::tr("interpreter %1").arg(person.language);
    return marks;
}

QString memberWords(const HouseholdMember& member, Date today) {
    const Person& person = member.person;
    QStringList parts{person.name};
    if (person.birth)
        parts += ageWords(*person.birth, person.died.value_or(today));
    return parts.join(QStringLiteral("  "));
}

QString dutyName(const HouseholdDuty& duty) {
    return duty.name.isEmpty() ? dutyKindWords(duty.duty.kind) : duty.name;
}

QString dutyWordsOf(const HouseholdDuty& duty, Date today) {
    // Of another year the year is said, and nobody counts the days.
    if (today.daysUntil(duty.duty.actByOn) > kFarDays)
        return shortDateWords(duty.duty.actByOn) + QStringLiteral("  ") + dutyName(duty);
    //: Until when, what, how far that is.
    return HouseholdWords::tr("%1  %2  %3")
        .arg(monthDayWords(duty.duty.actByOn), dutyName(duty), dueWords(duty.duty.actByOn, today));
}

QString contactWords(const ContactPoint& point, const std::optional<QString>& value) {
    QString shown = value.value_or(maskedWords());
    if (value && point.kind == ContactKind::Line)
        shown = HouseholdWords::tr("linked");
    else if (value)
        if (const auto number = PhoneNumber::parse(*value))
            shown = number->shown();
    return named(point.kind) + u' ' + shown;
}

QStringList contactMarks(const ContactPoint& point, Date today) {
    QStringList marks;
    if (point.state != ContactState::Active)
        marks += named(point.state);
    if (point.isOptedOutOfMessages || point.isOptedOutOfCalls)
        marks += HouseholdWords::tr("opted out");
    if (point.isBlocked(today))
        marks += HouseholdWords::tr("not until %1").arg(shortDateWords(*point.blockedUntil));
    if (point.kind == ContactKind::Mobile || point.kind == ContactKind::Line)
        marks += named(point.consent);
    if (point.hoursFrom && point.hoursTo)
        marks += HouseholdWords::tr("%1–%2").arg(*point.hoursFrom, *point.hoursTo);
    if (point.mayLeaveMessage == YesNo::No)
        marks += HouseholdWords::tr("no message on the machine");
    if (point.mayLeaveMessage == YesNo::Yes)
        marks += HouseholdWords::tr("may leave a message");
    if (point.neutralOnly)
        marks += HouseholdWords::tr("neutral words only");
    if (!point.sharedWith.isEmpty())
        marks += HouseholdWords::tr("shared with %1").arg(point.sharedWith);
    if (point.strangersSharing > 0)
        marks += HouseholdWords::tr("also of another household");
    if (point.verifiedOn)
        marks += HouseholdWords::tr("checked %1").arg(shortDateWords(*point.verifiedOn));
    return marks;
}

QString rungWords(const HouseholdRung& rung, Date today) {
    QStringList parts{named(rung.rung.channel)};
    if (rung.rung.channel == SendChannel::Post)
        return parts.first();
    if (!rung.point) {
        parts += HouseholdWords::tr("none known");
        return parts.join(u' ');
    }
    parts += rung.owner;
    const QString* value = rung.point->value.shown();
    if (!value)
        parts += maskedWords();
    else if (rung.point->kind == ContactKind::Line)
        parts += HouseholdWords::tr("linked");
    else
        parts += shortenedNumber(*value);
    if (rung.point->hoursFrom && rung.point->hoursTo)
        parts += HouseholdWords::tr("%1–%2").arg(*rung.point->hoursFrom, *rung.point->hoursTo);
    if (rung.point->isOptedOutOfMessages || rung.point->isOptedOutOfCalls)
        parts += HouseholdWords::tr("opted out");
    else if (rung.point->state != ContactState::Active)
        parts += named(rung.point->state);
    else if (rung.point->isBlocked(today))
        parts += HouseholdWords::tr("not until %1").arg(shortDateWords(*rung.point->blockedUntil));
    return parts.join(u' ');
}

} // namespace banso
