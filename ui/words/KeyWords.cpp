#include "ui/words/KeyWords.h"

#include <QCoreApplication>

#include <map>

namespace banso {

namespace {

using Names = std::map<std::string, const char*, std::less<>>;

/// By `group.key`.
const Names& names() {
    static const Names kNames{
        {"sex.male", QT_TRANSLATE_NOOP("KeyWords", "male")},
        {"sex.female", QT_TRANSLATE_NOOP("KeyWords", "female")},
        {"sex.unknown", QT_TRANSLATE_NOOP("KeyWords", "not known")},
        {"familyRole.mother", QT_TRANSLATE_NOOP("KeyWords", "mother")},
        {"familyRole.guardian", QT_TRANSLATE_NOOP("KeyWords", "guardian")},
        {"familyRole.child", QT_TRANSLATE_NOOP("KeyWords", "child")},
        {"familyRole.related", QT_TRANSLATE_NOOP("KeyWords", "related")},
        {"personState.provisional", QT_TRANSLATE_NOOP("KeyWords", "entered by hand")},
        {"personState.resident", QT_TRANSLATE_NOOP("KeyWords", "resident")},
        {"personState.moved_out", QT_TRANSLATE_NOOP("KeyWords", "moved out")},
        {"personState.deceased", QT_TRANSLATE_NOOP("KeyWords", "deceased")},
        {"personState.removed", QT_TRANSLATE_NOOP("KeyWords", "removed")},
        {"personState.merged", QT_TRANSLATE_NOOP("KeyWords", "joined")},
        {"outcome.ongoing", QT_TRANSLATE_NOOP("KeyWords", "ongoing")},
        {"outcome.live_birth", QT_TRANSLATE_NOOP("KeyWords", "live birth")},
        {"outcome.miscarriage", QT_TRANSLATE_NOOP("KeyWords", "miscarriage")},
        {"outcome.stillbirth", QT_TRANSLATE_NOOP("KeyWords", "stillbirth")},
        {"outcome.abortion", QT_TRANSLATE_NOOP("KeyWords", "abortion")},
        {"outcome.ectopic", QT_TRANSLATE_NOOP("KeyWords", "ectopic pregnancy")},
        {"outcome.mistaken", QT_TRANSLATE_NOOP("KeyWords", "counted wrongly")},
        {"loss.miscarriage", QT_TRANSLATE_NOOP("KeyWords", "miscarriage")},
        {"loss.stillbirth", QT_TRANSLATE_NOOP("KeyWords", "stillbirth")},
        {"loss.abortion", QT_TRANSLATE_NOOP("KeyWords", "abortion")},
        {"loss.ectopic", QT_TRANSLATE_NOOP("KeyWords", "ectopic pregnancy")},
        {"loss.child_death", QT_TRANSLATE_NOOP("KeyWords", "death of a child")},
        {"evidence.unknown", QT_TRANSLATE_NOOP("KeyWords", "not known")},
        {"evidence.handbook", QT_TRANSLATE_NOOP("KeyWords", "handbook")},
        {"evidence.certificate", QT_TRANSLATE_NOOP("KeyWords", "doctor's certificate")},
        {"evidence.birth_notice", QT_TRANSLATE_NOOP("KeyWords", "birth notice")},
        {"evidence.stillbirth_notice", QT_TRANSLATE_NOOP("KeyWords", "stillbirth notice")},
        {"evidence.register", QT_TRANSLATE_NOOP("KeyWords", "register")},
        {"evidence.told", QT_TRANSLATE_NOOP("KeyWords", "told by the family")},
        {"evidence.other", QT_TRANSLATE_NOOP("KeyWords", "other")},
        {"noticeBy.self", QT_TRANSLATE_NOOP("KeyWords", "herself")},
        {"noticeBy.proxy", QT_TRANSLATE_NOOP("KeyWords", "somebody for her")},
        {"noticeBy.unknown", QT_TRANSLATE_NOOP("KeyWords", "not known")},
        {"parity.unknown", QT_TRANSLATE_NOOP("KeyWords", "not known")},
        {"parity.primipara", QT_TRANSLATE_NOOP("KeyWords", "first child")},
        {"parity.multipara", QT_TRANSLATE_NOOP("KeyWords", "not the first child")},
        {"eddBasis.notice", QT_TRANSLATE_NOOP("KeyWords", "pregnancy notice")},
        {"eddBasis.ultrasound", QT_TRANSLATE_NOOP("KeyWords", "ultrasound")},
        {"eddBasis.correction", QT_TRANSLATE_NOOP("KeyWords", "correction")},
        {"yesNo.unknown", QT_TRANSLATE_NOOP("KeyWords", "not known")},
        {"yesNo.yes", QT_TRANSLATE_NOOP("KeyWords", "yes")},
        {"yesNo.no", QT_TRANSLATE_NOOP("KeyWords", "no")},
        {"delivery.unknown", QT_TRANSLATE_NOOP("KeyWords", "not known")},
        {"delivery.vaginal", QT_TRANSLATE_NOOP("KeyWords", "vaginal")},
        {"delivery.instrumental", QT_TRANSLATE_NOOP("KeyWords", "instrumental")},
        {"delivery.caesarean", QT_TRANSLATE_NOOP("KeyWords", "caesarean")},
        {"hearing.unknown", QT_TRANSLATE_NOOP("KeyWords", "not known")},
        {"hearing.pass", QT_TRANSLATE_NOOP("KeyWords", "pass")},
        {"hearing.refer", QT_TRANSLATE_NOOP("KeyWords", "refer")},
        {"hearing.not_done", QT_TRANSLATE_NOOP("KeyWords", "not done")},
        {"feeding.unknown", QT_TRANSLATE_NOOP("KeyWords", "not known")},
        {"feeding.breast", QT_TRANSLATE_NOOP("KeyWords", "breast")},
        {"feeding.mixed", QT_TRANSLATE_NOOP("KeyWords", "mixed")},
        {"feeding.formula", QT_TRANSLATE_NOOP("KeyWords", "formula")},
        {"visitPlace.home", QT_TRANSLATE_NOOP("KeyWords", "home")},
        {"visitPlace.parents_home", QT_TRANSLATE_NOOP("KeyWords", "parents' home")},
        {"visitPlace.facility", QT_TRANSLATE_NOOP("KeyWords", "facility")},
        {"visitPlace.online", QT_TRANSLATE_NOOP("KeyWords", "online")},
        {"visitPlace.other", QT_TRANSLATE_NOOP("KeyWords", "other")},
        {"met.mother", QT_TRANSLATE_NOOP("KeyWords", "mother")},
        {"met.father", QT_TRANSLATE_NOOP("KeyWords", "father")},
        {"met.grandmother", QT_TRANSLATE_NOOP("KeyWords", "grandmother")},
        {"met.child", QT_TRANSLATE_NOOP("KeyWords", "child")},
        {"met.other", QT_TRANSLATE_NOOP("KeyWords", "somebody else")},
        {"consultChannel.phone", QT_TRANSLATE_NOOP("KeyWords", "telephone")},
        {"consultChannel.counter", QT_TRANSLATE_NOOP("KeyWords", "counter")},
        {"consultChannel.online", QT_TRANSLATE_NOOP("KeyWords", "online")},
        {"consultChannel.letter", QT_TRANSLATE_NOOP("KeyWords", "letter")},
        {"consultChannel.other", QT_TRANSLATE_NOOP("KeyWords", "other")},
        {"direction.in", QT_TRANSLATE_NOOP("KeyWords", "they came to us")},
        {"direction.out", QT_TRANSLATE_NOOP("KeyWords", "we went to them")},
        {"consultResult.talked", QT_TRANSLATE_NOOP("KeyWords", "talked")},
        {"consultResult.no_answer", QT_TRANSLATE_NOOP("KeyWords", "no answer")},
        {"consultResult.message_left", QT_TRANSLATE_NOOP("KeyWords", "message left")},
        {"consultResult.busy", QT_TRANSLATE_NOOP("KeyWords", "busy")},
        {"consultResult.wrong_number", QT_TRANSLATE_NOOP("KeyWords", "wrong number")},
        {"consultResult.refused", QT_TRANSLATE_NOOP("KeyWords", "refused")},
        {"interviewMethod.face", QT_TRANSLATE_NOOP("KeyWords", "face to face")},
        {"interviewMethod.online", QT_TRANSLATE_NOOP("KeyWords", "online")},
        {"interviewMethod.phone", QT_TRANSLATE_NOOP("KeyWords", "telephone")},
        {"interviewMethod.questionnaire", QT_TRANSLATE_NOOP("KeyWords", "questionnaire")},
        {"attendance.expected", QT_TRANSLATE_NOOP("KeyWords", "expected")},
        {"attendance.attended", QT_TRANSLATE_NOOP("KeyWords", "attended")},
        {"attendance.absent", QT_TRANSLATE_NOOP("KeyWords", "absent")},
        {"attendance.excused", QT_TRANSLATE_NOOP("KeyWords", "excused")},
        {"attendance.withdrawn", QT_TRANSLATE_NOOP("KeyWords", "taken out")},
        {"contactKind.mobile", QT_TRANSLATE_NOOP("KeyWords", "mobile")},
        {"contactKind.landline", QT_TRANSLATE_NOOP("KeyWords", "landline")},
        {"contactKind.ip", QT_TRANSLATE_NOOP("KeyWords", "IP telephone")},
        {"contactKind.work", QT_TRANSLATE_NOOP("KeyWords", "work")},
        {"contactKind.line", QT_TRANSLATE_NOOP("KeyWords", "LINE")},
        {"consent.unknown", QT_TRANSLATE_NOOP("KeyWords", "consent not known")},
        {"consent.given", QT_TRANSLATE_NOOP("KeyWords", "consented")},
        {"consent.refused", QT_TRANSLATE_NOOP("KeyWords", "no consent")},
        {"consent.withdrawn", QT_TRANSLATE_NOOP("KeyWords", "consent withdrawn")},
        {"contactState.active", QT_TRANSLATE_NOOP("KeyWords", "in use")},
        {"contactState.dead", QT_TRANSLATE_NOOP("KeyWords", "number out of use")},
        {"contactState.unlinked", QT_TRANSLATE_NOOP("KeyWords", "unlinked")},
        {"contactState.removed", QT_TRANSLATE_NOOP("KeyWords", "taken away")},
        {"protectionKind.dv", QT_TRANSLATE_NOOP("KeyWords", "domestic violence")},
        {"protectionKind.stalking", QT_TRANSLATE_NOOP("KeyWords", "stalking")},
        {"protectionKind.child_abuse", QT_TRANSLATE_NOOP("KeyWords", "child abuse")},
        {"protectionKind.other", QT_TRANSLATE_NOOP("KeyWords", "other")},
        {"mailingKind.mailing", QT_TRANSLATE_NOOP("KeyWords", "mailing address")},
        {"mailingKind.stay", QT_TRANSLATE_NOOP("KeyWords", "stay elsewhere")},
        {"optOutChannel.sms", QT_TRANSLATE_NOOP("KeyWords", "SMS")},
        {"optOutChannel.line", QT_TRANSLATE_NOOP("KeyWords", "LINE")},
        {"optOutChannel.phone", QT_TRANSLATE_NOOP("KeyWords", "telephone")},
        {"channel.sms", QT_TRANSLATE_NOOP("KeyWords", "SMS")},
        {"channel.line", QT_TRANSLATE_NOOP("KeyWords", "LINE")},
        {"channel.post", QT_TRANSLATE_NOOP("KeyWords", "post")},
        {"channel.phone", QT_TRANSLATE_NOOP("KeyWords", "telephone")},
        {"claimState.entered", QT_TRANSLATE_NOOP("KeyWords", "entered")},
        {"claimState.checked", QT_TRANSLATE_NOOP("KeyWords", "checked")},
        {"claimState.decided", QT_TRANSLATE_NOOP("KeyWords", "granted")},
        {"claimState.rejected", QT_TRANSLATE_NOOP("KeyWords", "rejected")},
        {"claimState.paid", QT_TRANSLATE_NOOP("KeyWords", "paid")},
        {"claimState.returned", QT_TRANSLATE_NOOP("KeyWords", "returned")},
        {"claimState.withdrawn", QT_TRANSLATE_NOOP("KeyWords", "taken back")},
        {"measureSource.birth", QT_TRANSLATE_NOOP("KeyWords", "at birth")},
        {"measureSource.visit", QT_TRANSLATE_NOOP("KeyWords", "visit")},
        {"measureSource.attendance", QT_TRANSLATE_NOOP("KeyWords", "check-up")},
        {"measureSource.other", QT_TRANSLATE_NOOP("KeyWords", "other")},
        {"stepGroup.care", QT_TRANSLATE_NOOP("KeyWords", "care")},
        {"stepGroup.message", QT_TRANSLATE_NOOP("KeyWords", "messages")},
        {"stepGroup.benefit", QT_TRANSLATE_NOOP("KeyWords", "benefit")},
        {"stepGroup.register", QT_TRANSLATE_NOOP("KeyWords", "moves and entries")},
    };
    return kNames;
}

const char* find(const char* group, const QString& key) {
    const auto found = names().find(std::string(group) + '.' + key.toStdString());
    return found == names().end() ? nullptr : found->second;
}

} // namespace

QString keyWords(const char* group, const QString& key) {
    const char* name = find(group, key);
    return name ? QCoreApplication::translate("KeyWords", name) : key;
}

bool hasKeyWords(const char* group, const QString& key) {
    return find(group, key) != nullptr;
}

} // namespace banso
