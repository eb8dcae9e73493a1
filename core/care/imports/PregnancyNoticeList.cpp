#include "core/care/imports/PregnancyNoticeList.h"

#include "core/care/pregnancy/PregnancyService.h"
#include "core/registry/ContactRepository.h"
#include "core/registry/imports/PersonResolver.h"

namespace banso {

namespace {

QString key(const char* latin) {
    return QString::fromLatin1(latin);
}

/// The paper says whole weeks; by the due date it may be any day of them.
std::optional<int> gestationDays(std::optional<qint64> weeks, Date notified, Date edd) {
    if (!weeks)
        return std::nullopt;
    const auto asWritten = static_cast<int>(std::clamp<qint64>(*weeks, 0, 99)) * 7;
    return std::clamp(Gestation::on(notified, edd).totalDays(), asWritten, asWritten + 6);
}

/// Rare, but nothing that a slip in the list would look like.
bool isOnlyTold(const Error& error) {
    return error.code == ErrorCode("sure.motherAge") || error.code == ErrorCode("sure.heartbeat");
}

/// The column that a finding of a form's field is about.
QString columnOf(const QString& field) {
    static const std::map<QString, QString> columns{
        {key("edd"), key("dueOn")},           {key("notified"), key("notifiedOn")},
        {key("fetuses"), key("fetuses")},     {key("gestation"), key("weeksAtNotice")},
        {key("heartbeat"), key("heartbeat")}, {key("person"), key("name")}};
    const auto known = columns.find(field);
    return known == columns.end() ? QString() : known->second;
}

class NoticeListPass final : public ListPass {
  public:
    NoticeListPass(ImportPass& p, RegistryListener& registry, CareListener& care)
        : ListPass(p),
          m_resolver(p.desk().db()),
          m_contacts(p.desk().db()),
          m_protections(p.desk().db()),
          m_pregnancies(p.desk().db()),
          m_service(p.desk(), registry, care),
          m_upkeep(p.desk(), registry) {}

    void look() override;
    void settle() override { m_upkeep.settle(); }

  private:
    [[nodiscard]] std::optional<PregnancyDraft> read(PersonId woman);
    [[nodiscard]] bool isKnown(const PregnancyDraft& draft);
    [[nodiscard]] bool isRefused(const PregnancyDraft& draft, Confirmed& told);
    void put(const Person& woman, const PregnancyDraft& draft, const Confirmed& told);
    void putPhone(const Person& woman, const PhoneNumber& number);
    void record(ImportEventKind kind, const Person& woman, std::optional<Date> on,
                std::vector<FoundField> fields);

    PersonResolver m_resolver;
    ContactRepository m_contacts;
    ProtectionRepository m_protections;
    PregnancyRepository m_pregnancies;
    PregnancyService m_service;
    RegistryUpkeep m_upkeep;
    std::set<PersonId> m_seen;
};

void NoticeListPass::look() {
    const PersonClue clue{at("residentNumber") < 0 ? QString()
                                                   : pass.reader().plain(at("residentNumber")),
                          line("name"), date("birthOn")};
    const auto number =
        at("phone") < 0 ? std::optional<PhoneNumber>() : pass.reader().phone(at("phone"));
    if (!pass.reader().rowIsGood())
        return;
    const auto woman = m_resolver.find(clue);
    if (!woman)
        return reject(woman.error());
    const auto draft = read(woman->id);
    if (!draft)
        return;
    if (!m_seen.insert(woman->id).second)
        return reject(refused("import.duplicate", key("name")));
    Confirmed told;
    if (!isKnown(*draft)) {
        if (!pass.reader().rowIsGood() || isRefused(*draft, told))
            return;
        put(*woman, *draft, told);
    }
    if (number)
        putPhone(*woman, *number);
}

std::optional<PregnancyDraft> NoticeListPass::read(PersonId woman) {
    const auto notified = date("notifiedOn");
    const auto edd = date("dueOn");
    const auto weeks = integer("weeksAtNotice");
    const auto fetuses = integer("fetuses");
    PregnancyDraft draft{.person = woman, .notifiedOn = notified, .edd = edd};
    draft.notifiedBy = choice("notifiedBy", NoticeBy::Unknown);
    draft.heartbeatOn = date("heartbeat");
    draft.institution = line("institution");
    draft.parity = choice("parity", Parity::Unknown);
    draft.stayPlanned = choice("stayPlanned", YesNo::Unknown);
    draft.note = line("remark");
    if (!pass.reader().rowIsGood() || !notified || !edd)
        return std::nullopt;
    draft.noticeGestationDays = gestationDays(weeks, *notified, *edd);
    draft.fetusCount = fetuses ? static_cast<int>(std::clamp<qint64>(*fetuses, 0, 99)) : 1;
    return draft;
}

/// Whether the notice is on record. Its due date may have been revised since, but not by a list.
bool NoticeListPass::isKnown(const PregnancyDraft& draft) {
    for (const Pregnancy& known : m_pregnancies.ofPerson(draft.person)) {
        const auto history = m_pregnancies.eddHistory(known.id);
        const bool hadEdd = std::any_of(history.begin(), history.end(),
                                        [&](const EddRevision& e) { return e.edd == draft.edd; });
        if (hadEdd)
            return true;
        if (known.notifiedOn == draft.notifiedOn) {
            reject(refused("noticeList.eddDiffers", key("dueOn"),
                           {known.edd ? known.edd->iso() : QString()}));
            return false;
        }
    }
    return false;
}

bool NoticeListPass::isRefused(const PregnancyDraft& draft, Confirmed& told) {
    for (Error& finding : m_service.findingsInList(draft)) {
        if (isOnlyTold(finding))
            told.add(finding);
        finding.field = columnOf(finding.field);
        if (isOnlyTold(finding))
            pass.reader().remark(std::max(0, pass.profile().columnOf(finding.field)),
                                 std::move(finding));
        else
            reject(std::move(finding));
    }
    return !pass.reader().rowIsGood();
}

void NoticeListPass::put(const Person& woman, const PregnancyDraft& draft, const Confirmed& told) {
    std::vector<FoundField> fields{{key("dueOn"), {}, draft.edd->iso()},
                                   {key("fetuses"), {}, QString::number(draft.fetusCount)}};
    if (draft.parity != Parity::Unknown)
        fields.push_back({key("parity"), {}, keyOf(draft.parity)});
    record(NoticeEvent::kAdded, woman, draft.notifiedOn, std::move(fields));
    if (pass.isApplying() && !m_service.recordFromList(draft, told))
        throw StorageDefect("a notice was refused after it was looked at");
}

/// Nobody says in this list that messages may go there.
void NoticeListPass::putPhone(const Person& woman, const PhoneNumber& number) {
    if (m_contacts.findByValue(woman.id, number.digits()))
        return;
    record(NoticeEvent::kPhoneAdded, woman, {}, {{key("number"), {}, number.digits()}});
    if (!pass.isApplying())
        return;
    m_contacts.add(woman.id, {.kind = contactKindOf(number), .value = number.digits()},
                   number.digits());
    m_upkeep.personTouched(woman.id, FamilyNews::Contact);
}

void NoticeListPass::record(ImportEventKind kind, const Person& woman, std::optional<Date> on,
                            std::vector<FoundField> fields) {
    pass.record({.kind = kind,
                 .row = pass.reader().rowNumber(),
                 .person = woman.id,
                 .name = woman.name,
                 .on = on,
                 .fields = std::move(fields),
                 .isMasked = m_protections.isMasked(woman.id)});
}

} // namespace

std::vector<ImportEventKind> PregnancyNoticeListImport::eventKinds() const {
    return {NoticeEvent::kAdded, NoticeEvent::kPhoneAdded};
}

QStringList PregnancyNoticeListImport::watchedTables() const {
    return {key("person"), key("pregnancy"), key("fetus"), key("contact_point"),
            key("import_batch")};
}

Result<std::unique_ptr<ListPass>> PregnancyNoticeListImport::start(ImportPass& pass) {
    return std::make_unique<NoticeListPass>(pass, m_registry, m_care);
}

} // namespace banso
