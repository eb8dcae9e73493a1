#include "core/exchange/CsvTemplate.h"

namespace banso {

namespace {

constexpr QChar kComment = u'#';

QStringList cellsOf(const InProfile& profile, QString InColumn::*field) {
    QStringList cells;
    for (const InColumn& column : profile.columns())
        if (!column.key.isEmpty() || profile.headerMatch() == HeaderMatch::Order)
            cells += column.*field;
    return cells;
}

Status writeComment(CsvWriter& writer, QStringList cells) {
    if (std::all_of(cells.begin(), cells.end(), [](const QString& c) { return c.isEmpty(); }))
        return {};
    cells.first().prepend(kComment);
    return writer.writeRow(cells);
}

} // namespace

Result<WrittenFile> writeTemplate(const InProfile& profile, const QString& path,
                                  OutgoingFile::Existing existing) {
    BANSO_TRY(OutgoingFile file, OutgoingFile::create(path, existing));
    CsvFormat format; // a spreadsheet opens it rightly: UTF-8 with byte order mark
    if (profile.input().encoding == TextEncoding::Cp932)
        format.encoding = TextEncoding::Cp932;
    format.separator = profile.input().dialect.separator;
    CsvWriter writer([&file](QByteArrayView bytes) { return file.write(bytes); }, format,
                     std::vector<CsvColumnRule>(profile.columns().size(), {true, true}));
    const QStringList headers = cellsOf(profile, &InColumn::header);
    const QStringList nothing(headers.size(), QString());
    for (int row = 1; row < profile.headerRow(); ++row)
        BANSO_CHECK(writer.writeRow(nothing));
    if (profile.headerRow() > 0)
        BANSO_CHECK(writer.writeHeader(headers));
    if (profile.input().dialect.comments) {
        BANSO_CHECK(writeComment(writer, cellsOf(profile, &InColumn::note)));
        BANSO_CHECK(writeComment(writer, cellsOf(profile, &InColumn::example)));
    }
    BANSO_CHECK(writer.finish());
    return file.publish();
}

} // namespace banso
