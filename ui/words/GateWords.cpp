#include "ui/words/GateWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace banso {

namespace {

using Names = std::map<QString, const char*>;

QString nameIn(const Names& names, const QString& key) {
    const auto found = names.find(key);
    return found == names.end() ? key : QCoreApplication::translate("GateWords", found->second);
}

QString k(const char* key) {
    return QString::fromLatin1(key);
}

const Names& reasonNames() {
    static const Names kNames{
        {k("deceased"), QT_TRANSLATE_NOOP("GateWords", "addressee has died")},
        {k("infant_death"), QT_TRANSLATE_NOOP("GateWords", "the child has died")},
        {k("loss"), QT_TRANSLATE_NOOP("GateWords", "the pregnancy ended in loss")},
        {k("no_loss"), QT_TRANSLATE_NOOP("GateWords", "no loss on record")},
        {k("outcome_unknown"), QT_TRANSLATE_NOOP("GateWords", "outcome not known")},
        {k("moved_out"), QT_TRANSLATE_NOOP("GateWords", "moved away")},
        {k("adopted_away"), QT_TRANSLATE_NOOP("GateWords", "child no longer in this care")},
        {k("family_closed"), QT_TRANSLATE_NOOP("GateWords", "household closed")},
        {k("not_addressee"), QT_TRANSLATE_NOOP("GateWords", "addressee no longer guardian")},
        {k("other_party"), QT_TRANSLATE_NOOP("GateWords", "would reach the other party")},
        {k("protection"), QT_TRANSLATE_NOOP("GateWords", "protection measure")},
        {k("consideration"), QT_TRANSLATE_NOOP("GateWords", "lost a child not long ago")},
        {k("bereavement"), QT_TRANSLATE_NOOP("GateWords", "bereaved not long ago")},
        {k("register_old"), QT_TRANSLATE_NOOP("GateWords", "resident register is old")},
        {k("within_interval"), QT_TRANSLATE_NOOP("GateWords", "same notice not long ago")},
        {k("session_off"), QT_TRANSLATE_NOOP("GateWords", "session cancelled or over")},
        {k("nothing_due"), QT_TRANSLATE_NOOP("GateWords", "not due")},
        {k("named_release"), QT_TRANSLATE_NOOP("GateWords", "needs a named person")},
        {k("same_name"), QT_TRANSLATE_NOOP("GateWords", "same name in this batch")},
        {k("proposed_family"), QT_TRANSLATE_NOOP("GateWords", "household not yet looked at")},
        {k("held"), QT_TRANSLATE_NOOP("GateWords", "held back by hand")},
        {k("not_released"), QT_TRANSLATE_NOOP("GateWords", "not among what was released")},
        {k("channel_not_allowed"), QT_TRANSLATE_NOOP("GateWords", "not by this channel")},
        {k("no_text"), QT_TRANSLATE_NOOP("GateWords", "no text for this channel")},
        {k("excluded"), QT_TRANSLATE_NOOP("GateWords", "channel not wanted")},
        {k("no_contact"), QT_TRANSLATE_NOOP("GateWords", "no contact")},
        {k("contact_dead"), QT_TRANSLATE_NOOP("GateWords", "contact out of use")},
        {k("not_theirs"), QT_TRANSLATE_NOOP("GateWords", "contact of somebody else")},
        {k("opted_out"), QT_TRANSLATE_NOOP("GateWords", "opted out")},
        {k("no_consent"), QT_TRANSLATE_NOOP("GateWords", "no consent")},
        {k("blocked_until"), QT_TRANSLATE_NOOP("GateWords", "not to be used yet")},
        {k("returned"), QT_TRANSLATE_NOOP("GateWords", "letter came back")},
        {k("shared_number"), QT_TRANSLATE_NOOP("GateWords", "number in several households")},
        {k("unverified"), QT_TRANSLATE_NOOP("GateWords", "long not verified")},
        {k("read_by_others"), QT_TRANSLATE_NOOP("GateWords", "others read there")},
        {k("not_neutral"), QT_TRANSLATE_NOOP("GateWords", "neutral words only")},
        {k("personal_data"), QT_TRANSLATE_NOOP("GateWords", "personal data in the text")},
        {k("text_unsendable"), QT_TRANSLATE_NOOP("GateWords", "text cannot be sent")},
        {k("other_language"), QT_TRANSLATE_NOOP("GateWords", "no text in their language")},
        {k("hours"), QT_TRANSLATE_NOOP("GateWords", "outside the hours")},
        {k("changed"), QT_TRANSLATE_NOOP("GateWords", "changed since it was prepared")},
    };
    return kNames;
}

const Names& stateNames() {
    static const Names kNames{
        {k("draft"), QT_TRANSLATE_NOOP("GateWords", "being prepared")},
        {k("released"), QT_TRANSLATE_NOOP("GateWords", "released")},
        {k("closed"), QT_TRANSLATE_NOOP("GateWords", "closed")},
        {k("withheld"), QT_TRANSLATE_NOOP("GateWords", "withheld")},
        {k("waiting"), QT_TRANSLATE_NOOP("GateWords", "waiting")},
        {k("handed_over"), QT_TRANSLATE_NOOP("GateWords", "handed over")},
        {k("recalled"), QT_TRANSLATE_NOOP("GateWords", "recalled")},
        {k("ready"), QT_TRANSLATE_NOOP("GateWords", "ready")},
        {k("posted"), QT_TRANSLATE_NOOP("GateWords", "posted")},
        {k("accepted"), QT_TRANSLATE_NOOP("GateWords", "accepted")},
        {k("delivered"), QT_TRANSLATE_NOOP("GateWords", "delivered")},
        {k("sent_unconfirmed"), QT_TRANSLATE_NOOP("GateWords", "sent, not confirmed")},
        {k("unreachable"), QT_TRANSLATE_NOOP("GateWords", "not reached")},
        {k("invalid_number"), QT_TRANSLATE_NOOP("GateWords", "number out of use")},
        {k("refused"), QT_TRANSLATE_NOOP("GateWords", "refused")},
        {k("content_error"), QT_TRANSLATE_NOOP("GateWords", "error in the text")},
        {k("expired"), QT_TRANSLATE_NOOP("GateWords", "expired")},
        {k("cancelled"), QT_TRANSLATE_NOOP("GateWords", "cancelled")},
        {k("system_error"), QT_TRANSLATE_NOOP("GateWords", "fault of the service")},
        {k("returned"), QT_TRANSLATE_NOOP("GateWords", "came back")},
        {k("unknown"), QT_TRANSLATE_NOOP("GateWords", "unknown")},
        {k("called"), QT_TRANSLATE_NOOP("GateWords", "called")},
        {k("not_reached"), QT_TRANSLATE_NOOP("GateWords", "called, not reached")},
        {k("pulled"), QT_TRANSLATE_NOOP("GateWords", "taken out")},
        {k("already_posted"), QT_TRANSLATE_NOOP("GateWords", "had been posted")},
    };
    return kNames;
}

} // namespace

QString gateReasonWords(const QString& key) {
    return nameIn(reasonNames(), key);
}

QString gateReasonsWords(const QString& keys) {
    QStringList said;
    for (const QString& key : keys.split(u';', Qt::SkipEmptyParts))
        said += gateReasonWords(key);
    return said.join(QCoreApplication::translate("GateWords", ", "));
}

QString sendStateWords(const QString& key) {
    return nameIn(stateNames(), key);
}

} // namespace banso
