#include "core/outreach/masters/PriceBook.h"

namespace banso {

namespace {

const Query<int, QString, Date> kOf{"price.of", "SELECT amount FROM price WHERE price_key = ?"
                                                " AND valid_from <= ?"
                                                " ORDER BY valid_from DESC LIMIT 1"};
const Query<Price> kAll{"price.all", "SELECT price_key, valid_from, amount FROM price"
                                     " ORDER BY price_key, valid_from"};
const Command<QString, Date, int> kPut{
    "price.put", "INSERT INTO price (price_key, valid_from, amount) VALUES (?, ?, ?)"
                 " ON CONFLICT (price_key, valid_from) DO UPDATE SET amount = excluded.amount,"
                 " revision = price.revision + 1"};
const Command<QString, Date, int> kAddIfMissing{
    "price.addIfMissing", "INSERT INTO price (price_key, valid_from, amount) VALUES (?, ?, ?)"
                          " ON CONFLICT (price_key, valid_from) DO NOTHING"};

} // namespace

PriceBook::PriceBook(Database& database) : m_database(database) {}

std::optional<int> PriceBook::of(const QString& key, Date on) {
    return m_database.first(kOf, key, on);
}

std::vector<Price> PriceBook::all() {
    return m_database.all(kAll);
}

void PriceBook::put(const Price& price) {
    m_database.run(kPut, price.key, price.validFrom, price.amount);
}

void PriceBook::addIfMissing(const Price& price) {
    m_database.run(kAddIfMissing, price.key, price.validFrom, price.amount);
}

} // namespace banso
