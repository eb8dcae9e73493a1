#pragma once

#include "ui/send/DeskPresenter.h"
#include "ui/widgets/table/RowSource.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace banso {

class Banner;
class CheckField;
class ChoiceField;
class EraDateField;
class Paragraph;
class RowTable;
class TextLine;

/// 電話: the calls to be made, worked one after the other by keys: a digit chooses the result,
/// Ctrl+Enter records it and goes on to the next.
class CallsDesk final : public QWidget {
    Q_OBJECT
  public:
    CallsDesk(DeskPresenter& presenter, const Clock& clock, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] std::optional<OpenCall> current() const;
    /// Shows a protected person's number that was opened with a reason, until another call is
    /// chosen.
    void showNumber(const QString& number);
    void record();
    [[nodiscard]] RowTable* table() const { return m_table; }
    [[nodiscard]] ChoiceField* results() const { return m_results; }
    [[nodiscard]] TextLine* note() const { return m_note; }

  Q_SIGNALS:
    void revealChosen();
    void householdChosen(FamilyId family);
    /// A result was recorded; `line` tells what follows.
    void recorded(const QString& line);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    [[nodiscard]] std::vector<TableRow> rows() const;
    void showCall();
    [[nodiscard]] Result<CallDraft> draft() const;
    [[nodiscard]] Result<std::optional<Instant>> promised() const;

    DeskPresenter& m_presenter;
    std::vector<OpenCall> m_calls;
    RowTable* m_table;
    QWidget* m_side;
    Paragraph* m_number;
    QPushButton* m_reveal;
    Paragraph* m_hints;
    Paragraph* m_text;
    Paragraph* m_tries;
    ChoiceField* m_results;
    CheckField* m_message;
    EraDateField* m_promisedOn;
    TextLine* m_promisedAt;
    TextLine* m_note;
    Banner* m_problem;
    QPushButton* m_record;
    QBoxLayout* m_halves;
};

} // namespace banso
