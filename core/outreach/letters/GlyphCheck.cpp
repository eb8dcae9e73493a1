#include "core/outreach/letters/GlyphCheck.h"

#include "core/base/UserText.h"

namespace banso {

namespace {

using Visit = std::function<void(const QString&, FontRole, const QString&)>;

void visitRecipient(const LetterRecipient& to, const Visit& visit) {
    visit(QStringLiteral("recipient.postcode"), FontRole::Address, to.postcode);
    for (const QString& line : to.address)
        visit(QStringLiteral("recipient.address"), FontRole::Address, line);
    visit(QStringLiteral("recipient.building"), FontRole::Address, to.building);
    visit(QStringLiteral("recipient.name"), FontRole::Address, to.name);
    visit(QStringLiteral("recipient.honorific"), FontRole::Address, to.honorific);
}

void visitBlock(const LetterParagraph& paragraph, const QString& field, const Visit& visit) {
    visit(field, FontRole::Body, paragraph.text);
}

void visitBlock(const LetterTable& table, const QString& field, const Visit& visit) {
    for (const LetterTable::Row& row : table.rows) {
        visit(field, FontRole::Heading, row.label);
        visit(field, FontRole::Body, row.text);
    }
}

QString codePointsOf(const QString& character) {
    QStringList names;
    forEachCodePoint(character, [&names](char32_t c, qsizetype) {
        names.append(QStringLiteral("U+") +
                     QString::number(c, 16).toUpper().rightJustified(4, u'0'));
    });
    return names.join(u' ');
}

} // namespace

void visitTexts(const LetterSheet& sheet, const Visit& visit) {
    visitRecipient(sheet.recipient, visit);
    visit(QStringLiteral("fictitiousMark"), FontRole::Heading, sheet.fictitiousMark);
    visit(QStringLiteral("reference"), FontRole::Body, sheet.reference);
    visit(QStringLiteral("dateLine"), FontRole::Body, sheet.dateLine);
    for (const QString& line : sheet.sender)
        visit(QStringLiteral("sender"), FontRole::Body, line);
    visit(QStringLiteral("title"), FontRole::Heading, sheet.title);
    for (std::size_t i = 0; i < sheet.body.size(); ++i)
        std::visit(
            [&](const auto& block) {
                visitBlock(block, QStringLiteral("body.%1").arg(i + 1), visit);
            },
            sheet.body[i]);
    visit(QStringLiteral("enclosure"), FontRole::Body, sheet.enclosure);
    if (sheet.contact) {
        visit(QStringLiteral("contact"), FontRole::Heading, sheet.contact->title);
        for (const QString& line : sheet.contact->lines)
            visit(QStringLiteral("contact"), FontRole::Body, line);
    }
    if (sheet.tearOff) {
        visit(QStringLiteral("tearOff"), FontRole::Heading, sheet.tearOff->title);
        for (const QString& line : sheet.tearOff->fields)
            visit(QStringLiteral("tearOff"), FontRole::Body, line);
    }
}

Result<std::vector<GlyphFinding>> checkGlyphs(const LetterSheet& sheet, LetterFonts& fonts) {
    BANSO_CHECK(fonts.prepare(sheet.language));
    std::vector<GlyphFinding> findings;
    visitTexts(sheet, [&](const QString& field, FontRole role, const QString& text) {
        for (const QStringView line : QStringView(text).split(u'\n'))
            for (const Piece* piece : fonts.shape(role, sheet.language, line)) {
                if (piece->coverage == Coverage::Full)
                    continue;
                GlyphFinding finding{field, piece->text, codePointsOf(piece->text),
                                     piece->coverage};
                if (std::find(findings.begin(), findings.end(), finding) == findings.end())
                    findings.push_back(std::move(finding));
            }
    });
    return findings;
}

} // namespace banso
