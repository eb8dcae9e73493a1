#pragma once

#include "core/base/Error.h"

#include <set>

namespace banso {

/// Some findings are questions: possible, but rare enough that somebody should look twice. Their
/// codes begin with `sure.`; an input is accepted when every question is answered "yes, it is so".
[[nodiscard]] bool isQuestion(const Error& error);
/// The name under which a question is answered: its code, with the field it is about.
[[nodiscard]] QString questionKey(const Error& error);

/// The questions that somebody answered with yes.
class Confirmed {
  public:
    Confirmed() = default;
    Confirmed(std::initializer_list<QString> keys) : m_keys(keys) {}
    void add(const Error& question) { m_keys.insert(questionKey(question)); }
    void addAll(const Errors& findings);
    [[nodiscard]] bool covers(const Error& error) const;
    /// What still stands against the input: refusals, and questions without an answer.
    [[nodiscard]] Errors open(Errors findings) const;

  private:
    std::set<QString> m_keys;
};

} // namespace banso
