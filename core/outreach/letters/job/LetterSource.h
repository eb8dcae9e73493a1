#pragma once

#include "core/outreach/letters/LetterSheet.h"

#include <QSet>

namespace banso {

/// Where frozen sheets come from, one at a time, in the order in which they are printed: a table
/// of the register, or a list.
class LetterSource {
  public:
    virtual ~LetterSource() = default;
    [[nodiscard]] virtual qsizetype count() const = 0;
    [[nodiscard]] virtual Result<LetterSheet> at(qsizetype index) = 0;
};

/// A few sheets at hand.
class LetterList final : public LetterSource {
  public:
    explicit LetterList(std::vector<LetterSheet> sheets) : m_sheets(std::move(sheets)) {}
    [[nodiscard]] qsizetype count() const override {
        return static_cast<qsizetype>(m_sheets.size());
    }
    [[nodiscard]] Result<LetterSheet> at(qsizetype index) override {
        return m_sheets[static_cast<std::size_t>(index)];
    }

  private:
    std::vector<LetterSheet> m_sheets;
};

/// Some letters of a batch, to be printed again: a jam, a stained sheet. In the batch's order.
class SelectedLetters final : public LetterSource {
  public:
    /// Error `letter.serialNotInBatch` {serials}: a reprint of something else is never guessed.
    [[nodiscard]] static Result<SelectedLetters> of(LetterSource& batch,
                                                    const QSet<LetterSerial>& serials);
    [[nodiscard]] qsizetype count() const override {
        return static_cast<qsizetype>(m_indexes.size());
    }
    [[nodiscard]] Result<LetterSheet> at(qsizetype index) override {
        return m_batch->at(m_indexes[static_cast<std::size_t>(index)]);
    }

  private:
    explicit SelectedLetters(LetterSource& batch) : m_batch(&batch) {}

    LetterSource* m_batch;
    std::vector<qsizetype> m_indexes;
};

} // namespace banso
