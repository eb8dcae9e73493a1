#pragma once

#include "ui/send/DeskPresenter.h"
#include "ui/widgets/table/RowSource.h"

#include <QWidget>

class QPushButton;

namespace banso {

class Banner;
class Paragraph;
class RowTable;

/// たしかめること: what the program does not know and a person can find out. One list; each
/// question is answered with one of two keys, Y and X, that say what they mean.
class QuestionsDesk final : public QWidget {
    Q_OBJECT
  public:
    enum class Kind { Pull, File, Attempt, Quarantine };
    /// A question as it stands in the list.
    struct Question {
        Kind kind;
        QString what;
        QString detail;
        QString ask;
        QString yes;
        QString no; ///< empty: there is only one answer
        std::function<Status()> onYes;
        std::function<Status()> onNo;
        bool isIrreversible = false;
    };

    explicit QuestionsDesk(DeskPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] std::optional<Question> current() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_questions.size()); }
    [[nodiscard]] RowTable* table() const { return m_table; }
    void showError(const Error& error);

  Q_SIGNALS:
    void yesChosen();
    void noChosen();

  private:
    [[nodiscard]] std::vector<TableRow> rows() const;
    void addPulls();
    void addFiles();
    void addAttempts();
    void addQuarantine();
    void showQuestion();

    DeskPresenter& m_presenter;
    std::vector<Question> m_questions;
    RowTable* m_table;
    Paragraph* m_ask;
    Banner* m_problem;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace banso
