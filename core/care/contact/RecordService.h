#pragma once

#include "core/care/Confirmed.h"
#include "core/care/contact/ContactRules.h"
#include "core/care/duty/CareUpkeep.h"

namespace banso {

/// What the services of visits, consultations and interviews share: whose session it is, which
/// family, what the rules ask.
class RecordService {
  protected:
    explicit RecordService(Desk& desk) : m_desk(desk), m_upkeep(desk) {}
    ~RecordService() = default;

    [[nodiscard]] StaffId staffOr(const std::optional<StaffId>& staff) const {
        return staff.value_or(m_desk.session().staff());
    }
    [[nodiscard]] ContactContext context() { return {m_upkeep.calendar(), m_desk.today(), {}}; }
    /// Error `permission.denied`, `family.notFound`.
    [[nodiscard]] std::optional<Error> refusal(FamilyId family) const;
    /// The duties of the family, and of whoever of these went to another family meanwhile.
    void refresh(FamilyId family, const std::set<PersonId>& about);

    Desk& m_desk;
    CareUpkeep m_upkeep;
};

} // namespace banso
