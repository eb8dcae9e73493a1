#pragma once

#include <QByteArray>

#include <optional>

namespace banso {

/// Which forms of a character a font holds (subtable of format 14 in `cmap`). Qt 6.4 lays text
/// without looking at it, and would paint the ordinary form without a word.
class VariationTable {
  public:
    enum class Form { Ordinary, Special };
    struct Found {
        Form form;
        quint32 glyph; ///< of a special form; the ordinary one is in the common character map
    };

    explicit VariationTable(const QByteArray& cmap);
    /// Nothing when the font does not know this form.
    [[nodiscard]] std::optional<Found> find(char32_t base, char32_t selector) const;

  private:
    [[nodiscard]] bool isOrdinary(qint64 table, char32_t base) const;
    [[nodiscard]] quint32 specialGlyph(qint64 table, char32_t base) const;

    QByteArray m_bytes; ///< the subtable alone; empty when the font has none
};

} // namespace banso
