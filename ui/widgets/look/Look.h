#pragma once

#include "core/base/EnumText.h"
#include "ui/widgets/look/Tone.h"

#include <QFont>

class QAbstractButton;
class QWidget;

namespace banso {

enum class Scheme { Light, Dark };

template <>
struct EnumText<Scheme> {
    static constexpr std::array kKeys{std::pair{Scheme::Light, "light"},
                                      std::pair{Scheme::Dark, "dark"}};
};

/// What a person may choose about the look.
struct LookChoice {
    Scheme scheme = Scheme::Light;
    int percent = 100; ///< of 10.5 pt, 100 to 200

    friend bool operator==(const LookChoice&, const LookChoice&) = default;
};

/// How the window looks: one style of our own over Fusion on every system (the native Windows style
/// of Qt 6.4 knows no dark palette), one accent, sizes on a 4 px grid that grows with the text.
namespace Look {

inline constexpr int kLeastPercent = 100;
inline constexpr int kMostPercent = 200;

/// Style, palette and font of the application; windows that are open follow.
void apply(const LookChoice& choice);

/// `steps` of the grid in pixels: 4 px each at 100 %.
[[nodiscard]] int grid(int steps);
[[nodiscard]] int iconSize();
/// Height of a row in a table or list: 1.6 of the text.
[[nodiscard]] int rowHeight();
/// Height of what can be typed in or pressed.
[[nodiscard]] int controlHeight();
/// Width of so many full-width letters.
[[nodiscard]] int letters(int count);

/// A page's title (1), a section's (2), small print (-1).
[[nodiscard]] QFont titleFont(int level);

/// The one button of a form or dialog that goes on: filled with the accent.
void makePrimary(QAbstractButton* button);
[[nodiscard]] bool isPrimary(const QWidget* widget);

/// Draws a field's border in that tone (`Overdue` for wrong, `Warning` for questionable).
void setTone(QWidget* widget, Tone tone);
[[nodiscard]] Tone toneOf(const QWidget* widget);
/// The tone's colour as a label's text, kept when the scheme changes.
void setInk(QWidget* label, Tone tone);

} // namespace Look

} // namespace banso
