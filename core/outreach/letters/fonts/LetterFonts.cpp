#include "core/outreach/letters/fonts/LetterFonts.h"

#include "core/outreach/letters/fonts/Clusters.h"
#include "core/outreach/letters/fonts/PieceMaker.h"

namespace banso {

Result<std::unique_ptr<LetterFonts>> LetterFonts::load(FontPlan plan) {
    std::unique_ptr<LetterFonts> fonts(new LetterFonts(std::move(plan)));
    for (const auto& [role, choices] : fonts->m_plan.roles)
        for (const FontChoice& choice : choices)
            BANSO_CHECK(fonts->face(choice));
    return fonts;
}

Status LetterFonts::prepare(const QString& language) {
    const auto choices = m_plan.languages.find(language);
    if (choices == m_plan.languages.end())
        return {};
    for (const FontChoice& choice : choices->second)
        BANSO_CHECK(face(choice));
    return {};
}

Result<const FontFace*> LetterFonts::face(const FontChoice& choice) {
    const QString key = choice.family + (choice.isBold ? QStringLiteral("/bold") : QString());
    if (const auto known = m_faces.find(key); known != m_faces.end())
        return known->second.get();
    BANSO_TRY(std::unique_ptr<FontFace> loaded, FontFace::load(choice.family, choice.isBold));
    return (m_faces[key] = std::move(loaded)).get();
}

LetterFonts::Chain& LetterFonts::chain(FontRole role, const QString& language) {
    Chain& chain = m_chains[{role, language}];
    if (!chain.faces.empty())
        return chain;
    std::vector<FontChoice> choices;
    const auto own = m_plan.languages.find(language);
    if (role != FontRole::Address && own != m_plan.languages.end())
        choices = own->second;
    const std::vector<FontChoice>& common = m_plan.roles.at(role);
    choices.insert(choices.end(), common.begin(), common.end());
    for (const FontChoice& choice : choices)
        if (const auto loaded = face(choice))
            chain.faces.push_back(*loaded);
    return chain;
}

const FontFace& LetterFonts::leadingFace(FontRole role) const {
    const FontChoice& first = m_plan.roles.at(role).front();
    return *m_faces.at(first.family + (first.isBold ? QStringLiteral("/bold") : QString()));
}

Pieces LetterFonts::shape(FontRole role, const QString& language, QStringView text) {
    Chain& fonts = chain(role, language);
    Pieces pieces;
    pieces.reserve(static_cast<std::size_t>(text.size()));
    forEachCluster(text, [&](QStringView cluster) { pieces.push_back(pieceOf(fonts, cluster)); });
    return pieces;
}

const Piece* LetterFonts::pieceOf(Chain& chain, QStringView cluster) {
    if (cluster.size() == 1) {
        const Piece*& known = chain.characters[cluster.front().unicode()];
        return known ? known : known = keep(makePiece(chain.faces, cluster));
    }
    const Piece*& known = chain.clusters[cluster.toString()];
    return known ? known : known = keep(makePiece(chain.faces, cluster));
}

const Piece* LetterFonts::keep(Piece piece) {
    m_pieces.push_back(std::make_unique<const Piece>(std::move(piece)));
    return m_pieces.back().get();
}

} // namespace banso
