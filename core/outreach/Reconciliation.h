#pragma once

#include "core/storage/Database.h"

namespace banso {

/// Something about sends that cannot be, found by `check`.
enum class SendFinding {
    SumDiffers,       ///< a batch whose items do not add up to what was selected
    JournalDiffers,   ///< an item whose last step ends in another state than it has
    SelectedTwice,    ///< an item that was selected not exactly once
    WaitsUnfrozen,    ///< waits in a released batch without anything frozen
    FrozenTwice,      ///< two attempts of one item could both leave
    GoneWithoutFile,  ///< handed over by an attempt that stands in no file that left
    FileWithoutItems, ///< a file of a batch that left, with items that still wait
    SheetMissing,     ///< a letter without its frozen sheet
    DutyOpen,         ///< a notice was handed over, and its duty is still open
};

template <>
struct EnumText<SendFinding> {
    using enum SendFinding;
    static constexpr std::array kKeys{
        std::pair{SumDiffers, "send.sumDiffers"},
        std::pair{JournalDiffers, "send.journalDiffers"},
        std::pair{SelectedTwice, "send.selectedTwice"},
        std::pair{WaitsUnfrozen, "send.waitsUnfrozen"},
        std::pair{FrozenTwice, "send.frozenTwice"},
        std::pair{GoneWithoutFile, "send.goneWithoutFile"},
        std::pair{FileWithoutItems, "send.fileWithoutItems"},
        std::pair{SheetMissing, "send.sheetMissing"},
        std::pair{DutyOpen, "send.dutyOpen"},
    };
};

/// Compares items, attempts, files and the journal with each other. Every kind of finding with how
/// many there are; all 0 in a register that nobody harmed.
[[nodiscard]] std::vector<std::pair<SendFinding, int>> reconcileSends(Database& database);

} // namespace banso
