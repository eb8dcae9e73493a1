#pragma once

#include "ui/shell/door/SignInPort.h"

#include <QWidget>

namespace banso {

class FormColumn;
class TextLine;

/// Changes a password: the one in force, the new one twice.
class PasswordForm final : public QWidget {
    Q_OBJECT
  public:
    /// `current` is known when the person has just signed in with a one-time password.
    PasswordForm(SignInPort& port, const QString& login, const QString& current,
                 QWidget* parent = nullptr);

    [[nodiscard]] FormColumn* form() const { return m_form; }

  Q_SIGNALS:
    void changed(const banso::SignedIn& signedIn);
    void abandoned();

  private:
    void save();

    SignInPort& m_port;
    QString m_login;
    FormColumn* m_form;
    TextLine* m_current;
    TextLine* m_next;
    TextLine* m_again;
};

} // namespace banso
