#pragma once

#include "core/base/Ids.h"

#include <optional>
#include <vector>

namespace banso {

/// Rooms to the right of care hear what was recorded, inside the transaction in which it was: what
/// they do about it becomes true together with it, or not at all. The records and care's own duties
/// are already as they will be.
class CareListener {
  public:
    virtual ~CareListener() = default;
    virtual void pregnancyRecorded(PregnancyId pregnancy) = 0;
    /// What was written about it was corrected: heartbeat, number of fetuses, who notified …
    virtual void pregnancyChanged(PregnancyId pregnancy) = 0;
    virtual void eddChanged(PregnancyId pregnancy) = 0;
    /// An outcome was recorded, corrected, or taken back: look at the fetus.
    virtual void outcomeRecorded(FetusId fetus) = 0;
    /// An interview was recorded or corrected.
    virtual void interviewRecorded(FamilyId family, std::optional<PregnancyId> pregnancy) = 0;
    /// A visit or a call was recorded or corrected.
    virtual void contactRecorded(FamilyId family) = 0;
    /// A session was moved or cancelled: what is unsent about it is wrong.
    virtual void sessionChanged(CheckupSessionId session) = 0;
};

/// Several listeners as one; does nothing while empty.
class CareListeners final : public CareListener {
  public:
    void add(CareListener& listener) { m_listeners.push_back(&listener); }
    void pregnancyRecorded(PregnancyId pregnancy) override {
        tell([&](CareListener& l) { l.pregnancyRecorded(pregnancy); });
    }
    void pregnancyChanged(PregnancyId pregnancy) override {
        tell([&](CareListener& l) { l.pregnancyChanged(pregnancy); });
    }
    void eddChanged(PregnancyId pregnancy) override {
        tell([&](CareListener& l) { l.eddChanged(pregnancy); });
    }
    void outcomeRecorded(FetusId fetus) override {
        tell([&](CareListener& l) { l.outcomeRecorded(fetus); });
    }
    void interviewRecorded(FamilyId family, std::optional<PregnancyId> pregnancy) override {
        tell([&](CareListener& l) { l.interviewRecorded(family, pregnancy); });
    }
    void contactRecorded(FamilyId family) override {
        tell([&](CareListener& l) { l.contactRecorded(family); });
    }
    void sessionChanged(CheckupSessionId session) override {
        tell([&](CareListener& l) { l.sessionChanged(session); });
    }

  private:
    template <class Tell>
    void tell(Tell&& news) {
        for (CareListener* listener : m_listeners)
            news(*listener);
    }

    std::vector<CareListener*> m_listeners;
};

} // namespace banso
