#include "core/registry/imports/ResidentImport.h"

#include "core/registry/imports/DistrictFinder.h"
#include "core/registry/imports/ImportRepository.h"
#include "core/registry/imports/JoinCandidates.h"
#include "core/registry/imports/ResidentWriter.h"

#include <QSet>

namespace banso {

namespace {

using namespace ResidentEvent;

QString key(const char* latin) {
    return QString::fromLatin1(latin);
}

} // namespace

/// One reading of one extract.
struct ResidentImport::Work {
    Work(ImportPass& p, const ResidentReader& r, CodeMap why, CodeMap who, DistrictFinder where)
        : pass(p),
          reader(r),
          reasons(std::move(why)),
          kin(std::move(who)),
          districts(std::move(where)),
          entries(p.desk().db()),
          residencies(p.desk().db()),
          protections(p.desk().db()),
          rules(r.fingerprint() + districts.fingerprint()),
          asOf(p.asOf().iso().toLatin1()) {}

    void look();
    void appeared(const ResidentRecord& now, const QString& hash);
    void changed(RegisterIndex::Known& known, const ResidentRecord& now, const QString& hash);
    void endMissing();
    void judgeSize();
    void judgeAge(std::optional<Date> newestOn);

    [[nodiscard]] std::optional<QString> reasonOf(const ResidentRecord& now);
    [[nodiscard]] std::optional<DistrictId> districtOf(const ResidentRecord& now);
    void checkRelation(const ResidentRecord& now);
    void remarkOnce(const char* column, const QString& code, Error error);

    ImportPass& pass;
    const ResidentReader& reader;
    CodeMap reasons;
    CodeMap kin;
    DistrictFinder districts;
    RegisterEntryRepository entries;
    ResidencyRepository residencies;
    ProtectionRepository protections;
    QByteArray rules; ///< the same bytes mean the same only under the same rules
    QByteArray asOf;
    RegisterIndex index;
    JoinCandidates byHand;
    GonePersons gone;
    MaskedPlaces masked;
    std::optional<ResidentWriter> writer;
    bool isFirst = false;
    qint64 unreadable = 0; ///< rejected rows whose number is not known
    qint64 looked = 0;
    QByteArray newest;
    QSet<QString> remarked;
};

ResidentImport::ResidentImport(RegistryListener& listener) : m_listener(listener) {}
ResidentImport::~ResidentImport() = default;

std::vector<ImportEventKind> ResidentImport::eventKinds() const {
    return {kAdded,          kBirth,   kDeath,       kMovedIn,         kReturned,   kMovedOut,
            kPlannedOut,     kRemoved, kMovedWithin, kHouseholdChange, kNameChange, kCorrection,
            kDistrictChange, kMissing, kReappeared,  kJoinCandidate};
}

QStringList ResidentImport::watchedTables() const {
    return {key("person"), key("residency"), key("import_batch"), key("district"), key("setting")};
}

Status ResidentImport::prepare(const InProfile& profile) {
    BANSO_TRY(m_reader, ResidentReader::make(profile));
    return {};
}

Status ResidentImport::begin(ImportPass& pass) {
    BANSO_TRY(CodeMap reasons,
              CodeMap::load(pass.desk(), key("change_reasons.tsv"), key("import.changeReasons")));
    BANSO_TRY(CodeMap kin,
              CodeMap::load(pass.desk(), key("relation_codes.tsv"), key("import.relationCodes")));
    BANSO_TRY(DistrictFinder districts, DistrictFinder::load(pass.desk()));
    m_newestOn.reset();
    m_work = std::make_unique<Work>(pass, *m_reader, std::move(reasons), std::move(kin),
                                    std::move(districts));
    m_work->index.load(pass.desk().db());
    m_work->isFirst = m_work->index.isEmpty();
    m_work->byHand.load(pass.desk().db());
    m_work->gone.load(pass.desk().db());
    m_work->masked.load(pass.desk().db());
    if (pass.isApplying())
        m_work->writer.emplace(pass.desk(), m_listener, m_work->kin, pass.batch(), pass.asOf());
    return {};
}

bool ResidentImport::takes(ProfileReader& reader) const {
    return m_reader->isPresent(reader);
}

QByteArray ResidentImport::rowKeyOf(const InProfile& /*profile*/, ProfileReader& reader) const {
    return m_reader->numberOf(reader);
}

void ResidentImport::row(ImportPass& /*pass*/) {
    m_work->look();
}

void ResidentImport::refusedRow(QByteArrayView number) {
    if (auto* known = m_work->index.find(ResidentReader::plainNumber(number)))
        known->isSeen = true;
    else
        ++m_work->unreadable;
}

void ResidentImport::end(ImportPass& /*pass*/) {
    if (!m_work->newest.isEmpty())
        m_newestOn = Date::fromIso(QString::fromLatin1(m_work->newest));
    m_work->judgeAge(m_newestOn);
    m_work->judgeSize();
    m_work->endMissing();
    if (m_work->writer)
        m_work->writer->finish();
    m_work.reset();
}

void ResidentImport::Work::look() {
    ProfileReader& row = pass.reader();
    ++looked;
    reader.noteProcessed(row, asOf, newest);
    const QByteArray number = reader.numberOf(row);
    if (number.isEmpty()) {
        ++unreadable;
        if (row.rowIsGood())
            row.reject(reader.numberColumn(),
                       refused("import.numberUnreadable", key("residentNumber")));
        return;
    }
    RegisterIndex::Known* const known = index.find(number);
    if (known)
        known->isSeen = true;
    const QString hash = RegisterIndex::hashOf(rules + reader.contentOf(row));
    if (known && !known->isMissing && !known->isLeaving &&
        known->content == RegisterIndex::parsedHash(hash))
        return;
    const auto now = reader.read(row, pass.asOf());
    if (!now)
        return;
    checkRelation(*now);
    if (known)
        changed(*known, *now, hash);
    else
        appeared(*now, hash);
}

void ResidentImport::Work::appeared(const ResidentRecord& now, const QString& hash) {
    const QString from = isFirst ? QString() : reader.cameFrom(pass.reader());
    const auto before = now.isResident() ? gone.find(now) : std::nullopt;
    const auto happenings = happeningsOf(now,
                                         {.reason = reasonOf(now),
                                          .cameFromElsewhere = !from.isEmpty(),
                                          .wasKnown = before.has_value(),
                                          .isFirstExtract = isFirst},
                                         pass.asOf());
    const bool mayBeKnown = byHand.match(now);
    const auto district = districtOf(now);
    std::optional<PersonId> person;
    if (writer)
        person = writer->add({now, hash, district, happenings}, mayBeKnown, before);

    FoundChange change{kAdded, pass.reader().rowNumber(), person, now.name};
    change.isMasked = masked.contains(now);
    for (const Happening& happening : happenings) {
        change.kind = happening.kind;
        change.on = happening.on;
        // Of the first extract everything is new: the register itself is the list.
        if (!isFirst && pass.wantsFields(happening.kind))
            change.fields = fieldsOf(now, from);
        pass.record(change);
    }
    if (mayBeKnown) {
        change.kind = kJoinCandidate;
        change.on.reset();
        pass.record(change);
    }
}

void ResidentImport::Work::changed(RegisterIndex::Known& known, const ResidentRecord& now,
                                   const QString& hash) {
    const auto before = entries.find(known.entry);
    auto happenings = happeningsOf(before->record, now, reasonOf(now));
    auto district = districtOf(now);
    const auto districtBefore = residencies.districtNow(before->person);
    if (!district && before->record.isResident() && !has(happenings, kMovedWithin))
        district = districtBefore; // a code we cannot read is no reason to forget the district
    if (before->record.isResident() && now.isResident() && !has(happenings, kMovedWithin) &&
        district != districtBefore)
        happenings.push_back({kDistrictChange, std::nullopt});

    FoundChange change{kAdded, pass.reader().rowNumber(), before->person, now.name};
    change.isMasked = protections.isMasked(before->person) || masked.contains(now);
    const auto record = [&](const Happening& happening, std::vector<FoundField> fields) {
        change.kind = happening.kind;
        change.on = happening.on;
        change.fields = std::move(fields);
        pass.record(change);
    };
    if (known.isMissing)
        record({kReappeared, pass.asOf()}, {});
    for (const Happening& happening : happenings) {
        auto fields = fieldsOf(happening.kind, before->record, now);
        if (happening.kind == kDistrictChange)
            fields = {
                {key("district"), districts.nameOf(districtBefore), districts.nameOf(district)}};
        if (happening.kind == kMovedOut || happening.kind == kPlannedOut)
            if (const QString to = reader.wentTo(pass.reader()); !to.isEmpty())
                fields.push_back({key("to"), {}, to});
        record(happening, std::move(fields));
    }
    if (!writer)
        return;
    if (known.isMissing)
        writer->reappeared(*before);
    writer->change(*before, {now, hash, district, happenings});
}

/// Whoever lived here and does not stand in the file: something to look at, no more.
void ResidentImport::Work::endMissing() {
    if (unreadable > 0) {
        pass.remark(refused("import.missingUnsure", {}, {QString::number(unreadable)}));
        return;
    }
    for (const RegisterIndex::Known& known : index.all()) {
        if (known.isSeen || known.isMissing || !known.isResident)
            continue;
        const auto entry = entries.find(known.entry);
        FoundChange change{kMissing, 0, entry->person, entry->record.name, pass.asOf()};
        pass.record(change);
        if (writer)
            writer->missing(*entry);
    }
}

void ResidentImport::Work::judgeSize() {
    if (looked == 0 && pass.rejected() > 0)
        return pass.refuse(refused("import.allRejected", {}, {QString::number(pass.rejected())}));
    if (looked == 0)
        return pass.refuse(refused("import.noRows"));
    qint64 was = 0;
    qint64 is = unreadable;
    for (const RegisterIndex::Known& known : index.all()) {
        const bool counts = known.isResident && !known.isMissing;
        was += counts ? 1 : 0;
        is += counts && known.isSeen ? 1 : 0;
    }
    const int most = pass.desk().settings().integer(key("import.maxShrinkPercent"), pass.asOf());
    const qint64 lost = was - std::min(is, was);
    if (lost * 100 > was * most)
        pass.refuse(
            refused("import.shrinks", {},
                    {QString::number(was), QString::number(was - lost),
                     QString::number((lost * 100 + was - 1) / was), QString::number(most)}));
}

void ResidentImport::Work::judgeAge(std::optional<Date> newestOn) {
    const auto last = ImportRepository(pass.desk().db()).last(ImportKind::Residents);
    if (!last || pass.isForced())
        return;
    if (pass.asOf() < last->asOf)
        pass.refuse(
            refused("import.olderThanLast", key("asOf"), {last->asOf.iso(), pass.asOf().iso()}));
    else if (newestOn && last->newestOn && *newestOn < *last->newestOn)
        pass.refuse(refused("import.olderThanLast", key("processedOn"),
                            {last->newestOn->iso(), newestOn->iso()}));
}

std::optional<QString> ResidentImport::Work::reasonOf(const ResidentRecord& now) {
    if (now.changeReason.isEmpty())
        return std::nullopt;
    auto reason = reasons.meaning(now.changeReason);
    if (!reason)
        remarkOnce("eventReason", now.changeReason,
                   refused("import.reasonUnknown", key("eventReason"), {now.changeReason}));
    return reason;
}

std::optional<DistrictId> ResidentImport::Work::districtOf(const ResidentRecord& now) {
    const auto found = districts.find(now);
    if (found.isUnknownCode)
        remarkOnce("districtCode", now.districtCode,
                   refused("import.districtUnknown", key("districtCode"), {now.districtCode}));
    return found.district;
}

void ResidentImport::Work::checkRelation(const ResidentRecord& now) {
    if (now.relationCode.isEmpty() && now.relationText.isEmpty())
        return;
    if (!relationPath(now.relationCode, now.relationText, kin))
        remarkOnce("relationCode", now.relationCode + now.relationText,
                   refused("import.relationUnknown", key("relationCode"),
                           {now.relationCode, now.relationText}));
}

/// A code that nobody has explained stands in thousands of rows: once is enough.
void ResidentImport::Work::remarkOnce(const char* column, const QString& code, Error error) {
    const QString what = key(column) + u'=' + code;
    const int place = pass.profile().columnOf(key(column));
    if (place < 0 || remarked.contains(what))
        return;
    remarked.insert(what);
    pass.reader().remark(place, std::move(error));
}

} // namespace banso
