#include "core/exchange/OutgoingFile.h"
#include "tests/faults/KillSeries.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestRegister.h"
#include "tests/support/cli/SmallTown.h"

#include <QDir>

using namespace banso;
using namespace banso::test;

namespace {

constexpr int kClaims = 6;
constexpr int kFiles = 3; // detail, summary, cover

QString text(qint64 number) {
    return QString::number(number);
}

/// One claim from the notice to the decision by a second person.
void grant(const CliProgram& clerk, const CliProgram& approver, int household) {
    const QString mother =
        text(clerk.must("person find", {QString::fromLatin1(SmallTown::motherNo(household))})
                 .number("person"));
    const QString pregnancy =
        text(clerk
                 .must("record pregnancy --edd 2027-05-01 --heartbeat 2026-10-20 --person",
                       {mother, QStringLiteral("--institution"), QStringLiteral("サンプル医院")})
                 .number("pregnancy"));
    clerk.must("record interview --occasion P01 --person",
               {mother, QStringLiteral("--pregnancy"), pregnancy, QStringLiteral("--summary"),
                QStringLiteral("初回面談")});
    const QString claim =
        clerk
            .must("benefit claim add --instalment 1 --bank 0149 --branch 001 --kind 1 --elsewhere 0"
                  " --account 1234567 --pregnancy",
                  {pregnancy, QStringLiteral("--holder"), QStringLiteral("サンプル ハナコ"),
                   QStringLiteral("--accept"), QStringLiteral("通帳の写しで確認")})
            .text("claim");
    approver.must("benefit claim decide", {claim});
}

std::unique_ptr<TownRegister> decided(Dialect dialect) {
    auto town = SmallTown::founded(dialect).copy();
    const CliProgram clerk = town->cli();
    clerk.must("staff roles admin --roles administrator,approver");
    for (int i = 0; i < kClaims; ++i)
        grant(clerk, clerk.as("admin", "banso-demo-1"), 200 + i);
    return town;
}

struct Promise {
    static constexpr int kColumns = 5;
    qint64 id;
    QString path;
    QString sha256;
    qint64 bytes;
    QString state;

    [[nodiscard]] FileFate fate() const { return fateOf({path, sha256.toLatin1(), bytes, 0}); }
};
const Query<Promise> kPromises{"test.benefitPromises",
                               "SELECT outgoing_file_id, path, content_sha256, byte_count, state"
                               " FROM outgoing_file ORDER BY outgoing_file_id"};

/// Nothing lies there that the register does not know, and what lies there is whole.
Left look(const TownRegister& reg) {
    const auto promises = reg.open()->all(kPromises);
    const QDir out(reg.path(QStringLiteral("out")));
    for (const QFileInfo& file : out.entryInfoList(QDir::Files)) {
        INFO(file.fileName().toStdString());
        CHECK(std::any_of(promises.begin(), promises.end(), [&](const Promise& promise) {
            return promise.path == file.absoluteFilePath() && promise.fate() == FileFate::Whole;
        }));
    }
    int written = 0;
    for (const Promise& promise : promises) {
        INFO(promise.path.toStdString() << ' ' << promise.state.toStdString());
        CHECK(promise.fate() != FileFate::Other);
        if (promise.state == u"written") {
            CHECK(promise.fate() == FileFate::Whole);
            ++written;
        }
    }
    CHECK((promises.empty() || promises.size() == kFiles)); // promised together
    CHECK((written == 0 || written == kFiles));
    return promises.empty() ? Left::Nothing : written == kFiles ? Left::Done : Left::Part;
}

/// Each file that nobody saw leave is asked about; then the year's files can be written.
void carryOn(const TownRegister& reg) {
    const CliProgram cli = reg.cli();
    for (const Promise& promise : reg.open()->all(kPromises)) {
        if (promise.state == u"written")
            continue;
        cli.must("send files");
        cli.must("send files --file", {text(promise.id), QStringLiteral("--left"),
                                       promise.fate() == FileFate::Whole ? QStringLiteral("yes")
                                                                         : QStringLiteral("no")});
    }
    CHECK(cli.must("send files").rows().isEmpty());
    const QDir out(reg.path(QStringLiteral("out")));
    const bool isClear = out.entryList(QDir::Files).isEmpty();
    cli.must("benefit export --fiscal-year 2026 --out",
             {isClear ? out.path() : reg.folder("again")});
    if (isClear)
        CHECK(out.entryList(QDir::Files | QDir::Hidden).size() == kFiles);
}

} // namespace

TEST_CASE("the subsidy office's files are written together, or asked about", "[faults][kill]") {
    const auto dialect = GENERATE(from_range(engines()));
    const auto ground = decided(dialect);
    const KillSeries::Scene scene{
        "benefit export", *ground, "benefit export --fiscal-year 2026 --out",
        [](const TownRegister& reg) { return QStringList{reg.folder("out")}; },
        [](const TownRegister& reg, const CliAnswer& answer) {
            const Left left = look(reg);
            if (answer.status == -1)
                carryOn(reg);
            return left;
        }};
    KillSeries(scene).run();
}
