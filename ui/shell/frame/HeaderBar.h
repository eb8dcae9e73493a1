#pragma once

#include "ui/shell/RegisterState.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace banso {

class ElidedLabel;
class SearchBox;

/// The line over every page: the one search box, the date of the register (vermilion when it is
/// older than the setting), who is signed in, and the lock.
class HeaderBar final : public QWidget {
    Q_OBJECT
  public:
    explicit HeaderBar(QWidget* parent = nullptr);

    void setRegister(const RegisterState& state, Date today);
    void setPerson(const QString& name, const QString& roles);

    [[nodiscard]] SearchBox* search() const { return m_search; }
    [[nodiscard]] QToolButton* person() const { return m_person; }
    [[nodiscard]] QToolButton* lock() const { return m_lock; }
    [[nodiscard]] QToolButton* back() const { return m_back; }
    [[nodiscard]] QToolButton* forward() const { return m_forward; }
    /// What stands about the register's date, as it is read.
    [[nodiscard]] QString registerWords() const;
    [[nodiscard]] bool isRegisterOld() const { return m_isOld; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void dress();
    /// Where there is little room the lock is only its icon and the roles are left out.
    void arrange();

    QToolButton* m_back;
    QToolButton* m_forward;
    SearchBox* m_search;
    QLabel* m_dateIcon;
    ElidedLabel* m_dateText;
    QToolButton* m_person;
    QToolButton* m_lock;
    QString m_name;
    QString m_roles;
    bool m_isOld = false;
};

} // namespace banso
