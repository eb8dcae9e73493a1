#include "core/storage/postgres/PostgresAddress.h"

#include "core/storage/SqlType.h"
#include "core/storage/StorageFailure.h"
#include "core/storage/postgres/PostgresEngine.h"

#include <libpq-fe.h>

#include <array>

namespace banso {

namespace {

const QByteArray kPassword("password");
const QByteArray kDatabase("dbname");
constexpr const char* kTimeoutSeconds = "8";

struct FreeOptions {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};

QByteArray quoted(QByteArray value) {
    return '\'' + value.replace('\\', "\\\\").replace('\'', "\\'") + '\'';
}

std::optional<QByteArray> partOf(const std::map<QByteArray, QByteArray>& parts,
                                 const QByteArray& name) {
    const auto part = parts.find(name);
    return part == parts.end() ? std::nullopt : std::optional(part->second);
}

bool hasDatabase(Engine& engine, const QByteArray& name) {
    static constexpr std::array kText{ParameterType::Text};
    const auto cursor = engine.prepare(
        "server.hasDatabase", "SELECT 1 FROM pg_catalog.pg_database WHERE datname = ?", kText);
    cursor->bindText(0, name);
    return cursor->step();
}

} // namespace

Result<PostgresAddress> PostgresAddress::parse(const QString& uri) {
    char* words = nullptr;
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(
        PQconninfoParse(uri.toUtf8().constData(), &words));
    if (words)
        PQfreemem(words);
    if (!options)
        return fail(misused("location.unreadable"));
    PostgresAddress address;
    for (const PQconninfoOption* option = options.get(); option->keyword; ++option)
        if (option->val)
            address.m_parts[option->keyword] = option->val;
    address.m_parts.try_emplace("connect_timeout", kTimeoutSeconds);
    return address;
}

QByteArray PostgresAddress::text() const {
    QByteArray all;
    for (const auto& [name, value] : m_parts)
        all += name + '=' + quoted(value) + ' ';
    return all;
}

QByteArray PostgresAddress::textWithoutPassword() const {
    PostgresAddress open = *this;
    open.m_parts.erase(kPassword);
    return open.text();
}

std::optional<QByteArray> PostgresAddress::password() const {
    return partOf(m_parts, kPassword);
}

std::optional<QByteArray> PostgresAddress::database() const {
    return partOf(m_parts, kDatabase);
}

PostgresAddress PostgresAddress::withDatabase(const QByteArray& name) const {
    PostgresAddress other = *this;
    other.m_parts[kDatabase] = name;
    return other;
}

Error whyNotConnected(const QString& uri, const QString& shown) {
    const auto address = PostgresAddress::parse(uri);
    if (!address)
        return address.error();
    if (PQping(address->text().constData()) != PQPING_OK)
        return broken("server.unreachable", {}, {shown});
    try {
        const auto engine = PostgresEngine::connectTo(address->withDatabase("postgres"));
        if (const auto name = address->database(); name && !hasDatabase(*engine, *name))
            return broken("server.noDatabase", {}, {shown, QString::fromUtf8(*name)});
    } catch (const StorageFailure&) {
        // Nor does the server's own database let us in: it is the user, not the database.
    }
    return broken("server.denied", {}, {shown});
}

} // namespace banso
