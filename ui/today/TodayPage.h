#pragma once

#include "ui/shell/Page.h"
#include "ui/today/TodayPresenter.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace banso {

class CloseForm;
class EmptyState;
class GlancePane;
class LaterForm;
class PagedTableModel;
class RowTable;

/// 今日: everything that is due, one list; the household of the current line beside it.
class TodayPage final : public Page {
    Q_OBJECT
  public:
    /// `desk` outlives the page.
    TodayPage(PageHost& host, Desk& desk);

    [[nodiscard]] static PageEntry entry(Desk& desk);

    void refresh() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] QWidget* firstFocus() override;

    [[nodiscard]] TodayPresenter& presenter() { return m_presenter; }
    [[nodiscard]] RowTable* table() const { return m_table; }
    [[nodiscard]] GlancePane* glance() const { return m_glance; }
    [[nodiscard]] QString counts() const;

  private:
    void build();
    void fillFilters();
    void takeFilters();
    void showCurrent();
    [[nodiscard]] qint64 current() const;
    [[nodiscard]] const TodayLine* currentLine() const;
    void open(qint64 row);
    void fold(bool isOpen);
    void mark();
    void record(const QString& task);
    void prepare();
    void openSession();
    void beginLater();
    void beginClose();
    void saveLater();
    void saveClose();
    void finish(const Result<TodayChange>& change);
    void backToList();
    [[nodiscard]] QString chosenWords() const;

    Desk& m_desk;
    TodayPresenter m_presenter;
    QComboBox* m_whose;
    QComboBox* m_until;
    QComboBox* m_kind;
    QLabel* m_counts;
    RowTable* m_table;
    PagedTableModel* m_model;
    QStackedWidget* m_middle;
    EmptyState* m_empty;
    QStackedWidget* m_side;
    GlancePane* m_glance;
    LaterForm* m_later;
    CloseForm* m_close;
    bool m_isFilling = false;
};

} // namespace banso
