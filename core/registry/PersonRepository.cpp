#include "core/registry/PersonRepository.h"

namespace banso {

namespace {

const Query<PersonId, PersonState, QString, QString, std::optional<QString>, std::optional<QString>,
            PrintedName, Sex, std::optional<Date>, std::optional<QString>, QString, bool, qint64>
    kInsert{"person.insert",
            "INSERT INTO person (state, name, kana, name_roman, name_common, name_printed, sex,"
            " birth_on, birth_as_written, language, needs_interpreter, search_rank)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING person_id"};
const Query<Person, PersonId> kFind{
    "person.find",
    "SELECT person_id, state, name, kana, name_roman, name_common, name_printed, sex, birth_on,"
    " birth_as_written, died_on, language, needs_interpreter, merged_into_person_id, revision"
    " FROM person WHERE person_id = ?"};
const Command<QString, QString, std::optional<QString>, std::optional<QString>, PrintedName, Sex,
              std::optional<Date>, std::optional<QString>, QString, bool, PersonId, int>
    kUpdate{"person.update",
            "UPDATE person SET name = ?, kana = ?, name_roman = ?, name_common = ?,"
            " name_printed = ?, sex = ?, birth_on = ?, birth_as_written = ?, language = ?,"
            " needs_interpreter = ?, revision = revision + 1"
            " WHERE person_id = ? AND revision = ?"};
const Command<PersonState, std::optional<Date>, PersonId> kSetState{
    "person.setState", "UPDATE person SET state = ?, died_on = ?, revision = revision + 1"
                       " WHERE person_id = ?"};
const Command<PersonState, std::optional<PersonId>, PersonId> kSetMerged{
    "person.setMerged", "UPDATE person SET state = ?, merged_into_person_id = ?,"
                        " revision = revision + 1 WHERE person_id = ?"};
const Command<PersonId, AliasKind, QString, QString, std::optional<Date>> kAddAlias{
    "person.addAlias", "INSERT INTO person_alias (person_id, kind, name, kana, until_on)"
                       " VALUES (?, ?, ?, ?, ?)"};
const Query<PersonAlias, PersonId> kAliases{
    "person.aliases", "SELECT kind, name, kana, until_on FROM person_alias WHERE person_id = ?"
                      " ORDER BY person_alias_id DESC"};

} // namespace

PersonRepository::PersonRepository(Database& database) : m_database(database), m_index(database) {}

PersonId PersonRepository::add(const PersonDraft& d, PersonState state) {
    const qint64 place = m_index.placeFor(d);
    const PersonId id =
        m_database.one(kInsert, state, d.name, d.kana, d.nameRoman, d.nameCommon, d.printed, d.sex,
                       d.birth, d.birthAsWritten, d.language, d.needsInterpreter, place);
    m_index.add(place, d);
    return id;
}

std::optional<Person> PersonRepository::find(PersonId id) {
    return m_database.first(kFind, id);
}

Result<Person> PersonRepository::load(PersonId id) {
    auto person = find(id);
    while (person && person->mergedInto)
        person = find(*person->mergedInto);
    if (!person)
        return fail(
            refused("person.notFound", QStringLiteral("person"), {QString::number(id.value())}));
    return *std::move(person);
}

Status PersonRepository::update(PersonId id, int revision, const PersonDraft& d) {
    const qint64 changed =
        m_database.run(kUpdate, d.name, d.kana, d.nameRoman, d.nameCommon, d.printed, d.sex,
                       d.birth, d.birthAsWritten, d.language, d.needsInterpreter, id, revision);
    if (changed == 0)
        return fail(conflict("edit.changedMeanwhile"));
    m_index.refresh(id);
    return {};
}

void PersonRepository::setState(PersonId id, PersonState state, std::optional<Date> died) {
    m_database.run(kSetState, state, died, id);
}

void PersonRepository::setMerged(PersonId id, std::optional<PersonId> into, PersonState state) {
    m_database.run(kSetMerged, state, into, id);
    if (into)
        m_index.remove(id);
    else
        m_index.refresh(id);
}

void PersonRepository::addAlias(PersonId id, const PersonAlias& alias) {
    m_database.run(kAddAlias, id, alias.kind, alias.name, alias.kana, alias.until);
    m_index.refresh(id);
}

std::vector<PersonAlias> PersonRepository::aliases(PersonId id) {
    return m_database.all(kAliases, id);
}

} // namespace banso
