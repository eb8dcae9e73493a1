#pragma once

#include "core/base/Result.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace banso {

/// Where the window of an envelope lies over the folded sheet, in millimetres of the sheet (0, 0 is
/// its upper left corner). The sheet slips about inside the envelope: `window` is what is seen
/// while it rests in the envelope's upper left corner; it can move right and down by `slack`, and
/// the window then shows what lies further left and up.
struct WindowProfile {
    QString key;
    QSizeF envelope; ///< 長形3号: 235 × 120, address upright, flap at the side
    QSizeF panel;    ///< the folded sheet: A4 in three, 210 × 99
    QRectF window;
    double clearance;          ///< kept white around all that may ever be seen
    std::vector<double> folds; ///< from the sheet's top edge

    [[nodiscard]] QSizeF slack() const { return envelope - panel; }
    /// What is seen however the sheet lies. The address block stays inside.
    [[nodiscard]] QRectF safeBlock() const { return {window.topLeft(), window.size() - slack()}; }
    /// All that may be seen by any shift, with the clearance. Nothing but the address block here.
    [[nodiscard]] QRectF keepOut() const;
    /// Error `letter.windowProfile` {key, reason: `envelopeTooSmall` | `tooSmall` | `offPanel`}:
    /// the sheet does not go in, no readable address fits, or it would stand in a fold.
    [[nodiscard]] Status check() const;

    friend bool operator==(const WindowProfile&, const WindowProfile&) = default;
};

/// A correction for a printer that pulls its paper in askew: everything on the sheet moves right
/// and down by so many millimetres. Measured on the calibration page.
struct PrintOffset {
    double right = 0;
    double down = 0;

    friend bool operator==(const PrintOffset&, const PrintOffset&) = default;
};

/// The profiles of a document such as `resources/letters/windows.json`, each checked.
/// Errors: `letter.profilesUnreadable` {key}, `letter.windowProfile`.
[[nodiscard]] Result<std::vector<WindowProfile>> readWindowProfiles(const QByteArray& json);
/// Those the program carries.
[[nodiscard]] Result<std::vector<WindowProfile>> carriedWindowProfiles();
/// One carried profile. Error `letter.windowUnknown` {key}.
[[nodiscard]] Result<WindowProfile> windowProfile(const QString& key);

} // namespace banso
