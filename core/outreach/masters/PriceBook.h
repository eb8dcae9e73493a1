#pragma once

#include "core/base/Date.h"
#include "core/storage/Database.h"

namespace banso {

/// What a piece costs from a day on, in hundredths of a yen.
struct Price {
    static constexpr int kColumns = 3;
    QString key; ///< `sms.unit`, `line.message`, `letter.piece`, `phone.call`
    Date validFrom;
    int amount;
};

/// Dated prices: contracts and postage change by the year.
class PriceBook {
  public:
    explicit PriceBook(Database& database);

    /// Nothing when there is none for the day: a cost that is not known is not 0.
    [[nodiscard]] std::optional<int> of(const QString& key, Date on);
    [[nodiscard]] std::vector<Price> all();
    void put(const Price& price);
    void addIfMissing(const Price& price);

  private:
    Database& m_database;
};

} // namespace banso
