#include "core/benefit/export/RowCheck.h"

#include "core/base/UserText.h"

namespace banso {

namespace {

QString codePoint(char32_t c) {
    return QStringLiteral("U+") + QString::number(c, 16).toUpper().rightJustified(4, u'0');
}

bool hasPrivateUse(const QString& text) {
    return hasOdd(text, OddCharacter::PrivateUse);
}

} // namespace

std::optional<QStringList> RowCheck::add(const BenefitRow& row, qint64 dataRow, FindingList& out) {
    const qint64 fileRow = dataRow + (m_profile.hasHeader() ? 1 : 0);
    for (const OutColumn& column : m_profile.columns())
        if (column.from == OutColumn::From::Source)
            checkText(row, fileRow, column, row.value(column.text), out);
    auto cells = m_profile.compose(row.values(m_profile.sources()));
    if (cells)
        return *std::move(cells);
    for (Error& error : cells.error())
        out.add(Rule::E01, std::move(error));
    return std::nullopt;
}

void RowCheck::checkText(const BenefitRow& row, qint64 fileRow, const OutColumn& column,
                         const QString& text, FindingList& out) {
    if (text.isEmpty())
        return;
    for (const OddPlace& odd : oddCharacters(text)) {
        if (odd.kind == OddCharacter::PrivateUse)
            out.add(Rule::E33, refused("benefit.privateUse", column.field(),
                                       {text, codePoint(odd.codePoint)}));
        else if (odd.kind != OddCharacter::Invisible &&
                 !(odd.kind == OddCharacter::LineBreak && column.rule.allowsLineBreak))
            out.add(Rule::E34, refused("benefit.controlCharacter", column.field(),
                                       {codePoint(odd.codePoint)}));
    }
    if (!column.rule.allowsTrigger && startsLikeFormula(text, CsvPurpose::Machine))
        out.add(Rule::E35, refused("benefit.formula", column.field(), {text.first(1)}));
    checkEncoding(row, fileRow, column, text, out);
}

void RowCheck::checkEncoding(const BenefitRow& row, qint64 fileRow, const OutColumn& column,
                             const QString& text, FindingList& out) {
    CharacterCheck check(m_profile.format().encoding, &m_decisions);
    check.add(fileRow, 1, text);
    for (const UnwritableCharacter& found : check.found()) {
        const CharacterLoss& loss = found.loss;
        if (hasPrivateUse(loss.character) || hasOdd(loss.character, OddCharacter::HalfSurrogate))
            continue; // E33 and E34 said it
        const bool isDecided = m_decisions.find(loss.character).has_value();
        m_characters.push_back({row.claim(), fileRow, column.field(), column.header, loss.character,
                                found.codePoints(), loss.proposal.candidates, loss.replacement,
                                isDecided});
        if (loss.replacement.isEmpty())
            out.add(
                Rule::E32, Severity::Error,
                refused("benefit.unwritable", column.field(),
                        {loss.character, found.codePoints(), loss.proposal.candidates.join(u' ')}));
        else if (!isDecided)
            out.add(Rule::E32, Severity::Warning,
                    refused("benefit.replaced", column.field(),
                            {loss.character, found.codePoints(), loss.replacement}));
    }
}

} // namespace banso
