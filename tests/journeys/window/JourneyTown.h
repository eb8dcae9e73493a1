#pragma once

#include "core/care/CareIds.h"
#include "tests/support/ExtractBuilder.h"
#include "tests/support/TestStaff.h"

namespace banso::test {

/// A founded register without anybody in it, and the files that arrive in the week of the journey:
/// 20 households with a child due for the four-month check on 2026-12-18 (12 to be reached by SMS,
/// 3 by LINE, 3 by post, 2 under a protection measure), 髙橋 凛 who is pregnant, 甲野 京子 who
/// expects twins.
class JourneyTown {
  public:
    static constexpr int kDue = 20;
    static constexpr int kSms = 12;
    static constexpr int kLine = 3;
    static constexpr int kProtected = 2;

    JourneyTown();

    /// This week's extract of the register, as a file.
    [[nodiscard]] QString extract();
    /// Next week's: the mother of that household has died.
    [[nodiscard]] QString nextExtract(int deadMotherOf);
    [[nodiscard]] QString contacts();
    [[nodiscard]] QString protections();
    /// Twins of 甲野 京子, due on 2026-11-30.
    void expectTwins();

    [[nodiscard]] PersonId person(const QString& number);
    [[nodiscard]] static QString motherNo(int household);
    /// One number out of the register: `SELECT COUNT(*) FROM …`.
    [[nodiscard]] qint64 counted(const char* sql);

    /// A file in the register's folder; its path.
    [[nodiscard]] QString write(const char* name, const QString& text);

    TestRegister reg{Dialect::Sqlite};
    TestStaff staff{reg};
    std::unique_ptr<Desk> desk = staff.desk(Role::Clerk); ///< to look at what was written

  private:
    [[nodiscard]] ExtractBuilder people() const;
};

} // namespace banso::test
