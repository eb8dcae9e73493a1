#pragma once

#include "ui/send/BatchPresenter.h"
#include "ui/send/DeskPresenter.h"
#include "ui/send/SendPlace.h"
#include "ui/widgets/table/RowSource.h"

#include <QWidget>

#include <map>

class QPushButton;

namespace banso {

class RowTable;

/// The left of the page: a new batch, the batches with their state, and what is open across them.
class SendSide final : public QWidget {
    Q_OBJECT
  public:
    SendSide(BatchPresenter& batches, DeskPresenter& desk, QWidget* parent = nullptr);

    /// Reads anew. Error: that of the lists.
    Status refresh();
    /// Marks what is open at the right.
    void show(const SendPlace& place);
    [[nodiscard]] RowTable* batches() const { return m_table; }
    [[nodiscard]] QPushButton* newButton() const { return m_new; }
    [[nodiscard]] QPushButton* deskButton(SendDesk desk) const { return m_desks.at(desk); }

  Q_SIGNALS:
    void newChosen();
    void batchChosen(SendBatchId batch);
    void deskChosen(SendDesk desk);

  private:
    [[nodiscard]] std::vector<TableRow> rows() const;
    void addDesk(SendDesk desk, const char* icon);
    void showCounts(const OpenCounts& counts);

    BatchPresenter& m_batches;
    DeskPresenter& m_desk;
    std::vector<BatchLine> m_lines;
    QPushButton* m_new;
    RowTable* m_table;
    std::map<SendDesk, QPushButton*> m_desks;
};

} // namespace banso
