#pragma once

#include "core/base/Error.h"

#include <QApplication>

#include <functional>

namespace banso {

/// The application with a last border: broken ground that nobody caught on its way up ends as a
/// line in the window, and whoever works there goes on.
class WindowProgram final : public QApplication {
    Q_OBJECT
  public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

    /// Says it where a person sees it.
    std::function<void(const Error&)> onFailure;
};

} // namespace banso
