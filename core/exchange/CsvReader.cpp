#include "core/exchange/CsvReader.h"

#include <array>
#include <cstring>

namespace banso {

namespace {

/// Bytes that end an unquoted cell.
std::array<bool, 256> endingsFor(char separator) {
    std::array<bool, 256> endings{};
    endings[static_cast<unsigned char>(separator)] = true;
    endings[static_cast<unsigned char>('\r')] = true;
    endings[static_cast<unsigned char>('\n')] = true;
    return endings;
}

constexpr char kEndOfText = 0x1A; // MS-DOS ended texts with it; some programs still do

} // namespace

CsvReader::CsvReader(IncomingFile file, CsvInput input)
    : m_file(std::move(file)), m_input(input), m_endings(endingsFor(input.dialect.separator)) {}

Result<CsvReader> CsvReader::open(const QString& path, CsvInput input) {
    BANSO_TRY(IncomingFile file, IncomingFile::open(path, input.encoding));
    return begin(std::move(file), input);
}

Result<CsvReader> CsvReader::over(std::unique_ptr<QIODevice> device, const QString& name,
                                  CsvInput input) {
    return begin(IncomingFile::over(std::move(device), name, input.encoding), input);
}

Result<CsvReader> CsvReader::begin(IncomingFile file, CsvInput input) {
    Q_ASSERT(QByteArrayView(",;\t").contains(input.dialect.separator));
    CsvReader reader(std::move(file), input);
    BANSO_CHECK(reader.more());
    return reader;
}

Result<bool> CsvReader::next() {
    for (;;) {
        BANSO_TRY(const bool found, nextAnyRow());
        if (!found)
            return false;
        if (isBlank() || (m_input.dialect.comments && bytes(0).startsWith('#')))
            continue;
        return true;
    }
}

bool CsvReader::isBlank() const {
    return m_cells.size() == 1 && m_cells[0].begin == m_row && m_cells[0].end == m_row;
}

Result<bool> CsvReader::nextAnyRow() {
    m_row = m_next;
    ++m_rowNumber;
    Scan scanned = scan();
    while (scanned != Scan::Row && !m_fileEnded) {
        if (m_buffer.size() - m_row > m_input.limits.rowBytes)
            break;
        BANSO_CHECK(more());
        scanned = scan();
    }
    if (m_row == m_buffer.size() && m_fileEnded) {
        m_cells.clear();
        return false;
    }
    if (scanned != Scan::Row)
        m_next = m_buffer.size();
    BANSO_CHECK(checkTrouble());
    if (m_next - m_row > m_input.limits.rowBytes)
        return fail(faultAt("csv.tooLong", m_row + m_input.limits.rowBytes,
                            {QString::number(m_input.limits.rowBytes)}));
    if (scanned == Scan::QuoteOpen)
        return fail(faultAt("csv.quoteOpen", m_buffer.size(), {}));
    if (qsizetype(m_cells.size()) > m_input.limits.cells)
        return fail(faultAt("csv.tooManyCells", m_row, {QString::number(m_input.limits.cells)}));
    closeQuotes();
    return true;
}

/// Cuts the row at `m_row` into cells. Starts anew when it is called again with more bytes.
CsvReader::Scan CsvReader::scan() {
    m_cells.clear();
    m_strayCell = -1;
    const char* const end = m_buffer.constData() + m_buffer.size();
    const char* at = m_buffer.constData() + m_row;
    for (;;) {
        if (at < end && *at == '"') {
            if (const Scan quoted = scanQuoted(at); quoted != Scan::Row)
                return quoted;
        } else {
            scanPlain(at);
        }
        if (at == end || *at != m_input.dialect.separator)
            return endRow(at);
        ++at;
    }
}

CsvReader::Scan CsvReader::scanQuoted(const char*& at) {
    const char* const base = m_buffer.constData();
    const char* const end = base + m_buffer.size();
    const char* const begin = at + 1;
    bool doubled = false;
    const char* quote = begin;
    for (;; quote += 2) {
        quote = static_cast<const char*>(
            std::memchr(quote, '"', static_cast<std::size_t>(end - quote)));
        if (!quote || (quote + 1 == end && !m_fileEnded)) {
            m_cells.push_back({begin - base, end - base, doubled});
            return m_fileEnded ? Scan::QuoteOpen : Scan::NeedsMore;
        }
        if (quote + 1 == end || quote[1] != '"')
            break;
        doubled = true;
    }
    m_cells.push_back({begin - base, quote - base, doubled});
    at = quote + 1;
    const char* const behind = at;
    while (at < end && !m_endings[static_cast<unsigned char>(*at)])
        ++at;
    if (at != behind && m_strayCell < 0)
        m_strayCell = qsizetype(m_cells.size()) - 1;
    return Scan::Row;
}

void CsvReader::scanPlain(const char*& at) {
    const char* const base = m_buffer.constData();
    const char* const end = base + m_buffer.size();
    const char* const begin = at;
    while (at < end && !m_endings[static_cast<unsigned char>(*at)])
        ++at;
    m_cells.push_back({begin - base, at - base, false});
}

/// `at` is a line end or the end of what was read.
CsvReader::Scan CsvReader::endRow(const char* at) {
    const char* const base = m_buffer.constData();
    const char* const end = base + m_buffer.size();
    if (at == end && !m_fileEnded)
        return Scan::NeedsMore;
    if (at < end && *at == '\r') {
        if (at + 1 == end && !m_fileEnded)
            return Scan::NeedsMore;
        if (at + 1 < end && at[1] == '\n')
            ++at;
    }
    m_next = std::min(at + 1, end) - base;
    return Scan::Row;
}

/// `""` within quotation marks is `"`.
void CsvReader::closeQuotes() {
    for (Cell& cell : m_cells) {
        if (!cell.doubledQuotes)
            continue;
        char* const base = m_buffer.data();
        char* out = base + cell.begin;
        for (const char* from = out; from < base + cell.end; ++from) {
            *out++ = *from;
            if (*from == '"')
                ++from;
        }
        cell.end = out - base;
    }
}

/// The next piece of the file; what lies before the current row is let go.
Status CsvReader::more() {
    m_buffer.remove(0, m_row);
    m_bufferStart += m_row;
    m_row = 0;
    BANSO_TRY(const bool read, m_file.readInto(m_buffer));
    m_fileEnded = !read;
    if (m_fileEnded && m_buffer.endsWith(kEndOfText))
        m_buffer.chop(1);
    return {};
}

Status CsvReader::checkTrouble() const {
    const auto& trouble = m_file.trouble();
    if (!trouble)
        return {};
    const qint64 at = trouble->offset - m_bufferStart;
    if (at < m_row || at >= m_next)
        return {};
    const QStringList offset{QString::number(trouble->offset)};
    if (trouble->kind == IncomingFile::Trouble::Kind::Nul)
        return fail(faultAt("csv.nul", at, offset));
    return fail(faultAt("csv.undecodable", at, offset));
}

/// The column is that of the cell which holds the byte.
Error CsvReader::faultAt(ErrorCode code, qsizetype bufferOffset, QStringList more) const {
    qsizetype column = 1;
    while (column < qsizetype(m_cells.size()) &&
           m_cells[static_cast<std::size_t>(column)].begin <= bufferOffset)
        ++column;
    return broken(
        code, {},
        QStringList{m_file.path(), QString::number(m_rowNumber), QString::number(column)} + more);
}

} // namespace banso
