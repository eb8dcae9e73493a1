#include "core/exchange/CharacterSubstitution.h"

#include "core/base/UserText.h"
#include "core/exchange/Cp932.h"

#include <QResource>

namespace banso {

namespace {

/// The table's lines stay where they lie in the program; only their places are kept.
class SubstitutionTable {
  public:
    SubstitutionTable() : m_resource(QStringLiteral(":/banso/text/cp932_substitution.tsv")) {
        Q_ASSERT(m_resource.isValid()); // part of the program itself
        m_text = m_resource.uncompressedData();
        const QByteArrayView text(m_text);
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = text.indexOf('\n', at);
            if (end < 0)
                end = text.size();
            if (end > at && text[at] != '#') {
                const qsizetype tab = text.indexOf('\t', at);
                m_lines.insert(text.sliced(at, tab - at).toUInt(nullptr, 16),
                               {tab + 1, end - tab - 1});
            }
            at = end + 1;
        }
    }

    [[nodiscard]] SubstitutionProposal find(char32_t character) const {
        const auto line = m_lines.constFind(character);
        if (line == m_lines.constEnd())
            return {};
        const auto fields =
            m_text.mid(line->first, line->second).split('\t'); // kind, candidates, glyphs
        SubstitutionProposal proposal{fields[0] == "a" ? SubstitutionProposal::Kind::Automatic
                                                       : SubstitutionProposal::Kind::Choice};
        for (const QByteArray& code : fields[1].split(' ')) {
            const char32_t candidate = code.toUInt(nullptr, 16);
            proposal.candidates.append(QString::fromUcs4(&candidate, 1));
        }
        return proposal;
    }

  private:
    QResource m_resource;
    QByteArray m_text;
    QHash<char32_t, std::pair<qsizetype, qsizetype>> m_lines;
};

const SubstitutionTable& table() {
    static const SubstitutionTable loaded;
    return loaded;
}

/// The character without its selectors.
QString baseOf(QStringView character) {
    QString base;
    forEachCodePoint(character, [&base](char32_t c, qsizetype) {
        if (!isVariationSelector(c))
            base += QString::fromUcs4(&c, 1);
    });
    return base;
}

bool isHeld(QStringView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                          [](QChar c) { return encodeCp932(c.unicode()) != 0; });
}

/// é is e and a mark: without its marks it can be written.
SubstitutionProposal withoutMarks(QStringView base) {
    QString plain;
    for (const QChar c : base.toString().normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            plain += c;
    if (plain == base || !isHeld(plain))
        return {};
    return {SubstitutionProposal::Kind::Choice, {plain}};
}

} // namespace

SubstitutionProposal proposeForCp932(QStringView character) {
    const QString base = baseOf(character);
    if (isHeld(base))
        return {SubstitutionProposal::Kind::Automatic, {base}}; // only the selector is lost
    const auto points = base.toUcs4();
    if (points.size() == 1 && isPrivateUse(points.first()))
        return {};
    SubstitutionProposal proposal;
    if (points.size() == 1)
        proposal = table().find(points.first());
    return proposal.candidates.isEmpty() ? withoutMarks(base) : proposal;
}

void SubstitutionDecisions::decide(const QString& character, const QString& replacement) {
    m_decisions.insert(character, replacement);
}

std::optional<QString> SubstitutionDecisions::find(QStringView character) const {
    if (m_decisions.isEmpty())
        return std::nullopt;
    for (const QString& key : {character.toString(), baseOf(character)})
        if (const auto found = m_decisions.constFind(key); found != m_decisions.constEnd())
            return *found;
    return std::nullopt;
}

} // namespace banso
