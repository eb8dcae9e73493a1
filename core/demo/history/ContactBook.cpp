#include "core/demo/history/ContactBook.h"

#include "core/exchange/OutgoingFile.h"
#include "core/exchange/profile/ProfileShelf.h"
#include "core/registry/ContactService.h"
#include "core/registry/imports/ContactListImport.h"
#include "core/registry/imports/ImportService.h"

#include <QTemporaryDir>

namespace banso {

namespace {

constexpr int kChildrenBelow = 6;      ///< years
constexpr quint64 kSpread = 7'368'787; ///< prime to ten million: no number twice
// The story's cohort in the order of its births: of twenty families.
constexpr int kStoryMobile = 12;
constexpr int kStoryLine = 15;
constexpr int kStoryPost = 18;
constexpr int kStoryProtected = 19;
constexpr int kStoryFamilies = 20;

QString digits(quint64 number, int count) {
    return QStringLiteral("%1").arg(number, count, 10, QChar(u'0'));
}

} // namespace

QString demoMobile(ResidentIndex who) {
    return QStringLiteral("0609") + digits((who * kSpread + 1'234'567) % 10'000'000, 7);
}

QString demoLandline(ResidentIndex who) {
    return QStringLiteral("0580") + digits((who * kSpread + 765'432) % 1'000'000, 6);
}

QString demoLine(ResidentIndex who) {
    return QStringLiteral("U") + digits(who * kSpread + 40'507, 12);
}

DemoReach ContactBook::reachOf(ResidentIndex who) const {
    const int at = DemoRandom(m_scene.town.seed() + who, "reach").below(100);
    return at < 62   ? DemoReach::Mobile
           : at < 77 ? DemoReach::Line
           : at < 88 ? DemoReach::Silent
           : at < 95 ? DemoReach::Landline
                     : DemoReach::None;
}

void ContactBook::setStory(ResidentIndex mother) {
    const auto at = static_cast<int>(m_story.size()) % kStoryFamilies;
    if (at >= kStoryPost)
        (at < kStoryProtected ? m_cases.isProtected : m_cases.returned).push_back(mother);
    m_story.emplace(mother, at < kStoryMobile      ? DemoReach::Mobile
                            : at < kStoryLine      ? DemoReach::Line
                            : at < kStoryPost      ? DemoReach::Landline
                            : at < kStoryProtected ? DemoReach::Mobile
                                                   : DemoReach::None);
}

Status ContactBook::ask(ResidentIndex mother) {
    const auto story = m_story.find(mother);
    return put(mother, story == m_story.end() ? reachOf(mother) : story->second, m_scene.today());
}

Status ContactBook::put(ResidentIndex who, DemoReach reach, Date verifiedOn) {
    DemoWorker& clerk = m_scene.office.clerk();
    ContactService service(clerk.desk, clerk.rooms->registry());
    const PersonId person = m_scene.personOf(who);
    ContactDraft draft{.value = demoMobile(who),
                       .consent = Consent::Given,
                       .consentOn = verifiedOn,
                       .verifiedOn = verifiedOn};
    if (reach == DemoReach::None)
        return {};
    if (reach == DemoReach::Landline) {
        draft.kind = ContactKind::Landline;
        draft.value = demoLandline(who);
        draft.consent = Consent::Unknown;
        draft.consentOn.reset();
    } else if (reach != DemoReach::Mobile) {
        draft.consent = Consent::Refused;
    }
    draft.mayLeaveMessage = who % 3 == 0 ? YesNo::No : YesNo::Yes;
    BANSO_CHECK(service.put(person, draft));
    if (reach != DemoReach::Line)
        return {};
    BANSO_CHECK(service.put(person, {.kind = ContactKind::Line,
                                     .value = demoLine(who),
                                     .consent = Consent::Given,
                                     .consentOn = verifiedOn,
                                     .verifiedOn = verifiedOn}));
    return {};
}

void ContactBook::schedule() {
    m_scene.agenda.at(m_scene.days.founded.plusDays(1), [this] { return importList(); });
    m_scene.agenda.at(m_scene.days.founded.plusDays(340), [this] { return importList(); });
    m_scene.agenda.at(m_scene.days.today.plusDays(-40), [this] { return importList(); });
}

Status ContactBook::importList() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("contacts.csv"));
    BANSO_CHECK(writeList(path, m_scene.today().plusDays(-1)));
    DemoWorker& clerk = m_scene.office.clerk();
    ContactListImport job(clerk.rooms->registry());
    ImportService imports(clerk.desk);
    JobControl control;
    BANSO_TRY(const ImportPreview preview,
              imports.preview(job, {path, *ProfileShelf::in(QStringLiteral("contacts"))}, control));
    BANSO_CHECK(imports.apply(job, preview, control));
    return {};
}

Status ContactBook::writeList(const QString& path, Date verifiedOn) {
    BANSO_TRY(OutgoingFile file, OutgoingFile::create(path, OutgoingFile::Existing::Replace));
    QByteArray bytes("\xEF\xBB\xBF");
    bytes += "宛名番号,種別,電話番号,LINE連携ID,持ち主,SMS同意,同意日,留守番電話,確認日\r\n";
    const Town& town = m_scene.town;
    const ShortDate oldest(verifiedOn.plusMonths(-12 * kChildrenBelow));
    qint64 rows = 0;
    std::set<ResidentIndex> written;
    for (ResidentIndex child = 0; child < town.residents.size(); ++child) {
        if (!town.at(child).livesHere() || town.at(child).born < oldest ||
            town.at(child).notedOn > ShortDate(verifiedOn))
            continue;
        for (const ResidentIndex who : town.householdOf(child).members) {
            const DemoResident& mother = town.at(who);
            const int years = town.ageOf(who, town.at(child).born.date());
            if (mother.sex != Sex::Female || years < 17 || years > 48 || m_story.contains(who) ||
                !m_scene.findRegistered(who) || !written.insert(who).second)
                continue;
            const DemoReach reach = reachOf(who);
            if (reach == DemoReach::None)
                continue;
            const bool isLandline = reach == DemoReach::Landline;
            const QString number = isLandline ? demoLandline(who) : demoMobile(who);
            const char* consent = isLandline                   ? "未確認"
                                  : reach == DemoReach::Mobile ? "同意"
                                                               : "不同意";
            const QByteArray day = verifiedOn.iso().toUtf8();
            const QByteArray from = residentNumber(who).toUtf8() + ',';
            bytes += from + (isLandline ? "固定" : "携帯") + ',' + number.toUtf8() + ",,本人," +
                     consent + ',' + day + ",," + day + "\r\n";
            ++rows;
            if (reach == DemoReach::Line)
                bytes += from + "LINE,," + demoLine(who).toUtf8() + ",本人,同意," + day + ",," +
                         day + "\r\n";
        }
    }
    BANSO_CHECK(file.write(bytes));
    file.setRows(rows);
    BANSO_CHECK(file.publish());
    return {};
}

} // namespace banso
