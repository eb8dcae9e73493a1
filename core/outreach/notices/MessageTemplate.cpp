#include "core/outreach/notices/MessageTemplate.h"

namespace banso {

Result<MessageTemplate> MessageTemplate::parse(const QString& text) {
    MessageTemplate parsed;
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if ((c == u'{' || c == u'}') && i + 1 < text.size() && text[i + 1] == c) {
            words += c;
            ++i;
            continue;
        }
        if (c == u'}')
            return fail(refused("template.braceOpen", {}, {text.mid(i, 20)}));
        if (c != u'{') {
            words += c;
            continue;
        }
        const qsizetype end = text.indexOf(u'}', i);
        if (end < 0)
            return fail(refused("template.braceOpen", {}, {text.mid(i, 20)}));
        const QString name = text.sliced(i + 1, end - i - 1);
        const auto placeholder = enumOf<Placeholder>(name);
        if (!placeholder)
            return fail(refused("template.placeholder", {}, {name}));
        parsed.m_pieces.push_back({std::exchange(words, {}), placeholder});
        i = end;
    }
    parsed.m_pieces.push_back({words, std::nullopt});
    return parsed;
}

std::set<Placeholder> MessageTemplate::placeholders() const {
    std::set<Placeholder> all;
    for (const Piece& piece : m_pieces)
        if (piece.placeholder)
            all.insert(*piece.placeholder);
    return all;
}

Result<QString> MessageTemplate::filled(const MessageValues& values) const {
    QString text;
    for (const Piece& piece : m_pieces) {
        text += piece.words;
        if (!piece.placeholder)
            continue;
        const auto value = values.find(*piece.placeholder);
        if (value == values.end() || value->second.isEmpty())
            return fail(refused("template.valueMissing", {}, {keyOf(*piece.placeholder)}));
        text += value->second;
    }
    return text;
}

QStringList MessageTemplate::fixedWords() const {
    QStringList words;
    for (const Piece& piece : m_pieces)
        if (!piece.words.isEmpty())
            words.append(piece.words);
    return words;
}

} // namespace banso
