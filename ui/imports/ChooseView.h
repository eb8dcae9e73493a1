#pragma once

#include "ui/imports/ImportPresenter.h"
#include "ui/shell/ActionRegistry.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace banso {

class Banner;
class EraDateField;
class Paragraph;
class RowTable;

/// The first step: what kind of file, of which day; and what came in before.
class ChooseView final : public QWidget {
    Q_OBJECT
  public:
    ChooseView(ImportPresenter& presenter, const Clock& clock, const ActionRegistry& actions,
               QWidget* parent = nullptr);

    /// Reads the earlier imports and what is to be decided anew.
    void refresh();
    /// A file hovers over the page.
    void setDropping(bool isDropping);

    [[nodiscard]] QListWidget* kinds() const { return m_kinds; }
    [[nodiscard]] EraDateField* asOf() const { return m_asOf; }
    [[nodiscard]] RowTable* history() const { return m_history; }
    [[nodiscard]] Banner* problem() const { return m_problem; }
    [[nodiscard]] Banner* followUp() const { return m_followUp; }

  Q_SIGNALS:
    void batchWished(qint64 batch);
    void reviewWished();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void dress();
    [[nodiscard]] QWidget* makeFilePart(const ActionRegistry& actions, const Clock& clock);
    void showKind();
    void showProblem();
    void showFollowUp();

    ImportPresenter& m_presenter;
    Banner* m_problem;
    Banner* m_followUp;
    QListWidget* m_kinds;
    QLabel* m_title;
    Paragraph* m_hint;
    EraDateField* m_asOf;
    QLabel* m_drop;
    QLabel* m_earlier;
    RowTable* m_history;
};

} // namespace banso
