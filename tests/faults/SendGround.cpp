#include "tests/faults/SendGround.h"

#include <QDir>
#include <QFile>

namespace banso::test::SendGround {

namespace {

/// One after the other, each a copy of the one before.
struct Stages {
    explicit Stages(Dialect dialect) : founded(SmallTown::founded(dialect)) {}
    const TownRegister& founded;
    std::unique_ptr<TownRegister> prepared;
    std::unique_ptr<TownRegister> released;
    std::unique_ptr<TownRegister> exported;
};

/// One for each database: made after the server it needs, gone before it.
Stages& stagesOn(Dialect dialect) {
    if (dialect == Dialect::Postgres) {
        static Stages postgres(Dialect::Postgres);
        return postgres;
    }
    static Stages sqlite(Dialect::Sqlite);
    return sqlite;
}

} // namespace

const TownRegister& prepared(Dialect dialect) {
    Stages& stages = stagesOn(dialect);
    if (!stages.prepared) {
        stages.prepared = stages.founded.copy();
        stages.prepared->cli().must("send prepare --notice C04N --due --session 1");
    }
    return *stages.prepared;
}

const TownRegister& released(Dialect dialect) {
    Stages& stages = stagesOn(dialect);
    if (!stages.released) {
        stages.released = prepared(dialect).copy();
        stages.released->cli().must("send release 1");
    }
    return *stages.released;
}

const TownRegister& exported(Dialect dialect) {
    Stages& stages = stagesOn(dialect);
    if (!stages.exported) {
        stages.exported = released(dialect).copy();
        stages.exported->cli().must("send export 1 --out", {stages.exported->folder("out")});
    }
    return *stages.exported;
}

QByteArray resultFile(const TownRegister& exported,
                      const std::function<const char*(int)>& stateOf) {
    const QDir out(exported.path(QStringLiteral("out")));
    QFile sms(out.filePath(out.entryList({QStringLiteral("sms_*.csv")}).value(0)));
    if (!sms.open(QIODevice::ReadOnly))
        throw std::runtime_error("no SMS file was written");
    QByteArray text = "管理番号,電話番号,状態,結果コード,通数,処理日時\r\n";
    const QList<QByteArray> lines = sms.readAll().split('\n');
    for (int i = 1; i < lines.size(); ++i) { // the first line names the columns
        const QList<QByteArray> cells = lines[i].split(',');
        const char* state = cells.size() < 2 ? "" : stateOf(i - 1);
        if (*state)
            text += cells[0] + ',' + cells[1] + ",\"" + state + "\",,1,2026/11/22 08:3" +
                    QByteArray::number(i % 10) + ":00\r\n";
    }
    return text;
}

} // namespace banso::test::SendGround
