#pragma once

#include <QColor>
#include <QPalette>

namespace banso {

/// What a colour means here. Never alone: an icon and a word stand beside it.
enum class Tone {
    Plain,     ///< ordinary text
    Quiet,     ///< secondary text, hints
    Accent,    ///< the one accent: what can be done, where the focus is
    Good,      ///< done, as it should be
    Warning,   ///< look at it
    Overdue,   ///< vermilion: late, wrong, failed
    Loss,      ///< violet: a child or a pregnancy was lost. Never red
    Withheld,  ///< grey: held back, with its reason
    Protected, ///< the dark band of a protection measure
};

[[nodiscard]] bool isDark(const QPalette& palette);

/// The colour of text and strokes; readable (4.5:1) on the window, on a table and on its own wash.
[[nodiscard]] QColor inkOf(Tone tone, const QPalette& palette);
/// The pale surface behind such text. For `Protected` it is the dark band, and its ink is light.
[[nodiscard]] QColor washOf(Tone tone, const QPalette& palette);
/// Lines between things, and the stronger line around what can be typed in.
[[nodiscard]] QColor lineColor(const QPalette& palette);
[[nodiscard]] QColor strongLineColor(const QPalette& palette);

} // namespace banso
