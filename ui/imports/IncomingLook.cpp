#include "ui/imports/IncomingLook.h"

#include "core/exchange/profile/ProfileShelf.h"

#include <QFileInfo>

namespace banso {

namespace {

/// Reads no further than the header: whether most of its columns are those of this kind. Lists made
/// by hand may have columns of their own.
Result<bool> fits(const ImportOption& option, const QString& path) {
    BANSO_TRY(const InProfile profile, profileOf(option));
    ImportReport unheard;
    BANSO_TRY(const ProfileReader reader, ProfileReader::open(profile, path, unheard));
    int known = 0;
    for (int column = 0; column < static_cast<int>(profile.columns().size()); ++column)
        known += reader.has(column) ? 1 : 0;
    return known > reader.unknownColumns().size();
}

bool isAboutLayout(const Error& error) {
    return error.code.toString().startsWith(QStringLiteral("layout."));
}

} // namespace

Result<InProfile> profileOf(const ImportOption& option) {
    auto profile = ProfileShelf::in(option.profile);
    if (!profile)
        return fail(profile.error().front());
    return *std::move(profile);
}

const ImportOption& IncomingLook::optionOf(ImportKind kind) const {
    const auto found = std::find_if(m_options.begin(), m_options.end(),
                                    [kind](const auto& option) { return option.kind == kind; });
    Q_ASSERT(found != m_options.end());
    return *found;
}

Result<ImportKind> IncomingLook::kindOf(const LookWish& wish) const {
    const Result<bool> asWished = fits(optionOf(wish.kind), wish.path);
    if (asWished && *asWished)
        return wish.kind;
    if (!asWished && !isAboutLayout(asWished.error()))
        return fail(asWished.error());
    std::vector<ImportKind> others;
    for (const ImportOption& option : m_options)
        if (option.kind != wish.kind && fits(option, wish.path).value_or(false))
            others.push_back(option.kind);
    if (others.size() == 1)
        return others.front();
    if (!asWished)
        return fail(asWished.error());
    return fail(refused("import.headerUnknown", {}, {QFileInfo(wish.path).fileName()}));
}

Result<Looked> IncomingLook::look(const LookWish& wish, JobControl& control) const {
    BANSO_TRY(const ImportKind kind, kindOf(wish));
    const ImportOption& option = optionOf(kind);
    BANSO_TRY(const InProfile profile, profileOf(option));
    BANSO_TRY(const auto place, m_openPlace());
    const auto job = option.makeJob(*place);
    BANSO_TRY(ImportPreview preview, ImportService(place->desk())
                                         .preview(*job,
                                                  {.path = wish.path,
                                                   .profile = profile,
                                                   .asOf = wish.asOf,
                                                   .isForced = wish.isForced},
                                                  control));
    return Looked{kind, std::make_shared<const ImportPreview>(std::move(preview))};
}

Result<ImportOutcome> IncomingLook::apply(const Looked& looked, JobControl& control) const {
    BANSO_TRY(const auto place, m_openPlace());
    const auto job = optionOf(looked.kind).makeJob(*place);
    return ImportService(place->desk()).apply(*job, *looked.preview, control);
}

} // namespace banso
