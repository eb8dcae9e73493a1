#include "ui/shell/door/PasswordForm.h"

#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"

namespace banso {

PasswordForm::PasswordForm(SignInPort& port, const QString& login, const QString& current,
                           QWidget* parent)
    : QWidget(parent),
      m_port(port),
      m_login(login),
      m_form(new FormColumn(this)),
      m_current(new TextLine(16)),
      m_next(new TextLine(16)),
      m_again(new TextLine(16)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->addHeading(tr("Change the password of %1").arg(login));
    m_form->add({QStringLiteral("current"), tr("&Password in force"), {}, true}, m_current);
    m_form->add({QStringLiteral("password"), tr("&New password"),
                 tr("A sentence is easy to keep in mind and hard to guess."), true},
                m_next);
    m_form->add({QStringLiteral("again"), tr("New password a&gain"), {}, true}, m_again);
    for (TextLine* line : {m_current, m_next, m_again})
        line->setEchoMode(QLineEdit::Password);
    m_form->addActs(tr("Change"));
    if (!current.isEmpty()) {
        m_current->setText(current);
        m_form->row(QStringLiteral("current"))->hide();
    }
    setFocusProxy(current.isEmpty() ? m_current : m_next);
    connect(m_form, &FormColumn::submitted, this, &PasswordForm::save);
    connect(m_form, &FormColumn::abandoned, this, &PasswordForm::abandoned);
}

void PasswordForm::save() {
    if (m_next->text() != m_again->text())
        return m_form->showErrors({refused("password.differs", QStringLiteral("again"))});
    m_port.changePassword(m_login, m_current->text(), m_next->text(),
                          [form = QPointer<PasswordForm>(this)](const Result<SignedIn>& answer) {
                              if (!form)
                                  return;
                              if (answer)
                                  Q_EMIT form->changed(*answer);
                              else
                                  form->m_form->showErrors({answer.error()});
                          });
}

} // namespace banso
