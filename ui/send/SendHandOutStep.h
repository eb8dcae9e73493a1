#pragma once

#include "ui/send/BatchPresenter.h"
#include "ui/widgets/table/RowSource.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace banso {

class Banner;
class Paragraph;
class RowTable;

/// 出す: the release, then the files, the printed letters, the post.
class SendHandOutStep final : public QWidget {
    Q_OBJECT
  public:
    explicit SendHandOutStep(BatchPresenter& batches, QWidget* parent = nullptr);

    void refresh();
    void setCost(const QString& words);
    void setFolder(const QString& folder);
    /// What went wrong with the last release or files.
    void showErrors(const Errors& errors);
    void clearErrors();
    [[nodiscard]] std::optional<OutgoingRecord> currentFile() const;
    [[nodiscard]] QPushButton* mainButton() const { return m_main; }
    [[nodiscard]] RowTable* files() const { return m_files; }

  Q_SIGNALS:
    void mainChosen();
    void folderChosen();
    void printChosen();
    void postedChosen();

  private:
    [[nodiscard]] std::vector<TableRow> rows() const;

    BatchPresenter& m_batches;
    std::vector<OutgoingRecord> m_records;
    Paragraph* m_what;
    QLabel* m_cost;
    Banner* m_problem;
    QPushButton* m_main;
    QLabel* m_folder;
    QPushButton* m_otherFolder;
    RowTable* m_files;
    QPushButton* m_print;
    QPushButton* m_posted;
};

} // namespace banso
