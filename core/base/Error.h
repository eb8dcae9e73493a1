#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <string_view>
#include <vector>

namespace banso {

/// What kind of answer an error is. The kind decides the exit status of a command and the tone of
/// the window: core itself never finds words (they are made in `ui/words`).
enum class ErrorKind {
    Usage,    ///< asked in a way that has no meaning: unknown option, unknown choice
    Ground,   ///< the surroundings broke: file, database, disk, network
    Refused,  ///< a rule says no: validation, safety gate, shrinking file
    Denied,   ///< not signed in, or not permitted
    Conflict, ///< somebody else changed it meanwhile
};

/// A stable dotted key such as `date.impossible`, made from a string literal only, so that a test
/// can read every code out of the sources and ask whether it has words.
class ErrorCode {
  public:
    template <std::size_t N>
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is the code
    consteval ErrorCode(const char (&literal)[N]) : m_text(literal, N - 1) {}

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] QString toString() const {
        return QString::fromLatin1(m_text.data(), static_cast<qsizetype>(m_text.size()));
    }
    friend bool operator==(const ErrorCode&, const ErrorCode&) = default;

  private:
    std::string_view m_text;
};

/// An expected outcome that is not the wished one: a code, the field it concerns (a stable key, may
/// be empty) and the arguments its sentence will need, in the order the words take them.
struct Error {
    ErrorKind kind;
    ErrorCode code;
    QString field = {};
    QStringList arguments = {};

    friend bool operator==(const Error&, const Error&) = default;
};

/// Everything that is wrong with an input at once, so that a form can show it all.
using Errors = std::vector<Error>;

[[nodiscard]] inline Error misused(ErrorCode code, QString field = {}, QStringList arguments = {}) {
    return {ErrorKind::Usage, code, std::move(field), std::move(arguments)};
}
[[nodiscard]] inline Error broken(ErrorCode code, QString field = {}, QStringList arguments = {}) {
    return {ErrorKind::Ground, code, std::move(field), std::move(arguments)};
}
[[nodiscard]] inline Error refused(ErrorCode code, QString field = {}, QStringList arguments = {}) {
    return {ErrorKind::Refused, code, std::move(field), std::move(arguments)};
}
[[nodiscard]] inline Error denied(ErrorCode code, QString field = {}, QStringList arguments = {}) {
    return {ErrorKind::Denied, code, std::move(field), std::move(arguments)};
}
[[nodiscard]] inline Error conflict(ErrorCode code, QString field = {},
                                    QStringList arguments = {}) {
    return {ErrorKind::Conflict, code, std::move(field), std::move(arguments)};
}

} // namespace banso
