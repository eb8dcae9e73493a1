#include "tests/core/registry/imports/ExtractTown.h"

namespace banso::test {

QString everything(Database& database) {
    QStringList rows;
    Engine& engine = database.engine();
    for (const QString& table : engine.tables()) {
        if (table.startsWith(QStringLiteral("person_text")) || table == u"schema_version")
            continue;
        const QByteArray columns = engine.columnsOf(table).join(u',').toUtf8();
        const auto cursor =
            engine.prepare("test.everything", "SELECT " + columns + " FROM " + table.toUtf8(), {});
        while (cursor->step()) {
            QStringList cells{table};
            for (int column = 0; column < cursor->columnCount(); ++column)
                cells.append(cursor->columnType(column) == ColumnType::Integer
                                 ? QString::number(cursor->integer(column))
                                 : QString::fromUtf8(cursor->text(column)));
            rows.append(cells.join(u'|'));
        }
    }
    rows.sort();
    return rows.join(u'\n');
}

} // namespace banso::test
