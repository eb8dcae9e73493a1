#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace banso {

class Paragraph;
class TextLine;

/// What is seen when there is no register to open: why, and the ways to one.
class RegisterChooser final : public QWidget {
    Q_OBJECT
  public:
    explicit RegisterChooser(QWidget* parent = nullptr);

    /// `why` the register could not be opened; empty when none was ever chosen here.
    void explain(const QString& why);
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QPushButton* openButton() const { return m_open; }
    [[nodiscard]] QPushButton* createButton() const { return m_create; }
    [[nodiscard]] TextLine* address() const { return m_address; }

  Q_SIGNALS:
    void openWanted();
    void createWanted();
    /// A server's address, postgresql://….
    void addressWanted(const QString& address);

  private:
    QLabel* m_title;
    Paragraph* m_why;
    QPushButton* m_open;
    QPushButton* m_create;
    TextLine* m_address;
};

} // namespace banso
