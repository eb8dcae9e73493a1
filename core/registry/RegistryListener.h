#pragma once

#include "core/base/Ids.h"

#include <vector>

namespace banso {

/// What may have changed about whom a family may be reached with, where and by what.
enum class FamilyNews {
    Death, ///< somebody of the family died
    MovedOut,
    AddressChanged,
    MembersChanged, ///< who belongs, who is the addressee, names
    Protection,     ///< a measure began, changed or was released
    Contact,        ///< a number or LINE link, its consent, an opt-out, a mailing address
    Loss,           ///< an outcome was recorded or corrected
};

/// Rooms to the right of the registry hear what happened, inside the transaction in which it
/// happened: what they do about it becomes true together with it, or not at all.
class RegistryListener {
  public:
    virtual ~RegistryListener() = default;
    virtual void familyChanged(FamilyId family, FamilyNews news) = 0;
    /// A death, a removal or a correction of somebody's dates: what was due for them is looked at.
    virtual void personChanged(PersonId person, FamilyNews news) = 0;
    /// A birth that the register reports and that nobody recorded yet.
    virtual void childAppeared(PersonId child, FamilyId family) = 0;
};

/// Several listeners as one; does nothing while empty.
class RegistryListeners final : public RegistryListener {
  public:
    void add(RegistryListener& listener) { m_listeners.push_back(&listener); }
    void familyChanged(FamilyId family, FamilyNews news) override {
        for (RegistryListener* listener : m_listeners)
            listener->familyChanged(family, news);
    }
    void personChanged(PersonId person, FamilyNews news) override {
        for (RegistryListener* listener : m_listeners)
            listener->personChanged(person, news);
    }
    void childAppeared(PersonId child, FamilyId family) override {
        for (RegistryListener* listener : m_listeners)
            listener->childAppeared(child, family);
    }

  private:
    std::vector<RegistryListener*> m_listeners;
};

} // namespace banso
