#include "ui/shell/door/FirstStartForm.h"

#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Paragraph.h"

namespace banso {

FirstStartForm::FirstStartForm(SignInPort& port, QWidget* parent)
    : QWidget(parent),
      m_port(port),
      m_form(new FormColumn(this)),
      m_login(new TextLine(12)),
      m_name(new TextLine(12)),
      m_kana(new TextLine(12)),
      m_password(new TextLine(16)),
      m_again(new TextLine(16)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->addHeading(tr("The first administrator"));
    m_form->addPlain(new Paragraph(tr("This register is new. The administrator keeps staff and "
                                      "settings and lets the others in.")));
    m_form->add(
        {QStringLiteral("login"), tr("&Login"), tr("Letters and digits, without blanks"), true},
        m_login);
    m_form->add({QStringLiteral("name"), tr("&Name"), {}, true}, m_name);
    m_form->add(
        {QStringLiteral("kana"), tr("&Reading"), tr("In kana; lists are in its order"), true},
        m_kana);
    m_form->add({QStringLiteral("password"), tr("&Password"), {}, true}, m_password);
    m_form->add({QStringLiteral("again"), tr("Password a&gain"), {}, true}, m_again);
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_form->addActs(tr("Begin"));
    setFocusProxy(m_login);
    connect(m_form, &FormColumn::submitted, this, &FirstStartForm::save);
}

void FirstStartForm::save() {
    if (m_password->text() != m_again->text())
        return m_form->showErrors({refused("password.differs", QStringLiteral("again"))});
    m_port.makeFirstAdministrator(
        {m_login->text(), m_name->text(), m_kana->text(), m_password->text()},
        [form = QPointer<FirstStartForm>(this)](const Validated<Session>& answer) {
            if (!form)
                return;
            if (answer)
                Q_EMIT form->made(*answer);
            else
                form->m_form->showErrors(answer.error());
        });
}

} // namespace banso
