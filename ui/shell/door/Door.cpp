#include "ui/shell/door/Door.h"

#include "ui/shell/door/Card.h"
#include "ui/shell/door/FirstStartForm.h"
#include "ui/shell/door/PasswordForm.h"
#include "ui/shell/door/SignInPanel.h"
#include "ui/widgets/look/Look.h"

namespace banso {

Door::Door(SignInPort& port, QWidget* parent)
    : QWidget(parent),
      m_port(port),
      m_register(new QLabel(this)),
      m_panel(new SignInPanel(port, this)) {
    auto* name = new QLabel(tr("Banso"), this);
    name->setFont(Look::titleFont(1));
    Look::setInk(name, Tone::Accent);
    Look::setInk(m_register, Tone::Quiet);
    auto* card = new Card(this);
    m_card = card->column();
    m_card->addWidget(m_panel);

    auto* column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(name);
    column->addWidget(m_register);
    column->addSpacing(Look::grid(3));
    column->addWidget(card);
    column->addStretch(3);
    auto* middle = new QHBoxLayout(this);
    middle->addStretch(1);
    middle->addLayout(column);
    middle->addStretch(1);
    connect(m_panel, &SignInPanel::signedIn, this, &Door::take);
    connect(m_panel, &SignInPanel::otherWanted, this, [this] { m_panel->askAnybody({}); });
}

void Door::setRegister(const RegisterState& state) {
    QStringList parts;
    if (state.isFictitious)
        parts += tr("Fictitious town");
    parts += state.town;
    parts += state.name;
    parts.removeAll(QString());
    m_register->setText(parts.join(QStringLiteral("  ·  ")));
}

void Door::open(const QString& login) {
    if (!m_port.needsFirstAdministrator()) {
        showCard(m_panel);
        return m_panel->askAnybody(login);
    }
    auto* form = new FirstStartForm(m_port, this);
    connect(form, &FirstStartForm::made, this, &Door::entered);
    showCard(form);
}

void Door::lock(const Session& session) {
    showCard(m_panel);
    m_panel->askAgain(session);
}

void Door::showCard(QWidget* content) {
    if (m_form && m_form != content)
        m_form->deleteLater();
    m_form = content == m_panel ? nullptr : content;
    m_panel->setVisible(content == m_panel);
    if (content != m_panel)
        m_card->addWidget(content);
    content->show();
    content->setFocus();
}

void Door::take(const SignedIn& signedIn, const QString& password) {
    if (!signedIn.mustChangePassword)
        return void(Q_EMIT entered(signedIn.session));
    auto* form = new PasswordForm(m_port, signedIn.session.login(), password, this);
    connect(form, &PasswordForm::changed, this,
            [this](const SignedIn& changed) { Q_EMIT entered(changed.session); });
    connect(form, &PasswordForm::abandoned, this, [this] { open({}); });
    showCard(form);
}

} // namespace banso
