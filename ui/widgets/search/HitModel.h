#pragma once

#include "ui/widgets/search/SearchSource.h"

#include <QAbstractListModel>

namespace banso {

/// The people found, one a row.
class HitModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<SearchHit> hits);
    [[nodiscard]] std::optional<SearchHit> hitAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// The display text holds everything that the row shows, for a screen reader.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<SearchHit> m_hits;
};

} // namespace banso
