#include "ui/send/BatchPresenter.h"

#include "core/outreach/results/LetterReturn.h"
#include "ui/shell/Border.h"

namespace banso {

namespace {

constexpr int kBatchesListed = 200;

bool passes(const BatchPresenter& presenter, const SendRow& row, RowFilter filter) {
    switch (filter) {
    case RowFilter::All:
        return true;
    case RowFilter::ToLook:
        return presenter.isToLook(row);
    case RowFilter::Withheld:
        return row.item.state == ItemState::Withheld;
    case RowFilter::Waiting:
        return row.item.state == ItemState::Waiting;
    case RowFilter::HandedOver:
        return row.item.state == ItemState::HandedOver;
    case RowFilter::Recalled:
        return row.item.state == ItemState::Recalled;
    }
    return true;
}

} // namespace

Result<std::vector<BatchLine>> BatchPresenter::batches() {
    return atBorder([&]() -> Result<std::vector<BatchLine>> {
        BANSO_CHECK(m_place.desk().require(Permission::ReadPeople));
        BatchBook book(m_place.desk());
        std::vector<BatchLine> lines;
        for (SendBatch& batch : book.list(kBatchesListed)) {
            const BatchCounts counts = book.counts(batch.id);
            lines.push_back({std::move(batch), counts});
        }
        return lines;
    });
}

Status BatchPresenter::open(SendBatchId id) {
    return atBorder([&]() -> Status {
        Desk& desk = m_place.desk();
        BatchBook book(desk);
        BANSO_TRY(auto rows, SendView(desk).rows(id));
        BANSO_TRY(m_batch, book.load(id));
        m_rows = std::move(rows);
        m_counts = book.counts(id);
        m_channels = book.countsByChannel(id);
        m_rules = GateRuleBook(desk.db()).inForce(desk.today());
        const auto notice = NoticeBook(desk.db()).find(m_batch->noticeKey, desk.today());
        m_sensitivity = notice ? notice->sensitivity : Sensitivity::Delicate;
        return {};
    });
}

Status BatchPresenter::reread() {
    return atBorder([&]() -> Status { return m_batch ? open(m_batch->id) : Status(); });
}

void BatchPresenter::close() {
    m_batch.reset();
    m_rows.clear();
    m_channels.clear();
    m_counts = {};
}

std::optional<SessionFacts> BatchPresenter::session() {
    return atBorder([&]() -> std::optional<SessionFacts> {
        if (!m_batch || !m_batch->session)
            return std::nullopt;
        return BatchBook(m_place.desk()).session(*m_batch->session);
    });
}

std::vector<const SendRow*> BatchPresenter::shown(RowFilter filter) const {
    std::vector<const SendRow*> list;
    for (const SendRow& row : m_rows)
        if (passes(*this, row, filter))
            list.push_back(&row);
    return list;
}

const SendRow* BatchPresenter::row(SendItemId id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const SendRow& row) { return row.item.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

bool BatchPresenter::isToLook(const SendRow& row) const {
    return row.item.state == ItemState::Withheld && row.item.channel &&
           m_rules.of(row.item.reasons, m_sensitivity) == Grade::Confirm;
}

int BatchPresenter::toLook() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [this](const SendRow& row) { return isToLook(row); }));
}

GateReasons BatchPresenter::confirmable(const SendRow& row) const {
    GateReasons reasons;
    for (const GateReason reason : row.item.reasons)
        if (m_rules.of(reason, m_sensitivity) == Grade::Confirm &&
            !row.item.confirmed.contains(reason))
            reasons.insert(reason);
    return reasons;
}

std::optional<SendItemId> BatchPresenter::nextToLook(std::optional<SendItemId> after) const {
    const auto isNext = [this](const SendRow& row) { return isToLook(row); };
    auto from = m_rows.begin();
    if (after)
        from = std::find_if(m_rows.begin(), m_rows.end(),
                            [&](const SendRow& row) { return row.item.id == *after; });
    if (from != m_rows.end() && after)
        ++from;
    auto found = std::find_if(from, m_rows.end(), isNext);
    if (found == m_rows.end())
        found = std::find_if(m_rows.begin(), m_rows.end(), isNext);
    return found == m_rows.end() ? std::nullopt : std::optional(found->item.id);
}

/// With the revision that the person saw.
Result<SendItem> BatchPresenter::item(SendItemId id) const {
    const SendRow* seen = row(id);
    if (!seen)
        return fail(refused("item.notFound", {}, {QString::number(id.value())}));
    return seen->item;
}

template <class T>
T BatchPresenter::after(T outcome) {
    if (const Status read = reread(); !read && outcome)
        close();
    return outcome;
}

Validated<void> BatchPresenter::setChannel(SendItemId id, std::optional<SendChannel> channel) {
    return atBorder([&]() -> Validated<void> {
        const auto seen = item(id);
        if (!seen)
            return failAll({seen.error()});
        return after(BatchService(m_place.desk()).setChannel(id, seen->revision, channel));
    });
}

Validated<void> BatchPresenter::confirm(SendItemId id) {
    return atBorder([&]() -> Validated<void> {
        const SendRow* seen = row(id);
        if (!seen)
            return failAll({item(id).error()});
        return after(
            BatchService(m_place.desk()).confirm(id, seen->item.revision, confirmable(*seen)));
    });
}

Validated<int> BatchPresenter::confirmAll(GateReason reason) {
    return atBorder([&]() -> Validated<int> {
        return after(BatchService(m_place.desk()).confirmAll(m_batch->id, reason));
    });
}

Validated<void> BatchPresenter::hold(SendItemId id, const QString& because) {
    return atBorder([&]() -> Validated<void> {
        const auto seen = item(id);
        if (!seen)
            return failAll({seen.error()});
        return after(BatchService(m_place.desk()).hold(id, seen->revision, because));
    });
}

Validated<void> BatchPresenter::free(SendItemId id) {
    return atBorder([&]() -> Validated<void> {
        const auto seen = item(id);
        if (!seen)
            return failAll({seen.error()});
        return after(BatchService(m_place.desk()).confirm(id, seen->revision, {GateReason::Held}));
    });
}

Status BatchPresenter::recall(SendItemId id, const QString& because) {
    return atBorder([&]() -> Status {
        BANSO_TRY(const SendItem seen, item(id));
        return after(BatchService(m_place.desk()).recall(id, seen.revision, because));
    });
}

Result<int> BatchPresenter::recallAll(const QString& because) {
    return atBorder([&]() -> Result<int> {
        return after(BatchService(m_place.desk()).recallAll(m_batch->id, because));
    });
}

Result<int> BatchPresenter::confirmPosted() {
    return atBorder([&]() -> Result<int> {
        return after(LetterReturn(m_place.desk(), m_place.registry()).confirmPosted(m_batch->id));
    });
}

std::vector<OutgoingRecord> BatchPresenter::files() {
    return atBorder([&]() -> std::vector<OutgoingRecord> {
        return m_batch ? OutgoingFileJournal(m_place.desk()).ofBatch(m_batch->id)
                       : std::vector<OutgoingRecord>();
    });
}

int BatchPresenter::openPulls() {
    return atBorder([&]() -> int {
        if (!m_batch)
            return 0;
        const auto pulls = LetterPull(m_place.desk()).ofBatch(m_batch->id);
        return static_cast<int>(std::count_if(
            pulls.begin(), pulls.end(), [](const PullRequest& pull) { return !pull.resolution; }));
    });
}

int BatchPresenter::unposted() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const SendRow& row) {
        return row.item.channel == SendChannel::Post && row.attempt == AttemptState::HandedOver;
    }));
}

} // namespace banso
