#include "core/security/Sealed.h"

#include "core/security/AuditLog.h"
#include "core/security/ViewLog.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestStaff.h"

#include <QDebug>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace banso;
using namespace banso::test;

namespace banso {

/// Stands in for the class of that name in outreach: nobody else can make a key.
class SafetyGate {
  public:
    template <class T>
    static T letOut(const Sealed<T>& sealed) {
        return sealed.forOutput(OutputKey());
    }
};

} // namespace banso

namespace {

using Address = Sealed<QString>;

template <class T>
concept Printable = requires(QDebug debug, const T& value) {
    debug << value;
};
template <class T>
concept Streamable = requires(std::ostream& out, const T& value) {
    out << value;
};

static_assert(!std::is_convertible_v<Address, QString>);
static_assert(!std::is_constructible_v<QString, Address>);
static_assert(!std::is_convertible_v<QString, Address>);
static_assert(!std::equality_comparable<Address>);
static_assert(!std::equality_comparable_with<Address, QString>);
static_assert(Printable<QString> && !Printable<Address>);
static_assert(!Streamable<Address>);
static_assert(!std::is_default_constructible_v<OutputKey>);
static_assert(!std::is_copy_constructible_v<OutputKey>);
static_assert(!std::is_default_constructible_v<RevealGrant>);

const Subject kMother{QStringLiteral("person"), 7};
const Subject kChild{QStringLiteral("person"), 8};
const QString kReason = QStringLiteral("本人から転居の相談");
const Address kAddress(kMother, QStringLiteral("サンプル市中央二丁目2-3"));

/// Files of a folder of ours in whose code a word stands.
QStringList filesNaming(const char* folder, const QString& word) {
    static const QRegularExpression comment(QStringLiteral("//[^\\n]*"));
    const QString root = QStringLiteral(BANSO_SOURCE_DIR "/");
    QDirIterator files(root + QLatin1String(folder),
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList found;
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (QString::fromUtf8(file.readAll()).remove(comment).contains(word))
            found.append(file.fileName().sliced(root.size()));
    }
    return found;
}

} // namespace

TEST_CASE("nobody but the gate's room holds the key for output", "[security][sealed]") {
    const QStringList doors{QStringLiteral("core/security/OutputKey.h"),
                            QStringLiteral("core/security/Sealed.h"),
                            QStringLiteral("core/registry/Guarded.h")};
    QStringList named;
    for (const char* folder : {"core", "ui", "app"})
        named += filesNaming(folder, QStringLiteral("OutputKey"));
    CHECK(named.contains(doors[0]));
    for (const QString& file : named) {
        INFO(file.toStdString());
        CHECK((file.startsWith(u"core/outreach/") || doors.contains(file)));
    }
    for (const QString& file : filesNaming("core", QStringLiteral("class SafetyGate {"))) {
        INFO(file.toStdString());
        CHECK(file.startsWith(u"core/outreach/"));
    }
}

TEST_CASE("a sealed value opens with a reason, for its subject only", "[security][sealed]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Nurse);
    const auto grant = reveal(*desk, {kMother}, kReason);
    REQUIRE(grant);
    CHECK(kAddress.open(*grant, *desk) == QStringLiteral("サンプル市中央二丁目2-3"));
    const Sealed<int> childs(kChild, 42);
    CHECK(childs.open(*grant, *desk).error() == denied("reveal.otherSubject"));
    const auto both = reveal(*desk, {kMother, kChild}, kReason).value();
    CHECK(childs.open(both, *desk) == 42);
    CHECK(kAddress.open(both, *desk));

    const auto views = ViewLog::ofSubject(*desk, kMother, 10).value();
    REQUIRE(views.size() == 2);
    CHECK(views[0].kind == ViewKind::Reveal);
    CHECK(views[0].reason == kReason);
    const auto log = AuditLog::page(*staff.desk(Role::Administrator), 10).value();
    REQUIRE(log.size() == 3);
    CHECK(log[0].action == QStringLiteral("reveal"));
    for (const AuditEntry& entry : log)
        CHECK_FALSE(entry.details.contains(kReason));
}

TEST_CASE("a grant ends, and is nobody else's", "[security][sealed]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Nurse);
    const auto grant = reveal(*desk, {kMother}, kReason).value();
    CHECK(grant.until() == reg.clock.now().plusSeconds(600));
    const auto other = staff.desk(staff.otherNurse());
    CHECK(kAddress.open(grant, *other).error() == denied("reveal.otherStaff"));
    reg.clock.advanceSeconds(599);
    CHECK(kAddress.open(grant, *desk));
    reg.clock.advanceSeconds(1);
    CHECK(kAddress.open(grant, *desk).error() == denied("reveal.expired"));
}

TEST_CASE("nothing opens without a reason or a permission", "[security][sealed]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Nurse);
    CHECK(reveal(*desk, {kMother}, QStringLiteral(" \u3000\n")).error().code ==
          ErrorCode("reveal.reasonMissing"));
    CHECK(reveal(*desk, {}, kReason).error().code == ErrorCode("reveal.nothing"));
    CHECK(reveal(*staff.desk(Role::Administrator), {kMother}, kReason).error().kind ==
          ErrorKind::Denied);
    CHECK(ViewLog::ofSubject(*desk, kMother, 10).value().empty());
    CHECK(AuditLog::head(reg.db()) == QString(64, u'0'));
}

TEST_CASE("the safety gate's key opens what goes onto paper", "[security][sealed]") {
    CHECK(SafetyGate::letOut(kAddress) == QStringLiteral("サンプル市中央二丁目2-3"));
}
