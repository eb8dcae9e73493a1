#include "core/storage/TextIndex.h"

namespace banso {

namespace {

/// The characters of a key, surrogate pairs whole.
QStringList characters(const QString& key) {
    QStringList list;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const bool isPair = key[i].isHighSurrogate() && i + 1 < key.size();
        list.append(key.mid(i, isPair ? 2 : 1));
        i += isPair ? 1 : 0;
    }
    return list;
}

/// Neighbouring pairs, and the last character alone: 高橋凛 gives 高橋 橋凛 凛. A term of two or
/// more characters is a run of pairs, so the lone last one keeps terms from crossing into the next
/// key.
QStringList pairsOf(const QString& key, bool withLast) {
    const QStringList single = characters(key);
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < single.size(); ++i)
        pairs.append(single[i] + single[i + 1]);
    if (!single.isEmpty() && (withLast || single.size() == 1))
        pairs.append(single.last());
    return pairs;
}

QString matchExpression(const QStringList& terms) {
    QStringList parts;
    for (const QString& term : terms) {
        const QString phrase = u'"' + pairsOf(term, false).join(u' ') + u'"';
        parts.append(characters(term).size() == 1 ? phrase + u'*' : phrase);
    }
    return parts.join(QStringLiteral(" AND "));
}

QString arrayLiteral(const QStringList& items) {
    QStringList quoted;
    for (QString item : items)
        quoted.append(
            u'"' +
            item.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) +
            u'"');
    return u'{' + quoted.join(u',') + u'}';
}

/// For the array index: the pairs, and every single character as well.
QStringList gramsOf(const QStringList& keys) {
    QStringList grams;
    for (const QString& key : keys)
        grams += pairsOf(key, true) + characters(key);
    grams.removeDuplicates();
    return grams;
}

/// The keys that pairs were made of: each ends with a character that stands alone.
QStringList keysOf(const QString& pairs) {
    QStringList keys;
    QString key;
    const QStringList words = pairs.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QStringList single = characters(word);
        key += single.first();
        if (single.size() == 1)
            keys.append(std::exchange(key, QString()));
    }
    return keys;
}

} // namespace

TextIndex::TextIndex(Database& database, const QString& table)
    : m_database(database), m_table(table.toUtf8()) {}

TextIndex::~TextIndex() = default;

void TextIndex::create(Engine& engine, const QString& table) {
    const QByteArray name = table.toUtf8();
    if (engine.dialect() == Dialect::Sqlite) {
        engine.execute("CREATE VIRTUAL TABLE " + name +
                       " USING fts5(pairs, tokenize = 'ascii', prefix = '1', columnsize = 0)");
        return;
    }
    engine.execute("CREATE TABLE " + name +
                   " (row_id BIGINT PRIMARY KEY, keys TEXT COLLATE \"C\""
                   " NOT NULL, grams TEXT[] COLLATE \"C\" NOT NULL)");
    indexServerRows(engine, table);
}

void TextIndex::indexServerRows(Engine& engine, const QString& table) {
    const QByteArray name = table.toUtf8();
    engine.execute("CREATE INDEX " + name + "_grams ON " + name + " USING gin (grams)");
}

void TextIndex::leaveServerRowsUnindexed(Engine& engine, const QString& table) {
    engine.execute("DROP INDEX " + table.toUtf8() + "_grams");
}

Cursor& TextIndex::cursor(std::unique_ptr<Cursor>& slot, const QByteArray& sql,
                          std::span<const ParameterType> types) {
    if (!slot)
        slot = m_database.engine().prepare("textIndex", sql, types);
    slot->reset();
    return *slot;
}

void TextIndex::put(qint64 row, const QStringList& keys) {
    using enum ParameterType;
    static constexpr std::array kTypes{Integer, Text, Text};
    if (m_database.dialect() == Dialect::Sqlite) {
        QStringList pairs;
        for (const QString& key : keys)
            pairs += pairsOf(key, true);
        Cursor& put = cursor(m_put, "INSERT INTO " + m_table + " (rowid, pairs) VALUES (?, ?)",
                             std::span(kTypes).first(2));
        put.bindInteger(0, row);
        put.bindText(1, pairs.join(u' ').toUtf8());
        (void)put.step();
        return;
    }
    Cursor& put = cursor(
        m_put, "INSERT INTO " + m_table + " (row_id, keys, grams) VALUES (?, ?, (?)::text[])",
        kTypes);
    put.bindInteger(0, row);
    const auto values = serverRow(keys);
    put.bindText(1, values[0]);
    put.bindText(2, values[1]);
    (void)put.step();
}

void TextIndex::remove(qint64 row) {
    static constexpr std::array kTypes{ParameterType::Integer};
    const QByteArray key = m_database.dialect() == Dialect::Sqlite ? "rowid" : "row_id";
    Cursor& remove = cursor(m_remove, "DELETE FROM " + m_table + " WHERE " + key + " = ?", kTypes);
    remove.bindInteger(0, row);
    (void)remove.step();
}

void TextIndex::each(const std::function<bool(qint64 row, const QStringList& keys)>& use) {
    const bool isSqlite = m_database.dialect() == Dialect::Sqlite;
    const auto rows = m_database.engine().prepare(
        "textIndex.each",
        isSqlite ? "SELECT rowid, pairs FROM " + m_table + " ORDER BY rowid"
                 : "SELECT row_id, keys FROM " + m_table + " ORDER BY row_id",
        {});
    while (rows->step()) {
        const QString text = QString::fromUtf8(rows->text(1));
        if (!use(rows->integer(0), isSqlite ? keysOf(text) : text.split(u'|')))
            return;
    }
}

QStringList TextIndex::serverColumns() {
    return {QStringLiteral("row_id"), QStringLiteral("keys"), QStringLiteral("grams")};
}

std::array<QByteArray, 2> TextIndex::serverRow(const QStringList& keys) {
    return {keys.join(u'|').toUtf8(), arrayLiteral(gramsOf(keys)).toUtf8()};
}

std::vector<qint64> TextIndex::find(const QStringList& terms, int limit, qint64 after) {
    using enum ParameterType;
    static constexpr std::array kTypes{Text, Text, Integer, Integer};
    std::vector<qint64> rows;
    if (terms.isEmpty() || terms.contains(QString()))
        return rows;
    const bool isSqlite = m_database.dialect() == Dialect::Sqlite;
    Cursor& find = isSqlite
                       ? cursor(m_find,
                                "SELECT rowid FROM " + m_table + " WHERE " + m_table +
                                    " MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?",
                                std::span(kTypes).subspan(1))
                       : cursor(m_find,
                                "SELECT row_id FROM " + m_table +
                                    " WHERE grams @> (?)::text[] AND NOT EXISTS (SELECT 1 FROM"
                                    " unnest((?)::text[]) AS term WHERE strpos(keys, term) = 0)"
                                    " AND row_id > ? ORDER BY row_id LIMIT ?",
                                kTypes);
    int position = 0;
    if (isSqlite) {
        find.bindText(position++, matchExpression(terms).toUtf8());
    } else {
        QStringList grams;
        for (const QString& term : terms)
            grams += pairsOf(term, false);
        find.bindText(position++, arrayLiteral(grams).toUtf8());
        find.bindText(position++, arrayLiteral(terms).toUtf8());
    }
    find.bindInteger(position++, after);
    find.bindInteger(position, limit);
    while (find.step())
        rows.push_back(find.integer(0));
    find.reset();
    return rows;
}

} // namespace banso
