#pragma once

#include "core/exchange/TextEncoding.h"
#include "core/exchange/profile/InProfile.h"

#include <deque>

namespace banso::test {

/// One row of a resident register extract, by the names of its columns. Starts as a resident of
/// サンプル市 and is changed from there.
class ExtractRow {
  public:
    ExtractRow(const char* number, const char* name, const char* kana, const char* birth);

    ExtractRow& set(const char* header, const char* value);
    ExtractRow& female() { return set("性別", "2"); }
    ExtractRow& household(const char* number, const char* relationCode, const char* relation);
    /// 住所: a house number of 中央二丁目, lived in since a day.
    ExtractRow& livesAt(const char* block, const char* since);
    ExtractRow& died(const char* on);
    ExtractRow& movedOut(const char* on, const char* to = "ダミー市");
    ExtractRow& removed(const char* on);

    [[nodiscard]] QString value(const QString& header) const { return m_values.value(header); }
    [[nodiscard]] QString number() const { return value(QStringLiteral("宛名番号")); }

  private:
    QHash<QString, QString> m_values;
};

/// A resident register extract in the 122-column layout, as a town's system writes it.
class ExtractBuilder {
  public:
    ExtractBuilder();

    ExtractRow& add(const char* number, const char* name, const char* kana, const char* birth);
    void add(ExtractRow row) { m_rows.push_back(std::move(row)); }
    /// The row of that number; there must be one.
    ExtractRow& of(const char* number);
    void remove(const char* number);

    [[nodiscard]] const InProfile& profile() const { return m_profile; }
    [[nodiscard]] QStringList headers() const;
    [[nodiscard]] std::deque<ExtractRow>& rows() { return m_rows; }
    /// Writes the file (UTF-8 with byte order mark and LF, or CP932 and CRLF) and returns its path.
    QString write(const QString& path, TextEncoding encoding = TextEncoding::Utf8Bom) const;
    /// The bytes of one row.
    [[nodiscard]] QByteArray line(const ExtractRow& row) const;

  private:
    InProfile m_profile;
    std::deque<ExtractRow> m_rows; // references to rows stay good while others are added
};

} // namespace banso::test
