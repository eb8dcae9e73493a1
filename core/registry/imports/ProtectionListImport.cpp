#include "core/registry/imports/ProtectionListImport.h"

#include "core/registry/RegistryUpkeep.h"
#include "core/registry/imports/MeasureMerge.h"
#include "core/registry/imports/PersonResolver.h"
#include "core/security/AuditLog.h"

#include <QRegularExpression>

namespace banso {

namespace {

using Outcome = MeasureMerge::Outcome;

QString key(const char* latin) {
    return QString::fromLatin1(latin);
}

QStringList numbersIn(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[;,、；，\\s]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

class ProtectionListPass final : public ListPass {
  public:
    ProtectionListPass(ImportPass& p, RegistryListener& listener)
        : ListPass(p),
          m_resolver(p.desk().db()),
          m_protections(p.desk().db()),
          m_upkeep(p.desk(), listener) {}

    void look() override;
    void settle() override { m_upkeep.settle(); }

  private:
    [[nodiscard]] std::optional<ListedMeasure> read(PersonId person);
    void readOthers(ListedMeasure& row);
    [[nodiscard]] bool contradicts(const ListedMeasure& row);
    std::vector<KnownMeasure>& knownOf(PersonId person);
    void put(const Person& person, const MeasureMerge& merge);
    void record(const Person& person, const MeasureMerge& merge, const QString& endedOn);
    void write(KnownMeasure& measure);

    PersonResolver m_resolver;
    ProtectionRepository m_protections;
    RegistryUpkeep m_upkeep;
    /// What is known of each person met so far, rows of this list included.
    std::map<PersonId, std::vector<KnownMeasure>> m_known;
};

void ProtectionListPass::look() {
    const auto person =
        m_resolver.find({pass.reader().plain(at("residentNumber")), line("name"), {}});
    if (!person)
        return pass.reader().rowIsGood() ? reject(person.error()) : void();
    const auto listed = read(person->id);
    if (!listed || contradicts(*listed))
        return;
    const MeasureMerge merge = merged(knownOf(person->id), *listed, pass.asOf());
    switch (merge.outcome) {
    case Outcome::Add:
    case Outcome::Change:
        put(*person, merge);
        break;
    case Outcome::Unchanged:
        break;
    case Outcome::OlderRow:
        pass.reader().remark(at("until"), refused("protection.olderRow", key("until")));
        break;
    case Outcome::Expired:
        pass.skip();
        pass.reader().remark(at("until"), refused("protection.rowExpired", key("until")));
        break;
    case Outcome::ReleasedHere:
        reject(refused("protection.releasedHere", key("residentNumber")));
        break;
    }
}

std::optional<ListedMeasure> ProtectionListPass::read(PersonId person) {
    const auto kind = pass.reader().code(at("kind"));
    const auto from = pass.reader().date(at("from"));
    const auto until = at("until") < 0 ? std::optional<Date>() : pass.reader().date(at("until"));
    const QString note = line("remark");
    if (!pass.reader().rowIsGood() || !kind || !from)
        return std::nullopt;
    ListedMeasure row{.person = person,
                      .kind = enumOf<ProtectionKind>(*kind).value_or(ProtectionKind::Other),
                      .from = *from,
                      .until = until,
                      .otherPartyText = line("otherPartyName"),
                      .note = note};
    readOthers(row);
    return row;
}

/// Whoever is named beside her and not known here does not keep her from being protected.
void ProtectionListPass::readOthers(ListedMeasure& row) {
    for (const QString& number : numbersIn(line("coveredNumbers"))) {
        if (const auto covered = m_resolver.find({number, {}, {}}))
            row.covered.push_back(covered->id);
        else
            pass.reader().remark(at("coveredNumbers"), refused("protection.coveredUnknown",
                                                               key("coveredNumbers"), {number}));
    }
    const QString number = line("otherPartyNumber");
    if (number.isEmpty())
        return;
    if (const auto other = m_resolver.find({number, {}, {}}))
        row.otherParty = other->id;
    else
        pass.reader().remark(at("otherPartyNumber"),
                             refused("protection.otherUnknown", key("otherPartyNumber")));
}

bool ProtectionListPass::contradicts(const ListedMeasure& row) {
    if (row.until && *row.until < row.from) {
        reject(refused("protection.endsBeforeStart", key("until"),
                       {row.until->iso(), row.from.iso()}));
        return true;
    }
    const bool isCovered = row.otherParty && std::find(row.covered.begin(), row.covered.end(),
                                                       *row.otherParty) != row.covered.end();
    if (row.otherParty == row.person || isCovered) {
        reject(refused("protection.otherIsSelf", key("otherPartyNumber")));
        return true;
    }
    return false;
}

std::vector<KnownMeasure>& ProtectionListPass::knownOf(PersonId person) {
    const auto [there, isNew] = m_known.try_emplace(person);
    if (!isNew)
        return there->second;
    for (const ProtectionMeasure& m : m_protections.historyOf(person)) {
        KnownMeasure measure{m.id,
                             m.revision,
                             {m.person, m.kind, m.isProvisional, m.externalNo, m.startedOn,
                              m.endsOn, m.otherParty, m.otherPartyText, m.note,
                              m_protections.coveredBy(m.id)}};
        if (m.releasedAt)
            measure.releasedOn = m.releasedAt->japanDate();
        there->second.push_back(std::move(measure));
    }
    return there->second;
}

void ProtectionListPass::put(const Person& person, const MeasureMerge& merge) {
    std::vector<KnownMeasure>& measures = knownOf(person.id);
    const bool isNew = merge.outcome == Outcome::Add;
    const auto endedOn = isNew ? std::nullopt : measures[merge.index].draft.endsOn;
    record(person, merge, endedOn ? endedOn->iso() : QString());
    if (isNew)
        measures.push_back({std::nullopt, 1, merge.draft, {}});
    KnownMeasure& measure = isNew ? measures.back() : measures[merge.index];
    measure.draft = merge.draft;
    if (pass.isApplying())
        write(measure);
}

void ProtectionListPass::record(const Person& person, const MeasureMerge& merge,
                                const QString& endedOn) {
    const QString until = merge.draft.endsOn ? merge.draft.endsOn->iso() : QString();
    FoundChange change{
        .kind = ProtectionEvent::kAdded,
        .row = pass.reader().rowNumber(),
        .person = person.id,
        .name = person.name,
        .on = merge.draft.startedOn,
        .fields = {{key("protection"), {}, keyOf(merge.draft.kind)},
                   {key("until"), endedOn, until},
                   {key("covered"), {}, QString::number(merge.draft.covered.size())}}};
    const auto tell = [&](bool applies, ImportEventKind kind) {
        change.kind = kind;
        if (applies)
            pass.record(change);
    };
    tell(merge.outcome == Outcome::Add, ProtectionEvent::kAdded);
    tell(merge.isConfirmed, ProtectionEvent::kConfirmed);
    tell(merge.isProlonged, ProtectionEvent::kProlonged);
    tell(merge.isWidened, ProtectionEvent::kWidened);
}

void ProtectionListPass::write(KnownMeasure& measure) {
    Desk& desk = pass.desk();
    if (!measure.id) {
        measure.id = m_protections.add(measure.draft, ProtectionSource::Import);
        AuditLog::record(desk, "protection.add", subjectOf(*measure.id));
    } else {
        if (!m_protections.update(*measure.id, measure.revision++, measure.draft))
            throw StorageDefect("a measure changed under its own transaction");
        AuditLog::record(desk, "protection.change", subjectOf(*measure.id));
    }
    m_upkeep.measureTouched(*measure.id);
}

} // namespace

std::vector<ImportEventKind> ProtectionListImport::eventKinds() const {
    using namespace ProtectionEvent;
    return {kAdded, kConfirmed, kProlonged, kWidened};
}

QStringList ProtectionListImport::watchedTables() const {
    return {key("person"), key("protection_measure"), key("protection_cover"), key("import_batch")};
}

Result<std::unique_ptr<ListPass>> ProtectionListImport::start(ImportPass& pass) {
    BANSO_CHECK(pass.desk().require(Permission::EditProtection));
    return std::make_unique<ProtectionListPass>(pass, m_listener);
}

} // namespace banso
