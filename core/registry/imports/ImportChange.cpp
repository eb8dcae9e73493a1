#include "core/registry/imports/ImportChange.h"

namespace banso {

bool isPlace(QStringView field) {
    static const QStringList places{QStringLiteral("address"), QStringLiteral("postcode"),
                                    QStringLiteral("district"), QStringLiteral("to")};
    return places.contains(field);
}

FieldChange guarded(const FoundField& field, std::optional<PersonId> person, bool isMasked) {
    // Without a number nobody can be granted a look: what is sealed then stays sealed.
    const PersonId whose = person.value_or(PersonId(0));
    const bool isSealed = isMasked && isPlace(field.field);
    return {field.field, {whose, isSealed, field.before}, {whose, isSealed, field.after}};
}

} // namespace banso
