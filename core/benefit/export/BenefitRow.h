#pragma once

#include "core/benefit/facts/ClaimFacts.h"

namespace banso {

/// What is said about the writing of a file in each of its rows.
struct RowContext {
    QString municipalityCode;
    QString writtenAt;
    QString writtenBy;
};

/// One claim as the sources of the office's layouts (`resources/profiles/benefit-*.json`): texts,
/// days in ISO, amounts in yen, blanks empty. There is no 個人番号 among them, not even empty.
class BenefitRow {
  public:
    BenefitRow(const ClaimFacts& facts, const BenefitTerms& applied, const RowContext& context);

    [[nodiscard]] ClaimId claim() const { return m_claim; }
    /// Every source there is, in the order of the detail layout.
    [[nodiscard]] static const QStringList& sources();
    [[nodiscard]] static bool hasSource(const QString& source) {
        return sources().contains(source);
    }
    /// Sources that are new in every file: not compared with the last one.
    [[nodiscard]] static bool isOfTheWriting(const QString& source);
    /// The value of a source; of an unknown one empty.
    [[nodiscard]] const QString& value(const QString& source) const;
    [[nodiscard]] std::vector<QString> values(const QStringList& sources) const;

  private:
    void set(const char* source, const QString& text);
    void set(const char* source, std::optional<Date> day);
    void set(const char* source, std::optional<int> number);
    void setMother(const ClaimFacts& facts);
    void setPregnancy(const ClaimFacts& facts);
    void setRecognition(const ClaimFacts& facts);
    void setContent(const ClaimFacts& facts);
    void setPayment(const ClaimFacts& facts);
    void setMoney(const ClaimFacts& facts, const BenefitTerms& applied);

    ClaimId m_claim;
    std::vector<QString> m_values;
};

} // namespace banso
