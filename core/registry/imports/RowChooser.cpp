#include "core/registry/imports/RowChooser.h"

namespace banso {

RowChooser::RowChooser(const InProfile& profile)
    : m_profile(profile), m_latestBy(profile.columnOf(profile.latestBy())) {}

void RowChooser::add(const QByteArray& key, ProfileReader& reader) {
    if (key.isEmpty())
        return;
    const qint64 row = reader.rowNumber();
    const auto at = m_profile.duplicates() == Duplicates::Latest ? reader.instant(m_latestBy)
                                                                 : std::optional<Instant>();
    const auto there = m_standing.find(key);
    if (there == m_standing.end()) {
        m_standing.insert(key, {row, at});
    } else if (m_profile.duplicates() == Duplicates::Refuse) {
        m_choice.refused.insert(there->row);
        m_choice.refused.insert(row);
    } else if (replaces(*there, at)) {
        m_choice.replaced.insert(there->row);
        *there = {row, at};
    } else {
        m_choice.replaced.insert(row);
    }
}

bool RowChooser::replaces(const Standing& before, const std::optional<Instant>& at) const {
    switch (m_profile.duplicates()) {
    case Duplicates::Last:
        return true;
    case Duplicates::Latest: // of two at the same moment the later row
        return !before.at || (at && *at >= *before.at);
    case Duplicates::Refuse:
    case Duplicates::First:
        break;
    }
    return false;
}

RowChoice RowChooser::take() {
    m_standing.clear();
    return std::move(m_choice);
}

} // namespace banso
