#include "core/registry/imports/ImportChange.h"

namespace banso {

bool isGuardedField(QStringView field) {
    static const QStringList guarded{QStringLiteral("address"), QStringLiteral("postcode"),
                                     QStringLiteral("district"), QStringLiteral("to"),
                                     QStringLiteral("number")};
    return guarded.contains(field);
}

FieldChange guarded(const FoundField& field, std::optional<PersonId> person, bool isMasked) {
    // Without a number nobody can be granted a look: what is sealed then stays sealed.
    const PersonId whose = person.value_or(PersonId(0));
    const bool isSealed = isMasked && isGuardedField(field.field);
    return {field.field, {whose, isSealed, field.before}, {whose, isSealed, field.after}};
}

} // namespace banso
