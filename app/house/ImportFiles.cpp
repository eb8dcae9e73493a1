#include "app/house/ImportFiles.h"

#include "core/care/imports/CheckupSessionList.h"
#include "core/care/imports/PregnancyNoticeList.h"
#include "core/registry/imports/ContactListImport.h"
#include "core/registry/imports/ProtectionListImport.h"
#include "core/registry/imports/ResidentImport.h"

namespace banso {

namespace {

template <class Job>
std::unique_ptr<ImportJob> make(RegistryListener& registry, CareListener& /*care*/) {
    return std::make_unique<Job>(registry);
}

} // namespace

std::span<const ImportFile> importFiles() {
    static const std::array kFiles{
        ImportFile{ImportKind::Residents, "resident-122", make<ResidentImport>},
        ImportFile{ImportKind::Contacts, "contacts", make<ContactListImport>},
        ImportFile{ImportKind::Protection, "protection", make<ProtectionListImport>},
        ImportFile{ImportKind::Notices, "notices",
                   [](RegistryListener& registry, CareListener& care) {
                       return std::unique_ptr<ImportJob>(
                           std::make_unique<PregnancyNoticeListImport>(registry, care));
                   }},
        ImportFile{ImportKind::Sessions, "sessions",
                   [](RegistryListener& /*registry*/, CareListener& care) {
                       return std::unique_ptr<ImportJob>(
                           std::make_unique<CheckupSessionListImport>(care));
                   }},
    };
    return kFiles;
}

} // namespace banso
