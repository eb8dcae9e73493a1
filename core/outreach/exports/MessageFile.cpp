#include "core/outreach/exports/MessageFile.h"

#include "core/exchange/profile/ProfileShelf.h"
#include "core/exchange/profile/ProfileWriter.h"
#include "core/outreach/sms/SmsService.h"

#include <QDir>

namespace banso {

namespace {

class ProfileFile final : public ExportFile {
  public:
    explicit ProfileFile(ProfileWriter writer) : m_writer(std::move(writer)) {}
    [[nodiscard]] Result<WrittenFile> seal() override { return m_writer.seal(); }
    [[nodiscard]] Result<WrittenFile> publish() override { return m_writer.publish(); }
    [[nodiscard]] ProfileWriter& writer() { return m_writer; }

  private:
    ProfileWriter m_writer;
};

QStringList valuesFor(const OutProfile& profile, const OutRow& row) {
    const bool isSms = row.pass.channel() == SendChannel::Sms;
    const std::map<QString, QString> known{
        {QStringLiteral("sendKey"), row.attempt.sendKey},
        {QStringLiteral("phone"), isSms ? row.pass.recipient().value : QString()},
        {QStringLiteral("recipient"), isSms ? QString() : row.pass.recipient().value},
        {QStringLiteral("title"), row.attempt.title},
        {QStringLiteral("text"), row.attempt.body},
        {QStringLiteral("batch"), QString::number(row.item.batch.value())}};
    QStringList values;
    for (const QString& source : profile.sources()) {
        const auto at = known.find(source);
        values.append(at == known.end() ? QString() : at->second);
    }
    return values;
}

} // namespace

Validated<OutProfile> uploadProfile(Desk& desk, SendChannel channel) {
    if (channel == SendChannel::Line)
        return ProfileShelf::out(
            desk.settings().text(QStringLiteral("line.upload"), desk.today()));
    const auto service =
        SmsService::load(desk.settings().text(QStringLiteral("sms.service"), desk.today()));
    if (!service)
        return failAll({service.error()});
    return ProfileShelf::out(service->uploadProfile);
}

Validated<std::unique_ptr<ExportFile>> writeMessageFile(const OutProfile& profile,
                                                        SendChannel channel,
                                                        const ExportPlace& place,
                                                        const std::vector<OutRow>& rows) {
    const QString path = QDir(place.folder).filePath(profile.fileName(place.nameValues()));
    auto writer = ProfileWriter::create(profile, path);
    if (!writer)
        return failAll({writer.error()});
    auto file = std::make_unique<ProfileFile>(std::move(*writer));
    file->kind = channel == SendChannel::Sms ? OutgoingKind::Sms : OutgoingKind::Line;
    file->recipient = profile.recipient();
    Errors errors;
    for (const OutRow& row : rows) {
        const QStringList values = valuesFor(profile, row);
        const auto written = file->writer().write(
            std::span(values.constData(), static_cast<std::size_t>(values.size())));
        if (!written)
            errors.insert(errors.end(), written.error().begin(), written.error().end());
    }
    if (!errors.empty())
        return failAll(std::move(errors));
    return file;
}

} // namespace banso
