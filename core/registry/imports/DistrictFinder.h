#pragma once

#include "core/registry/imports/ResidentRecord.h"
#include "core/security/Desk.h"
#include "core/security/DistrictRepository.h"

namespace banso {

/// Which of our districts (地区) a row of the register belongs to: by 地区管理コード1 as a
/// district's code or name; where the layout has none, by the town, as the setting
/// `import.townDistricts` says
/// (`町字コード or 町字=district code;…`).
class DistrictFinder {
  public:
    /// Error `import.codeMap` {setting, piece}.
    [[nodiscard]] static Result<DistrictFinder> load(Desk& desk);

    struct Found {
        std::optional<DistrictId> district;
        bool isUnknownCode; ///< the row names a district that we do not have
    };
    [[nodiscard]] Found find(const ResidentRecord& record) const;
    [[nodiscard]] QByteArray fingerprint() const { return m_fingerprint; }
    /// A district's name; empty for none.
    [[nodiscard]] QString nameOf(std::optional<DistrictId> district) const;

  private:
    QHash<QString, DistrictId> m_byCode;
    QHash<QString, DistrictId> m_byTown;
    std::map<DistrictId, QString> m_names;
    QByteArray m_fingerprint;
};

} // namespace banso
