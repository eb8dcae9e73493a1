#include "core/outreach/letters/fonts/PieceMaker.h"

#include "core/base/UserText.h"
#include "core/outreach/letters/fonts/Clusters.h"

#include <QGlyphRun>
#include <QTextLayout>

namespace banso {

namespace {

using Faces = std::vector<const FontFace*>;

Piece simplePiece(QStringView cluster, const FontFace* face, quint32 glyph, Coverage coverage) {
    return {cluster.toString(), face, {{glyph, 0, 0}}, face->advanceOf(glyph), coverage};
}

Piece missingPiece(QStringView cluster, const Faces& faces) {
    return {cluster.toString(), faces.front(), {}, 1, Coverage::Missing};
}

Piece characterPiece(QStringView cluster, char32_t c, const Faces& faces, Coverage best) {
    for (const FontFace* face : faces)
        if (const quint32 glyph = face->glyphOf(c))
            return simplePiece(cluster, face, glyph, best);
    return missingPiece(cluster, faces);
}

Piece variationPiece(QStringView cluster, char32_t base, char32_t selector, const Faces& faces) {
    for (const FontFace* face : faces)
        if (const quint32 glyph = face->variationOf(base, selector))
            return simplePiece(cluster, face, glyph, Coverage::Full);
    return characterPiece(cluster, base, faces, Coverage::Degraded);
}

bool isInvisible(char32_t c) {
    return c == u'\r' || oddityOf(c) == OddCharacter::Invisible;
}

bool showsAll(const FontFace& face, const QList<uint>& codePoints) {
    return std::all_of(codePoints.begin(), codePoints.end(), [&face](uint c) {
        return isInvisible(c) || isVariationSelector(c) || face.glyphOf(c) != 0;
    });
}

/// A word of a joining script, or a character whose marks have no ready-made glyph: placed by the
/// text engine at a large size, where rounding does not show.
Piece shapedPiece(QStringView cluster, const FontFace* face) {
    constexpr int kPixels = 1000;
    QTextLayout layout(cluster.toString(), face->font(kPixels));
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    Piece piece{cluster.toString(), face, {}, line.naturalTextWidth() / kPixels, Coverage::Full};
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            piece.glyphs.append({glyphs[i], positions[i].x() / kPixels,
                                 (line.ascent() - positions[i].y()) / kPixels});
    }
    return piece;
}

Piece wordPiece(QStringView cluster, const Faces& faces) {
    const QList<uint> codePoints = cluster.toUcs4();
    for (const FontFace* face : faces)
        if (showsAll(*face, codePoints))
            return shapedPiece(cluster, face);
    return missingPiece(cluster, faces);
}

bool runsLeftwards(char32_t c) {
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// Marks that were typed after their letter (か + ゛) become the one letter where there is one.
/// Ideographs are left alone: normalising them would change a name.
QString composed(QStringView cluster) {
    return cluster.toString().normalized(QString::NormalizationForm_C);
}

} // namespace

Piece makePiece(const Faces& faces, QStringView cluster) {
    const CodePoint first = codePointAt(cluster, 0);
    if (isInvisible(first.value) && cluster.size() == first.length)
        return {cluster.toString(), faces.front(), {}, 0, Coverage::Full};
    if (first.value == u'\t')
        return {cluster.toString(), faces.front(), {}, 1, Coverage::Full};
    // Private use too: what a font happens to have there is not what the sender meant.
    if (runsLeftwards(first.value) || oddityOf(first.value))
        return missingPiece(cluster, faces);
    if (joinsLetters(first.value))
        return wordPiece(cluster, faces);
    if (cluster.size() == first.length)
        return characterPiece(cluster, first.value, faces, Coverage::Full);
    const CodePoint second = codePointAt(cluster, first.length);
    const bool isPair = cluster.size() == first.length + second.length;
    if (isPair && isVariationSelector(second.value))
        return variationPiece(cluster, first.value, second.value, faces);
    const QString whole = composed(cluster);
    const CodePoint only = codePointAt(whole, 0);
    if (whole.size() == only.length)
        return characterPiece(cluster, only.value, faces, Coverage::Full);
    return wordPiece(cluster, faces);
}

} // namespace banso
