#include "core/storage/RegisterInfo.h"

namespace banso {

namespace {

const Query<RegisterInfo> kLoad{"register.info",
                                "SELECT register_key, is_fictitious FROM register_info"};
const Command<> kMarkFictitious{"register.markFictitious",
                                "UPDATE register_info SET is_fictitious = 1"};

} // namespace

RegisterInfo RegisterInfo::load(Database& database) {
    return database.one(kLoad);
}

void RegisterInfo::markFictitious(Database& database) {
    database.run(kMarkFictitious);
}

} // namespace banso
