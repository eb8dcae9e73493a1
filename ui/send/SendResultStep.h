#pragma once

#include "core/outreach/results/ResultImport.h"
#include "ui/send/BatchPresenter.h"
#include "ui/widgets/table/RowSource.h"

#include <QWidget>

class QPushButton;

namespace banso {

class Banner;
class RowTable;

/// 結果: what became of everything that left, and the services' result files.
class SendResultStep final : public QWidget {
    Q_OBJECT
  public:
    explicit SendResultStep(BatchPresenter& batches, QWidget* parent = nullptr);

    void refresh();
    /// What a file said.
    void showReport(const ResultReport& report);
    void showErrors(const Errors& errors);
    [[nodiscard]] std::optional<SendItemId> current() const;
    [[nodiscard]] RowTable* table() const { return m_table; }
    [[nodiscard]] Banner* report() const { return m_report; }

  Q_SIGNALS:
    void smsFileChosen();
    void lineFileChosen();
    void householdChosen(SendItemId item);

  private:
    [[nodiscard]] std::vector<TableRow> rows() const;

    BatchPresenter& m_batches;
    QPushButton* m_sms;
    QPushButton* m_line;
    Banner* m_report;
    RowTable* m_table;
};

/// `10行: 届いた 8・番号不使用 2・分からない 1`: what a result file says, or did.
[[nodiscard]] QString reportWords(const ResultReport& report);

} // namespace banso
