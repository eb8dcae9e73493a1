#pragma once

#include "core/security/OutputKey.h"
#include "core/security/RevealGrant.h"

class QDebug;

namespace banso {

/// A value that may not be seen without a reason: an address, number, district or school of a
/// protected person, as registry returns it. A view that forgets to mask has nothing to show: there
/// is no conversion, no printing, no comparing with what is inside. It opens with a `RevealGrant`
/// for its subject (on a screen), or with the safety gate's `OutputKey` (on paper that may go out).
template <class T>
class Sealed {
  public:
    Sealed(Subject subject, T value) : m_subject(std::move(subject)), m_value(std::move(value)) {}

    /// Whose value it is; say it to `reveal`.
    [[nodiscard]] const Subject& subject() const { return m_subject; }
    /// Errors: those of `RevealGrant::allows`.
    [[nodiscard]] Result<T> open(const RevealGrant& grant, const Desk& desk) const {
        BANSO_CHECK(grant.allows(m_subject, desk));
        return m_value;
    }
    [[nodiscard]] const T& forOutput(const OutputKey& /*key*/) const { return m_value; }

    friend QDebug operator<<(QDebug, const Sealed&) = delete;
    bool operator==(const Sealed&) const = delete;

  private:
    Subject m_subject;
    T m_value;
};

} // namespace banso
