#pragma once

#include "ui/shell/RegisterState.h"
#include "ui/shell/door/SignInPort.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace banso {

class SignInPanel;

/// What is seen before somebody is signed in, and while the screen is locked: the program's name,
/// the register, and the way in. Nothing of anybody's data.
class Door final : public QWidget {
    Q_OBJECT
  public:
    explicit Door(SignInPort& port, QWidget* parent = nullptr);

    void setRegister(const RegisterState& state);
    /// Nobody is at the desk. `login` as it was typed here last.
    void open(const QString& login);
    /// `session` locked the screen.
    void lock(const Session& session);
    [[nodiscard]] SignInPanel* panel() const { return m_panel; }

  Q_SIGNALS:
    /// Somebody is in: the one who locked, or anybody.
    void entered(const banso::Session& session);

  private:
    void showCard(QWidget* content);
    void take(const SignedIn& signedIn, const QString& password);

    SignInPort& m_port;
    QLabel* m_register;
    QVBoxLayout* m_card;
    SignInPanel* m_panel;
    QPointer<QWidget> m_form; ///< instead of the panel: first start, change of password
};

} // namespace banso
