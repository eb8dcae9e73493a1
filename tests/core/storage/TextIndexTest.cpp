#include "core/storage/TextIndex.h"

#include "tests/support/Precompiled.h"
#include "tests/support/TestRegister.h"

using namespace banso;

namespace {

const QString kTable = QStringLiteral("test_text");

struct Index {
    explicit Index(test::TestRegister& reg)
        : index((TextIndex::create(reg.db().engine(), kTable), reg.db()), kTable) {}
    TextIndex index;
};

} // namespace

TEST_CASE("any part of a name is found, in the order of the numbers", "[storage][search]") {
    BANSO_ON_BOTH(reg);
    Index made(reg);
    TextIndex& index = made.index;
    index.put(30, {QStringLiteral("高橋凛"), QStringLiteral("タカハシリン")});
    index.put(10, {QStringLiteral("吉田結"), QStringLiteral("ヨシダユイ")});
    index.put(20, {QStringLiteral("高田橋"), QStringLiteral("タカダハシ")});
    index.put(40, {QStringLiteral("𠮷𠮷"), QStringLiteral("NGUYEN")});
    using Rows = std::vector<qint64>;
    const auto find = [&](const char* terms, int limit = 10, qint64 after = -1) {
        return index.find(QString::fromUtf8(terms).split(u' '), limit, after);
    };
    CHECK(find("高") == Rows{20, 30});
    CHECK(find("高橋") == Rows{30});
    CHECK(find("橋") == Rows{20, 30});
    CHECK(find("凛") == Rows{30});
    CHECK(find("ハシ") == Rows{20, 30});
    CHECK(find("カハシ") == Rows{30});
    CHECK(find("凛タ").empty());
    CHECK(find("タカ 橋") == Rows{20, 30});
    CHECK(find("タカ 結").empty());
    CHECK(find("𠮷") == Rows{40});
    CHECK(find("𠮷𠮷") == Rows{40});
    CHECK(find("NGUY") == Rows{40});
    CHECK(find("ン") == Rows{30});
    CHECK(find("高", 1) == Rows{20});
    CHECK(find("高", 1, 20) == Rows{30});
    CHECK(index.find({}, 10).empty());
    index.remove(30);
    CHECK(find("高橋").empty());
    index.put(30, {QStringLiteral("高橋")});
    CHECK(find("高橋") == Rows{30});
}

TEST_CASE("the index agrees with a plain search for random names", "[storage][search]") {
    BANSO_ON_BOTH(reg);
    Index made(reg);
    const auto anyText = [&](int most) {
        return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 7)),
                            [&, most](const std::vector<int>& picks) {
                                static const QStringList letters{
                                    QStringLiteral("ア"), QStringLiteral("イ"),
                                    QStringLiteral("ウ"), QStringLiteral("カ"),
                                    QStringLiteral("高"), QStringLiteral("𠮷"),
                                    QStringLiteral("A")};
                                QString text;
                                for (int pick : picks)
                                    if (text.size() < most)
                                        text += letters[pick];
                                return text.isEmpty() ? letters[0] : text;
                            });
    };
    qint64 next = 0;
    std::map<qint64, QStringList> kept;
    rc::prop("find equals contains", [&] {
        const QStringList keys{*anyText(6), *anyText(6)};
        made.index.put(++next, keys);
        kept[next] = keys;
        const QString term = *anyText(4);
        std::vector<qint64> expected;
        for (const auto& [row, texts] : kept)
            if (texts[0].contains(term) || texts[1].contains(term))
                expected.push_back(row);
        RC_ASSERT(made.index.find({term}, 1000) == expected);
    });
}
