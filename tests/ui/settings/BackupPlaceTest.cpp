#include "core/storage/backup/BackupKey.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/ui/settings/SettingsStage.h"

#include <QFile>

using namespace banso;

namespace {

/// A computer with a folder of its own for the key.
struct KeyFolder {
    explicit KeyFolder(const QString& path) { qputenv("BANSO_BACKUP_KEY", path.toUtf8()); }
    ~KeyFolder() { qunsetenv("BANSO_BACKUP_KEY"); }
};

bool says(test::SettingsStage& s, const char* words) {
    return test::eventually([&] { return s.allText().contains(QString::fromUtf8(words)); });
}

} // namespace

TEST_CASE("backed up, verified, restored into a new register: by keys", "[settings]") {
    test::SettingsStage s;
    const KeyFolder key(s.folder.filePath(QStringLiteral("backup.key")));
    const QString backup = s.folder.filePath(QStringLiteral("town.backup"));
    const QString again = s.folder.filePath(QStringLiteral("again.banso"));
    s.open("own");
    s.asker.prepareText(backup);
    test::press(Qt::CTRL | Qt::Key_B); // from any place of the page
    CHECK(s.page().place() == QStringLiteral("backup"));
    REQUIRE(says(s, "読み返しました: town.backup"));
    s.asker.prepareText(backup);
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    REQUIRE(says(s, "欠けていません"));
    s.asker.prepareText(backup);
    s.asker.prepareText(again);
    test::press(Qt::CTRL | Qt::Key_R);
    REQUIRE(says(s, "「again.banso」を作りました"));
    const auto restored = Database::open(*DatabaseLocation::parse(again));
    REQUIRE(restored);
    CHECK(StaffRepository(**restored).list().size() == StaffRepository(s.reg.db()).list().size());

    // A register that is there is never restored over.
    s.asker.prepareText(backup);
    s.asker.prepareText(again);
    test::press(Qt::CTRL | Qt::Key_R);
    REQUIRE(says(s, "again.banso"));
    CHECK_FALSE(s.allText().contains(QStringLiteral("「again.banso」を作りました")));
}

TEST_CASE("a damaged backup is told, and so is giving up", "[settings]") {
    test::SettingsStage s;
    const KeyFolder key(s.folder.filePath(QStringLiteral("backup.key")));
    const QString backup = s.folder.filePath(QStringLiteral("town.backup"));
    s.open("backup");
    s.asker.prepareText(std::nullopt);
    test::press(Qt::CTRL | Qt::Key_B);
    CHECK_FALSE(QFile::exists(backup));
    s.asker.prepareText(backup);
    test::press(Qt::CTRL | Qt::Key_B);
    REQUIRE(says(s, "読み返しました"));
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    REQUIRE(file.write("x") == 1);
    file.close();
    s.asker.prepareText(backup);
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    REQUIRE(says(s, "town.backup"));
    CHECK_FALSE(s.allText().contains(QStringLiteral("欠けていません")));
}

TEST_CASE("the key goes into the safe and comes back on another computer", "[settings]") {
    test::SettingsStage s;
    const QString safe = s.folder.filePath(QStringLiteral("safe.txt"));
    QString id;
    s.open("backup");
    const auto type = [&](const char* phrase) {
        auto* form = s.page().currentPlace()->findChild<FormColumn*>();
        qobject_cast<TextLine*>(form->row(QStringLiteral("passphrase"))->widget())
            ->setText(QLatin1String(phrase));
    };
    {
        const KeyFolder key(s.folder.filePath(QStringLiteral("first.key")));
        test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_S); // without a passphrase nothing is asked
        CHECK(s.asker.unprepared() == 0);
        type("four words and more");
        s.asker.prepareText(safe);
        test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
        REQUIRE(QFile::exists(safe));
        id = BackupKey::load(BackupKey::defaultPath())->id();
    }
    const KeyFolder key(s.folder.filePath(QStringLiteral("second.key")));
    type("four words and less");
    s.asker.prepareText(safe);
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    CHECK_FALSE(BackupKey::load(BackupKey::defaultPath()));
    type("four words and more");
    s.asker.prepareText(safe);
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    CHECK(BackupKey::load(BackupKey::defaultPath())->id() == id);
}

TEST_CASE("the check tells each question with its answer", "[settings]") {
    test::SettingsStage s;
    s.open("backup");
    test::press(Qt::CTRL | Qt::Key_K);
    REQUIRE(says(s, "台帳に異常はありません"));
    s.port.answers[1].count = 2;
    test::press(Qt::CTRL | Qt::Key_K);
    REQUIRE(says(s, "異常があります"));
    auto* table = s.page().currentPlace()->findChild<RowTable*>();
    CHECK(table->model()->index(1, 1).data().toString().contains(QStringLiteral("2")));
}
