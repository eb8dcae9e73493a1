#include "tests/support/gui/SampleRows.h"

#include <QStringList>

namespace banso::test {

namespace {

const QStringList& names() {
    static const QStringList kNames{
        QStringLiteral("髙橋 凛 (母)・蒼 日齢29"),
        QStringLiteral("𠮷田 結 (母)"),
        QStringLiteral("渡邉 静"),
        QStringLiteral("葛󠄀城 󠄀明日香 (母)・陽󠄁翔・陽󠄁菜"),
        QStringLiteral("グエン ティ フォン マイ クリスティーナ アレクサンドラ (母)"),
        QStringLiteral("甲野 京子"),
    };
    return kNames;
}

struct Duty {
    const char* due;
    Tone tone;
    const char* icon;
    const char* what;
};

// The kinds of line that a day has.
constexpr std::array kDuties{
    Duty{"超過 2日", Tone::Overdue, "overdue", "新生児訪問"},
    Duty{"今日", Tone::Plain, "post", "4か月児健診 案内"},
    Duty{"今日", Tone::Plain, "phone", "電話 3回目 夕方希望 16:30"},
    Duty{"今日", Tone::Withheld, "letter-back", "返戻 1通 宛先確認"},
    Duty{"明日", Tone::Plain, "benefit", "給付2回目 面談未了"},
    Duty{"あと 5日", Tone::Loss, "loss", "配慮 電話 佐藤に確認"},
};

} // namespace

std::vector<TableColumn> SampleRows::columns() const {
    return {{QStringLiteral("due"), QStringLiteral("期限"), 6},
            {QStringLiteral("what"), QStringLiteral("すること"), 15},
            {QStringLiteral("household"), QStringLiteral("世帯"), 16, false, true},
            {QStringLiteral("district"), QStringLiteral("地区"), 5},
            {QStringLiteral("number"), QStringLiteral("番号"), 5, true}};
}

RowOutline SampleRows::outline(int pageRows) {
    return evenOutline(m_book->rows, pageRows);
}

std::vector<TableRow> SampleRows::rows(const RowKey& start, int pageRows) {
    ++m_book->reads;
    m_book->longest = std::max(m_book->longest, pageRows);
    std::vector<TableRow> made;
    const int first = static_cast<int>(evenStart(start));
    for (int i = first; i < std::min(first + pageRows, m_book->rows); ++i) {
        const Duty& duty = kDuties.at(static_cast<std::size_t>(i) % kDuties.size());
        made.push_back({m_book->firstId + i,
                        {{QString::fromUtf8(duty.due), duty.tone, QString::fromLatin1(duty.icon)},
                         {QString::fromUtf8(duty.what)},
                         {names().at(i % names().size())},
                         {QStringLiteral("中央二")},
                         {QString::number(m_book->firstId + i)}}});
    }
    return made;
}

} // namespace banso::test
