#include "core/benefit/export/BenefitSummary.h"

#include <map>
#include <set>

namespace banso {

namespace {

bool movedInPregnant(const ClaimFacts& facts) {
    const auto movedIn = facts.residence.movedInOn;
    const auto since = facts.pregnancy.heartbeatOn;
    const Elsewhere elsewhere = facts.claim.content.elsewhere;
    return elsewhere == Elsewhere::First || elsewhere == Elsewhere::Second ||
           (movedIn && since && *movedIn > *since);
}

void addTo(ControlTotals& totals, const ClaimFacts& facts) {
    const Claim& claim = facts.claim;
    ++totals.claims;
    if (facts.isSecond())
        totals.fetuses += claim.content.fetusCount.value_or(0);
    totals.computed += claim.amounts.computed;
    totals.deducted += claim.amounts.deduction;
    totals.decided += claim.decision ? claim.decision->amount.value_or(0) : 0;
    totals.repaid += claim.repaidAmount.value_or(0);
}

void add(ControlTotals& totals, const ControlTotals& more) {
    totals.claims += more.claims;
    totals.fetuses += more.fetuses;
    totals.computed += more.computed;
    totals.deducted += more.deducted;
    totals.decided += more.decided;
    totals.repaid += more.repaid;
}

} // namespace

ClaimGroup groupOf(const ClaimFacts& facts) {
    if (facts.claim.content.isTransitional.value_or(false))
        return ClaimGroup::Transitional;
    if (facts.pregnancy.end.isLoss())
        return ClaimGroup::Loss;
    if (movedInPregnant(facts))
        return ClaimGroup::MovedIn;
    const int fetuses = facts.claim.content.fetusCount.value_or(facts.pregnancy.fetusCount);
    return fetuses > 1 ? ClaimGroup::Multiple : ClaimGroup::Ordinary;
}

const QStringList& SummaryLine::sources() {
    static const QStringList all{QStringLiteral("fiscalYear"),     QStringLiteral("scheme"),
                                 QStringLiteral("instalment"),     QStringLiteral("group"),
                                 QStringLiteral("claims"),         QStringLiteral("women"),
                                 QStringLiteral("fetuses"),        QStringLiteral("amountComputed"),
                                 QStringLiteral("amountDeducted"), QStringLiteral("amountDecided"),
                                 QStringLiteral("amountRepaid"),   QStringLiteral("carriedOver"),
                                 QStringLiteral("unpaid")};
    return all;
}

std::vector<QString> SummaryLine::values(const QStringList& wanted) const {
    const std::array<QString, 13> all{QString::number(year.startYear()),
                                      keyOf(scheme),
                                      keyOf(instalment),
                                      keyOf(group),
                                      QString::number(totals.claims),
                                      QString::number(women),
                                      QString::number(totals.fetuses),
                                      QString::number(totals.computed),
                                      QString::number(totals.deducted),
                                      QString::number(totals.decided),
                                      QString::number(totals.repaid),
                                      QString::number(carriedOver),
                                      QString::number(unpaid)};
    std::vector<QString> values;
    for (const QString& source : wanted) {
        const qsizetype at = sources().indexOf(source);
        values.push_back(at < 0 ? QString() : all[static_cast<std::size_t>(at)]);
    }
    return values;
}

BenefitSummary summaryOf(const std::vector<ClaimFacts>& claims) {
    using Key = std::tuple<FiscalYear, BenefitScheme, Instalment, ClaimGroup>;
    std::map<Key, SummaryLine> lines;
    std::map<Key, std::set<PersonId>> women;
    std::set<PersonId> everybody;
    for (const ClaimFacts& facts : claims) {
        const ClaimDraft& content = facts.claim.content;
        const Key key{facts.fiscalYear(), content.scheme, content.instalment, groupOf(facts)};
        SummaryLine& line = lines
                                .try_emplace(key, SummaryLine{facts.fiscalYear(),
                                                              content.scheme,
                                                              content.instalment,
                                                              groupOf(facts),
                                                              {}})
                                .first->second;
        addTo(line.totals, facts);
        line.carriedOver += FiscalYear::of(content.appliedOn) < facts.fiscalYear() ? 1 : 0;
        line.unpaid += facts.claim.state == ClaimState::Decided ? 1 : 0;
        women[key].insert(facts.payee.id);
        everybody.insert(facts.payee.id);
    }
    BenefitSummary summary;
    summary.women = static_cast<qint64>(everybody.size());
    for (auto& [key, line] : lines) {
        line.women = static_cast<qint64>(women[key].size());
        add(summary.totals, line.totals);
        summary.unpaid += line.unpaid;
        summary.lines.push_back(line);
    }
    return summary;
}

ControlTotals totalsOf(const std::vector<BenefitRow>& rows) {
    ControlTotals totals;
    const auto number = [](const BenefitRow& row, const char* source) {
        return row.value(QString::fromLatin1(source)).toLongLong();
    };
    for (const BenefitRow& row : rows) {
        ++totals.claims;
        totals.fetuses += number(row, "fetuses");
        totals.computed += number(row, "amountComputed");
        totals.deducted += number(row, "amountDeducted");
        totals.decided += number(row, "amountDecided");
        totals.repaid += number(row, "amountRepaid");
    }
    return totals;
}

void compareTotals(const ControlTotals& rows, const ControlTotals& summary,
                   const ControlTotals& register_, FindingList& out) {
    const auto compare = [&](const char* field, qint64 ControlTotals::*total) {
        if (rows.*total == summary.*total && rows.*total == register_.*total)
            return;
        const QString key = QString::fromLatin1(field);
        out.add(Rule::E38,
                refused("benefit.totalsDiffer", key,
                        {key, QString::number(rows.*total), QString::number(summary.*total),
                         QString::number(register_.*total)}));
    };
    compare("claims", &ControlTotals::claims);
    compare("fetuses", &ControlTotals::fetuses);
    compare("amountComputed", &ControlTotals::computed);
    compare("amountDeducted", &ControlTotals::deducted);
    compare("amountDecided", &ControlTotals::decided);
    compare("amountRepaid", &ControlTotals::repaid);
}

} // namespace banso
