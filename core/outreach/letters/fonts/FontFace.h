#pragma once

#include "core/base/Result.h"
#include "core/outreach/letters/fonts/VariationTable.h"

#include <QFont>
#include <QHash>
#include <QRawFont>

#include <memory>

namespace banso {

/// One font named by its family, and exactly that one: never what a system puts in its place.
/// Lengths are in em (1 = the type size). Lives on the thread that loaded it.
class FontFace {
  public:
    /// Errors: `letter.fontMissing` {family}; `letter.fontUnsuitable` {family} when it has no
    /// TrueType outlines or its owner forbids embedding.
    [[nodiscard]] static Result<std::unique_ptr<FontFace>> load(const QString& family, bool isBold);

    [[nodiscard]] const QString& name() const { return m_name; }
    /// 0 when the font does not have it.
    [[nodiscard]] quint32 glyphOf(char32_t c) const;
    /// 0 when the font does not have this form of the character.
    [[nodiscard]] quint32 variationOf(char32_t base, char32_t selector) const;
    [[nodiscard]] double advanceOf(quint32 glyph) const;
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double descent() const { return m_descent; } ///< below the line, positive
    [[nodiscard]] int unitsPerEm() const { return m_unitsPerEm; }

    [[nodiscard]] QRawFont atPixelSize(double pixels) const;
    [[nodiscard]] QFont font(int pixels) const;
    /// Kept once it was asked for: every file with letters takes its outlines from the same tables
    /// of tens of megabytes.
    [[nodiscard]] QByteArray table(const char* tag) const;

  private:
    FontFace(QString name, QFont font, QRawFont raw);
    [[nodiscard]] bool isEmbeddable() const;

    QString m_name;
    QFont m_font;
    QRawFont m_raw;
    mutable QHash<QByteArray, QByteArray> m_tables;
    QByteArray m_widths; ///< table hmtx
    VariationTable m_variations;
    int m_unitsPerEm;
    int m_widthCount;
    double m_ascent;
    double m_descent;
};

} // namespace banso
