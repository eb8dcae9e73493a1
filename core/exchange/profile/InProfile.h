#pragma once

#include "core/exchange/CsvReader.h"
#include "core/exchange/profile/OutProfile.h"

namespace banso {

/// How much of a value a report may show.
enum class Disclosure {
    Show,
    Mask, ///< the first character and how many there are
    Hide
};
template <>
struct EnumText<Disclosure> {
    static constexpr std::array kKeys{
        std::pair{Disclosure::Show, "show"},
        std::pair{Disclosure::Mask, "mask"},
        std::pair{Disclosure::Hide, "hide"},
    };
};

/// How the header row is compared with the profile.
enum class HeaderMatch {
    Order, ///< these columns, in this order, no others: a register extract
    Name   ///< these columns wherever they stand; others are left aside: a list made by hand
};
template <>
struct EnumText<HeaderMatch> {
    static constexpr std::array kKeys{std::pair{HeaderMatch::Order, "order"},
                                      std::pair{HeaderMatch::Name, "name"}};
};

/// What to do with several rows of one key. Applied by the room that imports.
enum class Duplicates {
    Refuse, ///< all of them are rejected
    First,
    Last,
    Latest ///< by the moment in `latestBy`: results that a service sends several times
};
template <>
struct EnumText<Duplicates> {
    static constexpr std::array kKeys{
        std::pair{Duplicates::Refuse, "refuse"},
        std::pair{Duplicates::First, "first"},
        std::pair{Duplicates::Last, "last"},
        std::pair{Duplicates::Latest, "latest"},
    };
};

template <>
struct EnumText<Gaiji> {
    static constexpr std::array kKeys{std::pair{Gaiji::Keep, "keep"},
                                      std::pair{Gaiji::Refuse, "refuse"}};
};

/// One column of a file that comes in. A column without a key is known but not allowed: its bytes
/// never become text.
struct InColumn {
    QString header;
    QStringList aliases;
    QString key; ///< by which our code asks for it; empty for a column that is not allowed
    ValueKind kind = ValueKind::Text;
    bool isRequired = false; ///< the file must have the column
    bool mustBeFilled = false;
    bool allowsLineBreak = false;
    int maxLength = 0; ///< readers' characters, 0 for any
    Disclosure disclosure = Disclosure::Show;
    std::map<QString, QString> codes; ///< theirs to ours, for `ValueKind::Code`
    QString note;                     ///< what to write there, for the template
    QString example;
};

/// How a file from somebody looks. Read from JSON (`resources/profiles`, or a town's own text),
/// strictly.
class InProfile {
  public:
    /// Errors of `ProfileJson`, and `profile.direction`, `profile.columnTwice` {place, header},
    /// `profile.keyTwice` {place, key}, `profile.keyUnknown` {place, key}, `profile.codesMissing`
    /// {place}, `profile.instantPattern` {place}, `profile.headerNeeded` {place}.
    [[nodiscard]] static Validated<InProfile> parse(QByteArrayView json);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const CsvInput& input() const { return m_input; }
    /// The row with the names of the columns; 0 when there is none.
    [[nodiscard]] int headerRow() const { return m_headerRow; }
    [[nodiscard]] HeaderMatch headerMatch() const { return m_match; }
    [[nodiscard]] const std::vector<InColumn>& columns() const { return m_columns; }
    /// Where in `columns()` a key stands; -1 for a key the profile has not.
    [[nodiscard]] int columnOf(QStringView key) const;
    /// The columns that say which row is about the same thing.
    [[nodiscard]] const QStringList& rowKey() const { return m_rowKey; }
    [[nodiscard]] Duplicates duplicates() const { return m_duplicates; }
    [[nodiscard]] const QString& latestBy() const { return m_latestBy; }
    [[nodiscard]] const QString& instantPattern() const { return m_instantPattern; }

  private:
    InProfile() = default;
    void readColumns(class ProfileJson& json);
    [[nodiscard]] static InColumn readColumn(class ProfileJson& json);
    void checkKeys(class ProfileJson& json) const;

    QString m_key;
    QString m_title;
    CsvInput m_input;
    int m_headerRow = 1;
    HeaderMatch m_match = HeaderMatch::Name;
    QStringList m_rowKey;
    Duplicates m_duplicates = Duplicates::Refuse;
    QString m_latestBy;
    QString m_instantPattern;
    std::vector<InColumn> m_columns;
};

/// Names of columns compare regardless of width and spaces.
[[nodiscard]] QString headerKey(QStringView header);

} // namespace banso
