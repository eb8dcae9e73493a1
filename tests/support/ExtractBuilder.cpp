#include "tests/support/ExtractBuilder.h"

#include "core/exchange/CsvWriter.h"
#include "core/exchange/profile/ProfileShelf.h"

#include <QFile>

namespace banso::test {

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

ExtractRow::ExtractRow(const char* number, const char* name, const char* kana, const char* birth) {
    set("市区町村コード", "999999").set("宛名番号", number).set("最新フラグ", "1");
    set("世帯番号", number).set("住民種別", "1").set("住民状態", "1");
    set("異動年月日", "2020-04-01").set("異動事由", "99");
    set("氏名", name).set("氏名_フリガナ", kana).set("性別", "1");
    set("生年月日", birth).set("生年月日_不詳フラグ", "0");
    set("続柄コード1", "2").set("続柄表記", "世帯主");
    set("住所_都道府県", "岐阜県").set("住所_市区郡町村名", "サンプル市");
    set("住所_町字", "中央二丁目").set("住所_町字コード", "100002");
    set("住所_番地号表記", "１－１").set("住所_郵便番号", "５０１６０８２");
    set("住民となった年月日", "2020-04-01").set("住所を定めた年月日", "2020-04-01");
    set("処理年月日", "2026-07-01").set("他業務参照不可フラグ", "0").set("削除フラグ", "0");
    // What our work has no use for: it must never be seen again.
    set("本籍", "秘密の本籍").set("住民票コード", "99900000001").set("基礎年金番号", "1234567890");
}

ExtractRow& ExtractRow::set(const char* header, const char* value) {
    m_values.insert(u(header), u(value));
    return *this;
}

ExtractRow& ExtractRow::household(const char* number, const char* code, const char* relation) {
    return set("世帯番号", number).set("続柄コード1", code).set("続柄表記", relation);
}

ExtractRow& ExtractRow::livesAt(const char* block, const char* since) {
    return set("住所_番地号表記", block).set("住所を定めた年月日", since);
}

ExtractRow& ExtractRow::died(const char* on) {
    return set("住民状態", "3")
        .set("消除の異動年月日", on)
        .set("異動年月日", on)
        .set("消除の事由", "3");
}

ExtractRow& ExtractRow::movedOut(const char* on, const char* to) {
    set("住民状態", "2").set("消除の異動年月日", on).set("異動年月日", on);
    set("転出予定年月日", on).set("転出年月日（確定）", on);
    return set("転出先住所（確定）_市区郡町村名", to);
}

ExtractRow& ExtractRow::removed(const char* on) {
    return set("住民状態", "9").set("消除の異動年月日", on).set("異動年月日", on);
}

ExtractBuilder::ExtractBuilder() : m_profile(*ProfileShelf::in(u("resident-122"))) {}

ExtractRow& ExtractBuilder::add(const char* number, const char* name, const char* kana,
                                const char* birth) {
    m_rows.emplace_back(number, name, kana, birth);
    return m_rows.back();
}

ExtractRow& ExtractBuilder::of(const char* number) {
    for (ExtractRow& row : m_rows)
        if (row.number() == u(number))
            return row;
    throw std::logic_error(std::string("no row ") + number);
}

void ExtractBuilder::remove(const char* number) {
    std::erase_if(m_rows, [&](const ExtractRow& row) { return row.number() == u(number); });
}

QStringList ExtractBuilder::headers() const {
    QStringList names;
    for (const InColumn& column : m_profile.columns())
        names.append(column.header);
    return names;
}

QByteArray ExtractBuilder::line(const ExtractRow& row) const {
    QStringList cells;
    for (const InColumn& column : m_profile.columns()) {
        QString cell = row.value(column.header);
        if (cell.contains(u',') || cell.contains(u'"'))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        cells.append(cell);
    }
    return cells.join(u',').toUtf8();
}

QString ExtractBuilder::write(const QString& path, TextEncoding encoding) const {
    QByteArray bytes = headers().join(u',').toUtf8() + '\n';
    for (const ExtractRow& row : m_rows)
        bytes += line(row) + '\n';
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        throw std::runtime_error("cannot write " + path.toStdString());
    if (encoding != TextEncoding::Cp932) {
        file.write(encoding == TextEncoding::Utf8Bom ? "\xEF\xBB\xBF" : "");
        file.write(bytes);
        return path;
    }
    TextEncoder encoder(TextEncoding::Cp932);
    QByteArray theirs;
    if (!encoder.append(QString::fromUtf8(bytes.replace("\n", "\r\n")), theirs))
        throw std::runtime_error("not in CP932");
    file.write(theirs);
    return path;
}

} // namespace banso::test
