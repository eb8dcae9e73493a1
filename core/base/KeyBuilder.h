#pragma once

#include <QString>

namespace banso {

/// Folds text character by character into a key: what `searchKey` and `addressKey` have in common.
class KeyBuilder {
  public:
    enum class Signs {
        Drop,          ///< names: spaces, dashes and all other signs fall away
        KeepSeparators ///< addresses: every dash becomes '-', every run of spaces ' '
    };

    KeyBuilder(qsizetype expectedLength, Signs signs) : m_signs(signs) {
        m_key.reserve(expectedLength);
    }

    void append(QStringView text);
    [[nodiscard]] QString take() { return std::move(m_key); }

  private:
    void appendCharacter(char32_t character);
    void appendKana(char16_t katakana);
    void appendIdeograph(char32_t character);
    void appendOther(char32_t character);
    void appendSeparator(char16_t separator);
    void appendPlain(char32_t character);
    void voiceLast(bool half);
    void repeatLastKana(bool voiced);
    void repeatLastIdeograph(char32_t mark);
    [[nodiscard]] bool endsInKana() const;

    QString m_key;
    Signs m_signs;
    bool m_afterVu = false; ///< the key ends in a ブ that was ヴ: ヴァ is バ, not ブア
    int m_depth = 0;
};

/// The vowel (アイウエオ) of a large katakana, 0 for anything else.
[[nodiscard]] char16_t vowelOf(char16_t katakana);

} // namespace banso
