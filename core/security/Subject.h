#pragma once

#include "core/base/Id.h"

#include <QString>

namespace banso {

/// What a view, an approval or an audit entry is about: a kind and a number that security keeps but
/// does not understand. The room that owns the thing says its kind once, by specialising
/// `SubjectText` with `static constexpr const char* kKind = "person";`.
struct Subject {
    QString kind;
    qint64 id;

    friend bool operator==(const Subject&, const Subject&) = default;
};

template <class Tag>
struct SubjectText;

template <class Tag>
[[nodiscard]] Subject subjectOf(Id<Tag> id) {
    return {QString::fromLatin1(SubjectText<Tag>::kKind), id.value()};
}

} // namespace banso
