#pragma once

#include "core/base/Id.h"

namespace banso {

/// Numbers of what several rooms speak about. Our own, never the register's.
using PersonId = Id<struct PersonTag>;
/// A family we care for: a mother or guardian and the children in her care. On pages and in
/// commands it is called the household (世帯).
using FamilyId = Id<struct FamilyTag>;
using DistrictId = Id<struct DistrictTag>;
using ContactPointId = Id<struct ContactPointTag>;
using PregnancyId = Id<struct PregnancyTag>;
using FetusId = Id<struct FetusTag>;
/// A date and place of a group check-up or class.
using CheckupSessionId = Id<struct CheckupSessionTag>;
using DutyId = Id<struct DutyTag>;

} // namespace banso
