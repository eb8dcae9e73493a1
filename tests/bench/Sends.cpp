// A large send: 1,000 recipients prepared, 1,000 letters written.
#include "core/outreach/batches/BatchPreparation.h"
#include "core/outreach/exports/LetterPress.h"
#include "core/outreach/letters/LetterSheetJson.h"
#include "tests/bench/BenchTown.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace banso::bench {

namespace {

constexpr int kRecipients = 1000;
constexpr double kLettersPerSecond = 500;

const Query<FamilyId, int> kAddressed{
    "bench.addressed", "SELECT family_id FROM family WHERE state = 'active' ORDER BY family_id"
                       " LIMIT ?"};
const Query<CheckupSessionId, Date> kSession{
    "bench.session", "SELECT checkup_session_id FROM checkup_session WHERE kind = 'C04'"
                     " AND held_on > ? AND is_cancelled = 0 ORDER BY held_on LIMIT 1"};
const Query<QByteArray> kSheet{"bench.sheet", "SELECT CAST(sheet_json AS BLOB) FROM letter_sheet"
                                              " ORDER BY letter_sheet_id DESC LIMIT 1"};
const Query<std::tuple<QString, QString>, int> kNames{
    "bench.names", "SELECT p.name, e.town || e.block FROM person p"
                   " JOIN register_entry e ON e.person_id = p.person_id"
                   " WHERE LENGTH(p.name) <= 8 ORDER BY p.person_id LIMIT ?"};

/// The batch, and for every family the gate's answer for each way of its ladder.
void measurePreparation(BenchTown& town) {
    Desk& clerk = town.clerk();
    const PrepareWish wish{.notice = QStringLiteral("C04N"),
                           .session = clerk.db().one(kSession, town.today()),
                           .families = clerk.db().all(kAddressed, kRecipients)};
    Rounds ours;
    Rounds raw;
    JobControl job;
    town.measure(ours, raw,
                 [&] { (void)sure(BatchPreparation(clerk).prepare(wish, job), "prepare"); });
    const auto size = static_cast<qint64>(wish.families.size());
    tell({"prepare, the gate asked about each (recipients)", size, ms(ours.total()),
          ms(raw.total()), ours.total() / raw.total()});
}

/// The newest letter of the town, to a thousand others.
std::vector<LetterSheet> letters(Desk& desk) {
    const LetterSheet pattern = sure(letterSheetFromJson(desk.db().one(kSheet)), "sheet");
    std::vector<LetterSheet> sheets;
    for (const auto& [name, address] : desk.db().all(kNames, kRecipients)) {
        sheets.push_back(pattern);
        sheets.back().serial =
            sure(LetterSerial::of(1, static_cast<qint64>(sheets.size())), "serial");
        sheets.back().recipient.name = name;
        sheets.back().recipient.address = {address};
    }
    return sheets;
}

/// The same words on as many pages by Qt's own PDF writer, without layout, check or text layer.
double writePlainly(const QString& path, const std::vector<LetterSheet>& sheets) {
    Rounds rounds;
    rounds.take([&] {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(300);
        QPainter painter(&writer);
        painter.setFont(QFont(QStringLiteral("IPAMincho"), 11));
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (i > 0)
                writer.newPage();
            const LetterSheet& sheet = sheets[i];
            int line = 0;
            const auto draw = [&](const QString& text) {
                painter.drawText(200, 300 + 70 * line++, text);
            };
            draw(sheet.recipient.address.join(u' '));
            draw(sheet.recipient.name);
            draw(sheet.title);
            for (const LetterBlock& block : sheet.body)
                if (const auto* paragraph = std::get_if<LetterParagraph>(&block))
                    for (const QString& words : paragraph->text.split(u'\n'))
                        draw(words);
        }
    });
    return rounds.total();
}

void measureLetters(BenchTown& town) {
    const auto press = sure(LetterPress::open(town.clerk()), "press");
    LetterList source(letters(town.clerk()));
    const auto count = static_cast<double>(source.count());
    LetterJobPlan plan = press->planFor({.title = QStringLiteral("bench"),
                                         .dateLine = town.today().iso(),
                                         .staff = QStringLiteral("bench")});
    Rounds ours;
    JobControl job;
    for (const char* name : {"cold.pdf", "warm.pdf"}) {
        const QString path = town.path(QString::fromLatin1(name));
        QFile::remove(path);
        ours.take([&] {
            auto file = sure(OutgoingFile::create(path), "letters");
            const auto printed = press->print(source, plan, file, job);
            if (!printed)
                sure(Result<int>(fail(printed.error().front())), "letters");
            (void)sure(file.publish(), "letters");
        });
    }
    const double first = ours.percentile(1);
    const double raw = writePlainly(town.path(QStringLiteral("plain.pdf")), letters(town.clerk()));
    tell({"letters to PDF, glyphs checked, on the disk", source.count(), perSecond(count, first),
          perSecond(count, raw), first / raw, QStringLiteral(">= 500/s"),
          count / first * 1000 >= kLettersPerSecond});
}

} // namespace

void measureSends(BenchTown& town) {
    measurePreparation(town);
    measureLetters(town);
}

} // namespace banso::bench
