#pragma once

#include "ui/shell/door/SignInPort.h"

#include <QWidget>

namespace banso {

class FormColumn;
class TextLine;

/// The first start of an empty register: whoever opens it makes its administrator.
class FirstStartForm final : public QWidget {
    Q_OBJECT
  public:
    explicit FirstStartForm(SignInPort& port, QWidget* parent = nullptr);

    [[nodiscard]] FormColumn* form() const { return m_form; }

  Q_SIGNALS:
    void made(const banso::Session& session);

  private:
    void save();

    SignInPort& m_port;
    FormColumn* m_form;
    TextLine* m_login;
    TextLine* m_name;
    TextLine* m_kana;
    TextLine* m_password;
    TextLine* m_again;
};

} // namespace banso
