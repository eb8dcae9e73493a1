#pragma once

#include "tests/support/ExtractBuilder.h"
#include "tests/support/cli/TownRegister.h"

namespace banso::test {

/// A town of about a thousand residents, as its files: households of a mother, her partner and a
/// child. The first `kDue` children are of the age of the four-month check on 2026-12-18; of their
/// mothers `kSms` are reached by SMS, `kLine` by LINE and the rest by post.
class SmallTown {
  public:
    static constexpr int kHouseholds = 330;
    static constexpr int kDue = 60;
    static constexpr int kSms = 30;
    static constexpr int kLine = 10;

    SmallTown();

    /// The register extract of 2026-11-22.
    [[nodiscard]] const ExtractBuilder& extract() const { return m_extract; }
    /// The week after: 60 births, 200 moves within the town, 20 who left, 5 deaths.
    [[nodiscard]] ExtractBuilder nextExtract() const;
    /// Numbers, LINE links and consents, in the layout `contacts`.
    [[nodiscard]] QByteArray contacts() const;

    [[nodiscard]] static QByteArray motherNo(int household) { return number(household, 1); }
    [[nodiscard]] static QByteArray childNo(int household) { return number(household, 3); }

    /// A register of this town, founded by commands as a town would: the administrator, a nurse who
    /// is the computer's user, the extract, the contacts, the check-up with its places. Made once
    /// a process on each database; to be copied.
    [[nodiscard]] static const TownRegister& founded(Dialect dialect);

  private:
    [[nodiscard]] static QByteArray number(int household, int member);
    void addHousehold(int household);

    ExtractBuilder m_extract;
};

} // namespace banso::test
