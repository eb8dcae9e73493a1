#pragma once

#include <QLineEdit>

namespace banso {

/// A line that tells what is typed key by key, letters that an input method has not settled yet
/// included: three kana find somebody before they are turned into anything.
class SearchEdit final : public QLineEdit {
    Q_OBJECT
  public:
    explicit SearchEdit(QWidget* parent = nullptr);
    [[nodiscard]] QString wholeText() const;

  Q_SIGNALS:
    void typed(const QString& wholeText);

  protected:
    void inputMethodEvent(QInputMethodEvent* event) override;

  private:
    void tell();

    QString m_unsettled;
    QString m_told;
};

} // namespace banso
