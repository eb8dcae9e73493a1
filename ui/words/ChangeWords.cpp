#include "ui/words/ChangeWords.h"

#include "core/base/Date.h"
#include "ui/words/DateWords.h"

#include <QCoreApplication>

#include <map>

namespace banso {

namespace {

using Names = std::map<QString, const char*>;

QString k(const char* key) {
    return QString::fromLatin1(key);
}

QString said(const Names& names, const QString& key) {
    const auto found = names.find(key);
    return found == names.end() ? key : QCoreApplication::translate("ChangeWords", found->second);
}

const Names& kindNames() {
    static const Names kKinds{
        {k("residents"), QT_TRANSLATE_NOOP("ChangeWords", "Resident register extract")},
        {k("contacts"), QT_TRANSLATE_NOOP("ChangeWords", "Contacts and consents")},
        {k("protection"), QT_TRANSLATE_NOOP("ChangeWords", "Protection measures")},
        {k("notices"), QT_TRANSLATE_NOOP("ChangeWords", "Notices keyed from paper")},
        {k("sessions"), QT_TRANSLATE_NOOP("ChangeWords", "Sessions")},
        {k("result"), QT_TRANSLATE_NOOP("ChangeWords", "Results of sending")},
    };
    return kKinds;
}

const Names& kindHints() {
    static const Names kHints{
        {k("residents"),
         QT_TRANSLATE_NOOP(
             "ChangeWords",
             "The weekly picture of everybody who lives here, from the register section. Whoever "
             "is not in it is something to look at, not somebody who moved.")},
        {k("contacts"),
         QT_TRANSLATE_NOOP("ChangeWords",
                           "Telephone numbers, LINE links and consents. Adds and brings up to "
                           "date; a refusal that is on record here stays.")},
        {k("protection"),
         QT_TRANSLATE_NOOP("ChangeWords",
                           "The register section's list of protection measures. Adds and prolongs, "
                           "and never ends one; everybody it concerns is masked at once.")},
        {k("notices"),
         QT_TRANSLATE_NOOP("ChangeWords",
                           "Pregnancy notices that were keyed from paper elsewhere.")},
        {k("sessions"),
         QT_TRANSLATE_NOOP("ChangeWords",
                           "Days, places and numbers of places of check-ups and classes.")},
        {k("result"),
         QT_TRANSLATE_NOOP(
             "ChangeWords",
             "What the sending service reports back. It is read in on the page Send.")},
    };
    return kHints;
}

const Names& changeNames() {
    static const Names kChanges{
        {k("added"), QT_TRANSLATE_NOOP("ChangeWords", "appears")},
        {k("birth"), QT_TRANSLATE_NOOP("ChangeWords", "birth")},
        {k("death"), QT_TRANSLATE_NOOP("ChangeWords", "death")},
        {k("moved_in"), QT_TRANSLATE_NOOP("ChangeWords", "moved in")},
        {k("returned"), QT_TRANSLATE_NOOP("ChangeWords", "came back")},
        {k("moved_out"), QT_TRANSLATE_NOOP("ChangeWords", "moved away")},
        {k("planned_out"), QT_TRANSLATE_NOOP("ChangeWords", "is about to leave")},
        {k("removed"), QT_TRANSLATE_NOOP("ChangeWords", "taken off the register")},
        {k("moved_within"), QT_TRANSLATE_NOOP("ChangeWords", "moved within town")},
        {k("household_change"), QT_TRANSLATE_NOOP("ChangeWords", "household changed")},
        {k("name_change"), QT_TRANSLATE_NOOP("ChangeWords", "name changed")},
        {k("correction"), QT_TRANSLATE_NOOP("ChangeWords", "correction")},
        {k("district_change"), QT_TRANSLATE_NOOP("ChangeWords", "district changed")},
        {k("missing"), QT_TRANSLATE_NOOP("ChangeWords", "not in the extract")},
        {k("reappeared"), QT_TRANSLATE_NOOP("ChangeWords", "is there again")},
        {k("join_candidate"), QT_TRANSLATE_NOOP("ChangeWords", "may be somebody entered by hand")},
        {k("contact_added"), QT_TRANSLATE_NOOP("ChangeWords", "new contact")},
        {k("contact_updated"), QT_TRANSLATE_NOOP("ChangeWords", "contact changes")},
        {k("protection_added"), QT_TRANSLATE_NOOP("ChangeWords", "new measure")},
        {k("protection_confirmed"), QT_TRANSLATE_NOOP("ChangeWords", "measure confirmed")},
        {k("protection_prolonged"), QT_TRANSLATE_NOOP("ChangeWords", "measure prolonged")},
        {k("protection_widened"), QT_TRANSLATE_NOOP("ChangeWords", "more persons covered")},
        {k("notice_added"), QT_TRANSLATE_NOOP("ChangeWords", "new notice")},
        {k("phone_added"), QT_TRANSLATE_NOOP("ChangeWords", "new telephone number")},
        {k("session_added"), QT_TRANSLATE_NOOP("ChangeWords", "new session")},
        {k("session_updated"), QT_TRANSLATE_NOOP("ChangeWords", "session changes")},
    };
    return kChanges;
}

const Names& fieldNames() {
    static const Names kFields{
        {k("address"), QT_TRANSLATE_NOOP("ChangeWords", "address")},
        {k("postcode"), QT_TRANSLATE_NOOP("ChangeWords", "postcode")},
        {k("household"), QT_TRANSLATE_NOOP("ChangeWords", "household number")},
        {k("relation"), QT_TRANSLATE_NOOP("ChangeWords", "relation")},
        {k("name"), QT_TRANSLATE_NOOP("ChangeWords", "name")},
        {k("kana"), QT_TRANSLATE_NOOP("ChangeWords", "reading")},
        {k("name_roman"), QT_TRANSLATE_NOOP("ChangeWords", "name in Latin letters")},
        {k("name_common"), QT_TRANSLATE_NOOP("ChangeWords", "common name")},
        {k("sex"), QT_TRANSLATE_NOOP("ChangeWords", "sex")},
        {k("birth"), QT_TRANSLATE_NOOP("ChangeWords", "date of birth")},
        {k("kind"), QT_TRANSLATE_NOOP("ChangeWords", "kind")},
        {k("leaving"), QT_TRANSLATE_NOOP("ChangeWords", "leaves on")},
        {k("state"), QT_TRANSLATE_NOOP("ChangeWords", "state")},
        {k("from"), QT_TRANSLATE_NOOP("ChangeWords", "came from")},
        {k("to"), QT_TRANSLATE_NOOP("ChangeWords", "went to")},
        {k("district"), QT_TRANSLATE_NOOP("ChangeWords", "district")},
        {k("number"), QT_TRANSLATE_NOOP("ChangeWords", "number")},
        {k("consent"), QT_TRANSLATE_NOOP("ChangeWords", "consent")},
        {k("note"), QT_TRANSLATE_NOOP("ChangeWords", "note")},
        {k("shared_with"), QT_TRANSLATE_NOOP("ChangeWords", "shared with")},
        {k("hours_from"), QT_TRANSLATE_NOOP("ChangeWords", "reachable from")},
        {k("hours_to"), QT_TRANSLATE_NOOP("ChangeWords", "reachable until")},
        {k("leave_message"), QT_TRANSLATE_NOOP("ChangeWords", "message may be left")},
        {k("neutral_only"), QT_TRANSLATE_NOOP("ChangeWords", "neutral words only")},
        {k("verified_on"), QT_TRANSLATE_NOOP("ChangeWords", "verified on")},
        {k("blocked_until"), QT_TRANSLATE_NOOP("ChangeWords", "not to be used until")},
        {k("protection"), QT_TRANSLATE_NOOP("ChangeWords", "measure")},
        {k("until"), QT_TRANSLATE_NOOP("ChangeWords", "until")},
        {k("covered"), QT_TRANSLATE_NOOP("ChangeWords", "persons covered")},
        {k("provisional"), QT_TRANSLATE_NOOP("ChangeWords", "provisional")},
        {k("opensAt"), QT_TRANSLATE_NOOP("ChangeWords", "begins at")},
        {k("closesAt"), QT_TRANSLATE_NOOP("ChangeWords", "ends at")},
        {k("place"), QT_TRANSLATE_NOOP("ChangeWords", "place")},
        {k("capacity"), QT_TRANSLATE_NOOP("ChangeWords", "places")},
        {k("heldOn"), QT_TRANSLATE_NOOP("ChangeWords", "held on")},
        {k("remark"), QT_TRANSLATE_NOOP("ChangeWords", "remark")},
        {k("dueOn"), QT_TRANSLATE_NOOP("ChangeWords", "due date")},
        {k("fetuses"), QT_TRANSLATE_NOOP("ChangeWords", "fetuses")},
        {k("parity"), QT_TRANSLATE_NOOP("ChangeWords", "parity")},
    };
    return kFields;
}

/// Keys as `field.value`.
const Names& valueNames() {
    static const Names kValues{
        {k("parity.unknown"), QT_TRANSLATE_NOOP("ChangeWords", "unknown")},
        {k("parity.primipara"), QT_TRANSLATE_NOOP("ChangeWords", "first birth")},
        {k("parity.multipara"), QT_TRANSLATE_NOOP("ChangeWords", "has given birth before")},
        {k("sex.male"), QT_TRANSLATE_NOOP("ChangeWords", "male")},
        {k("sex.female"), QT_TRANSLATE_NOOP("ChangeWords", "female")},
        {k("sex.unknown"), QT_TRANSLATE_NOOP("ChangeWords", "unknown")},
        {k("kind.japanese"), QT_TRANSLATE_NOOP("ChangeWords", "Japanese national")},
        {k("kind.foreign"), QT_TRANSLATE_NOOP("ChangeWords", "foreign national")},
        {k("state.resident"), QT_TRANSLATE_NOOP("ChangeWords", "resident")},
        {k("state.moved_out"), QT_TRANSLATE_NOOP("ChangeWords", "moved away")},
        {k("state.dead"), QT_TRANSLATE_NOOP("ChangeWords", "died")},
        {k("state.removed"), QT_TRANSLATE_NOOP("ChangeWords", "taken off")},
        {k("consent.unknown"), QT_TRANSLATE_NOOP("ChangeWords", "unknown")},
        {k("consent.given"), QT_TRANSLATE_NOOP("ChangeWords", "given")},
        {k("consent.refused"), QT_TRANSLATE_NOOP("ChangeWords", "refused")},
        {k("consent.withdrawn"), QT_TRANSLATE_NOOP("ChangeWords", "withdrawn")},
        {k("leave_message.unknown"), QT_TRANSLATE_NOOP("ChangeWords", "unknown")},
        {k("leave_message.yes"), QT_TRANSLATE_NOOP("ChangeWords", "may be left")},
        {k("leave_message.no"), QT_TRANSLATE_NOOP("ChangeWords", "must not be left")},
        {k("neutral_only.yes"), QT_TRANSLATE_NOOP("ChangeWords", "neutral")},
        {k("neutral_only.no"), QT_TRANSLATE_NOOP("ChangeWords", "not needed")},
        {k("protection.dv"), QT_TRANSLATE_NOOP("ChangeWords", "spousal violence")},
        {k("protection.stalking"), QT_TRANSLATE_NOOP("ChangeWords", "stalking")},
        {k("protection.child_abuse"), QT_TRANSLATE_NOOP("ChangeWords", "child abuse")},
        {k("protection.other"), QT_TRANSLATE_NOOP("ChangeWords", "other")},
    };
    return kValues;
}

const Names& evidenceNames() {
    static const Names kEvidence{
        {k("birth"), QT_TRANSLATE_NOOP("ChangeWords", "date of birth")},
        {k("name"), QT_TRANSLATE_NOOP("ChangeWords", "name")},
        {k("kana"), QT_TRANSLATE_NOOP("ChangeWords", "reading")},
        {k("sex"), QT_TRANSLATE_NOOP("ChangeWords", "sex")},
        {k("household"), QT_TRANSLATE_NOOP("ChangeWords", "household")},
        {k("returned"), QT_TRANSLATE_NOOP("ChangeWords", "lived here before")},
    };
    return kEvidence;
}

} // namespace

QString importKindWords(const QString& kind) {
    return said(kindNames(), kind);
}

QString importKindHint(const QString& kind) {
    return said(kindHints(), kind);
}

QString changeWords(const QString& kind) {
    return said(changeNames(), kind);
}

bool hasChangeWords(const QString& kind) {
    return changeNames().contains(kind);
}

QStringList changeOrder() {
    return {k("added"),
            k("birth"),
            k("death"),
            k("moved_in"),
            k("returned"),
            k("moved_out"),
            k("planned_out"),
            k("removed"),
            k("moved_within"),
            k("household_change"),
            k("name_change"),
            k("correction"),
            k("district_change"),
            k("missing"),
            k("reappeared"),
            k("join_candidate"),
            k("contact_added"),
            k("contact_updated"),
            k("protection_added"),
            k("protection_confirmed"),
            k("protection_prolonged"),
            k("protection_widened"),
            k("notice_added"),
            k("phone_added"),
            k("session_added"),
            k("session_updated")};
}

QString changeFieldWords(const QString& field) {
    return said(fieldNames(), field);
}

QString changeValueWords(const QString& field, const QString& value) {
    static const QStringList kDays{k("birth"), k("leaving"), k("verified_on"), k("blocked_until"),
                                   k("until"), k("dueOn"),   k("heldOn")};
    const QString key = field + u'.' + value;
    if (valueNames().contains(key))
        return said(valueNames(), key);
    if (!kDays.contains(field))
        return value;
    if (const auto day = Date::fromIso(value))
        return shortDateWords(*day);
    return value.startsWith(u'~') ? value.mid(1) : value; // as written: the day is not known
}

QString evidenceWords(const QString& evidence) {
    return said(evidenceNames(), evidence);
}

} // namespace banso
