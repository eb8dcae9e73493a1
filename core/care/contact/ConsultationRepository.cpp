#include "core/care/contact/ConsultationRepository.h"

namespace banso {

namespace {

struct StoredConsultation {
    static constexpr int kColumns = 18;
    ConsultationId id;
    FamilyId family;
    std::optional<PersonId> person;
    Date consultedOn;
    std::optional<QString> consultedAt;
    ConsultChannel channel;
    ConsultDirection direction;
    ConsultResult result;
    QString talkedTo;
    QString topic;
    QString summary;
    QString advised;
    StaffId staff;
    QString contacts;
    std::optional<Date> nextOn;
    QString nextReason;
    bool isFollowUp;
    int revision;
};

const Query<StoredConsultation, ConsultationId> kFind{
    "consultation.find",
    "SELECT consultation_id, family_id, person_id, consulted_on, consulted_at, channel, direction,"
    " result, talked_to, topic, summary, advised, staff_id, contacts, next_on, next_reason,"
    " is_follow_up, revision FROM consultation WHERE consultation_id = ?"};
const Query<ConsultationId, FamilyId, std::optional<PersonId>, Date, std::optional<QString>,
            ConsultChannel, ConsultDirection, ConsultResult, QString, QString, QString, QString,
            StaffId, QString, std::optional<Date>, QString, bool>
    kInsert{"consultation.insert",
            "INSERT INTO consultation (family_id, person_id, consulted_on, consulted_at, channel,"
            " direction, result, talked_to, topic, summary, advised, staff_id, contacts, next_on,"
            " next_reason, is_follow_up) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " RETURNING consultation_id"};
const Command<std::optional<PersonId>, Date, std::optional<QString>, ConsultChannel,
              ConsultDirection, ConsultResult, QString, QString, QString, QString, StaffId, QString,
              std::optional<Date>, QString, bool, ConsultationId, int>
    kUpdate{"consultation.update",
            "UPDATE consultation SET person_id = ?, consulted_on = ?, consulted_at = ?,"
            " channel = ?, direction = ?, result = ?, talked_to = ?, topic = ?, summary = ?,"
            " advised = ?, staff_id = ?, contacts = ?, next_on = ?, next_reason = ?,"
            " is_follow_up = ?, revision = revision + 1"
            " WHERE consultation_id = ? AND revision = ?"};

} // namespace

ConsultationId ConsultationRepository::add(const ConsultationDraft& d, StaffId staff) {
    return m_database.one(kInsert, d.family, d.person, d.consultedOn, d.consultedAt, d.channel,
                          d.direction, d.result, d.talkedTo, d.topic, d.summary, d.advised, staff,
                          d.contacts.join(u';'), d.nextOn, d.nextReason, d.isFollowUp);
}

Status ConsultationRepository::update(ConsultationId id, int revision, const ConsultationDraft& d,
                                      StaffId staff) {
    const qint64 changed =
        m_database.run(kUpdate, d.person, d.consultedOn, d.consultedAt, d.channel, d.direction,
                       d.result, d.talkedTo, d.topic, d.summary, d.advised, staff,
                       d.contacts.join(u';'), d.nextOn, d.nextReason, d.isFollowUp, id, revision);
    if (changed == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

std::optional<Consultation> ConsultationRepository::find(ConsultationId id) {
    const auto c = m_database.first(kFind, id);
    if (!c)
        return std::nullopt;
    return Consultation{id,
                        c->staff,
                        c->revision,
                        {.family = c->family,
                         .person = c->person,
                         .consultedOn = c->consultedOn,
                         .consultedAt = c->consultedAt,
                         .channel = c->channel,
                         .direction = c->direction,
                         .result = c->result,
                         .talkedTo = c->talkedTo,
                         .topic = c->topic,
                         .summary = c->summary,
                         .advised = c->advised,
                         .staff = c->staff,
                         .contacts = c->contacts.split(u';', Qt::SkipEmptyParts),
                         .nextOn = c->nextOn,
                         .nextReason = c->nextReason,
                         .isFollowUp = c->isFollowUp}};
}

} // namespace banso
