#include "ui/shell/MainWindow.h"

#include "ui/shell/FrameActions.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/door/Door.h"
#include "ui/shell/door/PasswordForm.h"
#include "ui/shell/door/SignInPanel.h"
#include "ui/shell/frame/StatusLine.h"
#include "ui/widgets/asking/WindowAsker.h"
#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/work/JobBar.h"

#include <QCloseEvent>
#include <QDialog>
#include <QFileDialog>
#include <QMessageBox>
#include <QStackedLayout>
#include <QToolTip>

namespace banso {

MainWindow::MainWindow(ShellPort& port, WindowMemory& memory, Asker* asker)
    : m_port(port),
      m_memory(memory),
      m_ownAsker(asker ? nullptr : std::make_unique<WindowAsker>(this)),
      m_asker(asker ? *asker : *m_ownAsker),
      m_idle(port.clock()),
      m_surface(new QStackedLayout(this)),
      m_door(new Door(port.door(), this)) {
    setWindowTitle(tr("Banso"));
    setWindowIcon(drawnIcon(QStringLiteral("household"), Tone::Accent));
    m_surface->addWidget(m_door);
    resize(1280, 720);
    restoreGeometry(memory.geometry());
    connect(m_door, &Door::entered, this, &MainWindow::enter);
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
}

MainWindow::~MainWindow() {
    delete m_workspace;
}

void MainWindow::begin() {
    m_door->setRegister(m_port.registerState());
    m_surface->setCurrentWidget(m_door);
    m_door->open(m_memory.lastLogin());
}

bool MainWindow::isLocked() const {
    return m_workspace && m_surface->currentWidget() == m_door;
}

void MainWindow::enter(const Session& session) {
    if (m_workspace && m_port.isOtherDesk(m_workspace->session(), session)) {
        if (isWorking()) { // somebody else's work is not stopped from outside
            m_door->lock(m_workspace->session());
            return m_door->panel()->tell(
                tr("Work of %1 is still running. Wait for its end, or let %1 unlock and stop it.")
                    .arg(m_workspace->session().name()));
        }
        leaveWorkspace();
    }
    const bool isNew = !m_workspace;
    if (isNew)
        makeWorkspace(session);
    m_memory.setLastLogin(session.login());
    m_surface->setCurrentWidget(m_workspace);
    m_idle.setMinutes(m_port.idleLockMinutes());
    m_idle.start();
    if (isNew)
        return m_workspace->begin(m_memory.lastPage(session.login()));
    showDialogs();
    m_workspace->resume();
}

void MainWindow::makeWorkspace(const Session& session) {
    m_workspace = new Workspace(m_port, session, m_asker, m_shelves[session.login()], this);
    registerFrameActions(
        *m_workspace, {[this] { lock(); }, [this] { signOut(); }, [this] { changePassword(); },
                       [this] { close(); }, [this](const LookChoice& look) { setLook(look); },
                       [this] { return m_memory.look(); },
                       [this](Language language) { setLanguage(language); }, [this] { about(); }});
    m_surface->addWidget(m_workspace);
}

void MainWindow::leaveWorkspace() {
    if (!m_workspace)
        return;
    remember();
    for (const QPointer<QDialog>& dialog : std::exchange(m_hidden, {}))
        delete dialog;
    delete std::exchange(m_workspace, nullptr);
}

void MainWindow::lock() {
    if (!m_workspace || isLocked())
        return;
    m_idle.stop();
    hideDialogs();
    m_workspace->cover();
    m_surface->setCurrentWidget(m_door);
    m_door->lock(m_workspace->session());
}

void MainWindow::signOut() {
    const auto leave = [this] {
        m_idle.stop();
        leaveWorkspace();
        begin();
    };
    if (!isWorking()) // not from within an action of the workspace
        return void(QMetaObject::invokeMethod(this, leave, Qt::QueuedConnection));
    m_asker.confirm({tr("Sign out?"),
                     tr("Work is still running; it would be stopped."),
                     {},
                     tr("&Sign out"),
                     true},
                    this, [this, leave](bool yes) {
                        if (yes)
                            QMetaObject::invokeMethod(this, leave, Qt::QueuedConnection);
                    });
}

bool MainWindow::isWorking() const {
    return m_workspace && m_workspace->status()->jobs()->isBusy();
}

void MainWindow::hideDialogs() {
    QToolTip::hideText();
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QDialog* dialog : findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        if (qobject_cast<QFileDialog*>(dialog)) { // may be the system's own, which cannot hide
            dialog->reject();
            continue;
        }
        dialog->hide();
        m_hidden.append(dialog);
    }
}

void MainWindow::showDialogs() {
    for (const QPointer<QDialog>& dialog : std::exchange(m_hidden, {}))
        if (dialog)
            dialog->open();
}

void MainWindow::remember() {
    m_memory.setGeometry(saveGeometry());
    m_memory.setLastPage(m_workspace->session().login(), m_workspace->pages()->currentKey());
}

void MainWindow::setLook(const LookChoice& look) {
    m_memory.setLook(look);
    Look::apply(look);
}

void MainWindow::setLanguage(Language language) {
    m_memory.setLanguage(language);
    m_workspace->say(language == Language::Japanese
                         ? tr("From the next start on the window speaks Japanese.")
                         : tr("From the next start on the window speaks English."),
                     Tone::Good);
}

void MainWindow::changePassword() {
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Change the password"));
    auto* form = new PasswordForm(m_port.door(), m_workspace->session().login(), {}, dialog);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(form);
    connect(form, &PasswordForm::abandoned, dialog, &QDialog::reject);
    connect(form, &PasswordForm::changed, dialog, [this, dialog] {
        dialog->accept();
        m_workspace->say(tr("The password was changed."), Tone::Good);
    });
    dialog->open();
}

void MainWindow::about() {
    const ConfirmQuestion text{
        tr("Banso %1").arg(QCoreApplication::applicationVersion()),
        tr("The notebook of a town's health division, from the pregnancy notice to school age.\n"
           "Free software under the GNU General Public License, version 3 or later."),
        {},
        tr("Close")};
    m_asker.confirm(text, this, [](bool) {});
}

QString MainWindow::reasonToStay() const {
    if (isWorking())
        return tr("Work is still running; it would be stopped.");
    qsizetype drafts = 0;
    for (const auto& [login, shelf] : m_shelves)
        drafts += shelf.count();
    return drafts > 0 ? tr("%n form(s) were begun and not saved; that would be lost.", nullptr,
                           static_cast<int>(drafts))
                      : QString();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    const QString reason = m_isQuitting ? QString() : reasonToStay();
    if (!reason.isEmpty()) {
        event->ignore();
        if (isLocked()) // nobody may close what he cannot see
            return;
        return m_asker.confirm(
            {tr("Quit the program?"), reason, {}, tr("&Quit"), true}, this, [this](bool yes) {
                m_isQuitting = yes;
                if (yes) // not from within this closing
                    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
            });
    }
    if (m_workspace)
        remember();
    m_memory.setGeometry(saveGeometry());
    event->accept();
}

void MainWindow::mousePressEvent(QMouseEvent* event) {
    if (m_workspace && !isLocked() && event->button() == Qt::BackButton)
        m_workspace->pages()->goBack();
    else if (m_workspace && !isLocked() && event->button() == Qt::ForwardButton)
        m_workspace->pages()->goForward();
    else
        QWidget::mousePressEvent(event);
}

} // namespace banso
