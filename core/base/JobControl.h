#pragma once

#include <QtGlobal>

namespace banso {

/// How long work speaks with whoever waits for it: it tells how far it is and asks whether to go
/// on. Called on the thread that works.
class JobControl {
  public:
    virtual ~JobControl() = default;
    /// `total` 0 when it is not known yet.
    virtual void progress(qint64 done, qint64 total) {
        Q_UNUSED(done)
        Q_UNUSED(total)
    }
    [[nodiscard]] virtual bool isCancelled() const { return false; }
};

} // namespace banso
