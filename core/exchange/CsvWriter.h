#pragma once

#include "core/exchange/TextEncoder.h"

#include <functional>
#include <span>

namespace banso {

enum class CsvPurpose {
    Machine, ///< read by a program: the exact text or nothing
    View     ///< read by a person in a spreadsheet: nothing in it can act as a formula
};
enum class LineEnd { CrLf, Lf };
enum class Quoting {
    All,
    Minimal ///< only cells that would be misread without
};

template <>
struct EnumText<LineEnd> {
    static constexpr std::array kKeys{std::pair{LineEnd::CrLf, "crlf"},
                                      std::pair{LineEnd::Lf, "lf"}};
};
template <>
struct EnumText<Quoting> {
    static constexpr std::array kKeys{std::pair{Quoting::All, "all"},
                                      std::pair{Quoting::Minimal, "minimal"}};
};

struct CsvFormat {
    TextEncoding encoding = TextEncoding::Utf8Bom;
    CsvPurpose purpose = CsvPurpose::Machine;
    char separator = ',';
    LineEnd lineEnd = LineEnd::CrLf;
    Quoting quoting = Quoting::All;
};

/// What a column may hold beyond plain text.
struct CsvColumnRule {
    bool allowsTrigger = false; ///< may begin with = + - @ (telephone "+81…", a negative amount)
    bool allowsLineBreak = false;
};

/// A character that a file's encoding cannot hold, and what stands (or could stand) for it.
struct UnwritableCharacter {
    qint64 row;       ///< as in the file, from 1, header included
    qsizetype column; ///< from 1
    CharacterLoss loss;

    [[nodiscard]] bool isReplaced() const { return !loss.replacement.isEmpty(); }
    /// `U+20BB7`, with a variation selector `U+9089 U+E0109`.
    [[nodiscard]] QString codePoints() const;
};

/// Writes rows as bytes. Refuses rather than alters; nothing of a refused row is written.
///
/// Errors {row, column, …}: `csv.trigger` {…, sign} for a cell that a spreadsheet would take for a
/// formula (Machine; View puts ' before it), `csv.lineBreak`, `csv.control` {…, U+XXXX},
/// `csv.unwritable` {…, character, U+XXXX}, `csv.ragged` {row, cells, expected}, and those of the
/// sink.
class CsvWriter {
  public:
    using Sink = std::function<Status(QByteArrayView)>;

    CsvWriter(Sink sink, CsvFormat format, std::vector<CsvColumnRule> rules = {},
              const SubstitutionDecisions* decisions = nullptr);

    [[nodiscard]] Status writeRow(std::span<const QString> cells);
    [[nodiscard]] Status writeRow(const QStringList& cells) {
        return writeRow(std::span(cells.constData(), static_cast<std::size_t>(cells.size())));
    }
    /// The header: no column's rule applies to its own name.
    [[nodiscard]] Status writeHeader(const QStringList& names);
    /// Hands the rest to the sink. Nothing may be written afterwards.
    [[nodiscard]] Status finish() { return flush(); }

    /// Rows so far, header included.
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// Characters written otherwise than they stand in the register, for the report beside the
    /// file.
    [[nodiscard]] const std::vector<UnwritableCharacter>& replaced() const { return m_replaced; }
    [[nodiscard]] const NormalisationCounts& normalisations() const {
        return m_encoder.normalisations();
    }

  private:
    [[nodiscard]] Status flush();
    [[nodiscard]] Status appendCell(const QString& cell, std::size_t column);
    [[nodiscard]] Status checkLetters(const QString& cell, std::size_t column) const;
    [[nodiscard]] Status encode(QStringView cell, std::size_t column);
    void note(std::size_t column, qsizetype offset);
    [[nodiscard]] bool needsQuotes(QStringView cell) const;
    [[nodiscard]] QString defanged(const QString& cell, std::size_t column) const;
    [[nodiscard]] Error refusedCell(ErrorCode code, std::size_t column, QStringList more) const;
    [[nodiscard]] CsvColumnRule ruleOf(std::size_t column) const;

    Sink m_sink;
    CsvFormat m_format;
    std::vector<CsvColumnRule> m_rules;
    TextEncoder m_encoder;
    QByteArray m_buffer;
    qint64 m_rows = 0;
    std::size_t m_width = 0;
    std::vector<UnwritableCharacter> m_replaced;
};

/// Asks beforehand what `CsvWriter` would have to replace or refuse, so that nothing is written
/// before a person has seen it.
class CharacterCheck {
  public:
    explicit CharacterCheck(TextEncoding encoding, const SubstitutionDecisions* decisions = nullptr)
        : m_encoder(encoding, decisions) {}

    void add(qint64 row, qsizetype column, QStringView text);

    [[nodiscard]] const std::vector<UnwritableCharacter>& found() const { return m_found; }
    /// Whether anything is found that still needs a decision.
    [[nodiscard]] bool blocks() const;
    [[nodiscard]] const NormalisationCounts& normalisations() const {
        return m_encoder.normalisations();
    }

  private:
    TextEncoder m_encoder;
    QByteArray m_scratch;
    std::vector<UnwritableCharacter> m_found;
};

/// Whether a spreadsheet would take a text for a formula: = + - @ TAB CR at its start; for the eye
/// (`view`) also the full-width signs, which some fold.
[[nodiscard]] bool startsLikeFormula(QStringView text, CsvPurpose purpose);

/// Takes back the one ' that a View file puts before a cell.
[[nodiscard]] QString withoutViewMark(const QString& cell);

/// `名簿.csv` as `名簿_閲覧用.csv`: what is for the eye says so in its name.
[[nodiscard]] QString viewFileName(const QString& name);
[[nodiscard]] bool isViewFileName(QStringView name);

} // namespace banso
