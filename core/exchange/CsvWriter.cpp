#include "core/exchange/CsvWriter.h"

#include "core/base/UserText.h"

namespace banso {

namespace {

constexpr qsizetype kPiece = 256 * 1024;
constexpr QStringView kViewMark = u"_閲覧用";
constexpr QStringView kTriggers = u"=+-@\t\r";
constexpr QStringView kWideTriggers = u"＝＋－＠";

QString hexCode(char32_t c) {
    return QStringLiteral("U+") + QString::number(c, 16).toUpper().rightJustified(4, u'0');
}

} // namespace

QString UnwritableCharacter::codePoints() const {
    QStringList codes;
    forEachCodePoint(loss.character, [&codes](char32_t c, qsizetype) { codes += hexCode(c); });
    return codes.join(u' ');
}

CsvWriter::CsvWriter(Sink sink, CsvFormat format, std::vector<CsvColumnRule> rules,
                     const SubstitutionDecisions* decisions)
    : m_sink(std::move(sink)),
      m_format(format),
      m_rules(std::move(rules)),
      m_encoder(format.encoding, decisions,
                format.purpose == CsvPurpose::View ? Unwritable::Geta : Unwritable::Refuse) {
    Q_ASSERT(QByteArrayView(",;\t").contains(format.separator));
    m_buffer.reserve(2 * kPiece);
    if (format.encoding == TextEncoding::Utf8Bom)
        m_buffer += "\xEF\xBB\xBF";
}

Status CsvWriter::writeHeader(const QStringList& names) {
    const auto rules = std::exchange(m_rules, {});
    const Status written = writeRow(names);
    m_rules = rules;
    return written;
}

Status CsvWriter::writeRow(std::span<const QString> cells) {
    if (m_width == 0)
        m_width = cells.size();
    ++m_rows;
    if (cells.size() != m_width)
        return fail(refused(
            "csv.ragged", {},
            {QString::number(m_rows), QString::number(cells.size()), QString::number(m_width)}));
    const qsizetype before = m_buffer.size();
    const std::size_t replacedBefore = m_replaced.size();
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (column > 0)
            m_buffer += m_format.separator;
        if (const Status written = appendCell(cells[column], column); !written) {
            m_buffer.truncate(before);
            m_replaced.resize(replacedBefore, UnwritableCharacter{});
            --m_rows;
            return written;
        }
    }
    m_buffer += m_format.lineEnd == LineEnd::CrLf ? "\r\n" : "\n";
    return m_buffer.size() < kPiece ? Status() : flush();
}

Status CsvWriter::flush() {
    if (m_buffer.isEmpty())
        return {};
    const Status handed = m_sink(m_buffer);
    m_buffer.truncate(0);
    return handed;
}

Status CsvWriter::appendCell(const QString& cell, std::size_t column) {
    if (m_format.purpose == CsvPurpose::View)
        return encode(defanged(cell, column), column);
    BANSO_CHECK(checkLetters(cell, column));
    return encode(cell, column);
}

/// For programs the text must be what it is, or not be written.
Status CsvWriter::checkLetters(const QString& cell, std::size_t column) const {
    if (!ruleOf(column).allowsTrigger && startsLikeFormula(cell, CsvPurpose::Machine))
        return fail(refusedCell("csv.trigger", column, {cell.first(1)}));
    for (const QChar c : cell) {
        if ((c >= u' ' && c < QChar(0x7F)) || (c >= QChar(0x3000) && c < QChar(0xD800)))
            continue;
        const auto odd = oddityOf(c.unicode());
        if (odd == OddCharacter::LineBreak) {
            const bool isPlain = c == u'\n' || c == u'\r';
            if (!isPlain || !ruleOf(column).allowsLineBreak)
                return fail(refusedCell("csv.lineBreak", column, {}));
        } else if (odd == OddCharacter::Control) {
            return fail(refusedCell("csv.control", column, {hexCode(c.unicode())}));
        }
    }
    return {};
}

/// For the eye: ' before what would be a formula (and before a ' of its own, so that taking one
/// away always gives the text back), no control characters.
QString CsvWriter::defanged(const QString& cell, std::size_t column) const {
    QString shown = cell;
    for (QChar& c : shown)
        if (oddityOf(c.unicode()) == OddCharacter::Control && c != u'\t')
            c = u' ';
    const bool marked = startsLikeFormula(shown, CsvPurpose::View) || shown.startsWith(u'\'');
    if (marked && !ruleOf(column).allowsTrigger)
        shown.prepend(u'\'');
    return shown;
}

Status CsvWriter::encode(QStringView cell, std::size_t column) {
    const bool quoted = m_format.quoting == Quoting::All || needsQuotes(cell);
    if (quoted)
        m_buffer += '"';
    for (qsizetype from = 0;;) {
        const qsizetype quote = cell.indexOf(u'"', from);
        const QStringView part = quote < 0 ? cell.sliced(from) : cell.sliced(from, quote - from);
        const bool written = m_encoder.append(part, m_buffer);
        if (!m_encoder.losses().empty())
            note(column, from);
        if (!written) {
            const UnwritableCharacter& lost = m_replaced.back();
            return fail(
                refusedCell("csv.unwritable", column, {lost.loss.character, lost.codePoints()}));
        }
        if (quote < 0)
            break;
        m_buffer += "\"\"";
        from = quote + 1;
    }
    if (quoted)
        m_buffer += '"';
    return {};
}

void CsvWriter::note(std::size_t column, qsizetype offset) {
    for (CharacterLoss loss : m_encoder.losses()) {
        loss.position += offset;
        m_replaced.push_back({m_rows, qsizetype(column) + 1, loss});
        if (loss.replacement.isEmpty())
            break; // the one that refuses the row is the last
    }
}

bool CsvWriter::needsQuotes(QStringView cell) const {
    if (cell.startsWith(u' ') || cell.endsWith(u' '))
        return true;
    return std::any_of(cell.begin(), cell.end(), [this](QChar c) {
        return c == QLatin1Char(m_format.separator) || c == u'"' || c == u'\n' || c == u'\r';
    });
}

Error CsvWriter::refusedCell(ErrorCode code, std::size_t column, QStringList more) const {
    return refused(code, {},
                   QStringList{QString::number(m_rows), QString::number(column + 1)} + more);
}

CsvColumnRule CsvWriter::ruleOf(std::size_t column) const {
    return column < m_rules.size() ? m_rules[column] : CsvColumnRule{};
}

void CharacterCheck::add(qint64 row, qsizetype column, QStringView text) {
    m_scratch.truncate(0);
    (void)m_encoder.append(text, m_scratch); // what it cannot write is among the losses
    for (const CharacterLoss& loss : m_encoder.losses())
        m_found.push_back({row, column, loss});
}

bool CharacterCheck::blocks() const {
    return !std::all_of(m_found.begin(), m_found.end(),
                        [](const UnwritableCharacter& found) { return found.isReplaced(); });
}

bool startsLikeFormula(QStringView text, CsvPurpose purpose) {
    if (text.isEmpty())
        return false;
    return kTriggers.contains(text[0]) ||
           (purpose == CsvPurpose::View && kWideTriggers.contains(text[0]));
}

QString withoutViewMark(const QString& cell) {
    return cell.startsWith(u'\'') ? cell.sliced(1) : cell;
}

QString viewFileName(const QString& name) {
    const qsizetype dot = name.lastIndexOf(u'.');
    return QString(name).insert(dot <= 0 ? name.size() : dot, kViewMark);
}

bool isViewFileName(QStringView name) {
    const qsizetype dot = name.lastIndexOf(u'.');
    return (dot <= 0 ? name : name.first(dot)).endsWith(kViewMark);
}

} // namespace banso
