#pragma once

#include "ui/send/ChoosePresenter.h"
#include "ui/widgets/table/RowSource.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;

namespace banso {

class Banner;
class ChoiceField;
class Paragraph;
class RowTable;

/// 選ぶ: which notice, for which session, to whom.
class SendChooseStep final : public QWidget {
    Q_OBJECT
  public:
    SendChooseStep(ChoosePresenter& presenter, QWidget* parent = nullptr);

    /// Reads anew and shows the presenter's wish.
    void refresh();
    /// What core said about the wish.
    void showError(const Error& error);
    [[nodiscard]] RowTable* notices() const { return m_notices; }
    [[nodiscard]] ChoiceField* sessions() const { return m_sessions; }
    [[nodiscard]] QPushButton* prepareButton() const { return m_prepare; }

  Q_SIGNALS:
    void prepareChosen();
    /// To the page on which sessions are planned and filled.
    void sessionsWished();

  private:
    [[nodiscard]] std::vector<TableRow> noticeRows() const;
    void goToNotice();
    void showNotice();
    void fillSessions();
    void fillDistricts();
    void showWhom();

    ChoosePresenter& m_presenter;
    RowTable* m_notices;
    QLabel* m_sessionLabel;
    ChoiceField* m_sessions;
    QPushButton* m_toSessions;
    QRadioButton* m_due;
    QRadioButton* m_named;
    QLabel* m_districtLabel;
    ChoiceField* m_districts;
    Paragraph* m_names;
    Banner* m_problem;
    QPushButton* m_prepare;
    bool m_isFilling = false;
};

} // namespace banso
