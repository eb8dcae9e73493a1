#include "core/demo/extract/DemoFiles.h"

#include <QDir>

namespace banso {

namespace {

constexpr int kFaultyRows = 12; ///< good ones in front of the faulty ones

QByteArray line(const QStringList& cells) {
    return cells.join(u',').toUtf8() + "\r\n";
}

QByteArray withMark() {
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

} // namespace

QString DemoFiles::pathFor(const QString& name) {
    m_files.append(QDir(m_folder).filePath(name));
    return m_files.back();
}

Status DemoFiles::writeText(const QString& name, const QByteArray& text) {
    BANSO_TRY(OutgoingFile file,
              OutgoingFile::create(pathFor(name), OutgoingFile::Existing::Replace));
    BANSO_CHECK(file.write(text));
    BANSO_CHECK(file.publish());
    return {};
}

Status DemoFiles::write(std::optional<ResidentIndex> dying,
                        const std::function<bool(ResidentIndex)>& isInPicture) {
    const QString day = m_today.iso().remove(u'-');
    BANSO_CHECK(ExtractWriter(m_town).write(pathFor(QStringLiteral("residents-%1.csv").arg(day)),
                                            isInPicture));
    const NextWeek next(m_town, m_picturedOn, dying);
    BANSO_CHECK(writeNext(next));
    BANSO_CHECK(writeFaulty(next));
    BANSO_CHECK(writeProtection());
    BANSO_CHECK(writeNotices());
    return writeSessions();
}

/// The plan names rows as a spreadsheet numbers them; a row that is missing has none.
Status DemoFiles::writeNext(const NextWeek& next) {
    BANSO_CHECK(ExtractWriter(next.town())
                    .write(pathFor(QStringLiteral("residents-next.csv")),
                           [&next](ResidentIndex who) { return next.isInPicture(who); }));
    std::vector<int> rows(next.town().residents.size(), 0);
    int row = 1; // the header
    for (ResidentIndex who = 0; who < rows.size(); ++who)
        if (next.isInPicture(who))
            rows[who] = ++row;
    QByteArray plan = withMark() + line({QStringLiteral("row"), QStringLiteral("resident"),
                                         QStringLiteral("kind")});
    for (const PlannedChange& change : next.changes()) {
        const int at = rows[change.resident];
        plan += line({at > 0 ? QString::number(at) : QString(), residentNumber(change.resident),
                      change.kind});
    }
    return writeText(QStringLiteral("residents-next-plan.csv"), plan);
}

/// A picture of the same week as a broken transfer would leave it: most rows whole, some not.
Status DemoFiles::writeFaulty(const NextWeek& next) {
    ExtractWriter writer(next.town());
    const auto cellOf = [&](const char* key) {
        return writer.profile().columnOf(QString::fromLatin1(key));
    };
    struct Fault {
        const char* name;
        const char* column; ///< nothing: the row's form
        QByteArray value;
    };
    const std::vector<Fault> faults{
        {"birth_unreadable", "birthOn", "2026-02-31"},
        {"sex_unknown", "sex", "7"},
        {"state_unknown", "residentState", "X"},
        {"number_missing", "residentNumber", ""},
        {"name_missing", "name", ""},
        {"column_missing", nullptr, {}},
        {"number_twice", nullptr, {}},
    };
    QByteArray text = writer.header() + '\n';
    QByteArray plan = withMark() + "row,resident,fault\r\n";
    int row = 1;
    std::size_t fault = 0;
    for (ResidentIndex who = 0; who < next.town().residents.size(); ++who) {
        const DemoResident& resident = next.town().at(who);
        if (!next.isInPicture(who))
            continue;
        QByteArray bytes = writer.line(who);
        ++row;
        const bool isFaulty = fault < faults.size() && row > kFaultyRows && row % 5 == 0 &&
                              resident.livesHere() && resident.name.origin == 0 && !resident.isCast;
        if (isFaulty) {
            const Fault& planted = faults[fault++];
            QList<QByteArray> cells = bytes.split(',');
            if (planted.column)
                cells[cellOf(planted.column)] = planted.value;
            else if (QByteArrayView(planted.name) == "column_missing")
                cells.removeLast();
            bytes = cells.join(',');
            if (QByteArrayView(planted.name) == "number_twice") {
                bytes += '\n' + bytes;
                plan += line({QString::number(row++), residentNumber(who),
                              QString::fromLatin1(planted.name)});
            }
            plan += line(
                {QString::number(row), residentNumber(who), QString::fromLatin1(planted.name)});
        }
        text += bytes + '\n';
    }
    BANSO_CHECK(writeText(QStringLiteral("residents-next-faulty.csv"), text));
    return writeText(QStringLiteral("residents-next-faulty-plan.csv"), plan);
}

std::vector<ResidentIndex> DemoFiles::women(int count, int fromAge, int toAge) {
    std::vector<ResidentIndex> found;
    for (auto who = static_cast<ResidentIndex>(m_random.below(97)); who < m_town.residents.size();
         who += 7) {
        const DemoResident& resident = m_town.at(who);
        const int age = m_town.ageOf(who, m_today);
        if (resident.livesHere() && !resident.isCast && resident.relation == DemoRelation::Wife &&
            resident.name.origin == 0 && resident.notedOn <= ShortDate(m_picturedOn) &&
            age >= fromAge && age <= toAge)
            found.push_back(who);
        if (static_cast<int>(found.size()) == count)
            break;
    }
    return found;
}

Status DemoFiles::writeProtection() {
    QByteArray text = withMark() + "宛名番号,氏名,区分,開始年月日,終了年月日,"
                                   "併せて支援を求める者,相手方宛名番号,相手方氏名,備考\r\n";
    for (const ResidentIndex who : women(2, 25, 45))
        text += line({residentNumber(who),
                      m_town.names.written(m_town.at(who).name).name,
                      QStringLiteral("DV"),
                      m_today.plusDays(-3).iso(),
                      m_today.plusDays(361).iso(),
                      {},
                      {},
                      QStringLiteral("町外"),
                      {}});
    text += line({QStringLiteral("000000999999999"),
                  {},
                  QStringLiteral("ストーカー"),
                  m_today.plusDays(-3).iso(),
                  m_today.plusDays(361).iso(),
                  {},
                  {},
                  {},
                  QStringLiteral("他市町村からの通知")});
    return writeText(QStringLiteral("protection.csv"), text);
}

Status DemoFiles::writeNotices() {
    QByteArray text = withMark() + "宛名番号,氏名,フリガナ,生年月日,届出日,出産予定日,"
                                   "届出時妊娠週数,胎児数,初産経産,電話番号,備考\r\n";
    int days = 0;
    for (const ResidentIndex who : women(5, 23, 37)) {
        const WrittenName name = m_town.names.written(m_town.at(who).name);
        const Date notified = m_today.plusDays(-++days);
        const int weeks = 8 + days;
        text += line({residentNumber(who),
                      name.name,
                      name.kana,
                      m_town.at(who).born.date().iso(),
                      notified.iso(),
                      notified.plusDays(280 - weeks * 7).iso(),
                      QString::number(weeks),
                      QStringLiteral("1"),
                      QStringLiteral("未確認"),
                      {},
                      {}});
    }
    return writeText(QStringLiteral("notices.csv"), text);
}

Status DemoFiles::writeSessions() {
    QByteArray text = withMark() + "事業,開催日,受付開始,受付終了,会場,定員,備考\r\n";
    for (int month = 4; month <= 6; ++month) {
        const Date first = m_today.plusMonths(month);
        const Date day = *Date::of(first.year(), first.month(), 18);
        text += line({QStringLiteral("4か月児健診"),
                      day.iso(),
                      QStringLiteral("13:00"),
                      QStringLiteral("13:30"),
                      QStringLiteral("保健センター"),
                      QStringLiteral("25"),
                      {}});
        text += line({QStringLiteral("1歳6か月児健診"),
                      day.plusDays(7).iso(),
                      QStringLiteral("12:45"),
                      QStringLiteral("13:15"),
                      QStringLiteral("保健センター"),
                      QStringLiteral("25"),
                      {}});
    }
    return writeText(QStringLiteral("sessions.csv"), text);
}

} // namespace banso
