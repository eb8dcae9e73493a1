#include "app/cli/commands/SendRows.h"

#include "core/outreach/batches/ItemBook.h"

namespace banso::cli {

Result<Reply> batchRows(Desk& desk, SendBatchId batch, BatchColumns columns) {
    BANSO_TRY(const auto rows, SendView(desk).rows(batch));
    const bool isAll = columns == BatchColumns::All;
    QStringList names{u("batch"),   u("item"),    u("household"), u("person"),
                      u("channel"), u("contact"), u("state"),     u("reasons")};
    if (isAll)
        names += {u("attempt"), u("key"), u("serial"), u("result")};
    Reply reply = Reply::list(names);
    for (const SendRow& row : rows) {
        Cell contact;
        if (row.contact)
            contact = row.contact->shown() ? Cell(*row.contact->shown()) : Cell(u("***"));
        Cell channel;
        if (row.item.channel)
            channel = keyOf(*row.item.channel);
        Cell result;
        if (row.attempt)
            result = keyOf(*row.attempt);
        std::vector<Cell> cells{row.item.batch,
                                row.item.id,
                                row.item.family,
                                row.addressee,
                                channel,
                                contact,
                                keyOf(row.item.state),
                                joinedKeys(row.item.reasons).split(u';', Qt::SkipEmptyParts)};
        if (isAll)
            cells.insert(cells.end(), {row.attemptId, row.sendKey, row.serial, result});
        reply.add(std::move(cells));
    }
    return reply;
}

Result<SendItem> itemIn(Desk& desk, const Arguments& a) {
    BANSO_TRY(const SendBatchId batch, a.id<SendBatchId>(u("batch")));
    BANSO_TRY(const FamilyId family, a.id<FamilyId>(u("household")));
    return ItemBook(desk).ofFamily(batch, family);
}

} // namespace banso::cli
