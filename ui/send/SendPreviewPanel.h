#pragma once

#include "ui/send/PreviewPresenter.h"

#include <QScrollArea>

class QLabel;

namespace banso {

class Banner;
class LetterView;
class Paragraph;

/// What the household that is chosen will be told, and why this way: at the side of the table.
class SendPreviewPanel final : public QScrollArea {
    Q_OBJECT
  public:
    explicit SendPreviewPanel(QWidget* parent = nullptr);

    void show(const SendRow& row, SendPreview preview);
    void clear();

    [[nodiscard]] QString text() const;
    [[nodiscard]] LetterView* letter() const { return m_letter; }

  private:
    void showWay(const SendRow& row, const SendPreview& preview);
    void showText(const SendPreview& preview);

    QLabel* m_name;
    Paragraph* m_way;
    Banner* m_problem;
    QLabel* m_measure;
    QLabel* m_title;
    Paragraph* m_body;
    Paragraph* m_note;
    LetterView* m_letter;
};

} // namespace banso
