#pragma once

#include "ui/send/BatchPresenter.h"
#include "ui/send/PreviewPresenter.h"
#include "ui/widgets/table/RowSource.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace banso {

class ChoiceField;
class SendPreviewPanel;
class RowTable;

/// 確かめる: every household with its way, its state and the reasons, and beside it what it will be
/// told.
class SendCheckStep final : public QWidget {
    Q_OBJECT
  public:
    SendCheckStep(BatchPresenter& batches, PreviewPresenter& previews, QWidget* parent = nullptr);

    /// Shows the rows of the open batch, keeping the one the person is on.
    void refresh();
    [[nodiscard]] std::optional<SendItemId> current() const;
    void goTo(SendItemId item);
    void setFilter(RowFilter filter);
    /// The next filter of the list.
    void turnFilter();
    /// The preview as large as the step, and back.
    void turnPreview();
    [[nodiscard]] bool isPreviewLarge() const { return m_isPreviewLarge; }
    [[nodiscard]] RowTable* table() const { return m_table; }
    [[nodiscard]] SendPreviewPanel* preview() const { return m_preview; }

  Q_SIGNALS:
    void householdChosen(SendItemId item);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] std::vector<TableRow> rows() const;
    [[nodiscard]] RowFilter filter() const;
    void showPreview();
    void arrange();

    BatchPresenter& m_batches;
    PreviewPresenter& m_previews;
    ChoiceField* m_filter;
    QLabel* m_toLook;
    RowTable* m_table;
    SendPreviewPanel* m_preview;
    QBoxLayout* m_halves;
    QWidget* m_left;
    bool m_isPreviewLarge = false;
};

} // namespace banso
