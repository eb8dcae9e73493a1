#include "core/outreach/exports/LetterBody.h"

namespace banso {

namespace {

std::optional<LetterTable::Row> tableRow(const QString& line) {
    const QString trimmed = line.trimmed();
    if (trimmed.size() < 3 || !trimmed.startsWith(u'|') || !trimmed.endsWith(u'|'))
        return std::nullopt;
    const QString inner = trimmed.sliced(1, trimmed.size() - 2);
    const qsizetype bar = inner.indexOf(u'|');
    if (bar < 0)
        return std::nullopt;
    return LetterTable::Row{inner.first(bar).trimmed(), inner.sliced(bar + 1).trimmed()};
}

} // namespace

std::vector<LetterBlock> letterBlocks(const QString& body) {
    std::vector<LetterBlock> blocks;
    bool continues = false; // the last block takes another line of its kind
    for (const QString& line : body.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            continues = false;
            continue;
        }
        if (auto row = tableRow(line)) {
            if (!continues || !std::holds_alternative<LetterTable>(blocks.back()))
                blocks.emplace_back(LetterTable{});
            std::get<LetterTable>(blocks.back()).rows.push_back(*std::move(row));
        } else if (continues && std::holds_alternative<LetterParagraph>(blocks.back())) {
            std::get<LetterParagraph>(blocks.back()).text += u'\n' + line;
        } else {
            blocks.emplace_back(LetterParagraph{line});
        }
        continues = true;
    }
    return blocks;
}

} // namespace banso
