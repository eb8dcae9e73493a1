#include "core/care/contact/InterviewRepository.h"

namespace banso {

namespace {

#define BANSO_INTERVIEW_COLUMNS                                                                    \
    "interview_id, family_id, pregnancy_id, occasion, held_on, method, staff_id, summary, "        \
    "revision"

const Query<Interview, InterviewId> kFind{"interview.find",
                                          "SELECT " BANSO_INTERVIEW_COLUMNS " FROM interview"
                                          " WHERE interview_id = ?"};
const Query<Interview, PregnancyId> kOfPregnancy{"interview.ofPregnancy",
                                                 "SELECT " BANSO_INTERVIEW_COLUMNS
                                                 " FROM interview WHERE pregnancy_id = ?"
                                                 " ORDER BY held_on, interview_id"};
const Query<Interview, FamilyId> kOfFamily{"interview.ofFamily",
                                           "SELECT " BANSO_INTERVIEW_COLUMNS " FROM interview"
                                           " WHERE family_id = ?"
                                           " ORDER BY held_on, interview_id"};
#undef BANSO_INTERVIEW_COLUMNS

const Query<InterviewId, FamilyId, std::optional<PregnancyId>, QString, Date, InterviewMethod,
            StaffId, QString>
    kInsert{"interview.insert",
            "INSERT INTO interview (family_id, pregnancy_id, occasion, held_on, method, staff_id,"
            " summary) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING interview_id"};
const Command<QString, Date, InterviewMethod, StaffId, QString, InterviewId, int> kUpdate{
    "interview.update", "UPDATE interview SET occasion = ?, held_on = ?, method = ?, staff_id = ?,"
                        " summary = ?, revision = revision + 1"
                        " WHERE interview_id = ? AND revision = ?"};

} // namespace

InterviewId InterviewRepository::add(const InterviewDraft& d, StaffId staff) {
    return m_database.one(kInsert, d.family, d.pregnancy, d.occasion, d.heldOn, d.method, staff,
                          d.summary);
}

Status InterviewRepository::update(InterviewId id, int revision, const InterviewDraft& d,
                                   StaffId staff) {
    if (m_database.run(kUpdate, d.occasion, d.heldOn, d.method, staff, d.summary, id, revision) ==
        0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

std::optional<Interview> InterviewRepository::find(InterviewId id) {
    return m_database.first(kFind, id);
}

std::vector<Interview> InterviewRepository::ofPregnancy(PregnancyId pregnancy) {
    return m_database.all(kOfPregnancy, pregnancy);
}

std::vector<Interview> InterviewRepository::ofFamily(FamilyId family) {
    return m_database.all(kOfFamily, family);
}

} // namespace banso
