#pragma once

#include "ui/shell/door/SignInPort.h"

namespace banso::test {

/// A door that nobody needs: tests come in through the window.
class ShutDoor final : public SignInPort {
  public:
    void signIn(const QString&, const QString&, Answer answer) override {
        answer(fail(denied("signIn.failed")));
    }
    void changePassword(const QString&, const QString&, const QString&, Answer answer) override {
        answer(fail(denied("signIn.failed")));
    }
    [[nodiscard]] bool needsFirstAdministrator() override { return false; }
    void makeFirstAdministrator(const FirstAdministrator&, FirstAnswer) override {}
    [[nodiscard]] std::vector<SignInHint> hints() override { return {}; }
    [[nodiscard]] QString hintedPassword() override { return {}; }
};

} // namespace banso::test
