#include "ui/shell/door/SignInPanel.h"

#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/RowDelegate.h"
#include "ui/words/Words.h"

#include <QGridLayout>
#include <QListWidget>

namespace banso {

SignInPanel::SignInPanel(SignInPort& port, QWidget* parent)
    : QWidget(parent),
      m_port(port),
      m_title(new QLabel(this)),
      m_message(new Paragraph(this)),
      m_login(new TextLine(16, this)),
      m_password(new TextLine(16, this)),
      m_enter(new QPushButton(this)),
      m_other(new QPushButton(tr("Somebody &else signs in"), this)),
      m_hintBox(new QWidget(this)),
      m_hints(new QListWidget(this)) {
    build();
    fillHints();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_wait;
        showWaiting();
    });
    connect(m_enter, &QPushButton::clicked, this, &SignInPanel::tryIt);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPanel::tryIt);
    connect(m_login, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    connect(m_other, &QPushButton::clicked, this, &SignInPanel::otherWanted);
    const auto choose = [this](const QListWidgetItem* item) {
        m_login->setText(item->data(Qt::UserRole).toString());
        m_password->setFocus();
    };
    connect(m_hints, &QListWidget::itemActivated, this, choose);
    connect(m_hints, &QListWidget::itemClicked, this, choose);
}

void SignInPanel::build() {
    m_title->setFont(Look::titleFont(2));
    auto* loginLabel = new QLabel(tr("&Login"), this);
    auto* passwordLabel = new QLabel(tr("&Password"), this);
    loginLabel->setBuddy(m_login);
    passwordLabel->setBuddy(m_password);
    m_login->setAccessibleName(tr("Login"));
    m_login->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoAutoUppercase);
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    Look::setInk(m_message, Tone::Overdue);
    Look::makePrimary(m_enter);
    m_enter->setAutoDefault(true);

    auto* form = new QGridLayout;
    form->setHorizontalSpacing(Look::grid(3));
    form->setVerticalSpacing(Look::grid(2));
    form->addWidget(m_title, 0, 0, 1, 2);
    form->addWidget(loginLabel, 1, 0);
    form->addWidget(m_login, 1, 1);
    form->addWidget(passwordLabel, 2, 0);
    form->addWidget(m_password, 2, 1);
    form->addWidget(m_message, 3, 0, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Look::grid(2));
    buttons->addWidget(m_enter);
    buttons->addWidget(m_other);
    buttons->addStretch();
    form->addLayout(buttons, 4, 0, 1, 2);
    form->setRowStretch(5, 1);
    form->setColumnStretch(1, 1);

    auto* halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(Look::grid(6));
    halves->addLayout(form, 1);
    halves->addWidget(m_hintBox, 1);
}

void SignInPanel::fillHints() {
    auto* column = new QVBoxLayout(m_hintBox);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Who may sign in to the fictitious town"), m_hintBox);
    title->setFont(Look::titleFont(2));
    column->addWidget(title);
    column->addWidget(m_hints, 1);
    column->addWidget(
        new Paragraph(tr("All have the password %1.").arg(m_port.hintedPassword()), m_hintBox));
    m_hints->setAccessibleName(title->text());
    m_hints->setItemDelegate(new RowDelegate(m_hints));
    for (const SignInHint& hint : m_port.hints()) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1   %2   %3").arg(hint.login, hint.name, hint.roles), m_hints);
        item->setData(Qt::UserRole, hint.login);
    }
    m_hints->setMinimumHeight(Look::rowHeight() * 5);
    m_hintBox->setVisible(m_hints->count() > 0);
}

void SignInPanel::askAnybody(const QString& login) {
    m_isUnlocking = false;
    m_title->setText(tr("Sign in"));
    m_enter->setText(tr("&Sign in"));
    m_login->setReadOnly(false);
    m_login->setText(login);
    m_other->hide();
    m_hintBox->setVisible(m_hints->count() > 0);
    m_password->clear();
    tell({});
    (login.isEmpty() ? m_login : m_password)->setFocus();
}

void SignInPanel::askAgain(const Session& session) {
    m_isUnlocking = true;
    m_title->setText(tr("The screen is locked: %1").arg(session.name()));
    m_enter->setText(tr("&Unlock"));
    m_login->setText(session.login());
    m_login->setReadOnly(true);
    m_other->show();
    m_hintBox->hide();
    m_password->clear();
    tell({});
    m_password->setFocus();
}

QString SignInPanel::message() const {
    return m_message->sentence();
}

void SignInPanel::tryIt() {
    if (m_wait > 0 || m_isAsking)
        return;
    if (m_login->isBlank() || m_password->text().isEmpty()) {
        tell(tr("Type login and password."));
        return (m_login->isBlank() ? m_login : m_password)->setFocus();
    }
    m_isAsking = true;
    m_enter->setEnabled(false);
    tell({});
    const QString password = m_password->text();
    m_port.signIn(m_login->text(), password,
                  [panel = QPointer<SignInPanel>(this), password](const Result<SignedIn>& answer) {
                      if (panel)
                          panel->take(answer, password);
                  });
}

void SignInPanel::take(const Result<SignedIn>& answer, const QString& password) {
    m_isAsking = false;
    m_enter->setEnabled(true);
    m_password->clear();
    if (answer)
        return void(Q_EMIT signedIn(*answer, password));
    tell(words(answer.error()));
    if (answer.error().code == ErrorCode("signIn.wait"))
        startWaiting(answer.error().arguments.value(0).toInt());
    m_password->setFocus();
}

void SignInPanel::startWaiting(int seconds) {
    m_wait = qMax(seconds, 0);
    m_second.start();
    showWaiting();
}

void SignInPanel::showWaiting() {
    const QString act = m_isUnlocking ? tr("&Unlock") : tr("&Sign in");
    m_enter->setEnabled(m_wait <= 0);
    m_enter->setText(m_wait > 0 ? tr("%1 (in %2 s)").arg(act).arg(m_wait) : act);
    if (m_wait > 0)
        return;
    m_second.stop();
    tell({});
}

void SignInPanel::tell(const QString& message) {
    m_message->setSentence(message);
    m_message->setVisible(!message.isEmpty());
    Look::setTone(m_password, message.isEmpty() ? Tone::Plain : Tone::Overdue);
}

} // namespace banso
