#include "core/registry/imports/ContactListImport.h"

#include "core/registry/ContactRepository.h"
#include "core/registry/RegistryUpkeep.h"
#include "core/registry/imports/ContactMerge.h"
#include "core/registry/imports/PersonResolver.h"

namespace banso {

namespace {

// Whatever kind it was entered as: one number of one person is one contact point.
const Query<ContactPointId, PersonId, QString> kKnown{
    "contactList.known", "SELECT contact_point_id FROM contact_point"
                         " WHERE person_id = ? AND value = ? ORDER BY contact_point_id"};

QString key(const char* latin) {
    return QString::fromLatin1(latin);
}

} // namespace

struct ContactListImport::Work {
    Work(ImportPass& p, RegistryListener& listener)
        : pass(p),
          resolver(p.desk().db()),
          contacts(p.desk().db()),
          protections(p.desk().db()),
          upkeep(p.desk(), listener) {}

    void look();
    [[nodiscard]] std::optional<ContactDraft> read();
    void readAnswers(ContactDraft& draft);
    void put(const Person& person, const ContactDraft& draft, const QString& value);
    void record(ImportEventKind kind, const Person& person, std::vector<FoundField> fields);
    void warnShared(PersonId person, const QString& value);

    [[nodiscard]] int at(const char* name) const { return pass.profile().columnOf(key(name)); }
    [[nodiscard]] QString line(const char* name) {
        return at(name) < 0 ? QString() : pass.reader().text(at(name)).trimmed();
    }
    [[nodiscard]] std::optional<QString> code(const char* name) {
        return at(name) < 0 ? std::nullopt : pass.reader().code(at(name));
    }
    [[nodiscard]] std::optional<Date> date(const char* name) {
        return at(name) < 0 ? std::nullopt : pass.reader().date(at(name));
    }
    void reject(Error error) {
        const int column = pass.profile().columnOf(error.field);
        if (column >= 0)
            pass.reader().reject(column, std::move(error));
        else
            pass.reader().reject(std::move(error));
    }

    ImportPass& pass;
    PersonResolver resolver;
    ContactRepository contacts;
    ProtectionRepository protections;
    RegistryUpkeep upkeep;
    std::set<std::pair<PersonId, QString>> seen;
    std::map<QString, std::set<PersonId>> owners; ///< of numbers in this list
};

ContactListImport::ContactListImport(RegistryListener& listener) : m_listener(listener) {}
ContactListImport::~ContactListImport() = default;

std::vector<ImportEventKind> ContactListImport::eventKinds() const {
    return {ContactEvent::kAdded, ContactEvent::kUpdated};
}

QStringList ContactListImport::watchedTables() const {
    return {key("person"), key("contact_point"), key("import_batch")};
}

Status ContactListImport::begin(ImportPass& pass) {
    m_work = std::make_unique<Work>(pass, m_listener);
    return {};
}

void ContactListImport::row(ImportPass& /*pass*/) {
    m_work->look();
}

void ContactListImport::end(ImportPass& pass) {
    if (pass.isApplying())
        m_work->upkeep.settle();
    m_work.reset();
}

void ContactListImport::Work::look() {
    const PersonClue clue{at("residentNumber") < 0 ? QString()
                                                   : pass.reader().plain(at("residentNumber")),
                          line("name"), date("birthOn")};
    const auto draft = read();
    if (!pass.reader().rowIsGood())
        return;
    const auto person = resolver.find(clue);
    if (!person)
        return reject(person.error());
    const auto value = storedValue(*draft);
    if (!value) {
        Error error = value.error();
        error.field = key(draft->kind == ContactKind::Line ? "lineReference" : "phone");
        return reject(std::move(error));
    }
    if (!seen.emplace(person->id, *value).second)
        return reject(refused("import.duplicate", key("phone")));
    put(*person, *draft, *value);
}

/// The row as a draft; without one the row was rejected.
std::optional<ContactDraft> ContactListImport::Work::read() {
    const auto number =
        at("phone") < 0 ? std::optional<PhoneNumber>() : pass.reader().phone(at("phone"));
    const QString reference = line("lineReference");
    if (!pass.reader().rowIsGood())
        return std::nullopt;
    if (number.has_value() == !reference.isEmpty()) {
        reject(refused("contact.missing", key("phone")));
        return std::nullopt;
    }
    ContactDraft draft{.kind = number ? contactKindOf(*number) : ContactKind::Line,
                       .value = number ? number->digits() : reference};
    if (const auto named = code("kind"); named && number)
        draft.kind = enumOf<ContactKind>(*named).value_or(draft.kind);
    if (number && draft.kind == ContactKind::Line)
        reject(refused("contact.missing", key("lineReference")));
    readAnswers(draft);
    return draft;
}

void ContactListImport::Work::readAnswers(ContactDraft& draft) {
    if (const auto owner = code("owner"); owner && *owner == u"work")
        draft.kind = ContactKind::Work;
    else if (owner && *owner != u"self")
        draft.sharedWith = line("owner");
    draft.consent =
        enumOf<Consent>(code("smsConsent").value_or(QString())).value_or(Consent::Unknown);
    draft.consentOn = date("consentOn");
    draft.mayLeaveMessage =
        enumOf<YesNo>(code("voicemail").value_or(QString())).value_or(YesNo::Unknown);
    draft.neutralOnly = code("neutralOnly") == key("yes");
    draft.verifiedOn = date("verifiedOn");
    draft.blockedUntil = date("notUntil");
    draft.note = line("remark");
    const QString hours = line("hours");
    if (const auto times = parsedHours(hours)) {
        draft.hoursFrom = times->first;
        draft.hoursTo = times->second;
    } else if (!hours.isEmpty()) { // 「平日の夕方」 is worth keeping, in words
        draft.note = draft.note.isEmpty() ? hours : hours + u'\n' + draft.note;
    }
}

void ContactListImport::Work::put(const Person& person, const ContactDraft& draft,
                                  const QString& value) {
    warnShared(person.id, value);
    const auto id = pass.desk().db().first(kKnown, person.id, value);
    if (!id) {
        record(ContactEvent::kAdded, person,
               {{key("number"), {}, value}, {key("consent"), {}, keyOf(draft.consent)}});
        if (pass.isApplying())
            contacts.add(person.id, draft, value);
        return;
    }
    const ContactPoint known = *contacts.find(*id);
    if (known.state != ContactState::Active) {
        pass.reader().remark(at("phone"),
                             refused("contact.notActive", key("phone"), {keyOf(known.state)}));
        return;
    }
    ContactMerge merge = merged(known, draft, pass.asOf());
    if (merge.keptRefusal)
        pass.reader().remark(at("smsConsent"), refused("contact.refusalKept", key("smsConsent")));
    if (merge.changed.empty())
        return;
    merge.changed.insert(merge.changed.begin(), {key("number"), value, value});
    record(ContactEvent::kUpdated, person, std::move(merge.changed));
    if (pass.isApplying() && !contacts.update(known.id, known.revision, merge.draft, value))
        throw StorageDefect("a contact point changed under its own transaction");
}

void ContactListImport::Work::record(ImportEventKind kind, const Person& person,
                                     std::vector<FoundField> fields) {
    pass.record({.kind = kind,
                 .row = pass.reader().rowNumber(),
                 .person = person.id,
                 .name = person.name,
                 .fields = std::move(fields),
                 .isMasked = protections.isMasked(person.id)});
    if (pass.isApplying())
        upkeep.personTouched(person.id, FamilyNews::Contact);
}

/// A number that two people have may be a mistake of one row.
void ContactListImport::Work::warnShared(PersonId person, const QString& value) {
    std::set<PersonId>& others = owners[value];
    others.insert(person);
    std::set<PersonId> all = others;
    for (const PersonId owner : contacts.personsWith(value))
        all.insert(owner);
    if (all.size() > 1)
        pass.reader().remark(at("phone"), refused("contact.sharedNumber", key("phone"),
                                                  {QString::number(all.size())}));
}

} // namespace banso
