#include "core/outreach/exports/CallFile.h"

#include "core/exchange/CsvWriter.h"
#include "core/exchange/profile/ValueFormat.h"
#include "core/outreach/letters/layout/BodyFlow.h"
#include "core/outreach/letters/layout/LetterHead.h"
#include "core/outreach/letters/pdf/PdfLetters.h"
#include "core/registry/ContactRepository.h"
#include "core/registry/PersonRepository.h"

#include <QDir>

namespace banso {

namespace {

constexpr double kTextSize = points(10);
constexpr double kTextLeading = 1.5; // em

const Query<std::tuple<int, std::optional<Instant>>, SendItemId> kTries{
    "callFile.tries", "SELECT COUNT(*), MAX(t.next_at) FROM call_try t JOIN attempt a"
                      " ON a.attempt_id = t.attempt_id WHERE a.send_item_id = ?"};

QString hoursOf(const ContactPoint& contact) {
    if (!contact.hoursFrom && !contact.hoursTo)
        return {};
    return contact.hoursFrom.value_or(QString()) + u'-' + contact.hoursTo.value_or(QString());
}

QString answer(const LetterLabels& labels, YesNo value) {
    return labels.list("callAnswers").value(static_cast<qsizetype>(value));
}

QString promised(const CallLine& line) {
    return line.promisedAt
               ? line.promisedAt->japanDate().iso() + u' ' + line.promisedAt->japanTime()
               : QString();
}

/// The cells of a line in the order of `callColumns`.
QStringList cellsOf(const LetterLabels& labels, const CallLine& line) {
    const QString yes = answer(labels, YesNo::Yes);
    return {QString::number(line.number),
            line.name,
            line.phone,
            line.hours,
            answer(labels, line.mayLeaveMessage),
            answer(labels, line.mayStateOffice),
            line.neutralOnly ? yes : QString(),
            line.language,
            line.needsInterpreter ? yes : QString(),
            QString::number(line.tries),
            promised(line),
            line.title,
            line.body};
}

Result<std::unique_ptr<PlainFile>> createFile(const LetterLabels& labels, const ExportPlace& place,
                                              const QString& name) {
    BANSO_TRY(OutgoingFile out, OutgoingFile::create(QDir(place.folder).filePath(name)));
    auto file = std::make_unique<PlainFile>(std::move(out));
    file->kind = OutgoingKind::Calls;
    file->recipient = labels.text("callRecipient");
    return file;
}

std::vector<LetterBlock> blocksOf(const LetterLabels& labels, const std::vector<CallLine>& lines) {
    const QStringList columns = labels.list("callColumns");
    std::vector<LetterBlock> blocks;
    for (const CallLine& line : lines) {
        const QStringList cells = cellsOf(labels, line);
        LetterTable table;
        table.rows.push_back({cells[0], cells[1] + u'　' + cells[2]});
        QStringList details;
        for (qsizetype i = 3; i < 11; ++i)
            if (!cells[i].isEmpty())
                details.append(columns.value(i) + u' ' + cells[i]);
        table.rows.push_back({line.title, details.join(u'　') + u'\n' + line.body});
        table.rows.push_back({labels.text("callResult"), QStringLiteral("\n")});
        blocks.emplace_back(std::move(table));
    }
    return blocks;
}

} // namespace

std::vector<CallLine> callLines(Desk& desk, const std::vector<OutRow>& rows) {
    ContactRepository contacts(desk.db());
    PersonRepository persons(desk.db());
    std::vector<CallLine> lines;
    for (const OutRow& row : rows) {
        const auto contact = contacts.find(*row.pass.recipient().contact);
        const auto person = persons.find(row.item.addressee);
        const auto [tries, promisedAt] = desk.db().one(kTries, row.item.id);
        const auto phone = PhoneNumber::parse(row.pass.recipient().value);
        lines.push_back({static_cast<int>(lines.size()) + 1, row.pass.recipient().name,
                         phone ? phone->shown() : row.pass.recipient().value, hoursOf(*contact),
                         contact->mayLeaveMessage, contact->mayStateOffice, contact->neutralOnly,
                         person->language, person->needsInterpreter, tries, promisedAt,
                         row.attempt.title, row.attempt.body});
    }
    return lines;
}

Result<std::unique_ptr<ExportFile>> writeCallCsv(const LetterPress& press,
                                                 const ExportPlace& place,
                                                 const std::vector<CallLine>& lines) {
    const LetterLabels& labels = press.labels();
    const QString name = viewFileName(filled(u"calls_{batch}_{date}_{part}.csv", place.nameValues()));
    BANSO_TRY(std::unique_ptr<PlainFile> file, createFile(labels, place, name));
    const QStringList columns = labels.list("callColumns");
    std::vector<CsvColumnRule> rules(static_cast<std::size_t>(columns.size()));
    rules.back().allowsLineBreak = true;
    CsvWriter csv([target = &file->file()](QByteArrayView bytes) { return target->write(bytes); },
                  {.purpose = CsvPurpose::View}, rules);
    BANSO_CHECK(csv.writeHeader(columns));
    for (const CallLine& line : lines)
        BANSO_CHECK(csv.writeRow(cellsOf(labels, line)));
    BANSO_CHECK(csv.finish());
    file->file().setRows(static_cast<qint64>(lines.size()));
    return file;
}

Result<std::unique_ptr<ExportFile>> writeCallSheet(Desk& desk, LetterPress& press,
                                                   const QString& title, const ExportPlace& place,
                                                   const std::vector<CallLine>& lines) {
    LetterLayout& layout = press.layout();
    const LetterLabels& labels = layout.labels();
    const LetterStyle::Page& page = layout.style().page;
    const QString name = filled(u"calls_{batch}_{date}_{part}.pdf", place.nameValues());
    BANSO_TRY(std::unique_ptr<PlainFile> file, createFile(labels, place, name));
    const Typesetter typesetter(layout.fonts(), QStringLiteral("ja"));
    const QString heading = labels.text("callTitle") + u'　' + title + u'　' + place.day.iso();
    const LaidInk head = setLetterTitle(heading, typesetter, layout.style(), page.top);
    const double firstTop = head.bottom + layout.style().belowTitle;
    const auto items = flowBlocks(blocksOf(labels, lines), typesetter, kTextSize, kTextLeading,
                                  page.width - page.left - page.right);
    const auto pages = paginate(items, page.bottom - firstTop, page.bottom - page.nextTop, 0);
    if (!pages)
        return fail(refused("letter.blockTooTall", {}, {title}));
    PdfLetters pdf(file->file(), {heading, desk.now(), QSizeF(page.width, page.height), {}, false});
    for (const FlowPage& part : *pages) {
        PageInk ink;
        const bool isFirst = part.first == 0;
        if (isFirst)
            ink.add(head.ink, {});
        if (!press.fictitiousMark().isEmpty())
            ink.add(setMark(press.fictitiousMark(), typesetter, layout.style(),
                            page.width - page.right, page.foot - points(12), InkPart::Cover)
                        .ink,
                    {});
        double y = isFirst ? firstTop : page.nextTop;
        for (std::size_t i = part.first; i < part.end; ++i) {
            y += i == part.first ? 0 : items[i].above;
            ink.add(items[i].ink, {page.left, y});
            y += items[i].height;
        }
        pdf.addPage(ink);
    }
    BANSO_CHECK(pdf.finish());
    file->file().setRows(static_cast<qint64>(lines.size()));
    return file;
}

} // namespace banso
