#pragma once

#include "core/base/Date.h"
#include "core/base/EnumText.h"
#include "core/base/Ids.h"
#include "core/storage/SqlType.h"

namespace banso {

/// 栄養法.
enum class Feeding { Unknown, Breast, Mixed, Formula };

/// Where a measurement was taken.
enum class MeasureSource { Birth, Visit, Attendance, Other };

template <>
struct EnumText<Feeding> {
    static constexpr std::array kKeys{
        std::pair{Feeding::Unknown, "unknown"}, std::pair{Feeding::Breast, "breast"},
        std::pair{Feeding::Mixed, "mixed"}, std::pair{Feeding::Formula, "formula"}};
};
template <>
struct EnumText<MeasureSource> {
    static constexpr std::array kKeys{std::pair{MeasureSource::Birth, "birth"},
                                      std::pair{MeasureSource::Visit, "visit"},
                                      std::pair{MeasureSource::Attendance, "attendance"},
                                      std::pair{MeasureSource::Other, "other"}};
};

/// What was measured of a child. Blank is not measured, never zero.
struct Measures {
    std::optional<int> weightG = {};
    std::optional<int> heightMm = {};
    std::optional<int> headMm = {};
    std::optional<int> chestMm = {};
    Feeding feeding = Feeding::Unknown;

    [[nodiscard]] bool isBlank() const {
        return !weightG && !heightMm && !headMm && !chestMm && feeding == Feeding::Unknown;
    }
    friend bool operator==(const Measures&, const Measures&) = default;
};

/// A measurement as it is kept.
struct Measurement {
    static constexpr int kColumns = 10;
    qint64 id;
    PersonId person;
    Date on;
    MeasureSource source;
    qint64 sourceId;
    std::optional<int> weightG;
    std::optional<int> heightMm;
    std::optional<int> headMm;
    std::optional<int> chestMm;
    Feeding feeding;

    [[nodiscard]] Measures measures() const {
        return {weightG, heightMm, headMm, chestMm, feeding};
    }
};

} // namespace banso
