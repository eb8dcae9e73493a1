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

} // namespace

struct ProtectionListImport::Work {
    Work(ImportPass& p, RegistryListener& listener)
        : pass(p),
          resolver(p.desk().db()),
          protections(p.desk().db()),
          upkeep(p.desk(), listener) {}

    void look();
    [[nodiscard]] std::optional<ListedMeasure> read(PersonId person);
    void readOthers(ListedMeasure& row);
    [[nodiscard]] bool contradicts(const ListedMeasure& row);
    std::vector<KnownMeasure>& knownOf(PersonId person);
    void put(const Person& person, const MeasureMerge& merge);
    void record(const Person& person, const MeasureMerge& merge, const QString& endedOn);
    void write(KnownMeasure& measure);

    [[nodiscard]] int at(const char* name) const { return pass.profile().columnOf(key(name)); }
    [[nodiscard]] QString line(const char* name) {
        return at(name) < 0 ? QString() : pass.reader().text(at(name)).trimmed();
    }
    void reject(Error error) {
        const int column = pass.profile().columnOf(error.field);
        if (column >= 0)
            pass.reader().reject(column, std::move(error));
        else
            pass.reader().reject(std::move(error));
    }

    ImportPass& pass;
    PersonResolver resolver;
    ProtectionRepository protections;
    RegistryUpkeep upkeep;
    /// What is known of each person met so far, rows of this list included.
    std::map<PersonId, std::vector<KnownMeasure>> known;
};

ProtectionListImport::ProtectionListImport(RegistryListener& listener) : m_listener(listener) {}
ProtectionListImport::~ProtectionListImport() = default;

std::vector<ImportEventKind> ProtectionListImport::eventKinds() const {
    using namespace ProtectionEvent;
    return {kAdded, kConfirmed, kProlonged, kWidened};
}

QStringList ProtectionListImport::watchedTables() const {
    return {key("person"), key("protection_measure"), key("protection_cover"), key("import_batch")};
}

Status ProtectionListImport::begin(ImportPass& pass) {
    BANSO_CHECK(pass.desk().require(Permission::EditProtection));
    m_work = std::make_unique<Work>(pass, m_listener);
    return {};
}

void ProtectionListImport::row(ImportPass& /*pass*/) {
    m_work->look();
}

void ProtectionListImport::end(ImportPass& pass) {
    if (pass.isApplying())
        m_work->upkeep.settle();
    m_work.reset();
}

void ProtectionListImport::Work::look() {
    const auto person =
        resolver.find({pass.reader().plain(at("residentNumber")), line("name"), {}});
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

std::optional<ListedMeasure> ProtectionListImport::Work::read(PersonId person) {
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
void ProtectionListImport::Work::readOthers(ListedMeasure& row) {
    for (const QString& number : numbersIn(line("coveredNumbers"))) {
        if (const auto covered = resolver.find({number, {}, {}}))
            row.covered.push_back(covered->id);
        else
            pass.reader().remark(at("coveredNumbers"), refused("protection.coveredUnknown",
                                                               key("coveredNumbers"), {number}));
    }
    const QString number = line("otherPartyNumber");
    if (number.isEmpty())
        return;
    if (const auto other = resolver.find({number, {}, {}}))
        row.otherParty = other->id;
    else
        pass.reader().remark(at("otherPartyNumber"),
                             refused("protection.otherUnknown", key("otherPartyNumber")));
}

bool ProtectionListImport::Work::contradicts(const ListedMeasure& row) {
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

std::vector<KnownMeasure>& ProtectionListImport::Work::knownOf(PersonId person) {
    const auto [there, isNew] = known.try_emplace(person);
    if (!isNew)
        return there->second;
    for (const ProtectionMeasure& m : protections.historyOf(person)) {
        KnownMeasure measure{m.id,
                             m.revision,
                             {m.person, m.kind, m.isProvisional, m.externalNo, m.startedOn,
                              m.endsOn, m.otherParty, m.otherPartyText, m.note,
                              protections.coveredBy(m.id)}};
        if (m.releasedAt)
            measure.releasedOn = m.releasedAt->japanDate();
        there->second.push_back(std::move(measure));
    }
    return there->second;
}

void ProtectionListImport::Work::put(const Person& person, const MeasureMerge& merge) {
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

void ProtectionListImport::Work::record(const Person& person, const MeasureMerge& merge,
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

void ProtectionListImport::Work::write(KnownMeasure& measure) {
    Desk& desk = pass.desk();
    if (!measure.id) {
        measure.id = protections.add(measure.draft, ProtectionSource::Import);
        AuditLog::record(desk, "protection.add", subjectOf(*measure.id));
    } else {
        if (!protections.update(*measure.id, measure.revision++, measure.draft))
            throw StorageDefect("a measure changed under its own transaction");
        AuditLog::record(desk, "protection.change", subjectOf(*measure.id));
    }
    upkeep.measureTouched(*measure.id);
}

} // namespace banso
