#pragma once

#include "core/registry/imports/ImportJob.h"
#include "ui/shell/WorkPlace.h"

namespace banso {

/// A kind of file that can come in, and how it is read.
struct ImportOption {
    ImportKind kind;
    QString profile; ///< key on the shelf of profiles
    std::function<std::unique_ptr<ImportJob>(WorkPlace&)> makeJob;
};

/// What the page stands on; `app` hands it in, because the kinds come from several rooms.
struct ImportsGround {
    Desk& desk;
    RegistryListener& registry;
    WorkPlaceMaker openPlace; ///< for the long work: looking and taking over
    std::vector<ImportOption> options;
    /// The folder from which the last file came; of this computer, not of the register.
    std::function<QString()> folder = [] { return QString(); };
    std::function<void(const QString&)> rememberFolder = [](const QString&) {};
};

} // namespace banso
