#pragma once

#include "ui/widgets/search/SearchSource.h"

#include <QPointer>
#include <QWidget>

namespace banso {

class SearchEdit;
class SearchPanel;

/// The one box that finds anybody. It asks at every key; an answer to an older question never
/// replaces a newer one, and Enter opens only what the text as it stands now has found.
class SearchBox final : public QWidget {
    Q_OBJECT
  public:
    explicit SearchBox(QWidget* parent = nullptr);
    ~SearchBox() override;

    /// The source outlives the box, or is taken away with nullptr.
    void setSource(SearchSource* source);
    void focusAll();
    /// Empties it: what was looked for does not stay on the screen.
    void clear();

    [[nodiscard]] SearchEdit* edit() const { return m_edit; }
    /// The list, once something was typed.
    [[nodiscard]] SearchPanel* panel() const;
    [[nodiscard]] bool isListShown() const;

  Q_SIGNALS:
    /// Enter or a click on somebody: who it is, as the list showed him.
    void picked(const banso::SearchHit& hit);
    /// Enter or a click on somebody; `place` as the source gave it.
    void opened(const QString& place);
    /// Esc in the empty box: the focus goes back to the page.
    void left();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void ask(const QString& text);
    void take(quint64 question, const SearchAnswer& answer);
    void open();
    bool takeKey(int key);
    void hideList();

    SearchEdit* m_edit;
    QPointer<SearchPanel> m_panel;
    QPointer<SearchSource> m_source;
    quint64 m_asked = 0;    ///< number of the newest question
    quint64 m_answered = 0; ///< number of the newest answer shown
    bool m_opensWhenAnswered = false;
};

} // namespace banso
