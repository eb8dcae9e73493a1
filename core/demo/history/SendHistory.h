#pragma once

#include "core/demo/history/Scene.h"
#include "core/outreach/batches/BatchService.h"
#include "core/outreach/exports/BatchExport.h"

#include <QTemporaryDir>

namespace banso {

/// Notices that went out: batches prepared, released and exported by the services of outreach (into
/// a folder that is thrown away), the services' answers read back, letters posted, calls made.
class SendHistory {
  public:
    explicit SendHistory(Scene& scene) : m_scene(scene) {}

    /// Everything that goes out month by month, whether or not there is a session.
    void schedule();
    /// The notice of a check-up for which children were placed.
    void onPlaced(const QString& kind, CheckupSessionId session, Date heldOn);
    /// The letter that this mother was sent last came back; or, when she was sent none, somebody
    /// else's.
    Status returnLetterOf(ResidentIndex mother);

  private:
    Status send(const QString& notice, std::optional<CheckupSessionId> session);
    Status handOutWithheld(SendBatchId batch);
    Status exportNow(SendBatchId batch);
    Status suspendAddressOf(ResidentIndex mother, FamilyId family);
    Status readAnswers(SendBatchId batch, SendChannel channel);
    Status makeCalls(SendBatchId batch);
    Status post(SendBatchId batch);
    [[nodiscard]] QString answerFor(SendChannel channel, FamilyId family);
    [[nodiscard]] DemoWorker& clerk() { return m_scene.office.clerk(); }

    [[nodiscard]] BatchExport& files();

    Scene& m_scene;
    QTemporaryDir m_folder;
    std::unique_ptr<BatchExport> m_export; ///< one for all: it keeps the letters' fonts
};

} // namespace banso
