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
    if (!m_isOwner) {
        if (!m_database.m_isWriting)
            throw StorageDefect("a write transaction inside a read transaction");
        return;
    }
    m_database.m_engine->beginWrite();
    m_database.m_isInTransaction = true;
    m_database.m_isWriting = true;
    try {
        m_database.m_engine->setActor(actor.key().toUtf8(), at.iso().toLatin1());
    } catch (...) {
        end();
        throw;
    }
}

WriteTransaction::~WriteTransaction() {
    if (m_isOwner && !m_isDone)
        end();
    else if (!m_isOwner && !m_isDone)
        m_database.m_isBroken = true;
}

void WriteTransaction::end() noexcept {
    m_database.m_engine->rollback();
    m_database.m_isInTransaction = false;
    m_database.m_isWriting = false;
    m_database.m_isBroken = false;
}

void WriteTransaction::commit() {
    if (!m_isOwner) {
        m_isDone = true;
        return;
    }
    if (m_database.m_isBroken)
        throw StorageDefect("commit after an inner transaction was given up");
    m_database.m_engine->commit();
    m_isDone = true;
    m_database.m_isInTransaction = false;
    m_database.m_isWriting = false;
}

} // namespace banso
