#pragma once

#include <QHash>
#include <QVariantMap>

#include <optional>

namespace banso {

/// What one person began to type and has not saved, kept while the program runs: leaving a page,
/// locking the screen or a failed save loses nothing. In memory only, because drafts are health
/// data; each person at the desk has a shelf of his own.
class DraftShelf {
  public:
    void put(const QString& form, const QVariantMap& draft) { m_drafts.insert(form, draft); }
    void drop(const QString& form) { m_drafts.remove(form); }
    [[nodiscard]] std::optional<QVariantMap> find(const QString& form) const {
        const auto kept = m_drafts.constFind(form);
        return kept == m_drafts.cend() ? std::nullopt : std::optional(*kept);
    }
    [[nodiscard]] qsizetype count() const { return m_drafts.size(); }

  private:
    QHash<QString, QVariantMap> m_drafts;
};

} // namespace banso
