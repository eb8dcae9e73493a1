#include "core/registry/imports/PersonResolver.h"

#include "core/base/TextKey.h"
#include "core/registry/imports/ResidentReader.h"

namespace banso {

namespace {

const Query<PersonId, Date> kBorn{"personResolver.born",
                                  "SELECT person_id FROM person WHERE birth_on = ?"
                                  " AND state <> 'merged' ORDER BY person_id"};

Failure quarantined(ErrorCode code, const char* field, QStringList arguments = {}) {
    return fail(refused(code, QString::fromLatin1(field), std::move(arguments)));
}

} // namespace

PersonResolver::PersonResolver(Database& database)
    : m_database(database), m_persons(database), m_entries(database) {
    m_index.load(database);
}

Result<Person> PersonResolver::find(const PersonClue& clue) {
    if (!clue.residentNo.isEmpty())
        return byNumber(clue);
    if (clue.name.isEmpty() || !clue.birth)
        return quarantined("import.personUnclear", "residentNumber");
    return byNameAndBirth(clue);
}

Result<Person> PersonResolver::byNumber(const PersonClue& clue) {
    const auto* known = m_index.find(ResidentReader::plainNumber(clue.residentNo.toUtf8()));
    const auto entry = known ? m_entries.find(known->entry) : std::nullopt;
    if (!entry)
        return quarantined("import.personUnknown", "residentNumber");
    BANSO_TRY(Person person, m_persons.load(entry->person));
    const bool isBornThen = !clue.birth || !person.birth || *clue.birth == *person.birth;
    if (!isBornThen || (!clue.name.isEmpty() && !isCalled(person, clue.name)))
        return quarantined("import.personMismatch", "name");
    return person;
}

Result<Person> PersonResolver::byNameAndBirth(const PersonClue& clue) {
    std::vector<Person> found;
    for (const PersonId id : m_database.all(kBorn, *clue.birth))
        if (auto person = m_persons.find(id); person && isCalled(*person, clue.name))
            found.push_back(*std::move(person));
    if (found.empty())
        return quarantined("import.personUnknown", "name");
    if (found.size() > 1)
        return quarantined("import.personAmbiguous", "name", {QString::number(found.size())});
    return std::move(found.front());
}

bool PersonResolver::isCalled(const Person& person, const QString& name) {
    const QString key = searchKey(name);
    QStringList names{person.name, person.kana, person.nameRoman.value_or(QString()),
                      person.nameCommon.value_or(QString())};
    for (const PersonAlias& alias : m_persons.aliases(person.id))
        names << alias.name << alias.kana;
    return std::any_of(names.begin(), names.end(), [&key](const QString& known) {
        return !known.isEmpty() && searchKey(known) == key;
    });
}

} // namespace banso
