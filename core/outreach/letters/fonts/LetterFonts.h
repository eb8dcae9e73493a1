#pragma once

#include "core/outreach/letters/fonts/Piece.h"

#include <QHash>

#include <map>

namespace banso {

/// What a text is for; each has its own fonts.
enum class FontRole {
    Address, ///< all in the window, and names: a font that holds the forms of the family register
    Body,
    Heading,
};

struct FontChoice {
    QString family;
    bool isBold = false;
};

/// The fonts, named, in the order in which they are asked for a character. All of them must be
/// there: nothing is ever put in place of one.
struct FontPlan {
    std::map<FontRole, std::vector<FontChoice>> roles;
    /// Asked before them in a letter of that language (BCP 47); never for the address.
    std::map<QString, std::map<FontRole, std::vector<FontChoice>>> languages;
};

/// Turns texts into pieces. Owns the fonts and every piece it ever made, so it must outlive them;
/// lives on one thread. Pieces are kept once for each character, so memory stays flat.
class LetterFonts {
  public:
    /// Errors: `letter.fontMissing` {family}, `letter.fontUnsuitable` {family}.
    [[nodiscard]] static Result<std::unique_ptr<LetterFonts>> load(FontPlan plan);
    /// Loads what a language needs beside the others; to be asked before its texts are shaped.
    Status prepare(const QString& language);

    /// The pieces of one line of text, in order. A character that no font shows is there too, with
    /// `Coverage::Missing`. Latin words that stand together are all in one font.
    [[nodiscard]] Pieces shape(FontRole role, const QString& language, QStringView text);
    [[nodiscard]] const FontFace& leadingFace(FontRole role) const;

  private:
    /// The fonts of one role and language, and what they made so far.
    struct Chain {
        std::vector<const FontFace*> faces;
        QHash<char32_t, const Piece*> characters;
        QHash<QString, const Piece*> clusters;
    };

    explicit LetterFonts(FontPlan plan) : m_plan(std::move(plan)) {}
    [[nodiscard]] Result<const FontFace*> face(const FontChoice& choice);
    Chain& chain(FontRole role, const QString& language);
    void unifyWords(const Chain& chain, Pieces& pieces);
    void unify(const Chain& chain, Pieces& pieces, std::size_t first, std::size_t end);
    const Piece* pieceOf(Chain& chain, QStringView cluster);
    const Piece* keep(Piece piece);

    FontPlan m_plan;
    std::map<QString, std::unique_ptr<FontFace>> m_faces;
    std::map<std::pair<FontRole, QString>, Chain> m_chains;
    std::map<const FontFace*, Chain> m_singles; ///< each font alone
    std::vector<std::unique_ptr<const Piece>> m_pieces;
};

} // namespace banso
