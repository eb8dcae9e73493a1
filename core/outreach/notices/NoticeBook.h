#pragma once

#include "core/outreach/notices/Notice.h"
#include "core/storage/Database.h"

namespace banso {

/// The town's notices and their texts, as they hold on a day.
class NoticeBook {
  public:
    explicit NoticeBook(Database& database);

    [[nodiscard]] std::optional<Notice> find(const QString& key, Date on);
    /// Errors: `notice.unknown` {key}, `notice.inactive` {key}.
    [[nodiscard]] Result<Notice> load(const QString& key, Date on);
    /// The active ones, by key.
    [[nodiscard]] std::vector<Notice> list(Date on);

    struct FoundText {
        NoticeText text;
        bool isOtherLanguage; ///< not the one that was asked for
    };
    /// In the language asked for, else in plain Japanese, else in Japanese.
    [[nodiscard]] std::optional<FoundText> text(const QString& key, SendChannel channel,
                                                const QString& language, Date on);
    /// Each channel and language once.
    [[nodiscard]] std::vector<NoticeText> texts(const QString& key, Date on);

    /// Writes what holds from its day on; the same day is corrected in place.
    void put(const Notice& notice);
    void put(const NoticeText& text);
    /// Writes only what is not there: the shipped defaults never overwrite the town's own.
    void addIfMissing(const Notice& notice);
    void addIfMissing(const NoticeText& text);

  private:
    Database& m_database;
};

} // namespace banso
