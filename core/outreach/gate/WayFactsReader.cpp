#include "core/outreach/gate/WayFactsReader.h"

#include "core/outreach/ladder/Ladder.h"
#include "core/outreach/sms/SmsText.h"
#include "core/registry/PersonRepository.h"

namespace banso {

namespace {

// LINE takes 5,000 UTF-16 units; its vendors' forms less or as much.
constexpr qsizetype kLongestLine = 5000;

const Query<int, FamilyId, PersonId> kIsMember{
    "way.isMember", "SELECT 1 FROM family_member WHERE family_id = ? AND person_id = ?"
                    " AND to_on IS NULL LIMIT 1"};
// Whoever is kept from the addressee, or from a child of the family.
#define BANSO_KEPT_AWAY                                                                            \
    " FROM protection_shadow c JOIN protection_shadow o"                                           \
    " ON o.protection_measure_id = c.protection_measure_id AND o.role = 'other_party'"             \
    " WHERE c.role IN ('protected', 'covered', 'household') AND (c.person_id = ?"                  \
    " OR c.person_id IN (SELECT m.person_id FROM family_member m WHERE m.family_id = ?"            \
    "  AND m.to_on IS NULL AND m.role <> 'related'))"
const Query<int, PersonId, FamilyId, QString> kIsTheirNumber{
    "way.isOtherPartysNumber",
    "SELECT 1" BANSO_KEPT_AWAY " AND EXISTS (SELECT 1 FROM contact_point x WHERE x.value = ?"
    "  AND x.person_id = o.person_id AND x.state <> 'removed') LIMIT 1"};
const Query<int, PersonId, FamilyId, QString> kIsTheirAddress{
    "way.isOtherPartysAddress",
    "SELECT 1" BANSO_KEPT_AWAY " AND EXISTS (SELECT 1 FROM residency r WHERE r.address_key = ?"
    "  AND r.person_id = o.person_id AND r.to_on IS NULL) LIMIT 1"};
#undef BANSO_KEPT_AWAY

struct MemberRow {
    static constexpr int kColumns = 5;
    QString name;
    QString kana;
    std::optional<QString> roman;
    std::optional<QString> common;
    std::optional<Date> birth;
};
const Query<MemberRow, FamilyId, PersonId> kMembers{
    "way.members", "SELECT p.name, p.kana, p.name_roman, p.name_common, p.birth_on FROM person p"
                   " WHERE p.person_id IN (SELECT m.person_id FROM family_member m"
                   "  WHERE m.family_id = ?) OR p.person_id = ?"};
const Query<QString, FamilyId> kNumbers{
    "way.numbers", "SELECT c.value FROM contact_point c JOIN family_member m"
                   " ON m.person_id = c.person_id WHERE m.family_id = ? AND c.kind <> 'line'"};
const Query<QString, PersonId> kResidentNumbers{
    "way.residentNumber", "SELECT resident_no FROM register_entry WHERE person_id = ?"};

bool isTalkingMessage(SendChannel channel) {
    return channel == SendChannel::Sms || channel == SendChannel::Line;
}

} // namespace

QString linesOf(const PostalDestination& d) {
    return QStringList{d.postcode.value_or(QString()), d.line1, d.line2, d.careOf, d.key}.join(
        u'\n');
}

QString addressKeyOf(const QString& lines) {
    return lines.section(u'\n', -1);
}

WayFactsReader::WayFactsReader(Desk& desk)
    : m_desk(desk), m_contacts(desk.db()), m_composer(desk) {}

WayFactsReader::Found WayFactsReader::read(const GateQuestion& question, const GateWay& way,
                                           const OutputKey& key) {
    Found found;
    WayFacts& facts = found.facts;
    facts.channel = way.channel;
    facts.isAllowedByNotice = question.notice.channels.contains(way.channel);
    facts.isExcluded = way.isExcluded;
    const auto addressee = PersonRepository(m_desk.db()).find(question.addressee);
    if (!addressee) {
        facts.hasContact = false;
        return found;
    }
    found.recipient.name = addressee->printedName();
    found.recipient.language = addressee->language;
    if (way.channel == SendChannel::Post)
        readPost(question, found, key);
    else
        readContact(question, way, found, key);
    readText(question, *addressee, found);
    if (way.frozen)
        facts.isChanged =
            way.frozen->first != found.recipient || way.frozen->second != found.message;
    if (way.isOutput && way.channel == SendChannel::Phone)
        facts.callMinute = m_desk.now().japanMinuteOfDay();
    return found;
}

WayFactsReader::Post WayFactsReader::postOf(PersonId person, const OutputKey& key) {
    const auto destination = DestinationRepository(m_desk.db()).of(person, m_desk.today());
    if (!destination)
        return {};
    return {destination->where.forOutput(key), destination->isSuspended};
}

void WayFactsReader::readPost(const GateQuestion& q, Found& found, const OutputKey& key) {
    Post post = postOf(q.addressee, key);
    found.facts.hasContact = post.where.has_value();
    if (!post.where)
        return;
    found.facts.isSuspended = post.isSuspended;
    found.facts.reachesOtherParty =
        m_desk.db().first(kIsTheirAddress, q.addressee, q.family, post.where->key).has_value();
    found.recipient.value = linesOf(*post.where);
    found.recipient.address = std::move(post.where);
}

void WayFactsReader::readContact(const GateQuestion& q, const GateWay& way, Found& found,
                                 const OutputKey& key) {
    const Date today = m_desk.today();
    const auto id = way.contact ? way.contact
                                : contactFor(way.channel, m_contacts.ofPerson(q.addressee), today);
    const auto contact = id ? m_contacts.find(*id) : std::nullopt;
    WayFacts& facts = found.facts;
    facts.hasContact = contact && serves(contact->kind, way.channel);
    if (!facts.hasContact)
        return;
    found.recipient.contact = contact->id;
    found.recipient.value = contact->value.forOutput(key);
    facts.state = contact->state;
    facts.isOwnerInFamily = m_desk.db().first(kIsMember, q.family, contact->person).has_value();
    facts.reachesOtherParty =
        m_desk.db().first(kIsTheirNumber, q.addressee, q.family, found.recipient.value).has_value();
    facts.consent = contact->consent;
    facts.isOptedOut = way.channel == SendChannel::Phone ? contact->isOptedOutOfCalls
                                                         : contact->isOptedOutOfMessages;
    facts.isBlocked = contact->isBlocked(today);
    facts.strangersSharing = contact->strangersSharing;
    facts.verifiedOn = contact->verifiedOn;
    facts.isReadByOthers =
        contact->person != q.addressee || !contact->sharedWith.trimmed().isEmpty();
    facts.wantsNeutral = contact->neutralOnly;
}

void WayFactsReader::readText(const GateQuestion& q, const Person& addressee, Found& found) {
    QStringList children;
    PersonRepository persons(m_desk.db());
    for (const PersonId child : q.children)
        if (const auto person = persons.find(child))
            children.append(person->printedName());
    WayFacts& facts = found.facts;
    const auto composed = m_composer.compose(
        {q.notice, facts.channel, addressee.language, q.session, found.recipient.name, children});
    facts.hasText = composed && *composed;
    if (!facts.hasText)
        return;
    found.message = (*composed)->message;
    facts.isOtherLanguage = (*composed)->isOtherLanguage;
    facts.isTextSendable = isSendable(facts.channel, found.message);
    facts.isTextNeutral =
        isNeutral(found.message.title + found.message.body, wordList("outreach.neutralWords"));
    if (isTalkingMessage(facts.channel))
        facts.hasPersonalData =
            personalWordIn(found.message.body, wordsOf(q), m_composer.harmlessWords(q.session))
                .has_value();
}

bool WayFactsReader::isSendable(SendChannel channel, const Message& message) const {
    if (message.body.trimmed().isEmpty())
        return false;
    if (channel == SendChannel::Line)
        return message.body.size() <= kLongestLine;
    if (channel != SendChannel::Sms)
        return true;
    const auto service =
        SmsService::load(m_desk.settings().text(QStringLiteral("sms.service"), m_desk.today()));
    return service && maySend(lintSms(message.body, *service));
}

PersonalWords WayFactsReader::wordsOf(const GateQuestion& q) {
    PersonalWords words;
    m_desk.db().each(
        kMembers,
        [&words](MemberRow&& row) {
            words.members.push_back({row.name, row.kana, row.roman.value_or(QString()), row.birth});
            if (row.common)
                words.members.push_back({*row.common, {}, {}, {}});
        },
        q.family, q.addressee);
    for (const QString& number : m_desk.db().all(kNumbers, q.family))
        words.numbers.append(number);
    for (const QString& number : m_desk.db().all(kResidentNumbers, q.addressee))
        words.numbers.append(number);
    words.forbidden = wordList("outreach.forbiddenWords");
    return words;
}

QStringList WayFactsReader::wordList(const char* setting) const {
    return m_desk.settings()
        .text(QLatin1String(setting), m_desk.today())
        .split(u';', Qt::SkipEmptyParts);
}

} // namespace banso
