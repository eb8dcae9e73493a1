#include "core/demo/history/TownHistory.h"

#include "core/registry/imports/ImportService.h"
#include "core/registry/imports/ResidentImport.h"

namespace banso {

namespace {

/// Days before the story on which the register's picture came in again. The last but one lies
/// before the notices of the sessions that are still to come.
constexpr std::array kPictures{365, 62, 2};

} // namespace

TownHistory::TownHistory(Scene& scene, JobControl& control)
    : m_scene(scene),
      m_control(control),
      m_extract(scene.town),
      m_contacts(scene),
      m_care(scene),
      m_checkups(scene),
      m_sends(scene),
      m_benefit(scene),
      m_cases(scene),
      m_work(scene),
      m_picturedOn(scene.days.founded) {
    m_care.onNotice = [this](ResidentIndex mother, PregnancyId pregnancy) {
        m_benefit.applyFirst(mother, pregnancy);
        return m_contacts.ask(mother);
    };
    m_care.onEnd = [this](ResidentIndex mother, PregnancyId pregnancy, int fetuses, bool isLoss) {
        m_benefit.applySecond(mother, pregnancy, fetuses, isLoss);
    };
    m_checkups.onPlaced = [this](const QString& kind, CheckupSessionId session, Date heldOn) {
        m_sends.onPlaced(kind, session, heldOn);
    };
}

Status TownHistory::live() {
    BANSO_CHECK(takePicture());
    m_contacts.schedule();
    for (const DemoPregnancy& pregnancy : planPregnancies(m_scene.town, m_scene.days)) {
        if (pregnancy.isStory)
            m_contacts.setStory(pregnancy.mother);
        m_care.schedule(pregnancy);
    }
    m_checkups.schedule();
    m_sends.schedule();
    m_cases.schedule();
    schedulePictures();
    m_work.schedule();
    m_scene.agenda.at(m_scene.days.today.plusDays(-1), [this] { return setTheStage(); });
    return m_scene.agenda.runUntil(m_scene.days.today);
}

void TownHistory::schedulePictures() {
    for (const int before : kPictures)
        m_scene.agenda.at(m_scene.days.today.plusDays(-before), [this] {
            m_scene.life.live(m_picturedOn, m_scene.today());
            return takePicture();
        });
}

/// The register section's extract of the clock's day comes in.
Status TownHistory::takePicture() {
    m_picturedOn = m_scene.today();
    const QString path = m_folder.filePath(QStringLiteral("residents.csv"));
    BANSO_CHECK(m_extract.write(path, [this](ResidentIndex who) { return isInPicture(who); }));
    DemoWorker& clerk = m_scene.office.clerk();
    ResidentImport job(clerk.rooms->registry());
    ImportService imports(clerk.desk);
    BANSO_TRY(const ImportPreview preview,
              imports.preview(job, {path, m_extract.profile(), m_scene.today()}, m_control));
    BANSO_CHECK(imports.apply(job, preview, m_control));
    return m_scene.joinRegistered();
}

std::optional<ResidentIndex> TownHistory::storyBaby() const {
    const auto& children = m_care.storyChildren();
    if (children.empty())
        return std::nullopt;
    return children[children.size() / 2];
}

Status TownHistory::setTheStage() {
    BANSO_CHECK(m_checkups.placeStory(m_care.storyChildren()));
    for (const ResidentIndex mother : m_contacts.story().isProtected)
        BANSO_CHECK(m_cases.protect(mother));
    for (const ResidentIndex mother : m_contacts.story().returned)
        BANSO_CHECK(m_sends.returnLetterOf(mother));
    return {};
}

} // namespace banso
