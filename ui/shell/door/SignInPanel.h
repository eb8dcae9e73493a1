#pragma once

#include "ui/shell/door/SignInPort.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace banso {

class Paragraph;
class TextLine;

/// Asks for login and password; after a failure it says why and, where security makes one wait,
/// counts the seconds. For the fictitious town it lists who may sign in. While the screen is locked
/// it asks for the password of the person who locked it, or lets somebody else sign in.
class SignInPanel final : public QWidget {
    Q_OBJECT
  public:
    explicit SignInPanel(SignInPort& port, QWidget* parent = nullptr);

    /// Anybody of the staff; `login` as it was typed here last.
    void askAnybody(const QString& login);
    /// Only the password of the one who locked the screen.
    void askAgain(const Session& session);
    /// Why nobody is let in just now.
    void tell(const QString& message);

    [[nodiscard]] TextLine* login() const { return m_login; }
    [[nodiscard]] TextLine* password() const { return m_password; }
    [[nodiscard]] QPushButton* enter() const { return m_enter; }
    [[nodiscard]] QPushButton* other() const { return m_other; }
    [[nodiscard]] QListWidget* hints() const { return m_hints; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] int waitSeconds() const { return m_wait; }

  Q_SIGNALS:
    /// The password that was right comes along where it must be changed at once.
    void signedIn(const banso::SignedIn& signedIn, const QString& password);
    void otherWanted();

  private:
    void build();
    void fillHints();
    void tryIt();
    void take(const Result<SignedIn>& answer, const QString& password);
    void startWaiting(int seconds);
    void showWaiting();

    SignInPort& m_port;
    QLabel* m_title;
    Paragraph* m_message;
    TextLine* m_login;
    TextLine* m_password;
    QPushButton* m_enter;
    QPushButton* m_other;
    QWidget* m_hintBox;
    QListWidget* m_hints;
    QTimer m_second;
    int m_wait = 0;
    bool m_isAsking = false;
    bool m_isUnlocking = false;
};

} // namespace banso
