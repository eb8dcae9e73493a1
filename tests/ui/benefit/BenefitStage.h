#pragma once

#include "tests/support/BenefitTown.h"
#include "tests/support/gui/Hands.h"
#include "tests/support/gui/PreparedAsker.h"
#include "tests/support/gui/Seen.h"
#include "tests/support/gui/ShutDoor.h"
#include "ui/benefit/BenefitPage.h"
#include "ui/benefit/claims/ClaimForm.h"
#include "ui/benefit/claims/ClaimPane.h"
#include "ui/benefit/claims/ClaimantView.h"
#include "ui/benefit/claims/ClaimsView.h"
#include "ui/benefit/claims/StepForm.h"
#include "ui/benefit/files/FileView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/frame/StatusLine.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/fields/ReadField.h"

namespace banso::test {

/// A real register with only the page 給付 on its desks.
class BenefitPort final : public ShellPort {
  public:
    explicit BenefitPort(TestRegister& reg) : m_register(reg) {}
    [[nodiscard]] const Clock& clock() const override { return m_register.clock; }
    [[nodiscard]] SignInPort& door() override { return m_door; }
    [[nodiscard]] RegisterState registerState() override { return {QStringLiteral("town.banso")}; }
    [[nodiscard]] int idleLockMinutes() override { return 0; }
    [[nodiscard]] Furniture furnish(const Session& session) override;

  private:
    TestRegister& m_register;
    ShutDoor m_door;
};

/// The real window with the page 給付 on a real register, hands on it, and a town behind it in
/// which tests write what other people wrote.
class BenefitStage {
  public:
    explicit BenefitStage(std::set<Role> roles = {Role::Clerk});

    /// Somebody else sits down.
    void sitDown(const char* login, std::set<Role> roles);
    [[nodiscard]] Workspace& workspace() { return *window.workspace(); }
    [[nodiscard]] BenefitPage& page() { return *window.findChild<BenefitPage*>(); }
    void open(const QString& place = {});
    [[nodiscard]] ClaimsView& claims() { return *page().claims(); }
    [[nodiscard]] ClaimPane& pane() { return *claims().pane(); }
    [[nodiscard]] RowTable& table() { return *claims().both()->table(); }
    /// What a table shows in a row, cells joined with " | ".
    [[nodiscard]] static QString row(const RowTable& table, int number) {
        return rowText(*table.model(), number);
    }
    template <class Field>
    [[nodiscard]] static Field& field(const FormColumn& form, const char* key) {
        return fieldOf<Field>(form, key);
    }
    [[nodiscard]] QString line() { return workspace().status()->undo()->line(); }
    /// Everything that can be read on the page.
    [[nodiscard]] QString allText() { return seenText(page()); }

    TestDesk reg{Dialect::Sqlite};
    BenefitTown town{reg};
    QTemporaryDir folder;
    BenefitPort port{reg};
    WindowMemory memory;
    PreparedAsker asker;
    MainWindow window;
};

} // namespace banso::test
