#include "core/storage/Transaction.h"

namespace banso {

ReadTransaction::ReadTransaction(Database& database)
    : m_database(database), m_isOwner(!database.m_isInTransaction) {
    if (!m_isOwner)
        return;
    m_database.m_engine->beginRead();
    m_database.m_isInTransaction = true;
}

ReadTransaction::~ReadTransaction() {
    if (!m_isOwner)
        return;
    m_database.m_engine->rollback();
    m_database.m_isInTransaction = false;
}

WriteTransaction::WriteTransaction(Database& database, const Actor& actor, Instant at)
    : m_database(database), m_isOwner(!database.m_isInTransaction) {
    Database::Writer writer{actor.key().toUtf8(), at.iso().toLatin1()};
    if (!m_isOwner) {
        if (!m_database.m_writer)
            throw StorageDefect("a write transaction inside a read transaction");
        m_outer = m_database.m_writer;
        writeAs(std::move(writer));
        return;
    }
    m_database.m_engine->beginWrite();
    m_database.m_isInTransaction = true;
    try {
        writeAs(std::move(writer));
    } catch (...) {
        giveUp();
        throw;
    }
}

WriteTransaction::~WriteTransaction() {
    if (m_isOwner) {
        if (!m_isDone)
            giveUp();
        return;
    }
    if (!m_isDone)
        m_database.m_isBroken = true;
    try {
        writeAs(*m_outer);
    } catch (const StorageFailure&) {
        // The statement before failed already: the outer transaction can only be given up.
        m_database.m_isBroken = true;
    }
}

void WriteTransaction::writeAs(Database::Writer writer) {
    if (m_database.m_writer == writer)
        return;
    m_database.m_engine->setActor(writer.actor, writer.at);
    m_database.m_writer = std::move(writer);
}

void WriteTransaction::giveUp() noexcept {
    m_database.m_engine->rollback();
    m_database.m_isInTransaction = false;
    m_database.m_writer.reset();
    m_database.m_isBroken = false;
}

void WriteTransaction::commit() {
    m_isDone = !m_isOwner;
    if (!m_isOwner)
        return;
    if (m_database.m_isBroken)
        throw StorageDefect("commit after an inner transaction was given up");
    m_database.m_engine->commit();
    m_isDone = true;
    m_database.m_isInTransaction = false;
    m_database.m_writer.reset();
}

} // namespace banso
