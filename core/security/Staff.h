#pragma once

#include "core/security/Session.h"

namespace banso {

/// The name that somebody signs in with: 1 to 40 characters without blanks, folded (width and case)
/// so that `ＡＤＭＩＮ` typed with the input method still on is `admin`.
class Login {
  public:
    /// Errors, field `login`: `login.missing`, `login.unreadable` {text}.
    [[nodiscard]] static Result<Login> parse(QStringView text);
    [[nodiscard]] QString text() const { return m_text; }
    friend bool operator==(const Login&, const Login&) = default;

  private:
    explicit Login(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

struct Staff {
    static constexpr int kColumns = 8;
    StaffId id;
    QString login;
    QString name;
    QString kana;  ///< the order of lists
    QString title; ///< 保健師, 係長 …; may be empty
    bool isActive;
    std::optional<QString> osUser; ///< signs in without a password as this user of the computer
    int revision;
};

struct StaffMember {
    Staff staff;
    std::set<Role> roles;
};

/// What is typed to enter somebody.
struct NewStaff {
    QString login;
    QString name;
    QString kana;
    QString title;
    std::set<Role> roles;
};

/// What may be corrected later; the login stays.
struct StaffEdit {
    QString name;
    QString kana;
    QString title;
};

/// Everything wrong with it: errors of `Login`, `staff.nameMissing` (name), `staff.kanaMissing`
/// (kana), `staff.roleMissing` (roles).
[[nodiscard]] Errors findingsOf(const NewStaff& input);
[[nodiscard]] Errors findingsOf(const StaffEdit& input);

} // namespace banso
