#pragma once

#include "core/storage/StorageFailure.h"
#include "ui/shell/ShellPort.h"

#include <QListWidget>

namespace banso::test {

/// A page of rows with a place for each: what the frame needs of a page, no more.
class SamplePage final : public Page {
    Q_OBJECT
  public:
    SamplePage(PageHost& host, const QString& key);

    [[nodiscard]] static StorageFailure brokenGround();
    void refresh() override {
        ++refreshed;
        if (isBroken)
            throw brokenGround();
    }
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] QString place() const override;
    void goTo(const QString& place) override;
    [[nodiscard]] bool mayLeave() override { return letsGo; }
    [[nodiscard]] QWidget* firstFocus() override { return list; }
    using Page::host;
    [[nodiscard]] QString key() const { return m_key; }

    QListWidget* list;
    int refreshed = 0;
    int acted = 0;
    bool letsGo = true;
    bool isBroken = false; ///< the register under it cannot be read

  private:
    QString m_key;
};

/// Somebody is let in with the password "right"; "wait" makes one wait.
class SampleDoor final : public SignInPort {
  public:
    void signIn(const QString& login, const QString& password, Answer answer) override;
    void changePassword(const QString& login, const QString& current, const QString& next,
                        Answer answer) override;
    [[nodiscard]] bool needsFirstAdministrator() override { return isNew; }
    void makeFirstAdministrator(const FirstAdministrator& input, FirstAnswer answer) override;
    [[nodiscard]] std::vector<SignInHint> hints() override;
    [[nodiscard]] QString hintedPassword() override { return QStringLiteral("banso-demo"); }

    bool isNew = false;
    bool mustChange = false;
    bool isFictitious = true;
    std::set<Role> nurseRoles{Role::Nurse};
};

class SampleSearch final : public SearchSource {
    Q_OBJECT
  public:
    using SearchSource::SearchSource;
    void ask(quint64 question, const QString& text) override;
    /// Answers that were held back, in the order wished for.
    void release(std::size_t index);

    bool holdsBack = false;
    std::vector<std::pair<quint64, QString>> asked;
};

class SamplePort final : public ShellPort {
  public:
    [[nodiscard]] const Clock& clock() const override { return time; }
    [[nodiscard]] SignInPort& door() override { return entrance; }
    [[nodiscard]] RegisterState registerState() override { return state; }
    [[nodiscard]] int idleLockMinutes() override { return 10; }
    [[nodiscard]] Furniture furnish(const Session& session) override;

    FixedClock time{*Date::of(2026, 11, 22)};
    SampleDoor entrance;
    RegisterState state{QStringLiteral("register.banso"),
                        QStringLiteral("サンプル市"),
                        true,
                        22041,
                        Date::of(2026, 11, 20),
                        14};
    int furnished = 0;
    QPointer<SampleSearch> search;
};

} // namespace banso::test
