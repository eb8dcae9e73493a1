#include "core/registry/imports/ContactListImport.h"

#include "core/registry/ContactRepository.h"
#include "core/registry/RegistryUpkeep.h"
#include "core/registry/imports/ContactMerge.h"
#include "core/registry/imports/PersonResolver.h"

namespace banso {

namespace {

QString key(const char* latin) {
    return QString::fromLatin1(latin);
}

class ContactListPass final : public ListPass {
  public:
    ContactListPass(ImportPass& p, RegistryListener& listener)
        : ListPass(p),
          m_resolver(p.desk().db()),
          m_contacts(p.desk().db()),
          m_protections(p.desk().db()),
          m_upkeep(p.desk(), listener) {}

    void look() override;
    void settle() override { m_upkeep.settle(); }

  private:
    [[nodiscard]] std::optional<ContactDraft> read();
    void readAnswers(ContactDraft& draft);
    void put(const Person& person, const ContactDraft& draft, const QString& value);
    void record(ImportEventKind kind, const Person& person, std::vector<FoundField> fields);
    void warnShared(PersonId person, const QString& value);

    PersonResolver m_resolver;
    ContactRepository m_contacts;
    ProtectionRepository m_protections;
    RegistryUpkeep m_upkeep;
    std::set<std::pair<PersonId, QString>> m_seen;
    std::map<QString, std::set<PersonId>> m_owners; ///< of numbers in this list
};

void ContactListPass::look() {
    const PersonClue clue{at("residentNumber") < 0 ? QString()
                                                   : pass.reader().plain(at("residentNumber")),
                          line("name"), date("birthOn")};
    const auto draft = read();
    if (!pass.reader().rowIsGood())
        return;
    const auto person = m_resolver.find(clue);
    if (!person)
        return reject(person.error());
    const auto value = storedValue(*draft);
    if (!value) {
        Error error = value.error();
        error.field = key(draft->kind == ContactKind::Line ? "lineReference" : "phone");
        return reject(std::move(error));
    }
    if (!m_seen.emplace(person->id, *value).second)
        return reject(refused("import.duplicate", key("phone")));
    put(*person, *draft, *value);
}

/// The row as a draft; without one the row was rejected.
std::optional<ContactDraft> ContactListPass::read() {
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

void ContactListPass::readAnswers(ContactDraft& draft) {
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

void ContactListPass::put(const Person& person, const ContactDraft& draft, const QString& value) {
    warnShared(person.id, value);
    const auto id = m_contacts.findByValue(person.id, value);
    if (!id) {
        record(ContactEvent::kAdded, person,
               {{key("number"), {}, value}, {key("consent"), {}, keyOf(draft.consent)}});
        if (pass.isApplying())
            m_contacts.add(person.id, draft, value);
        return;
    }
    const ContactPoint known = *m_contacts.find(*id);
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
    if (pass.isApplying() && !m_contacts.update(known.id, known.revision, merge.draft, value))
        throw StorageDefect("a contact point changed under its own transaction");
}

void ContactListPass::record(ImportEventKind kind, const Person& person,
                             std::vector<FoundField> fields) {
    pass.record({.kind = kind,
                 .row = pass.reader().rowNumber(),
                 .person = person.id,
                 .name = person.name,
                 .fields = std::move(fields),
                 .isMasked = m_protections.isMasked(person.id)});
    if (pass.isApplying())
        m_upkeep.personTouched(person.id, FamilyNews::Contact);
}

/// A number that two people have may be a mistake of one row.
void ContactListPass::warnShared(PersonId person, const QString& value) {
    std::set<PersonId>& others = m_owners[value];
    others.insert(person);
    std::set<PersonId> all = others;
    for (const PersonId owner : m_contacts.personsWith(value))
        all.insert(owner);
    if (all.size() > 1)
        pass.reader().remark(at("phone"), refused("contact.sharedNumber", key("phone"),
                                                  {QString::number(all.size())}));
}

} // namespace

std::vector<ImportEventKind> ContactListImport::eventKinds() const {
    return {ContactEvent::kAdded, ContactEvent::kUpdated};
}

QStringList ContactListImport::watchedTables() const {
    return {key("person"), key("contact_point"), key("import_batch")};
}

Result<std::unique_ptr<ListPass>> ContactListImport::start(ImportPass& pass) {
    return std::make_unique<ContactListPass>(pass, m_listener);
}

} // namespace banso
