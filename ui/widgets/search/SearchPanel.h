#pragma once

#include "ui/widgets/search/SearchSource.h"

#include <QFrame>

class QLabel;
class QListView;

namespace banso {

class HitModel;

/// The list under the search box. A child of the window, not a window of its own: the keys stay in
/// the box, and what hides the window hides it too.
class SearchPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit SearchPanel(QWidget* window);

    void setAnswer(const SearchAnswer& answer);
    /// Under `box`, as wide as the window allows.
    void placeUnder(const QWidget* box);
    void step(int rows);
    [[nodiscard]] std::optional<SearchHit> current() const;
    [[nodiscard]] int hitCount() const;
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] QString footer() const;

  Q_SIGNALS:
    void chosen();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    HitModel* m_model;
    QListView* m_list;
    QLabel* m_footer;
};

} // namespace banso
