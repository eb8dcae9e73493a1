#pragma once

#include "core/demo/extract/ExtractWriter.h"
#include "core/demo/history/BenefitHistory.h"
#include "core/demo/history/CareHistory.h"
#include "core/demo/history/CheckupHistory.h"
#include "core/demo/history/ContactBook.h"
#include "core/demo/history/DayWork.h"
#include "core/demo/history/SendHistory.h"
#include "core/demo/history/SpecialCases.h"

#include <QTemporaryDir>

namespace banso {

/// Two years of the town and of its health division, lived day by day: the register's pictures come
/// in, care and outreach write what happened, and on the last day things stand as the story needs
/// them.
class TownHistory {
  public:
    TownHistory(Scene& scene, JobControl& control);

    /// From the founding, on which the clock stands, to today. Inside a write transaction.
    Status live();
    /// Whether somebody stands in the register's last picture.
    [[nodiscard]] bool isInPicture(ResidentIndex who) const {
        return m_scene.town.at(who).notedOn <= ShortDate(m_picturedOn);
    }
    [[nodiscard]] Date picturedOn() const { return m_picturedOn; }
    /// Somebody of the story's cohort whose family waits for its notice; nothing in a tiny town.
    [[nodiscard]] std::optional<ResidentIndex> storyBaby() const;
    Status writeContacts(const QString& path) {
        return m_contacts.writeList(path, m_scene.days.today);
    }

  private:
    Status takePicture();
    void schedulePictures();
    Status setTheStage();

    Scene& m_scene;
    JobControl& m_control;
    ExtractWriter m_extract;
    ContactBook m_contacts;
    CareHistory m_care;
    CheckupHistory m_checkups;
    SendHistory m_sends;
    BenefitHistory m_benefit;
    SpecialCases m_cases;
    DayWork m_work;
    QTemporaryDir m_folder;
    Date m_picturedOn;
};

} // namespace banso
