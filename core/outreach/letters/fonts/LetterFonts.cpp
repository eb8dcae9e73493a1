#include "core/outreach/letters/fonts/LetterFonts.h"

#include "core/outreach/letters/fonts/Clusters.h"
#include "core/outreach/letters/fonts/PieceMaker.h"

namespace banso {

namespace {

bool isLatin(const Piece& piece) {
    const char32_t first = codePointAt(piece.text, 0).value;
    return (first < 0x80 && piece.text != u' ') || QChar::script(first) == QChar::Script_Latin;
}

} // namespace

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
    for (const auto& [role, fonts] : choices->second)
        for (const FontChoice& choice : fonts)
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
    if (const auto own = m_plan.languages.find(language); own != m_plan.languages.end())
        if (const auto fonts = own->second.find(role); fonts != own->second.end())
            choices = fonts->second;
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
    for (const QStringView cluster : clustersOf(text))
        pieces.push_back(pieceOf(fonts, cluster));
    unifyWords(fonts, pieces);
    return pieces;
}

/// One letter with an accent that the first font lacks must not stand out of its word: NGUYỄN.
void LetterFonts::unifyWords(const Chain& chain, Pieces& pieces) {
    for (std::size_t first = 0; first < pieces.size(); ++first) {
        if (!isLatin(*pieces[first]))
            continue;
        std::size_t end = first + 1;
        bool isMixed = false;
        for (; end < pieces.size() && (isLatin(*pieces[end]) || pieces[end]->isSpace()); ++end)
            isMixed =
                isMixed || (isLatin(*pieces[end]) && pieces[end]->face != pieces[first]->face);
        if (isMixed)
            unify(chain, pieces, first, end);
        first = end;
    }
}

void LetterFonts::unify(const Chain& chain, Pieces& pieces, std::size_t first, std::size_t end) {
    for (const FontFace* face : chain.faces) {
        Chain& single = m_singles[face];
        single.faces = {face};
        Pieces run;
        for (std::size_t i = first; i < end; ++i)
            run.push_back(pieceOf(single, pieces[i]->text));
        if (std::all_of(run.begin(), run.end(),
                        [](const Piece* piece) { return piece->coverage == Coverage::Full; })) {
            std::copy(run.begin(), run.end(), pieces.begin() + static_cast<std::ptrdiff_t>(first));
            return;
        }
    }
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
