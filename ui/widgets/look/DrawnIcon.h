#pragma once

#include "ui/widgets/look/Tone.h"

#include <QIcon>

#include <optional>

namespace banso {

/// An icon of the drawn set (`resources/icons/<name>.svg`), dark on light or light on dark as the
/// application's palette is when it is painted; in a tone's colour when one is given. An unknown
/// name gives a null icon (a test draws every name that the sources use).
[[nodiscard]] QIcon drawnIcon(const QString& name, std::optional<Tone> tone = std::nullopt);

/// The same as a picture of `size` pixels, sharp at `ratio` device pixels a pixel.
[[nodiscard]] QPixmap drawnPixmap(const QString& name, int size, qreal ratio,
                                  std::optional<Tone> tone = std::nullopt);

} // namespace banso
