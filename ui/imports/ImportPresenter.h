#pragma once

#include "core/registry/imports/ImportFollowUp.h"
#include "ui/imports/IncomingLook.h"
#include "ui/widgets/work/BackgroundJob.h"

#include <QObject>
#include <QPointer>

namespace banso {

/// One file on its way in: chosen, looked at, taken over. Knows no widgets; the long work runs on a
/// thread of its own and ends in `changed`.
class ImportPresenter final : public QObject {
    Q_OBJECT
  public:
    enum class Step {
        Choose,  ///< no file yet, or the last one could not be read (`problem`)
        Looking, ///< the file is read; nothing changes
        Looked,  ///< `preview` says what would change
        Applying,
        Applied, ///< `outcome` says what was done
    };

    explicit ImportPresenter(ImportsGround ground, QObject* parent = nullptr);
    ~ImportPresenter() override;

    [[nodiscard]] const std::vector<ImportOption>& options() const { return m_ground.options; }
    [[nodiscard]] ImportKind kind() const { return m_wish.kind; }
    void setKind(ImportKind kind);
    /// The day whose picture the file is; nothing for today.
    void setAsOf(std::optional<Date> day) { m_wish.asOf = day; }

    /// Begins to look at a file. An older look is given up.
    void look(const QString& path);
    /// The same file once more; `isForced`: although it is older than what the register shows.
    void lookAgain(bool isForced);
    /// Begins to do what was shown. Only in the step Looked, without a refusal.
    void apply();
    /// Stops what runs, or forgets what was looked at.
    void giveUp();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QString path() const { return m_wish.path; }
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }
    [[nodiscard]] BackgroundJob* job() const { return m_job; }
    /// What the last step answered instead of what was wished for.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    /// Why what was looked at must not be taken over; nothing when it may be.
    [[nodiscard]] std::optional<Error> refusal() const;
    [[nodiscard]] bool mayApply() const;
    /// Only being old stands against it: somebody may decide to go on.
    [[nodiscard]] bool mayForce() const;
    /// The file turned out to be of another kind than was chosen.
    [[nodiscard]] bool wasOtherKind() const { return m_wasOtherKind; }
    [[nodiscard]] const std::shared_ptr<const ImportPreview>& preview() const { return m_preview; }
    [[nodiscard]] const std::optional<ImportOutcome>& outcome() const { return m_outcome; }

    /// Rejected rows and remarks as a CSV file. Only when there is a preview.
    [[nodiscard]] Result<QString> writeReport(const QString& path) const;
    /// An empty file of the chosen kind with its columns explained.
    [[nodiscard]] Result<QString> writeTemplate(const QString& path) const;
    [[nodiscard]] QString proposedTemplate() const;
    [[nodiscard]] QString proposedReport() const;

    [[nodiscard]] const ImportsGround& ground() const { return m_ground; }
    /// Zero of everything when it cannot be read.
    [[nodiscard]] FollowUpCounts followUp() const;

  Q_SIGNALS:
    void changed();

  private:
    void start();
    void go(Step step);
    void take(Result<Looked> result);
    void takeOutcome(Result<ImportOutcome> result);

    ImportsGround m_ground;
    IncomingLook m_look;
    LookWish m_wish;
    Step m_step = Step::Choose;
    QPointer<BackgroundJob> m_job;
    std::optional<Error> m_problem;
    bool m_wasOtherKind = false;
    ImportKind m_lookedKind;
    std::shared_ptr<const ImportPreview> m_preview;
    std::optional<ImportOutcome> m_outcome;
};

} // namespace banso
