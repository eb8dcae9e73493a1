#include "core/registry/imports/ListImport.h"

namespace banso {

Status ListImport::begin(ImportPass& pass) {
    BANSO_TRY(m_pass, start(pass));
    return {};
}

void ListImport::row(ImportPass& /*pass*/) {
    m_pass->look();
}

void ListImport::end(ImportPass& pass) {
    if (pass.isApplying())
        m_pass->settle();
    m_pass.reset();
}

} // namespace banso
