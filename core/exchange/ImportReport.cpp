#include "core/exchange/ImportReport.h"

#include "core/base/UserText.h"

namespace banso {

QString disclosed(QStringView value, Disclosure disclosure) {
    switch (disclosure) {
    case Disclosure::Show:
        return userElided(value, ImportReport::kMostShown);
    case Disclosure::Mask: {
        const qsizetype hidden =
            std::min<qsizetype>(userLength(value), ImportReport::kMostShown) - 1;
        return userLeft(value, 1) + QString(std::max<qsizetype>(hidden, 0), u'＊');
    }
    case Disclosure::Hide:
        break;
    }
    return {};
}

void ImportReport::keep(std::vector<RowFinding>& list, qint64 row, const InColumn* column,
                        QStringView value, Error error) {
    if (list.size() >= kMostFindings) {
        ++m_notKept;
        return;
    }
    const Disclosure disclosure = column ? column->disclosure : Disclosure::Show;
    const bool repeatsTheValue = error.code != ErrorCode("cell.control"); // which names a sign only
    for (QString& argument : error.arguments)
        argument = repeatsTheValue ? disclosed(argument, disclosure) : argument;
    list.push_back(
        {row, column ? column->header : QString(), disclosed(value, disclosure), std::move(error)});
}

void ImportReport::reject(qint64 row, const InColumn* column, QStringView value, Error error) {
    if (row != m_lastRejected)
        ++m_rejected;
    m_lastRejected = row;
    keep(m_rejections, row, column, value, std::move(error));
}

void ImportReport::remark(qint64 row, const InColumn* column, QStringView value, Error error) {
    keep(m_remarks, row, column, value, std::move(error));
}

Result<WrittenFile> ImportReport::writeTo(const QString& path, const Wording& wording,
                                          OutgoingFile::Existing existing) const {
    BANSO_TRY(OutgoingFile file, OutgoingFile::create(path, existing));
    CsvFormat format;
    format.purpose = CsvPurpose::View;
    CsvWriter writer([&file](QByteArrayView bytes) { return file.write(bytes); }, format);
    BANSO_CHECK(writer.writeHeader(wording.headers));
    for (const auto* list : {&m_rejections, &m_remarks}) {
        for (const RowFinding& finding : *list) {
            const QString sentence = wording.sentence ? wording.sentence(finding) : QString();
            BANSO_CHECK(writer.writeRow({QString::number(finding.row), finding.column,
                                         finding.value, finding.error.code.toString(), sentence}));
        }
    }
    BANSO_CHECK(writer.finish());
    file.setRows(writer.rows() - 1);
    return file.publish();
}

} // namespace banso
