#pragma once

#include "core/base/Result.h"

#include <QSize>

class QWidget;

namespace banso {

/// Writes a PNG of a window as somebody sees it on the small screen, without needing a screen. Size
/// of text and scheme are those in force (`Look::apply`). Error `picture.unwritable` {file}.
[[nodiscard]] Status writePicture(QWidget& window, const QString& file, QSize size = {1366, 768});

} // namespace banso
