#include "ui/widgets/search/HitModel.h"

namespace banso {

void HitModel::setHits(std::vector<SearchHit> hits) {
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

std::optional<SearchHit> HitModel::hitAt(int row) const {
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_hits[static_cast<std::size_t>(row)];
}

int HitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(const QModelIndex& index, int role) const {
    const auto hit = hitAt(index.row());
    if (!hit || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    QStringList parts{hit->title, hit->detail, hit->where, hit->mark};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace banso
