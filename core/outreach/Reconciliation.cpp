#include "core/outreach/Reconciliation.h"

namespace banso {

namespace {

const Query<int> kSumDiffers{
    "reconcile.sum",
    "SELECT COUNT(*) FROM (SELECT j.send_batch_id FROM send_journal j"
    " WHERE j.event = 'selected' GROUP BY j.send_batch_id"
    " HAVING COUNT(*) <> (SELECT COUNT(*) FROM send_item i"
    "  WHERE i.send_batch_id = j.send_batch_id"
    "  AND i.state IN ('withheld', 'waiting', 'handed_over', 'recalled'))) AS differing"};
const Query<int> kJournalDiffers{
    "reconcile.journal",
    "SELECT COUNT(*) FROM send_item i WHERE i.state IS DISTINCT FROM"
    " (SELECT j.to_state FROM send_journal j WHERE j.send_item_id = i.send_item_id"
    "  ORDER BY j.send_journal_id DESC LIMIT 1)"};
const Query<int> kSelectedTwice{
    "reconcile.selected",
    "SELECT COUNT(*) FROM send_item i WHERE 1 <> (SELECT COUNT(*) FROM send_journal j"
    " WHERE j.send_item_id = i.send_item_id AND j.event = 'selected')"};
const Query<int> kWaitsUnfrozen{
    "reconcile.unfrozen",
    "SELECT COUNT(*) FROM send_item i JOIN send_batch b ON b.send_batch_id = i.send_batch_id"
    " WHERE b.state = 'released' AND i.state = 'waiting' AND NOT EXISTS"
    " (SELECT 1 FROM attempt a WHERE a.send_item_id = i.send_item_id AND a.state = 'ready')"};
const Query<int> kFrozenTwice{
    "reconcile.frozenTwice",
    "SELECT COUNT(*) FROM (SELECT send_item_id FROM attempt WHERE state = 'ready'"
    " GROUP BY send_item_id HAVING COUNT(*) > 1) AS twice"};
const Query<int> kGoneWithoutFile{
    "reconcile.goneWithoutFile",
    "SELECT COUNT(*) FROM send_item i WHERE i.state = 'handed_over' AND NOT EXISTS"
    " (SELECT 1 FROM attempt a JOIN outgoing_file f ON f.outgoing_file_id = a.outgoing_file_id"
    "  AND f.state = 'written' WHERE a.send_item_id = i.send_item_id)"};
const Query<int> kFileWithoutItems{
    "reconcile.fileWithoutItems",
    "SELECT COUNT(*) FROM attempt a JOIN outgoing_file f"
    " ON f.outgoing_file_id = a.outgoing_file_id AND f.state = 'written'"
    " WHERE a.state = 'ready'"};
const Query<int> kSheetMissing{
    "reconcile.sheet", "SELECT COUNT(*) FROM attempt a WHERE a.channel = 'post' AND NOT EXISTS"
                       " (SELECT 1 FROM letter_sheet s WHERE s.attempt_id = a.attempt_id"
                       "  AND s.serial = a.serial)"};
const Query<int> kDutyOpen{
    "reconcile.duty",
    "SELECT COUNT(*) FROM send_item i JOIN send_item_duty l ON l.send_item_id = i.send_item_id"
    " JOIN duty d ON d.duty_id = l.duty_id WHERE i.state = 'handed_over' AND d.state = 'open'"};

} // namespace

std::vector<std::pair<SendFinding, int>> reconcileSends(Database& database) {
    using enum SendFinding;
    const std::array checks{std::pair{SumDiffers, &kSumDiffers},
                            std::pair{JournalDiffers, &kJournalDiffers},
                            std::pair{SelectedTwice, &kSelectedTwice},
                            std::pair{WaitsUnfrozen, &kWaitsUnfrozen},
                            std::pair{FrozenTwice, &kFrozenTwice},
                            std::pair{GoneWithoutFile, &kGoneWithoutFile},
                            std::pair{FileWithoutItems, &kFileWithoutItems},
                            std::pair{SheetMissing, &kSheetMissing},
                            std::pair{DutyOpen, &kDutyOpen}};
    std::vector<std::pair<SendFinding, int>> findings;
    for (const auto& [finding, query] : checks)
        findings.emplace_back(finding, database.one(*query));
    return findings;
}

} // namespace banso
