#pragma once

#include "ui/imports/ReviewPresenter.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Page.h"

class QTabBar;
class QTableWidget;

namespace banso {

class Banner;
class Paragraph;
class RowTable;

/// What imports left to decide, list by list; two persons who may be one stand side by side.
class ReviewView final : public QWidget {
    Q_OBJECT
  public:
    /// The lists, in the order of their tabs.
    enum class List { Joins, Missing, Families, Proposed };

    ReviewView(PageHost& host, ReviewPresenter& presenter, const ActionRegistry& actions,
               QWidget* parent = nullptr);

    void refresh();
    void open(List list);
    /// Goes to one proposal; false when it is not open any more.
    bool openJoin(qint64 proposal);

    [[nodiscard]] List list() const;
    [[nodiscard]] RowTable* table() const { return m_table; }
    [[nodiscard]] QTabBar* tabs() const { return m_tabs; }
    [[nodiscard]] QTableWidget* pair() const { return m_pair; }
    [[nodiscard]] Banner* warning() const { return m_warning; }

    // What can be done with the row one is on.
    void same();
    void different();
    void confirm();
    void openHousehold();

  Q_SIGNALS:
    void listChanged();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void dress();
    void showList();
    void showRow();
    void showPair();
    void setColumns(const std::vector<JoinField>& fields);
    void join(const JoinLine& line, const QString& reason);
    [[nodiscard]] const JoinLine* line() const;
    [[nodiscard]] bool answered(const Status& answer);

    PageHost& m_host;
    ReviewPresenter& m_presenter;
    std::vector<JoinLine> m_joins;
    std::vector<RegisterQuestion> m_questions;
    std::vector<ProposedFamily> m_proposed;
    QTabBar* m_tabs;
    RowTable* m_table;
    Banner* m_warning;
    QTableWidget* m_pair;
    Paragraph* m_hint;
    std::map<QString, QPushButton*> m_acts;
};

} // namespace banso
