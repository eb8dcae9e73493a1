#pragma once

#include "core/security/Desk.h"

namespace banso {

/// Opens the sealed values of certain subjects for one person, for a few minutes. Only `reveal`
/// makes one, after it has logged who looks and why.
class RevealGrant {
  public:
    [[nodiscard]] const std::vector<Subject>& subjects() const { return m_subjects; }
    [[nodiscard]] Instant until() const { return m_until; }
    /// Errors (Denied): `reveal.otherSubject`; `reveal.otherStaff` (granted to somebody else);
    /// `reveal.expired`.
    [[nodiscard]] Status allows(const Subject& subject, const Desk& desk) const;

  private:
    friend Result<RevealGrant> reveal(Desk& desk, std::vector<Subject> subjects,
                                      const QString& reason);
    RevealGrant(std::vector<Subject> subjects, StaffId staff, Instant until)
        : m_subjects(std::move(subjects)), m_staff(staff), m_until(until) {}

    std::vector<Subject> m_subjects;
    StaffId m_staff;
    Instant m_until;
};

/// Opens masked addresses, numbers, schools and districts of protected persons: needs
/// `RevealProtected` and a reason, and leaves a view for each subject and an audit entry. The grant
/// lasts `reveal.minutes`.
/// Errors: `reveal.reasonMissing` (field reason), `reveal.nothing` (no subject).
[[nodiscard]] Result<RevealGrant> reveal(Desk& desk, std::vector<Subject> subjects,
                                         const QString& reason);

} // namespace banso
