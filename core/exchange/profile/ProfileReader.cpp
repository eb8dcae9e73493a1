#include "core/exchange/profile/ProfileReader.h"

#include "core/base/EraDate.h"
#include "core/base/UserText.h"

#include <QFileInfo>

#include <numeric>

namespace banso {

namespace {

/// The first control character of a cell that its column does not allow.
std::optional<Error> oddLetterIn(QStringView text, const InColumn& column) {
    std::optional<Error> found;
    forEachCodePoint(text, [&](char32_t c, qsizetype) {
        if (found || c >= 0x2030 || (c >= 0x20 && c < 0x7F))
            return;
        const auto odd = oddityOf(c);
        if (odd == OddCharacter::LineBreak && !column.allowsLineBreak)
            found = refused("cell.lineBreak", column.key);
        else if (odd == OddCharacter::Control)
            found =
                refused("cell.control", column.key,
                        {QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper()});
    });
    return found;
}

bool isNamed(const InColumn& column, const QString& header) {
    const QString found = headerKey(header);
    const auto isIt = [&found](const QString& name) { return headerKey(name) == found; };
    return isIt(column.header) || std::any_of(column.aliases.begin(), column.aliases.end(), isIt);
}

Error unreadableCell(const DecodeFault& fault, QByteArrayView bytes, const QString& key) {
    const QString hex = QString::fromLatin1(
        bytes.sliced(fault.offset, fault.length).toByteArray().toHex(' ').toUpper());
    if (fault.kind == DecodeFault::Kind::PrivateUse)
        return refused("cell.gaiji", key, {hex});
    return refused("cell.undecodable", key, {hex});
}

/// The headings that a file lacks whose other headings are all ours; nothing when it has others
/// too.
QStringList lacking(const std::vector<InColumn>& columns, const QStringList& names) {
    QStringList missing;
    for (const InColumn& column : columns)
        if (std::none_of(names.begin(), names.end(),
                         [&](const QString& name) { return isNamed(column, name); }))
            missing += column.header;
    return names.size() + missing.size() == qsizetype(columns.size()) ? missing : QStringList();
}

} // namespace

Result<ProfileReader> ProfileReader::open(const InProfile& profile, const QString& path,
                                          ImportReport& report) {
    BANSO_TRY(CsvReader csv, CsvReader::open(path, profile.input()));
    ProfileReader reader(profile, std::move(csv), report);
    reader.m_isView = isViewFileName(QFileInfo(path).fileName());
    BANSO_CHECK(reader.readHeader(path));
    return reader;
}

Status ProfileReader::readHeader(const QString& path) {
    const int headerRow = m_profile->headerRow();
    m_cells.assign(m_profile->columns().size(), -1);
    if (headerRow == 0) {
        std::iota(m_cells.begin(), m_cells.end(), qsizetype(0));
        m_width = qsizetype(m_cells.size());
        return {};
    }
    do {
        BANSO_TRY(const bool found, m_csv.next());
        if (!found)
            return fail(broken("layout.noHeader", {}, {path, QString::number(headerRow)}));
    } while (m_csv.rowNumber() < headerRow);
    QStringList names;
    for (qsizetype i = 0; i < m_csv.cellCount(); ++i)
        names += m_csv.text(i).value_or(QString());
    m_width = names.size();
    return m_profile->headerMatch() == HeaderMatch::Order ? matchInOrder(path, names)
                                                          : matchByName(path, names);
}

Status ProfileReader::matchInOrder(const QString& path, const QStringList& names) {
    const auto& columns = m_profile->columns();
    if (const QStringList missing = lacking(columns, names); !missing.isEmpty())
        return fail(
            broken("layout.columnMissing", {}, {path, userElided(missing.join(u'、'), 80)}));
    for (qsizetype i = 0; i < std::min(names.size(), qsizetype(columns.size())); ++i) {
        const InColumn& column = columns[static_cast<std::size_t>(i)];
        if (!isNamed(column, names[i])) {
            // What is no column's name may be a person's: it is not repeated.
            const bool isAColumn =
                std::any_of(columns.begin(), columns.end(),
                            [&](const InColumn& other) { return isNamed(other, names[i]); });
            if (!isAColumn)
                return fail(broken("layout.columnUnknown", {},
                                   {path, QString::number(i + 1), column.header}));
            return fail(broken("layout.column", {},
                               {path, QString::number(i + 1), names[i], column.header}));
        }
        m_cells[static_cast<std::size_t>(i)] = i;
    }
    if (names.size() != qsizetype(columns.size()))
        return fail(broken("layout.columns", {},
                           {path, QString::number(names.size()), QString::number(columns.size())}));
    return {};
}

Status ProfileReader::matchByName(const QString& path, const QStringList& names) {
    std::map<QString, int> known;
    for (std::size_t i = 0; i < m_profile->columns().size(); ++i) {
        const InColumn& column = m_profile->columns()[i];
        for (const QString& name : QStringList{column.header} + column.aliases)
            known.emplace(headerKey(name), static_cast<int>(i));
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto column = known.find(headerKey(names[i]));
        if (column == known.end()) {
            if (!names[i].trimmed().isEmpty())
                m_unknownColumns += userElided(names[i], 40);
            continue;
        }
        qsizetype& cell = m_cells[static_cast<std::size_t>(column->second)];
        if (cell >= 0)
            return fail(broken("layout.columnTwice", {}, {path, names[i]}));
        cell = i;
    }
    // A file with no column of ours is another file, even where each column may be missing.
    const bool isOther =
        std::all_of(m_cells.begin(), m_cells.end(), [](qsizetype cell) { return cell < 0; });
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (m_cells[i] < 0 && (isOther || m_profile->columns()[i].isRequired))
            return fail(broken("layout.columnMissing", {}, {path, m_profile->columns()[i].header}));
    return {};
}

Result<bool> ProfileReader::next() {
    for (;;) {
        BANSO_TRY(const bool found, m_csv.next());
        if (!found)
            return false;
        m_report->countRead();
        m_rowIsGood = true;
        if (!hasItsCells())
            rejectBroken(refused("row.cells", {},
                                 {QString::number(m_csv.cellCount()), QString::number(m_width)}));
        else if (m_csv.strayQuoteCell() >= 0)
            rejectBroken(refused("row.quotes", {}, {QString::number(m_csv.strayQuoteCell() + 1)}));
        else
            return true;
    }
}

void ProfileReader::rejectBroken(Error error) {
    reject(std::move(error));
    if (!m_brokenRow)
        return;
    const int column = m_profile->columnOf(m_profile->rowKey().value(0));
    const qsizetype cell = column < 0 ? -1 : cellOf(column);
    m_brokenRow(cell >= 0 && cell < m_csv.cellCount() ? m_csv.bytes(cell) : QByteArrayView());
}

/// Lists made in a spreadsheet may have blank cells to the right.
bool ProfileReader::hasItsCells() const {
    qsizetype count = m_csv.cellCount();
    if (m_profile->headerMatch() == HeaderMatch::Name)
        while (count > m_width && m_csv.bytes(count - 1).isEmpty())
            --count;
    return count == m_width;
}

QByteArrayView ProfileReader::bytes(int column) const {
    Q_ASSERT(!columnAt(column).key.isEmpty()); // not allowed: nobody may look
    return has(column) ? m_csv.bytes(cellOf(column)) : QByteArrayView();
}

QString ProfileReader::text(int column) {
    const InColumn& rule = columnAt(column);
    const QByteArrayView raw = bytes(column);
    if (raw.isEmpty()) {
        if (rule.mustBeFilled)
            rejectCell(column, {}, refused("cell.blank", rule.key));
        return {};
    }
    auto decoded = m_csv.text(cellOf(column));
    if (!decoded) {
        rejectCell(column, {}, unreadableCell(decoded.error(), raw, rule.key));
        return {};
    }
    if (m_isView)
        *decoded = withoutViewMark(*decoded);
    if (const auto odd = oddLetterIn(*decoded, rule)) {
        rejectCell(column, *decoded, *odd);
        return {};
    }
    if (rule.mustBeFilled && QStringView(*decoded).trimmed().isEmpty()) {
        rejectCell(column, {}, refused("cell.blank", rule.key));
        return {};
    }
    if (rule.maxLength > 0 && decoded->size() > rule.maxLength &&
        userLength(*decoded) > rule.maxLength) {
        rejectCell(column, *decoded,
                   refused("cell.tooLong", rule.key, {QString::number(rule.maxLength)}));
        return {};
    }
    return *std::move(decoded);
}

QString ProfileReader::plain(int column) {
    const QString typed = text(column);
    const bool isPlain = std::all_of(typed.begin(), typed.end(),
                                     [](QChar c) { return c > u' ' && c < QChar(0x7F); });
    return isPlain ? typed : typed.normalized(QString::NormalizationForm_KC).trimmed();
}

template <class T>
std::optional<T> ProfileReader::accepted(int column, const QString& typed, Result<T> result) {
    if (result)
        return *std::move(result);
    Error error = std::move(result).error();
    error.field = columnAt(column).key;
    rejectCell(column, typed, std::move(error));
    return std::nullopt;
}

std::optional<Date> ProfileReader::date(int column) {
    const QString typed = plain(column);
    if (typed.isEmpty())
        return std::nullopt;
    if (const auto iso = Date::fromIso(typed)) // nearly always, and quickly
        return iso;
    return accepted(column, typed, parseDate(typed));
}

std::optional<Instant> ProfileReader::instant(int column) {
    const QString typed = plain(column);
    if (typed.isEmpty())
        return std::nullopt;
    return accepted(column, typed, parseInstant(typed, m_profile->instantPattern()));
}

std::optional<PhoneNumber> ProfileReader::phone(int column) {
    const QString typed = text(column);
    if (QStringView(typed).trimmed().isEmpty())
        return std::nullopt;
    return accepted(column, typed, PhoneNumber::parse(typed));
}

std::optional<PostalCode> ProfileReader::postcode(int column) {
    const QString typed = text(column);
    if (QStringView(typed).trimmed().isEmpty())
        return std::nullopt;
    return accepted(column, typed, PostalCode::parse(typed));
}

std::optional<qint64> ProfileReader::integer(int column) {
    const QString typed = plain(column);
    if (typed.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    if (isNumber)
        return number;
    rejectCell(column, typed, refused("cell.integer", columnAt(column).key, {typed}));
    return std::nullopt;
}

std::optional<QString> ProfileReader::codeIfKnown(int column) {
    const auto& codes = columnAt(column).codes;
    const auto ours = codes.find(plain(column));
    return ours == codes.end() ? std::nullopt : std::optional(ours->second);
}

std::optional<QString> ProfileReader::code(int column) {
    auto ours = codeIfKnown(column);
    const QString typed = ours ? QString() : plain(column);
    if (!typed.isEmpty())
        rejectCell(column, typed, refused("cell.code", columnAt(column).key, {typed}));
    return ours;
}

void ProfileReader::rejectCell(int column, QStringView value, Error error) {
    m_rowIsGood = false;
    m_report->reject(rowNumber(), &columnAt(column), value, std::move(error));
}

void ProfileReader::reject(int column, Error error) {
    const QString value = has(column) ? m_csv.text(cellOf(column)).value_or(QString()) : QString();
    rejectCell(column, value, std::move(error));
}

void ProfileReader::reject(Error error) {
    m_rowIsGood = false;
    m_report->reject(rowNumber(), nullptr, {}, std::move(error));
}

void ProfileReader::remark(int column, Error error) {
    const QString value = has(column) ? m_csv.text(cellOf(column)).value_or(QString()) : QString();
    m_report->remark(rowNumber(), &columnAt(column), value, std::move(error));
}

} // namespace banso
