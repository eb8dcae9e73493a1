#pragma once

#include "ui/settings/backup/BackupJobs.h"
#include "ui/settings/frame/SettingsPlace.h"

namespace banso {

class Banner;
class FormColumn;
class Paragraph;
class RowTable;
class TextLine;

/// バックアップと点検: an encrypted, verified copy while everybody works; reading one through;
/// restoring
/// into a new register; the key's recovery copy for the safe; the check of the register.
class BackupPlace final : public SettingsPlace {
    Q_OBJECT
  public:
    BackupPlace(PageHost& host, const ActionRegistry& actions, const SettingsGround& ground);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() override;
    void backUp();
    void verify();
    void restore();
    void check();
    void saveRecovery();
    void readRecovery();

  private:
    [[nodiscard]] QWidget* makeBackupPart(const ActionRegistry& actions);
    [[nodiscard]] QWidget* makeKeyPart(const ActionRegistry& actions);
    [[nodiscard]] QWidget* makeCheckPart(const ActionRegistry& actions);
    template <class T>
    void run(const QString& title, std::function<Result<T>(JobControl&)> work,
             std::function<void(const T&)> done);
    void restoreFrom(const QString& backup);
    void showAnswers(const std::vector<CheckAnswer>& answers);
    [[nodiscard]] std::optional<QString> passphrase();

    SettingsGround m_ground;
    BackupJobs m_jobs;
    Banner* m_outcome;
    Paragraph* m_keyLine = nullptr;
    FormColumn* m_keyForm = nullptr;
    TextLine* m_passphrase = nullptr;
    RowTable* m_findings = nullptr;
    QWidget* m_first = nullptr;
};

} // namespace banso
