#include "tests/core/storage/backup/BackupFixture.h"

#include "core/storage/SchemaScript.h"
#include "core/storage/SettingBook.h"
#include "core/storage/TextIndex.h"

#include <QDir>

namespace banso::test {

namespace {

const Query<qint64, QString, QString, QString, QString, std::optional<QString>> kAddStaff{
    "test.addStaff", "INSERT INTO staff (login, name, kana, title, is_active, os_user)"
                     " VALUES (?, ?, ?, ?, 1, ?) RETURNING staff_id"};
const Query<qint64, qint64> kAddDistrict{
    "test.addDistrict", "INSERT INTO district (code, name, sort_order, is_active)"
                        " VALUES ('d' || CAST(? AS TEXT), '中央', -7, 1) RETURNING district_id"};
const Command<qint64, qint64, Date> kAssign{
    "test.assign", "INSERT INTO district_assignment (district_id, staff_id, from_on)"
                   " VALUES (?, ?, ?)"};
const Command<qint64, qint64, Date> kAbsent{
    "test.absent", "INSERT INTO absence (staff_id, cover_staff_id, from_on) VALUES (?, ?, ?)"};

QString valueOf(const Cursor& row, int column) {
    if (row.columnType(column) == ColumnType::Null)
        return QStringLiteral("NULL");
    if (row.columnType(column) == ColumnType::Integer)
        return QString::number(row.integer(column));
    return u'\'' + QString::fromUtf8(row.text(column)) + u'\'';
}

QList<QByteArray> rowsOf(Engine& engine, const QString& table, QStringList columns) {
    columns.sort();
    const auto cursor = engine.prepare(
        "test.rows", "SELECT " + columns.join(u',').toUtf8() + " FROM " + table.toUtf8(), {});
    QList<QByteArray> rows;
    while (cursor->step()) {
        QString row;
        for (int column = 0; column < cursor->columnCount(); ++column)
            row += valueOf(*cursor, column) + u'|';
        rows.append(row.toUtf8());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

void fillAwkwardly(TestRegister& reg, int staff) {
    Database& db = reg.db();
    auto tx = reg.write();
    TextIndex index(db, QStringLiteral("person_text"));
    const QStringList names{QStringLiteral("𠮷田 髙橋󠄀"),
                            QStringLiteral("tab\there\\and\r\nline"), QStringLiteral("\\N"),
                            QStringLiteral("'\"{}|?$1"), QStringLiteral("邉󠄆 \u3000")};
    const Date day = *Date::of(2026, 4, 1);
    qint64 before = 0;
    for (int i = 0; i < staff; ++i) {
        const QString number = QString::number(i);
        const qint64 id =
            db.one(kAddStaff, QStringLiteral("login") + number, names[i % names.size()], QString(),
                   names[(i + 1) % names.size()],
                   i % 3 ? std::optional(QStringLiteral("os") + number) : std::nullopt);
        if (i % 4 == 0)
            db.run(kAssign, db.one(kAddDistrict, i), id, day.plusDays(i));
        if (before)
            db.run(kAbsent, id, before, day);
        before = id;
        index.put(i * 10, {QStringLiteral("𠮷田") + number, QStringLiteral("ヨ"),
                           QStringLiteral("ヨシダ") + number});
    }
    SettingBook book(db);
    (void)book.set(QStringLiteral("register.maxAgeDays"), day, QStringLiteral("21"));
    tx.commit();
}

std::map<QString, QList<QByteArray>> contentOf(Database& database) {
    Engine& engine = database.engine();
    QStringList indexes;
    for (const SchemaScript& script : SchemaScript::all(database.dialect()))
        indexes += script.textIndexes;
    std::map<QString, QList<QByteArray>> content;
    const QStringList tables = engine.tables();
    for (const QString& table : tables) {
        const bool isIndex = std::any_of(indexes.begin(), indexes.end(), [&](const QString& index) {
            return table == index || table.startsWith(index + u'_');
        });
        if (!isIndex && table != u"actor_context")
            content[table] = rowsOf(engine, table, engine.columnsOf(table));
    }
    for (const QString& index : indexes) {
        if (!tables.contains(index))
            continue;
        TextIndex(database, index).each([&](qint64 row, const QStringList& keys) {
            content[index].append((QString::number(row) + keys.join(u'|')).toUtf8());
            return true;
        });
    }
    return content;
}

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace banso::test
