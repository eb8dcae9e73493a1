#pragma once

#include "core/exchange/profile/ProfileReader.h"
#include "core/registry/imports/ImportPreview.h"

namespace banso {

/// Decides which of several rows with one key count, by the profile's rule for duplicates.
class RowChooser {
  public:
    explicit RowChooser(const InProfile& profile);

    /// The current row of the reader; an empty key is never a duplicate.
    void add(const QByteArray& key, ProfileReader& reader);
    [[nodiscard]] RowChoice take();

  private:
    struct Standing {
        qint64 row;
        std::optional<Instant> at;
    };
    [[nodiscard]] bool replaces(const Standing& before, const std::optional<Instant>& at) const;

    const InProfile& m_profile;
    int m_latestBy;
    QHash<QByteArray, Standing> m_standing;
    RowChoice m_choice;
};

} // namespace banso
