#include "ui/settings/logs/LogPlace.h"

#include "core/security/AuditLog.h"
#include "core/security/ViewLog.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/ui/settings/SettingsStage.h"
#include "ui/words/AuditWords.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace banso;

TEST_CASE("the audit log is read page by page, newest first, with who did it", "[settings]") {
    test::SettingsStage s;
    {
        auto desk = s.staff.desk(Role::Nurse);
        for (int i = 0; i < 300; ++i)
            AuditLog::record(*desk, "reveal", Subject{QStringLiteral("person"), i + 1});
    }
    s.open("logs");
    RowTable& table = *s.place<LogPlace>().table();
    CHECK(table.model()->rowCount() == 300);
    const auto cell = [&](int row, int column) {
        return table.model()->index(row, column).data().toString();
    };
    CHECK(cell(0, 1) == QStringLiteral("佐藤 花"));
    CHECK(cell(0, 3).endsWith(QStringLiteral(" 300")));
    CHECK(cell(299, 3).endsWith(QStringLiteral(" 1")));
}

TEST_CASE("at whom somebody looked is read with the reason", "[settings]") {
    test::SettingsStage s(Role::Approver);
    {
        auto desk = s.staff.desk(Role::Nurse);
        REQUIRE(ViewLog::record(*desk, {QStringLiteral("person"), 7}, ViewKind::Reveal,
                                QStringLiteral("訪問のため")));
    }
    s.open("logs");
    auto* which = s.page().currentPlace()->findChild<ChoiceField*>();
    which->choose(QString::number(s.staff.nurse().value()));
    RowTable& table = *s.place<LogPlace>().table();
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 1).data().toString() == QStringLiteral("人 7"));
    CHECK(table.model()->index(0, 3).data().toString() == QStringLiteral("訪問のため"));
}

TEST_CASE("every action of the audit log has words", "[settings]") {
    static const QRegularExpression action(QStringLiteral(
        "(?:AuditLog::record\\(\\s*\\w+,|AuditLog::append\\([^\";]*?,|AuditAction\\(|"
        "\\bfollow\\(\\w+,)\\s*\"([a-zA-Z.]+)\""));
    int found = 0;
    QDirIterator files(QStringLiteral(BANSO_SOURCE_DIR "/core"), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = action.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString key = matches.next().captured(1);
            INFO(file.fileName().toStdString() << ": " << key.toStdString());
            CHECK(hasAuditWords(key));
            ++found;
        }
    }
    CHECK(found > 25);
}
