#pragma once

#include "ui/send/DeskPresenter.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace banso {

class Banner;
class ChoiceField;
class Paragraph;
class TextLine;

/// 返戻・停止: letters that came back, by the serial on the sheet, and numbers that want no more
/// messages. Made for a pile and a barcode reader: the reason is chosen once, then each serial with
/// Enter.
class MailDesk final : public QWidget {
    Q_OBJECT
  public:
    explicit MailDesk(DeskPresenter& presenter, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] ChoiceField* reasons() const { return m_reasons; }
    [[nodiscard]] TextLine* serial() const { return m_serial; }
    [[nodiscard]] TextLine* number() const { return m_number; }
    [[nodiscard]] ChoiceField* channels() const { return m_channels; }
    [[nodiscard]] Banner* answer() const { return m_answer; }
    void recordReturn();
    void recordOptOut();

  Q_SIGNALS:
    void returned(const QString& line);
    void optedOut(const QString& line, OptOutChannel channel, const QString& number);

  private:
    void buildReturns(QBoxLayout* column);
    void buildOptOuts(QBoxLayout* column);

    DeskPresenter& m_presenter;
    ChoiceField* m_reasons;
    TextLine* m_serial;
    QListWidget* m_done;
    ChoiceField* m_channels;
    TextLine* m_number;
    TextLine* m_why;
    Banner* m_answer;
    Banner* m_optAnswer;
    QPushButton* m_record;
    QPushButton* m_stop;
};

} // namespace banso
