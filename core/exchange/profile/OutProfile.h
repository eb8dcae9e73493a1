#pragma once

#include "core/exchange/CsvWriter.h"
#include "core/exchange/profile/ValueFormat.h"

#include <map>
#include <span>

namespace banso {

/// What a value is, and so how it is read or written.
enum class ValueKind {
    Text,
    Date,    ///< handed over as ISO text
    Instant, ///< a moment, by the profile's pattern
    Phone,
    Postcode,
    Integer,
    Code, ///< one of a list of codes
};
template <>
struct EnumText<ValueKind> {
    static constexpr std::array kKeys{
        std::pair{ValueKind::Text, "text"},         std::pair{ValueKind::Date, "date"},
        std::pair{ValueKind::Instant, "instant"},   std::pair{ValueKind::Phone, "phone"},
        std::pair{ValueKind::Postcode, "postcode"}, std::pair{ValueKind::Integer, "integer"},
        std::pair{ValueKind::Code, "code"},
    };
};

/// One column of a file that goes out: a source value, a constant, or a template of sources.
struct OutColumn {
    enum class From { Source, Constant, Template };

    QString header;
    From from = From::Source;
    QString text; ///< the source's key, the constant, or the template
    ValueKind kind = ValueKind::Text;
    bool isRequired = false;
    int maxLength = 0;                ///< readers' characters, 0 for any
    std::map<QString, QString> codes; ///< ours to theirs, for `ValueKind::Code`
    CsvColumnRule rule;
    std::vector<qsizetype> sourceIndexes; ///< of the sources it uses, among the profile's

    /// What an error about the column names: the source's key, or the header of another column.
    [[nodiscard]] const QString& field() const { return from == From::Source ? text : header; }
};

/// How a file for somebody looks: data, not code, because services and offices differ and change.
/// Read from JSON (`resources/profiles`, or a town's own text), strictly.
class OutProfile {
  public:
    /// Errors of `ProfileJson`, and `profile.direction`, `profile.columnTwice` {place, header},
    /// `profile.columnFrom` {place} (not exactly one of source, constant, template),
    /// `profile.placeholder` {place}, `profile.forbiddenSource` {place, source},
    /// `profile.unwritableEncoding` {place}, `profile.codesMissing` {place}.
    [[nodiscard]] static Validated<OutProfile> parse(QByteArrayView json);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] const QString& title() const { return m_title; }
    /// For whom the file is, as its cover names them.
    [[nodiscard]] const QString& recipient() const { return m_recipient; }
    [[nodiscard]] const CsvFormat& format() const { return m_format; }
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    [[nodiscard]] const std::vector<OutColumn>& columns() const { return m_columns; }
    [[nodiscard]] QStringList headers() const;
    [[nodiscard]] std::vector<CsvColumnRule> rules() const;
    /// Data rows a file may have; more go into further parts.
    [[nodiscard]] std::optional<int> maxRows() const { return m_maxRows; }
    /// How many files so many rows need; none for no rows.
    [[nodiscard]] qint64 partsFor(qint64 rows) const;

    /// The keys of the values that rows are made of, in the order `compose` takes them.
    [[nodiscard]] const QStringList& sources() const { return m_sources; }
    /// Sources that must not get into this file, in whatever column (names in an SMS file).
    [[nodiscard]] const QStringList& mustNotContain() const { return m_mustNotContain; }

    /// A safe file name by the profile's pattern.
    [[nodiscard]] QString fileName(const std::map<QString, QString>& values) const;

    /// The same layout in another encoding: the user's choice at export.
    [[nodiscard]] OutProfile withEncoding(TextEncoding encoding) const;

    /// The cells of one row from one value a source. Errors, each with the source's key as field:
    /// `export.blank` {header}, `export.tooLong` {header, most}, `export.code` {header, text}, and
    /// those of dates, telephone numbers and postcodes.
    [[nodiscard]] Validated<QStringList> compose(std::span<const QString> values) const;

    /// Looks in the cells for what the profile says must not be there, however it is written
    /// (width, script and variants do not matter): `values` by source, those of `mustNotContain`
    /// are looked for. Values of one character are too common to tell. Errors: `export.contains`
    /// {header, source}, with the source as field.
    [[nodiscard]] Errors forbiddenIn(const QStringList& cells,
                                     const std::map<QString, QString>& values) const;

  private:
    OutProfile() = default;
    void readColumns(class ProfileJson& json);
    void useSources(OutColumn& column, class ProfileJson& json);
    [[nodiscard]] static OutColumn readColumn(class ProfileJson& json);
    [[nodiscard]] QString valueOf(const OutColumn& column, std::span<const QString> values) const;
    [[nodiscard]] Result<QString> written(const OutColumn& column, const QString& value) const;

    QString m_key;
    QString m_title;
    QString m_recipient;
    CsvFormat m_format;
    bool m_hasHeader = true;
    PhoneFormat m_phoneFormat = PhoneFormat::Domestic;
    DateFormat m_dateFormat = DateFormat::Iso;
    std::optional<int> m_maxRows;
    QString m_fileName;
    QStringList m_mustNotContain;
    QStringList m_sources;
    std::vector<OutColumn> m_columns;
};

} // namespace banso
