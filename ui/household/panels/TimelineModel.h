#pragma once

#include "ui/household/HouseholdPresenter.h"

#include <QAbstractListModel>

namespace banso {

/// One step of the way as its line shows it.
struct TimelineLine {
    TimelineStep step;
    QString day;
    QString what;
    QString whom; ///< about whom, when it is not the household
    bool isOpen = false;
};

/// The way of a household: a line a step, its text under it when it is opened.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    void setSteps(const HouseholdPresenter& household, const StepFilter& filter);
    void clear();
    void toggle(int row);
    [[nodiscard]] const TimelineLine* line(int row) const;
    [[nodiscard]] int rowOf(const QString& subjectKind, qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<TimelineLine> m_lines;
    std::set<std::pair<QString, qint64>> m_open;
};

/// Day, what, about whom, by whom; the text below, in one line or whole.
class TimelineDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
  public:
    using QAbstractItemDelegate::QAbstractItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace banso
