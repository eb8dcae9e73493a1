#pragma once

#include <QLabel>

namespace banso {

/// Plain text that may take several lines, with the air between them that Japanese needs to be
/// read. Never rich: what was typed is shown as it is.
class Paragraph final : public QLabel {
    Q_OBJECT
  public:
    explicit Paragraph(QWidget* parent = nullptr);
    explicit Paragraph(const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const { return m_sentence; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void lay();

    QString m_sentence;
};

} // namespace banso
