#include "ui/settings/gate/GatePresenter.h"

#include "ui/shell/Border.h"
#include "ui/words/GateWords.h"

namespace banso {

namespace {

Cell cellOf(Grade grade) {
    switch (grade) {
    case Grade::Clear:
        return {GatePresenter::gradeWords(grade), Tone::Quiet};
    case Grade::Confirm:
        return {GatePresenter::tr("asks"), Tone::Warning, QStringLiteral("question"),
                GatePresenter::gradeWords(grade)};
    case Grade::Stop:
        return {GatePresenter::gradeWords(grade), Tone::Withheld, QStringLiteral("withheld")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString GatePresenter::gradeWords(Grade grade) {
    switch (grade) {
    case Grade::Clear:
        return tr("lets it pass");
    case Grade::Confirm:
        return tr("a person looks");
    case Grade::Stop:
        return tr("stops");
    }
    Q_UNREACHABLE();
}

QString GatePresenter::sensitivityWords(Sensitivity sensitivity) {
    switch (sensitivity) {
    case Sensitivity::Ordinary:
        return tr("Ordinary notices");
    case Sensitivity::Delicate:
        return tr("Delicate notices");
    case Sensitivity::Condolence:
        return tr("Letters of condolence");
    }
    Q_UNREACHABLE();
}

std::vector<TableColumn> GatePresenter::columns() {
    return {{QStringLiteral("reason"), tr("Reason"), 12, false, true},
            {QStringLiteral("ordinary"), tr("Ordinary"), 5},
            {QStringLiteral("delicate"), tr("Delicate"), 5},
            {QStringLiteral("condolence"), tr("Condolence"), 5}};
}

GateReason GatePresenter::reasonOf(qint64 id) {
    return EnumText<GateReason>::kKeys.at(static_cast<std::size_t>(id)).first;
}

std::vector<TableRow> GatePresenter::rows() {
    const GateRules rules = GateRuleBook(m_desk.db()).inForce(m_desk.today());
    std::vector<TableRow> rows;
    for (const auto& [reason, key] : EnumText<GateReason>::kKeys)
        rows.push_back({static_cast<qint64>(rows.size()),
                        {{gateReasonWords(keyOf(reason))},
                         cellOf(rules.of(reason, Sensitivity::Ordinary)),
                         cellOf(rules.of(reason, Sensitivity::Delicate)),
                         cellOf(rules.of(reason, Sensitivity::Condolence))}});
    return rows;
}

QStringList GatePresenter::loosened(GateReason reason, Date validFrom, const GateGrades& wished) {
    QStringList lines;
    for (const Sensitivity sensitivity : m_service.loosened(reason, validFrom, wished))
        lines += tr("%1: %2 → %3")
                     .arg(sensitivityWords(sensitivity), gradeWords(Grade::Stop),
                          gradeWords(wished.at(sensitivity)));
    return lines;
}

Status GatePresenter::save(GateReason reason, Date validFrom, const GateGrades& wished) {
    return atBorder([&] { return m_service.put(reason, validFrom, wished); });
}

} // namespace banso
