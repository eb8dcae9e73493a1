#pragma once

#include "ui/send/BatchPresenter.h"
#include "ui/send/SendPlace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace banso {

class ElidedLabel;
class Paragraph;
class PreviewPresenter;
class ChoosePresenter;
class SendCheckStep;
class SendChooseStep;
class SendHandOutStep;
class SendResultStep;

/// One batch: its name, the four steps, the line of counts that is the same in every step, and the
/// step itself.
class SendBatchPane final : public QWidget {
    Q_OBJECT
  public:
    SendBatchPane(ChoosePresenter& choose, BatchPresenter& batches, PreviewPresenter& previews,
                  QWidget* parent = nullptr);

    /// Shows a step of the open batch, or the first step of a new one.
    void show(SendPhase phase);
    /// Reads nothing: shows what the presenters hold.
    void refresh();
    [[nodiscard]] SendPhase phase() const { return m_phase; }
    [[nodiscard]] SendChooseStep* choose() const { return m_choose; }
    [[nodiscard]] SendCheckStep* check() const { return m_check; }
    [[nodiscard]] SendHandOutStep* handOut() const { return m_handOut; }
    [[nodiscard]] SendResultStep* results() const { return m_results; }
    [[nodiscard]] QString countsLine() const;
    [[nodiscard]] QWidget* stepFocus() const;

  Q_SIGNALS:
    void phaseChosen(SendPhase phase);
    void recallAllChosen();

  private:
    void addSteps(QBoxLayout* column);
    [[nodiscard]] QWidget* makeChosen();
    void showChosen();

    BatchPresenter& m_batches;
    SendPhase m_phase = SendPhase::Choose;
    ElidedLabel* m_title;
    std::vector<QPushButton*> m_steps;
    Paragraph* m_counts;
    QStackedWidget* m_stack;
    SendChooseStep* m_choose;
    SendCheckStep* m_check;
    SendHandOutStep* m_handOut;
    SendResultStep* m_results;
    QWidget* m_chosen; ///< the first step of a batch that was prepared: what was chosen
    Paragraph* m_facts;
    QPushButton* m_recallAll;
};

} // namespace banso
