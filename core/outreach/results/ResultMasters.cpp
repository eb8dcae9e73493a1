#include "core/outreach/results/ResultMasters.h"

namespace banso {

namespace {

const Query<CallResult, Date> kCalls{
    "callResult.list",
    "SELECT c.result_key, c.valid_from, c.name, c.meaning, c.is_active FROM call_result c"
    " WHERE c.valid_from = (SELECT MAX(m.valid_from) FROM call_result m"
    "  WHERE m.result_key = c.result_key AND m.valid_from <= ?) ORDER BY c.call_result_id"};
const Query<ReturnReason, Date> kReturns{
    "returnReason.list",
    "SELECT r.reason_key, r.valid_from, r.name, r.suspends_address, r.is_active"
    " FROM return_reason r WHERE r.valid_from = (SELECT MAX(m.valid_from) FROM return_reason m"
    "  WHERE m.reason_key = r.reason_key AND m.valid_from <= ?) ORDER BY r.return_reason_id"};
const Command<QString, Date, QString, CallMeaning, bool> kAddCall{
    "callResult.addIfMissing",
    "INSERT INTO call_result (result_key, valid_from, name, meaning, is_active)"
    " VALUES (?, ?, ?, ?, ?) ON CONFLICT (result_key, valid_from) DO NOTHING"};
const Command<QString, Date, QString, bool, bool> kAddReturn{
    "returnReason.addIfMissing",
    "INSERT INTO return_reason (reason_key, valid_from, name, suspends_address, is_active)"
    " VALUES (?, ?, ?, ?, ?) ON CONFLICT (reason_key, valid_from) DO NOTHING"};

template <class Row>
std::vector<Row> active(std::vector<Row> rows) {
    std::erase_if(rows, [](const Row& row) { return !row.isActive; });
    return rows;
}

} // namespace

ResultMasters::ResultMasters(Database& database) : m_database(database) {}

/// `moved, unknown_address`: for whoever types a key.
template <class T>
QString keysOf(const std::vector<T>& entries) {
    QStringList keys;
    for (const T& entry : entries)
        keys += entry.key;
    return keys.join(QStringLiteral(", "));
}

Result<CallResult> ResultMasters::callResult(const QString& key, Date on) {
    for (CallResult& result : callResults(on))
        if (result.key == key)
            return std::move(result);
    return fail(
        refused("call.resultUnknown", QStringLiteral("result"), {key, keysOf(callResults(on))}));
}

Result<ReturnReason> ResultMasters::returnReason(const QString& key, Date on) {
    for (ReturnReason& reason : returnReasons(on))
        if (reason.key == key)
            return std::move(reason);
    return fail(refused("return.reasonUnknown", QStringLiteral("reason"),
                        {key, keysOf(returnReasons(on))}));
}

std::vector<CallResult> ResultMasters::callResults(Date on) {
    return active(m_database.all(kCalls, on));
}

std::vector<ReturnReason> ResultMasters::returnReasons(Date on) {
    return active(m_database.all(kReturns, on));
}

void ResultMasters::addIfMissing(const CallResult& r) {
    m_database.run(kAddCall, r.key, r.validFrom, r.name, r.meaning, r.isActive);
}

void ResultMasters::addIfMissing(const ReturnReason& r) {
    m_database.run(kAddReturn, r.key, r.validFrom, r.name, r.suspendsAddress, r.isActive);
}

} // namespace banso
