#include "tests/support/BenefitTown.h"

#include "tests/support/Claims.h"

namespace banso::test {

namespace {

// An extract that nobody reads: what counts is that the person stands in the register.
const Query<qint64> kImport{
    "test.import",
    "INSERT INTO import_batch (kind, file_name, file_sha256, profile, as_of_on, row_count,"
    " applied_count, rejected_count, applied_at, applied_by) VALUES ('residents', '', '', '',"
    " '2026-11-20', 1, 1, 0, '', '') RETURNING import_batch_id"};
const Command<QString, PersonId, qint64> kRegister{
    "test.register",
    "INSERT INTO register_entry (resident_no, person_id, last_import_id, content_hash,"
    " resident_kind, resident_state, household_no, name, kana, name_roman, sex, birth_text,"
    " relation_code, relation_text, prefecture, city, town, block, building, postcode, town_code,"
    " district_code, change_reason, changed_on, resident_since, address_since, removal_reason,"
    " removed_on, leaving_on, left_on) VALUES (?, ?, ?, '', '', '', '', '', '', '', '', '', '', '',"
    " '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '')"};
const Command<PersonId> kResident{"test.resident",
                                  "UPDATE person SET state = 'resident' WHERE person_id = ?"};

const Command<PersonId> kMovedOut{"test.movedOut",
                                  "UPDATE person SET state = 'moved_out' WHERE person_id = ?"};
const Command<Date, PersonId> kLeft{"test.left",
                                    "UPDATE residency SET to_on = ? WHERE person_id = ?"};

RegistryListeners listeningTo(RegistryListener& first, RegistryListener& second) {
    RegistryListeners listeners;
    listeners.add(first);
    listeners.add(second);
    return listeners;
}

CareListeners listeningTo(CareListener& only) {
    CareListeners listeners;
    listeners.add(only);
    return listeners;
}

template <class T>
T must(Validated<T> result) {
    if (!result)
        throw std::logic_error(result.error().front().code.toString().toStdString());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

BenefitTown::BenefitTown(TestDesk& register_)
    : reg(register_),
      desk(register_.desk()),
      careRegistry(desk),
      benefitRegistry(desk),
      benefitCare(desk),
      registry(listeningTo(careRegistry, benefitRegistry)),
      care(listeningTo(benefitCare)),
      people(desk, registry),
      pregnancies(desk, registry, care),
      outcomes(desk, registry, care),
      visits(desk, care),
      interviews(desk, care),
      pregnancyRows(desk.db()),
      claims(desk),
      approver(register_.deskOf(QStringLiteral("ito"), {Role::Approver})),
      decisions(*approver),
      clerk(desk) {}

People::Mother BenefitTown::mother(const char* name, const char* kana, const char* birth) {
    const People::Mother mother = people.mother(name, kana, birth);
    auto tx = desk.write();
    desk.db().run(kRegister, QString::number(mother.person.value()).rightJustified(15, u'0'),
                  mother.person, desk.db().one(kImport));
    desk.db().run(kResident, mother.person);
    tx.commit();
    return mother;
}

PregnancyId BenefitTown::pregnancy(const People::Mother& mother, const char* edd, int fetuses) {
    return must(pregnancies.record({.person = mother.person,
                                    .notifiedOn = iso("2026-08-26"),
                                    .notifiedBy = NoticeBy::Self,
                                    .edd = iso(edd),
                                    .heartbeatOn = iso("2026-07-20"),
                                    .institution = s("サンプル産院"),
                                    .fetusCount = fetuses}));
}

void BenefitTown::interview(const People::Mother& mother, PregnancyId pregnancy, const char* code) {
    must(interviews.record({.family = mother.family,
                            .pregnancy = pregnancy,
                            .occasion = QString::fromLatin1(code),
                            .heldOn = iso("2026-08-26")}));
}

void BenefitTown::moveOut(const People::Mother& mother, Date lastDay) {
    auto tx = desk.write();
    desk.db().run(kMovedOut, mother.person);
    desk.db().run(kLeft, lastDay, mother.person);
    registry.familyChanged(mother.family, FamilyNews::MovedOut);
    tx.commit();
}

ClaimDraft BenefitTown::first(PregnancyId pregnancy) const {
    ClaimDraft draft{.pregnancy = pregnancy, .appliedOn = iso("2026-09-01")};
    draft.recognition = RecognitionDraft{.appliedOn = draft.appliedOn};
    draft.elsewhere = Elsewhere::None;
    draft.account =
        ClaimAccount{s("0001"), s("123"), AccountKind::Ordinary, s("12345"), s("タカハシ リン")};
    return draft;
}

ClaimDraft BenefitTown::second(PregnancyId pregnancy, int fetuses) const {
    ClaimDraft draft = first(pregnancy);
    draft.instalment = Instalment::Second;
    draft.appliedOn = desk.today();
    draft.recognition.reset();
    draft.fetusCount = fetuses;
    return draft;
}

ClaimId BenefitTown::add(const ClaimDraft& draft) {
    return must(claims.add(draft));
}

void BenefitTown::acceptAll(ClaimId id) {
    std::vector<Finding> warnings = claims.review(id).value().findings;
    std::erase_if(warnings, [](const Finding& f) { return f.severity == Severity::Error; });
    if (!warnings.empty() && !claims.acknowledge(id, warnings, s("確認済み")))
        throw std::logic_error("the warnings could not be accepted");
}

ClaimId BenefitTown::checked(const ClaimDraft& draft) {
    const ClaimId id = add(draft);
    acceptAll(id);
    must(claims.check(id, load(id).revision));
    return id;
}

ClaimId BenefitTown::granted(const ClaimDraft& draft) {
    const ClaimId id = checked(draft);
    must(decisions.decide(id, load(id).revision, {}));
    return id;
}

ClaimId BenefitTown::grantedFor(const char* name, const char* kana) {
    const People::Mother her = mother(name, kana);
    const PregnancyId id = pregnancy(her);
    interview(her, id);
    ClaimDraft draft = first(id);
    draft.account->holder = s(kana);
    return granted(draft);
}

QStringList BenefitTown::findings(ClaimId id) {
    return said(claims.review(id).value().findings);
}

QStringList BenefitTown::open(PersonId mother) {
    QStringList list;
    for (const Duty& duty : DutyBook(desk).allOf(mother, DutyRoom::Benefit))
        if (duty.state == DutyState::Open)
            list +=
                QStringLiteral("%1 %2..%3").arg(duty.kind, duty.opensOn.iso(), duty.dueOn.iso());
    list.sort();
    return list;
}

bool BenefitTown::isInLine(PregnancyId pregnancy) {
    return BenefitUpkeep(desk).changesFor(pregnancy).empty();
}

} // namespace banso::test
