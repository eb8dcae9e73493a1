#include "core/security/Staff.h"

namespace banso {

namespace {

constexpr int kMostLoginCharacters = 40;

void requireNames(const QString& name, const QString& kana, Errors& findings) {
    if (name.trimmed().isEmpty())
        findings.push_back(refused("staff.nameMissing", QStringLiteral("name")));
    if (kana.trimmed().isEmpty())
        findings.push_back(refused("staff.kanaMissing", QStringLiteral("kana")));
}

} // namespace

Result<Login> Login::parse(QStringView text) {
    const QString field = QStringLiteral("login");
    const QString folded =
        text.trimmed().toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    if (folded.isEmpty())
        return fail(refused("login.missing", field));
    const bool isPlain = std::all_of(folded.begin(), folded.end(),
                                     [](QChar c) { return c.isPrint() && !c.isSpace(); });
    if (!isPlain || folded.size() > kMostLoginCharacters)
        return fail(refused("login.unreadable", field, {text.toString()}));
    return Login(folded);
}

Errors findingsOf(const NewStaff& input) {
    Errors findings;
    if (const auto login = Login::parse(input.login); !login)
        findings.push_back(login.error());
    requireNames(input.name, input.kana, findings);
    if (input.roles.empty())
        findings.push_back(refused("staff.roleMissing", QStringLiteral("roles")));
    return findings;
}

Errors findingsOf(const StaffEdit& input) {
    Errors findings;
    requireNames(input.name, input.kana, findings);
    return findings;
}

} // namespace banso
